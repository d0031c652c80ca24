import { useId } from 'preact/hooks';
import { datePartsOf } from '../../citations/csl';
import type { FieldProvenance } from '../../citations/source';
import { siteOf, webAddress } from '../body/address';
import { type Citing, changed, type Edits, type Field, type Work } from '../citing';
import { type PlainKey, useWords } from '../words';
import { placeOf } from './places';

interface FieldsProps {
  work: Work;
  /** Name of the work, where two are shown. */
  titled?: string;
  citing: Citing;
  edits: Edits;
  setEdits: (edits: Edits) => void;
}

/** What a citation is made from: each field with its place, open to correction before copying. */
export function Fields({ work, titled, citing, edits, setEdits }: FieldsProps) {
  const words = useWords();
  const rows = citing.sources.fields[work].filter(({ field }) => field in labels);
  const edited = rows.some(({ field }) => edits[`${work}.${field}`] !== undefined);
  const change = (field: Field, value: string | undefined): void => {
    setEdits(changed(edits, citing.sources, [[work, field]], value));
  };
  const reset = (): void => {
    setEdits(
      changed(
        edits,
        citing.sources,
        rows.map(({ field }) => [work, field]),
        undefined,
      ),
    );
  };
  return (
    <details class="fields">
      <summary>
        {words('citation.fields')}
        {titled && <span class="chip">{titled}</span>}
        {edited && <span class="chip">{words('citation.changed')}</span>}
      </summary>
      <p class="hint">{words('citation.fieldsHint')}</p>
      {rows.map((row) => (
        <FieldRow key={row.field} row={row} typed={edits[`${work}.${row.field}`]} change={change} />
      ))}
      {edited && (
        <button type="button" class="plain" onClick={reset}>
          {words('citation.reset')}
        </button>
      )}
    </details>
  );
}

const labels: Partial<Record<Field, PlainKey>> = {
  author: 'fields.author',
  title: 'fields.title',
  'container-title': 'fields.issuer',
  issued: 'fields.issued',
  URL: 'fields.url',
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

const hints: Partial<Record<Field, PlainKey>> = { author: 'fields.authorHint', issued: 'fields.issuedHint' };

interface FieldRowProps {
  row: FieldProvenance;
  typed: string | undefined;
  change: (field: Field, value: string | undefined) => void;
}

function FieldRow({ row, typed, change }: FieldRowProps) {
  const words = useWords();
  const id = useId();
  const label = words(labels[row.field] ?? 'fields.title');
  const isDate = row.field === 'issued' || row.field === 'accessed';
  const bad = isDate && typed !== undefined && typed.trim() !== '' && !datePartsOf(typed.trim());
  const hint = hints[row.field];
  return (
    <div class={row.value === undefined && typed === undefined ? 'field missing' : 'field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        value={typed ?? row.value ?? ''}
        placeholder={words('citation.missing')}
        aria-describedby={`${id}-from`}
        aria-invalid={bad || undefined}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          const { value } = event.currentTarget;
          change(row.field, value === (row.value ?? '') ? undefined : value);
        }}
      />
      {typed !== undefined && (
        <button
          type="button"
          class="plain"
          aria-label={words('citation.undoLabel', { field: label })}
          onClick={() => {
            change(row.field, undefined);
          }}
        >
          {words('citation.undo')}
        </button>
      )}
      <p class={bad ? 'from bad' : 'from'} id={`${id}-from`}>
        {bad ? words('fields.badDate') : <Origin row={row} typed={typed} />}
        {typed !== undefined && hint && !bad && <span> {words(hint)}</span>}
      </p>
    </div>
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
