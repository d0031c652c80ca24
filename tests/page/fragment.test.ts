// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../src/page/find';
import { linkTo } from '../../src/page/fragment';
import { pageText, type Stretch } from '../../src/page/pagetext';

const address = 'https://harbor.example/post#comments';
const drawn = (...paragraphs: string[]) => {
  document.body.replaceChildren(...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  return pageText(document.body);
};
const rawPartsOf = (link: string | undefined) => link?.split('#:~:text=')[1]?.split(',');
const partsOf = (link: string | undefined) => rawPartsOf(link)?.map(decodeURIComponent);

/** The parts of the link to the words; `time`: the first place of them, or a later one. */
function fragment(words: string, paragraphs: string[], time = 0): string[] | undefined {
  const page = drawn(...paragraphs);
  let found = find(words, page);
  for (let turn = 0; turn < time; turn++) found = find(words, page, found?.to);
  return found && partsOf(linkTo(found, page, address));
}

describe('the link to a passage', () => {
  it('is the address of the page with the words, whatever the address pointed at before', () => {
    const page = drawn('The tide was high.', '“We sail at noon,” said Ada Voss.');
    expect(linkTo(find('We sail at noon,', page)!, page, address)).toBe(
      'https://harbor.example/post#:~:text=%E2%80%9CWe%20sail%20at%20noon%2C',
    );
  });

  it.each(['Новый край — мой дом, и чайка тоже', 'Її їжак', 'señaló la cigüeña', 'Die Straße ist naß', 'cafe\u0301 closed'])(
    'keeps the letters of the page: %s',
    (words) => {
      expect(fragment(words, [`Before it: ${words}. After it.`])).toEqual([words]);
    },
  );

  it('names a long passage by its first and last words', () => {
    const long = 'We walked the whole of the north bank in January and came back with four hundred readings';
    expect(fragment(long, [`They said: ${long}.`])).toEqual(['We walked the whole', 'with four hundred readings.']);
  });

  it('names a passage of several blocks by its ends', () => {
    const page = drawn('It began: “Nobody ties up here', 'before noon,” said Bill Oake.');
    const to = page.text.indexOf(',” said');
    expect(partsOf(linkTo({ from: page.text.indexOf('Nobody'), to }, page, address))).toEqual([
      'Nobody ties up here',
      'before noon',
    ]);
  });

  it.each([
    [0, ['the ferry hall.-', '“We thank every one of you', '-,” said Rosa Worth']],
    [1, ['at the end:“-', 'We thank every one of you', '-,” said Rosa Worth']],
  ])('gives the words before and behind where equal words stand elsewhere (%i)', (time, parts) => {
    const thanks = '“We thank every one of you,” said Rosa Worth.';
    const found = fragment(
      'We thank every one of you',
      ['It hangs in the ferry hall.', thanks, 'So it was.', `Once more at the end: ${thanks}`],
      time,
    );
    expect(found?.map((part) => part.replace(': ', ':'))).toEqual(parts);
  });

  it('is none where nothing tells the passage from another', () => {
    expect(fragment('We act', Array(7).fill('We act'), 3)).toBeUndefined();
  });
});

describe('whatever the words', () => {
  const word = fc.constantFrom(
    'pier',
    'Пирс',
    'мой',
    'їжак',
    'café',
    'we',
    'act',
    '“we',
    'act,”',
    'high-tide',
    '地图属于',
    '—',
    '50%',
    '🚤',
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

  it('the link leads to the passage it was made for, or there is none', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat({ max: 60 }),
        (paragraphs, from, length) => {
          const page = drawn(...paragraphs);
          const { text } = page;
          const start = from % text.length;
          const passage = trimmed({ from: start, to: Math.min(text.length, start + 1 + length) }, text);
          const parts = passage && rawPartsOf(linkTo(passage, page, address));
          if (!passage || !parts) return;
          const led = destination(parts, text);
          expect(led).toBeDefined();
          expect(led!.from).toBeLessThanOrEqual(passage.from);
          expect(led!.to).toBeGreaterThanOrEqual(passage.to);
          expect(passage.from - led!.from + led!.to - passage.to).toBeLessThan(30);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const trimmed = ({ from, to }: Stretch, text: string): Stretch | undefined => {
  const words = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(words) || /[\ud800-\udfff]/.test(words.at(-1)! + words[0]!)) return undefined;
  return { from: from + words.length - words.trimStart().length, to: to - words.length + words.trimEnd().length };
};

/** Where a browser goes (WICG, “find a range from a text directive”): the first place that all the parts fit. */
function destination(parts: string[], text: string): Stretch | undefined {
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()!.slice(1)) : '';
  const [start = '', end = ''] = parts.map(decodeURIComponent);
  const skipped = (at: number): number => (text[at] === ' ' ? at + 1 : at);
  for (let at = text.indexOf(prefix || start); at >= 0; at = text.indexOf(prefix || start, at + 1)) {
    const from = prefix ? skipped(at + prefix.length) : at;
    if (!text.startsWith(start, from)) continue;
    for (let to = end ? text.indexOf(end, from + start.length) : from; to >= 0; to = end ? text.indexOf(end, to + 1) : -1) {
      const after = to + (end || start).length;
      if (text.startsWith(suffix, skipped(after)) || text.startsWith(suffix, after)) return { from, to: after };
    }
  }
  return undefined;
}
