import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compared, compare } from '../../src/compare/compare';

/** Every word has a number of its own, so that what was done to a text is known exactly. */
const paragraphs = (count: number, length: number): string[][] =>
  Array.from({ length: count }, (_, block) =>
    Array.from({ length }, (__, at) => `${words[(block * 7 + at * 3) % words.length]}${block}x${at}`),
  );
const words = 'harbor gate pilot bridge ferry market council letter summer winter river stone'.split(' ');

type Edit =
  | { what: 'replace' | 'drop' | 'add'; block: number; at: number }
  | { what: 'drop-paragraph' | 'add-paragraph'; block: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    what: fc.constantFrom('replace' as const, 'drop' as const, 'add' as const),
    block: fc.nat(7),
    at: fc.integer({ min: 1, max: 18 }),
  }),
  fc.record({ what: fc.constantFrom('drop-paragraph' as const, 'add-paragraph' as const), block: fc.nat(7) }),
);

describe('edits in one copy', () => {
  it('are all reported, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(edit, { selector: ({ block }) => block, maxLength: 8 }), (edits) => {
        const before = paragraphs(8, 20);
        const expected = { here: [] as string[], there: [] as string[] };
        const after = before.flatMap((paragraph, block): string[][] => {
          const done = edits.find((one) => one.block === block);
          if (!done) return [paragraph];
          const fresh = `fresh${block}`;
          if (done.what === 'drop-paragraph') {
            expected.here.push(...paragraph);
            return [];
          }
          if (done.what === 'add-paragraph') {
            const added = Array.from({ length: 12 }, (_, at) => `${fresh}y${at}`);
            expected.there.push(...added);
            return [paragraph, added];
          }
          if (!('at' in done)) return [paragraph];
          if (done.what !== 'add') expected.here.push(paragraph[done.at] ?? '');
          if (done.what !== 'drop') expected.there.push(fresh);
          return [paragraph.toSpliced(done.at, done.what === 'add' ? 0 : 1, ...(done.what === 'drop' ? [] : [fresh]))];
        });
        const found = compare(textOf(before), textOf(after));
        const reported = { here: [] as string[], there: [] as string[] };
        for (const { kind, here, there, changes } of found.passages) {
          if (kind === 'only-here') reported.here.push(...wordsIn(here));
          if (kind === 'only-there') reported.there.push(...wordsIn(there));
          for (const change of changes) {
            if (change.here) reported.here.push(...wordsIn([change.here]));
            if (change.there) reported.there.push(...wordsIn([change.there]));
          }
        }
        expect(reported.here.sort()).toEqual(expected.here.sort());
        expect(reported.there.sort()).toEqual(expected.there.sort());
        expect(found.verdict === 'same').toBe(edits.length === 0);
      }),
      { numRuns: 150 },
    );
  });

  it('every slice is exact, whatever the texts are', () => {
    const block = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.array(block, { maxLength: 6 }), (ours, theirs) => {
        const [here, there] = [textOf(ours.map((text) => [text])), textOf(theirs.map((text) => [text]))];
        const [own, other] = [blocksIn(here), blocksIn(there)];
        for (const passage of compare(here, there).passages) {
          const changed = passage.changes.flatMap((change) => (change.there ? [change.there] : []));
          for (const { text, block: at, start, end } of passage.here) expect(text).toBe(own[at]?.slice(start, end));
          for (const { text, block: at, start, end } of [...passage.there, ...changed])
            expect(text).toBe(other[at]?.slice(start, end));
        }
      }),
    );
  });

  it('a text held against itself is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 8 }), (texts) => {
        const text = textOf(texts.map((one) => [one]));
        expect(compare(text, text)).toMatchObject({ verdict: 'same', agreement: 1 });
      }),
    );
  });
});

function textOf(texts: readonly (readonly string[])[]): Compared {
  const children = texts.map((paragraph) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: paragraph.join(' ') }],
  }));
  return { bulletin: { body: { type: 'root', children } }, quotes: [] };
}

function blocksIn({ bulletin }: Compared): string[] {
  return bulletin.body.children
    .map((child) => ('children' in child ? child.children.map((inner) => ('value' in inner ? inner.value : '')).join('') : ''))
    .filter((text) => text.trim() !== '');
}

function wordsIn(slices: readonly { text: string }[]): string[] {
  return slices.flatMap(({ text }) => text.split(/\s+/));
}
