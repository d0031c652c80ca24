import { useId } from 'preact/hooks';
import type { CslName } from '../../citations/csl';
import type { FieldProvenance } from '../../citations/source';
import { siteOf, webAddress } from '../body/address';
import { dayOf, type Edit, type Field, figuresIn, isWrong } from '../edits';
import { dateIn } from '../when';
import { type PlainKey, useWords } from '../words';
import { Authors } from './authors';
import { Growing } from './growing';
import { placeOf } from './places';

interface FieldRowProps {
  row: FieldProvenance;
  typed: string | undefined;
  change: (field: Field, value: Edit | undefined) => void;
}

/** One field of a source, where its value is from, and what is wrong with what was typed. */
export function FieldRow({ row, typed, change }: FieldRowProps) {
  const words = useWords();
  const id = useId();
  const label = words(labels[row.field] ?? 'fields.title');
  const figures = figuresIn(words.language);
  const bad = typed !== undefined && isWrong(row.field, typed, figures);
  const day = hints[row.field] && typed !== undefined ? dayOf(typed, figures) : undefined;
  const hint = day ? undefined : hints[row.field];
  const type = (value: string): void => change(row.field, value === (row.value ?? '') ? undefined : value);
  const common = {
    id,
    dir: 'auto',
    value: typed ?? row.value ?? '',
    placeholder: words('citation.missing'),
    'aria-describedby': `${id}-from`,
    'aria-invalid': bad || undefined,
    spellcheck: false,
    autocomplete: 'off',
  } as const;
  return (
    <div class={row.value === undefined && typed === undefined ? 'field missing' : 'field'}>
      <label for={id}>{label}</label>
      {growing.has(row.field) ? (
        <Growing {...common} change={type} />
      ) : (
        <input {...common} onInput={(event) => type(event.currentTarget.value)} />
      )}
      {typed !== undefined && <Undo label={label} undo={() => change(row.field, undefined)} />}
      <p class={bad ? 'from bad' : 'from'} id={`${id}-from`}>
        {bad ? words(row.field === 'URL' ? 'fields.badAddress' : 'fields.badDate') : <Origin row={row} typed={typed} />}
        {day && <span> {words('fields.readAs', { date: dateIn(words.language, day) })}</span>}
        {typed !== undefined && hint && !bad && <span> {words(hint)}</span>}
      </p>
    </div>
  );
}

export const labels: Partial<Record<Field, PlainKey>> = {
  author: 'fields.author',
  title: 'fields.title',
  'container-title': 'fields.issuer',
  issued: 'fields.issued',
  URL: 'fields.url',
  archive_location: 'fields.archived',
  genre: 'fields.genre',
  accessed: 'fields.accessed',
};

const looks: Partial<Record<Field, PlainKey>> = {
  author: 'fields.lookAuthor',
  title: 'fields.lookTitle',
  'container-title': 'fields.lookIssuer',
  issued: 'fields.lookIssued',
  URL: 'fields.lookUrl',
};

/** Fields whose values are often longer than a line. */
const growing = new Set<Field>(['title', 'container-title', 'URL', 'archive_location']);

const hints: Partial<Record<Field, PlainKey>> = { issued: 'fields.issuedHint', accessed: 'fields.issuedHint' };

interface AuthorFieldProps extends Pick<FieldRowProps, 'row' | 'change'> {
  names: CslName[];
  edited: boolean;
}

/** The field of the authors, who have rows of their own. */
export function AuthorField({ row, names, edited, change }: AuthorFieldProps) {
  const words = useWords();
  const label = words('fields.author');
  return (
    <fieldset class={row.value === undefined && !edited ? 'field wide missing' : 'field wide'}>
      <legend>{label}</legend>
      <Authors names={names} change={(next) => change('author', next)} />
      {edited && <Undo label={label} undo={() => change('author', undefined)} />}
      <p class="from">
        <Origin row={row} typed={edited ? '' : undefined} />
      </p>
    </fieldset>
  );
}

function Undo({ label, undo }: { label: string; undo: () => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="plain"
      aria-label={words('citation.undoLabel', { field: label })}
      onClick={({ currentTarget }) => {
        // The button goes with the change; the focus stays in the field.
        currentTarget.closest('.field')?.querySelector<HTMLElement>('input:not([type=radio]), textarea')?.focus();
        undo();
      }}
    >
      {words('citation.undo')}
    </button>
  );
}

/** Where the value came from; or where to look for a missing one. */
function Origin({ row, typed }: Pick<FieldRowProps, 'row' | 'typed'>) {
  const words = useWords();
  if (typed !== undefined) return <>{words('citation.changed')}</>;
  if (row.value !== undefined) {
    return (
      <>
        {words('citation.from', { place: words(placeOf(row.from)) })}
        {row.text && row.text !== row.value && <q>{row.text}</q>}
      </>
    );
  }
  const look = looks[row.field];
  const page = webAddress(row.look);
  return (
    <>
      {words(look ?? 'citation.missing')}{' '}
      {page && (
        <a href={page} target="_blank" rel="noopener noreferrer">
          {siteOf(page)}
        </a>
      )}
    </>
  );
}
