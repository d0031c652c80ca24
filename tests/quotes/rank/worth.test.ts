import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/model';
import { ranked } from '../../../src/quotes/rank/rank';

const roe = { name: 'Jane Roe', mention: 'Roe' };
const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');
let block = 0;

/** A quotation far from the others, with nothing for it or against it but its kind. */
function quote(change: Partial<Quote> = {}): Quote {
  block += 10;
  return {
    text: words(8),
    spans: [{ block, start: 0, end: 5 }],
    kind: 'direct',
    speaker: roe,
    flags: [],
    score: 0,
    key: false,
    why: ['before'],
    ...change,
  };
}

describe('what a quotation is worth', () => {
  const plain = 4;
  it.each<[string, Partial<Quote>, number, string[]]>([
    ['a whole utterance of somebody named', {}, plain, ['a whole utterance', 'a named speaker']],
    ['a few words', { kind: 'fragment' }, plain - 2, ['a named speaker']],
    ['nine words', { text: words(9) }, plain, ['a whole utterance', 'a named speaker']],
    ['ten words', { text: words(10) }, plain + 2, ['a whole utterance', 'of a good length', 'a named speaker']],
    ['words with wide spaces', { text: words(9).replaceAll(' ', '  ') }, plain, ['a whole utterance', 'a named speaker']],
    ['sixty words', { text: words(60) }, plain + 2, ['a whole utterance', 'of a good length', 'a named speaker']],
    ['more', { text: words(61) }, plain + 1, ['a whole utterance', 'long', 'a named speaker']],
    [
      'a function',
      { speaker: { ...roe, role: 'Mayor' } },
      plain + 2,
      ['a whole utterance', 'a named speaker', 'a speaker with a function'],
    ],
    ['nobody', { speaker: undefined }, 0, ['a whole utterance', 'no speaker']],
    ['a name in full', { speaker: { name: 'Jane Roe', mention: 'Jane Roe' } }, plain, ['a whole utterance', 'a named speaker']],
    [
      'a name with small words',
      { speaker: { name: 'Ana de la Roe', mention: 'Ana de la Roe' } },
      plain,
      ['a whole utterance', 'a named speaker'],
    ],
    ['a crew', { speaker: { name: 'The crew of the Gull', mention: 'The crew of the Gull' } }, 2, ['a whole utterance']],
    ['a visitor', { speaker: { name: 'Visitor in red', mention: 'Visitor in red' } }, 2, ['a whole utterance']],
    ['a crew with capitals', { speaker: { name: 'The Harbor Crew', mention: 'The Harbor Crew' } }, 2, ['a whole utterance']],
    ['those of a place', { speaker: { name: 'officials of Ames', mention: 'officials of Ames' } }, 2, ['a whole utterance']],
    ['one name alone', { speaker: { name: 'Roe', mention: 'Roe' } }, plain, ['a whole utterance', 'a named speaker']],
    ['no name', { speaker: { name: 'officials', mention: 'officials' } }, 2, ['a whole utterance']],
    ['a figure', { text: `${words(7)} 5` }, plain + 1, ['a whole utterance', 'a named speaker', 'gives figures']],
    ['a figure in words', { text: `${words(7)} million` }, plain + 1, ['a whole utterance', 'a named speaker', 'gives figures']],
    ['a position', { text: `We must ${words(6)}` }, plain + 1, ['a whole utterance', 'a named speaker', 'takes a position']],
    ['thanks', { text: `Thank you ${words(6)}` }, plain - 3, ['a whole utterance', 'a named speaker', 'a courtesy']],
    ['thanks on the way', { text: `${words(6)} thank you` }, plain, ['a whole utterance', 'a named speaker']],
    ['pride', { text: `We are proud to ${words(4)}` }, plain - 3, ['a whole utterance', 'a named speaker', 'a courtesy']],
    [
      'damage',
      { flags: [{ kind: 'gap', block: 0, start: 0, end: 1 }] },
      plain - 1,
      ['a whole utterance', 'a named speaker', 'the words may be damaged'],
    ],
  ])('%s', (_, change, score, why) => {
    expect(ranked([quote(change)])[0]).toMatchObject({ score, why: ['before', ...why] });
  });
});

describe('key quotations', () => {
  const keys = (quotes: Quote[]): string[] => ranked(quotes).flatMap(({ key, text }) => (key ? [text] : []));
  const by = (name: string, text: string, change: Partial<Quote> = {}): Quote =>
    quote({ text, speaker: { name: `Jane ${name}`, mention: name }, ...change });

  it('are whole utterances of six words or more', () => {
    expect(keys([by('A', words(6)), by('B', words(5)), by('C', words(7), { kind: 'fragment' })])).toEqual([words(6)]);
  });

  it('are five at most', () => {
    expect(keys('ABCDEFG'.split('').map((name) => by(name, words(8, name))))).toEqual(
      'ABCDE'.split('').map((name) => words(8, name)),
    );
  });

  it('are worth two points or more', () => {
    expect(keys([quote({ speaker: { name: 'officials', mention: 'officials' } })])).toHaveLength(1);
    expect(keys([quote({ speaker: undefined, text: words(8) })])).toEqual([]);
  });

  it('stand best first, and of two alike the first first', () => {
    const [plain, better, alike] = [by('A', words(8, 'a')), by('B', words(12, 'b')), by('C', words(8, 'c'))];
    expect(ranked([plain, better, alike]).map(({ text }) => text)).toEqual([better.text, plain.text, alike.text]);
  });

  it('of one speaker lose two points each time', () => {
    const texts = [by('A', words(12, 'a')), by('A', words(12, 'b')), by('B', words(9, 'c'))];
    expect(keys(texts)[1]).toBe(texts[1]!.text);
    expect(keys([...texts, by('C', `${words(8, 'd')} 5`)])[1]).toBe(`${words(8, 'd')} 5`);
  });

  it('beside one that is taken lose a point', () => {
    const at = (block: number): Partial<Quote> => ({ spans: [{ block, start: 0, end: 5 }] });
    const best = by('A', words(12, 'a'), at(1001));
    expect(keys([best, by('B', words(8, 'b'), at(1002)), by('C', words(8, 'c'), at(1003))])[1]).toBe(words(8, 'c'));
    expect(keys([best, by('B', words(8, 'b'), at(1003)), by('C', words(8, 'c'), at(1004))])[1]).toBe(words(8, 'b'));
    expect(keys([best, by('B', words(8, 'b'), at(1000)), by('C', words(8, 'c'), at(900))])[1]).toBe(words(8, 'c'));
  });

  it('others follow by what they are worth', () => {
    const rest = [by('A', 'Yes', { speaker: undefined }), by('B', 'No', {}), by('C', 'So', { kind: 'fragment' })];
    expect(ranked([...rest, by('D', words(12))]).map(({ text }) => text)).toEqual([words(12), 'No', 'So', 'Yes']);
  });
});
