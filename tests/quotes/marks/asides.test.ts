import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../src/quotes/marks/asides';
import type { QuotedSpan } from '../../../src/quotes/marks/quoted-span';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';

const stretchOf = (text: string, flags: QuotedSpan['flags'] = []): QuotedSpan => {
  const [from, last] = [text.indexOf('«'), text.indexOf('»')];
  const end = last < 0 ? text.length : last;
  return { block: 0, start: from + 1, end, from, to: Math.min(end + 1, text.length), goesOn: last < 0, flags };
};
/** What is left of the words between the marks of a text. */
const partsOf = (text: string): string[] => withoutAsides(stretchOf(text), text).map(({ start, end }) => text.slice(start, end));

describe('the words of the writer inside the marks', () => {
  it.each([
    ['between dashes', '«La obra —dijo Roe— estará lista»', ['La obra', 'estará lista']],
    ['between short dashes', '«La obra –dijo Roe– estará lista»', ['La obra', 'estará lista']],
    ['between bars', '«La obra ―dijo Roe― estará lista»', ['La obra', 'estará lista']],
    ['with a comma behind', '«La obra —dijo Roe—, estará lista»', ['La obra', 'estará lista']],
    ['with a full stop behind', '«La obra está lista —dijo Roe—. Hoy abre»', ['La obra está lista', 'Hoy abre']],
    ['with spaces inside', '«La obra — dijo Roe — estará lista»', ['La obra', 'estará lista']],
    ['without spaces', '«La obra—dijo Roe—estará lista»', ['La obra', 'estará lista']],
    ['behind ha', '«La obra —ha dicho Roe— estará lista»', ['La obra', 'estará lista']],
    ['behind se', '«La obra —nos dijo Roe— estará lista»', ['La obra', 'estará lista']],
    ['behind two small words', '«La obra —se le dijo a Roe— estará lista»', ['La obra', 'estará lista']],
    ['with an accent', '«La obra —señaló Roe— estará lista»', ['La obra', 'estará lista']],
    [
      'behind other words between dashes',
      '«La obra —la de Ames— y —dijo Roe— el muelle»',
      ['La obra —la de Ames— y', 'el muelle'],
    ],
    ['at the start', '«—dijo Roe— La obra estará lista»', ['La obra estará lista']],
    ['at the end', '«La obra estará lista —dijo Roe—»', ['La obra estará lista']],
  ])('%s: %s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ['other words', '«La obra —la de Ames— estará lista»'],
    ['a verb of no speech', '«La obra —comió Roe— estará lista»'],
    ['an English verb', '«The pier —said Roe— is ready»'],
    ['a verb behind other words', '«La obra —así dijo Roe— estará lista»'],
    ['one dash', '«La obra —dijo Roe, estará lista»'],
    ['hyphens', '«La obra -dijo Roe- estará lista»'],
    [
      'words too long to be a report',
      '«La obra —dijo lo que dicen siempre todos los que van al muelle cuando hace sol y no saben qué decir de la obra— estará lista»',
    ],
    ['words before the marks', 'La obra —dijo Roe— «estará lista»'],
  ])('but not %s: %s', (_, text) => {
    expect(partsOf(text)).toEqual([text.slice(text.indexOf('«') + 1, text.indexOf('»'))]);
  });

  it('leave each part its marks and its doubts', () => {
    const text = '«La obra —dijo Roe— estará lista';
    const open = { kind: 'unbalanced', block: 0, start: 0, end: 1 } as const;
    const cut = { kind: 'cut-off', block: 0, start: text.indexOf('lista'), end: text.length } as const;
    const [dash, goes] = [text.indexOf(' —'), text.indexOf('estará')];
    expect(withoutAsides(stretchOf(text, [open, cut]), text)).toEqual([
      { block: 0, start: 1, end: dash, from: 0, to: dash, goesOn: false, flags: [open] },
      { block: 0, start: goes, end: text.length, from: goes, to: text.length, goesOn: true, flags: [cut] },
    ]);
  });

  it('name who says all of it', () => {
    const { quotes } = quotesIn(paragraphs('La alcaldesa Ana Roe vino. «La obra —dijo Roe— estará lista en mayo». Hacía sol.'));
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([['La obra estará lista en mayo', 'Ana Roe']]);
  });

  it('name who says it at the end too', () => {
    const { quotes } = quotesIn(paragraphs('«La obra estará lista en mayo —dijo la alcaldesa Ana Roe—». Hacía sol.'));
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([['La obra estará lista en mayo', 'Ana Roe']]);
  });
});
