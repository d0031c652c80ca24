import { describe, expect, it } from 'vitest';
import { within } from '../../../src/quotes/people/mentions';
import type { Mention } from '../../../src/quotes/people/person';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';

/** Whom the last quotation of a text is said by, and how that is known; `¶` begins a paragraph. */
function last(text: string): { name: string | undefined; why: string | undefined } {
  const { quotes } = quotesIn(paragraphs(...text.split(' ¶ ')));
  const { speaker, why } = quotes.reduce((a, b) =>
    b.spans[0]!.block * 1e5 + b.spans[0]!.start > a.spans[0]!.block * 1e5 + a.spans[0]!.start ? b : a,
  );
  return { name: speaker?.name, why: why.find((reason) => / (?:before)$/.test(reason)) };
}

describe('whom a pronoun means', () => {
  it.each<[string, string, string]>([
    ['the one named before', 'Jack Roe met us. “We go,” he said.', 'Jack Roe'],
    ['not the one named after', 'Jack Roe met us. “We go,” he said. Tom Hale left.', 'Jack Roe'],
    ['the one who opened the sentence before', 'Jack Roe met Tom Hale. “We go,” he said.', 'Jack Roe'],
    ['nobody where two were met', 'The crew of the pier met Jack Roe and Tom Hale. “We go,” he said.', 'he'],
    ['the one who was met', 'They met Jack Roe. “We go,” he said.', 'Jack Roe'],
    ['the one who spoke', '“We go,” said Jack Roe. The crew of the pier met Tom Hale. “It is late,” he said.', 'Jack Roe'],
    [
      'the one who spoke under a pronoun',
      'Jack Roe runs the pier. ¶ “We go,” he said and nodded to Tom Hale. “It is late,” he said.',
      'Jack Roe',
    ],
    ['whoever opened a sentence since', '“We go,” said Jack Roe. Tom Hale stayed. “It is late,” he said.', 'Tom Hale'],
    ['the one named some paragraphs before', 'Jack Roe met us. ¶ It rained. ¶ It snowed. ¶ “We go,” he said.', 'Jack Roe'],
    ['nobody of long before', `Jack Roe met us.${' ¶ It rained.'.repeat(5)} ¶ “We go,” he said.`, 'he'],
    ['no woman', 'Jack Roe met us. Mary Hale left. “We go,” he said.', 'Jack Roe'],
    ['no man', 'Mary Hale met us. Jack Roe left. “We go,” she said.', 'Mary Hale'],
  ])('%s', (_, text, name) => {
    expect(last(text).name).toBe(name);
  });

  it('is told with its reason', () => {
    expect(last('Jack Roe met us. “We go,” he said.').why).toBe('"he" is Jack Roe, named before');
    expect(last('“We go,” said Jack Roe. It rained all day. ¶ “It is late,” he said.').why).toBe(
      '"he" is Jack Roe, who spoke before',
    );
    expect(last('“We go,” said Jack Roe. Roe left. “It is late,” he said.').why).toBe('"he" is Jack Roe, who spoke before');
    expect(last('Jack Roe met us. “We go,” said Roe. ¶ Roe left. “It is late,” he said.').why).toBe(
      '"he" is Jack Roe, named before',
    );
    expect(last('«Nos vamos», dijo Ana Gil. Hacía frío. ¶ «Es tarde», añadió.').why).toBe(
      'no subject: Ana Gil, who spoke before',
    );
  });

  it('points at words of the text, whatever the title names', () => {
    const { quotes } = quotesIn(paragraphs('«No lo sé», confesó.'), { title: 'Ana Gil abre el muelle' });
    expect(quotes[0]!.speaker?.mention).not.toBe('');
  });
});

describe('who answers a question', () => {
  it.each<[string, string, string]>([
    ['the other one who was met', 'They met Jack Roe and Tom Hale. “How long?” asked Roe. “An hour,” he said.', 'Tom Hale'],
    ['the one who came to the asker', 'Tom Hale met Jack Roe. “How long?” Roe asked. “An hour,” he said.', 'Tom Hale'],
    ['in Spanish too', 'Omar Gil vio a Luis Roe. «¿Cuánto falta?», preguntó Roe. «Una hora», dijo él.', 'Omar Gil'],
    [
      'the one who spoke before the question, paragraph by paragraph',
      'Jack Roe met Tom Hale. “It rains,” Hale said. ¶ “How long?” asked Roe. ¶ “An hour,” he said.',
      'Tom Hale',
    ],
    [
      'the one who spoke, when a girl asked',
      'Jack Roe left. “We go,” he said. “How long?” a girl asked. “An hour,” he said.',
      'Jack Roe',
    ],
    ['the only man himself', 'Mary Hale met Jack Roe. “How long?” asked Roe. “An hour,” he said.', 'Jack Roe'],
    [
      'whoever goes on at length about his own question',
      'Tom Hale cut a rope. “Is it enough?” asked Jack Roe. “No pier is ever enough for a town by the sea,” he said.',
      'Jack Roe',
    ],
    [
      'nobody else, where nothing was asked',
      'Tom Hale left. Jack Roe asked them to “come home with us now.” “It is late,” he said.',
      'Jack Roe',
    ],
    [
      'nobody else, where the words were only told',
      'Tom Hale left. “Is it enough?” said Jack Roe. “It is not,” he said.',
      'Jack Roe',
    ],
    [
      'the one who spoke last, after the answer',
      'Tom Hale met Jack Roe. “How long?” asked Roe. “An hour,” said Hale. “It is far,” he said.',
      'Tom Hale',
    ],
  ])('%s', (_, text, name) => {
    expect(last(text).name).toBe(name);
  });
});

describe('the namings between two offsets', () => {
  const rows = [2, 5, 5, 9].map((start) => ({ start }) as Mention);

  it.each<[number, number, number[]]>([
    [0, 100, [2, 5, 5, 9]],
    [2, 9, [2, 5, 5]],
    [3, 9, [5, 5]],
    [5, 6, [5, 5]],
    [6, 9, []],
    [9, 10, [9]],
    [10, 20, []],
    [-50, 2, []],
  ])('from %i to %i', (from, to, starts) => {
    expect(within(rows, from, to).map(({ start }) => start)).toEqual(starts);
  });
});
