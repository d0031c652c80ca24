import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CslName } from '../../citations/csl';
import { typedAuthors } from '../../citations/typed-authors';
import { Choice } from '../components/choice';
import { type PlainKey, useWords } from '../words';

interface AuthorsProps {
  names: CslName[];
  change: (names: CslName[]) => void;
}

/**
 * Who wrote it: one row an author, a person or an organisation. Rows are added, removed and moved by buttons, and moved by Alt and an
 * arrow key; the focus goes with the row. A list of authors that is pasted in place of one is parted.
 */
export function Authors({ names, change }: AuthorsProps) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const wanted = useRef<{ row: number; part: string } | undefined>(undefined);
  useLayoutEffect(() => {
    const { row, part } = wanted.current ?? {};
    if (row === undefined) return;
    wanted.current = undefined;
    const there = list.current?.children[row];
    const target =
      there?.querySelector<HTMLElement>(`[data-part="${part}"]:not(:disabled)`) ??
      there?.querySelector<HTMLElement>('input[type=text]') ??
      adder.current;
    target?.focus();
  });
  const then = (row: number, part: string, next: CslName[]): void => {
    wanted.current = { row, part };
    change(next);
  };
  const replace = (row: number, ...with_: CslName[]): CslName[] => names.toSpliced(row, 1, ...with_);
  const move = (from: number, to: number, part: string): void => {
    const name = names[from];
    if (name && to >= 0 && to < names.length) then(to, part, names.toSpliced(from, 1).toSpliced(to, 0, name));
  };
  return (
    <>
      <ol class="authors" ref={list}>
        {names.map((name, row) => (
          <li key={row}>
            <AuthorRow
              name={name}
              number={row + 1}
              last={row === names.length - 1}
              change={(next) => change(replace(row, next))}
              paste={(pasted) => then(row + pasted.length - 1, 'family', replace(row, ...pasted))}
              move={(by, part) => move(row, row + by, part)}
              remove={() => then(Math.min(row, names.length - 2), 'remove', names.toSpliced(row, 1))}
            />
          </li>
        ))}
      </ol>
      <button type="button" class="plain" ref={adder} onClick={() => then(names.length, 'family', [...names, {}])}>
        {words('authors.add')}
      </button>
    </>
  );
}

interface RowProps {
  name: CslName;
  number: number;
  last: boolean;
  change: (name: CslName) => void;
  paste: (names: CslName[]) => void;
  move: (by: 1 | -1, part: string) => void;
  remove: () => void;
}

function AuthorRow({ name, number, last, change, paste, move, remove }: RowProps) {
  const words = useWords();
  const kind = name.literal === undefined ? 'person' : 'body';
  const whole = [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const empty = !name.literal && !whole;
  const called = (name.literal ?? whole) || words('authors.nobody');
  const parts: readonly [part: 'literal' | 'family' | 'given' | 'suffix', label: PlainKey][] =
    kind === 'body'
      ? [['literal', 'authors.body']]
      : [
          ['family', 'authors.family'],
          ['given', 'authors.given'],
          ['suffix', 'authors.suffix'],
        ];
  return (
    <fieldset
      class="author-row"
      onKeyDown={(event) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
        if (!event.altKey || !by) return;
        event.preventDefault();
        move(by, (event.target as HTMLElement).dataset.part ?? 'family');
      }}
    >
      <legend>{words('authors.one', { number })}</legend>
      <Choice
        label={words('authors.kind')}
        class="segmented"
        value={kind}
        options={[
          { value: 'person', label: words('authors.person') },
          { value: 'body', label: words('authors.organisation') },
        ]}
        choose={(next) => change(next === 'body' ? { literal: whole } : asPerson(name.literal))}
      />
      {parts.map(([part, label], index) => (
        <label key={part} class={`author-${part}`}>
          <span>{words(label)}</span>
          <input
            type="text"
            dir="auto"
            data-part={part}
            placeholder={number === 1 && last && empty && index === 0 ? words('citation.missing') : undefined}
            value={part === 'family' ? familyOf(name) : (name[part] ?? '')}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => change(withPart(name, part, event.currentTarget.value))}
            onPaste={(event) => {
              const pasted = typedAuthors(event.clipboardData?.getData('text/plain') ?? '');
              const over = empty || (index === 0 && isSelected(event.currentTarget));
              const parted = pasted.length > 1 ? over : empty && isWhole(pasted[0]);
              if (!parted) return;
              event.preventDefault();
              paste(pasted);
            }}
          />
        </label>
      ))}
      <span class="tools">
        <button
          type="button"
          class="plain"
          data-part="up"
          disabled={number === 1}
          aria-label={words('authors.upLabel', { name: called })}
          onClick={() => move(-1, 'up')}
        >
          {words('authors.up')}
        </button>
        <button
          type="button"
          class="plain"
          data-part="down"
          disabled={last}
          aria-label={words('authors.downLabel', { name: called })}
          onClick={() => move(1, 'down')}
        >
          {words('authors.down')}
        </button>
        <button
          type="button"
          class="plain"
          data-part="remove"
          aria-label={words('authors.removeLabel', { name: called })}
          onClick={remove}
        >
          {words('authors.remove')}
        </button>
      </span>
    </fieldset>
  );
}

/** What is pasted takes the place of all that the field holds. */
function isSelected({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}

/** More than one word of a name. */
function isWhole(name: CslName | undefined): boolean {
  return Boolean((name?.family && name.given) || name?.literal);
}

/** A particle that was read apart is typed with the name. */
function familyOf(name: CslName): string {
  return [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
}

function withPart(
  { 'non-dropping-particle': particle, ...name }: CslName,
  part: 'literal' | 'family' | 'given' | 'suffix',
  value: string,
): CslName {
  return part === 'family' || !particle
    ? { ...name, [part]: value }
    : { 'non-dropping-particle': particle, ...name, [part]: value };
}

function asPerson(literal = ''): CslName {
  const words = literal.trim().split(/\s+/);
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}
