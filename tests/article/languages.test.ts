import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { withLanguages } from '../../src/article/facts/languages';
import type { Quote } from '../../src/model';
import { blocksOf } from '../../src/text/blocks';
import { withLanguage } from '../../src/text/quote-language';
import { utterancesOf } from '../../src/views/reader/sentences';

const english = [
  'The library stopped charging late fees on January 1, and every fine that was on the books at the end of the year has been erased.',
  'Items still have a due date. After three reminders, a book that has not come home will be marked as lost.',
];
const spanish = [
  'La biblioteca dejó de cobrar multas por retraso el 1 de enero, y también borró todas las multas que estaban en los libros.',
  'Los materiales siguen teniendo una fecha de entrega, y después de tres avisos el libro se considera perdido.',
];
const paragraph = (value: string, lang?: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
  ...(lang && { data: { lang } }),
});
const bodyOf = (...texts: (string | RootContent)[]): Root => ({
  type: 'root',
  children: texts.map((text) => (typeof text === 'string' ? paragraph(text) : text)),
});
const read = (body: Root, stated?: string) => {
  const found = withLanguages(body, 'Late Fees', stated);
  return { language: found.language?.value, blocks: blocksOf(found.body).map(({ language }) => language) };
};

describe('a bulletin in two languages', () => {
  it('has the language that comes first, and blocks of the other', () => {
    expect(read(bodyOf(...english, ...spanish))).toEqual({ language: 'en', blocks: [undefined, undefined, 'es', 'es'] });
    expect(read(bodyOf(...spanish, ...english), 'en-US')).toEqual({ language: 'es', blocks: [undefined, undefined, 'en', 'en'] });
  });

  it('keeps the first one, however long the other is', () => {
    expect(read(bodyOf(...english, ...spanish, ...spanish, ...spanish)).language).toBe('en');
  });

  it('gives short lines among blocks of the other language to it, and no line that may be either', () => {
    const mixed = bodyOf(
      ...english,
      'Centros de la ciudad',
      ...spanish,
      '“Nadie pierde nada”, dijo Ada Voss.',
      ...spanish,
      '555-0124',
    );
    expect(read(mixed).blocks).toEqual([undefined, undefined, 'es', 'es', 'es', 'es', 'es', 'es', undefined]);
    expect(read(bodyOf(...english, 'Plaza Mayor', ...english)).blocks.every((one) => one === undefined)).toBe(true);
  });

  it('tells other scripts, and lists as a whole', () => {
    const list: RootContent = {
      type: 'list',
      children: spanish.map((text) => ({ type: 'listItem', children: [paragraph(text) as never] })),
    };
    expect(read(bodyOf(...english, 'Библиотека больше не берёт платы за опоздание.', list)).blocks).toEqual([
      undefined,
      undefined,
      'ru',
      'es',
      'es',
    ]);
  });

  it('believes the page where the words say nothing, but not a word processor', () => {
    const somali = 'Maktabadda ma qaadi doonto lacag dambe';
    expect(read(bodyOf(...english, paragraph(somali, 'so'))).blocks).toEqual([undefined, undefined, 'so']);
    expect(read(bodyOf(...spanish, paragraph('Gracias', 'EN-US'))).blocks).toEqual([undefined, undefined, undefined]);
    expect(read(bodyOf(...english, paragraph(english[0]!, 'es'))).blocks).toEqual([undefined, undefined, undefined]);
  });

  it('is read aloud and quoted in both', () => {
    const { body } = withLanguages(bodyOf(english[0]!, spanish[0]!), 'Late Fees');
    const quote = { spans: [{ block: 1, start: 0, end: 2 }] } as Quote;
    expect(withLanguage([quote], blocksOf(body))[0]?.language).toBe('es');
    expect(utterancesOf(body).map(({ language }) => language)).toEqual([undefined, 'es']);
  });
});
