import { useRef } from 'preact/hooks';
import type { Citing } from '../citing';
import { changed, type Edit, type Edits, type Field, type Work } from '../edits';
import { useWords } from '../words';
import { AuthorField, FieldRow, labels } from './field';

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
  const fold = useRef<HTMLElement>(null);
  const rows = citing.sources.fields[work].filter(({ field }) => field in labels);
  const edited = rows.some(({ field }) => edits[`${work}.${field}`] !== undefined);
  const change = (field: Field, value: Edit | undefined): void => {
    setEdits(changed(edits, citing.sources, [[work, field]], value));
  };
  const reset = (): void => {
    // The button goes with the changes; the focus stays in the fold.
    fold.current?.focus();
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
      <summary ref={fold}>
        {words('citation.fields')}
        {titled && <span class="chip">{titled}</span>}
        {edited && <span class="chip">{words('citation.changed')}</span>}
      </summary>
      <p class="hint">{words('citation.fieldsHint')}</p>
      {rows.map((row) => {
        const edit = edits[`${work}.${row.field}`];
        return row.field === 'author' ? (
          <AuthorField
            key="author"
            row={row}
            names={typeof edit === 'object' ? edit : (citing.sources[work].author ?? [{}])}
            edited={edit !== undefined}
            change={change}
          />
        ) : (
          <FieldRow key={row.field} row={row} typed={typeof edit === 'string' ? edit : undefined} change={change} />
        );
      })}
      {edited && (
        <button type="button" class="plain" onClick={reset}>
          {words('citation.reset')}
        </button>
      )}
    </details>
  );
}
