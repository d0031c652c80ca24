import { describe, expect, it } from 'vitest';
import { stretchesIn } from '../../src/quotes/find';
import { frameOf } from '../../src/quotes/frame';
import { paragraphs } from './paragraphs';

/** The tokens of a paragraph, words as they are, signs in brackets, quotations as Q; `|` between sentences. */
function tokens(text: string): string {
  const blocks = paragraphs(text);
  let sentence = 0;
  return frameOf(blocks[0]!, stretchesIn(blocks), 0)
    .tokens.map((token) => {
      const lead = token.sentence > sentence ? '| ' : '';
      sentence = token.sentence;
      const shown = token.kind === 'quote' ? 'Q' : token.kind === 'sign' ? `[${token.text}]` : token.text;
      return lead + shown;
    })
    .join(' ');
}

describe('words and signs', () => {
  it.each([
    ['Jane Roe, owner.', 'Jane Roe [,] owner [.]'],
    ['Jane Q. Roe came.', 'Jane Q. Roe came [.]'],
    ['Dr. Roe came.', 'Dr. Roe came [.]'],
    ['the U.S. Army', 'the U.S. Army'],
    ['It is so... odd', 'It is so [.] [.] [.] odd'],
    ['the boats’ crews', 'the boats’ crews'],
    ['the boat’ crews', 'the boat [’] crews'],
    ['Roe’s boat', 'Roe’s boat'],
    ['Roe -- a pilot -- left', 'Roe [--] a pilot [--] left'],
    ['Roe - a pilot', 'Roe [-] a pilot'],
    ['a 12-year-old', 'a 12-year-old'],
    ['AT&T said', 'AT&T said'],
    ['$12 million', '$12 million'],
    ['@harborwatch', '@harborwatch'],
    ['No. 12 came', 'No. 12 came'],
    ['No. It is so.', 'No [.] | It is so [.]'],
    ['so (or not) it is', 'so [(] or not [)] it is'],
    ['Ro𝐞 came', 'Ro𝐞 came'],
    ['', ''],
  ])('%s', (text, shown) => {
    expect(tokens(text)).toBe(shown);
  });

  it('say where they stand', () => {
    const [block] = paragraphs('So Roe’s: “We go,” he said.');
    for (const { text, start, end, kind } of frameOf(block!, stretchesIn([block!]), 0).tokens) {
      expect(block!.text.slice(start, end)).toBe(kind === 'quote' ? `“${text}”` : text);
    }
  });
});

describe('sentences', () => {
  it.each([
    ['It rained. Roe left.', 'It rained [.] | Roe left [.]'],
    ['It rained. 12 boats left.', 'It rained [.] | 12 boats left [.]'],
    ['It rained. and Roe left.', 'It rained [.] and Roe left [.]'],
    ['It rained! Roe left?', 'It rained [!] | Roe left [?]'],
    ['It rained… Roe left.', 'It rained […] | Roe left [.]'],
    ['It rained. — Roe left.', 'It rained [.] | [—] Roe left [.]'],
    ['It rained. (Roe left.)', 'It rained [.] | [(] Roe left [.] [)]'],
    ['It rained. “We go,” Roe said.', 'It rained [.] | Q Roe said [.]'],
    ['He met Dr. Roe there.', 'He met Dr. Roe there [.]'],
    ['It rained at 5 p.m. The crew left.', 'It rained at 5 p.m. | The crew left [.]'],
    ['It rained at 5 p.m. Monday there.', 'It rained at 5 p.m. Monday there [.]'],
    ['It rained at 5 p.m. “We go,” Roe said.', 'It rained at 5 p.m. | Q Roe said [.]'],
    ['¿Llovió? ¡Sí! Roe salió.', '[¿] Llovió [?] | [¡] Sí [!] | Roe salió [.]'],
    ['Roe left\nThe crew stayed', 'Roe left | The crew stayed'],
    ['Roe left\nwith the crew', 'Roe left with the crew'],
    ['Roe left\n(the crew stayed)', 'Roe left [(] the crew stayed [)]'],
    [
      'This is a line that is longer than sixty signs and so it was wrapped by\nThe machine',
      'This is a line that is longer than sixty signs and so it was wrapped by The machine',
    ],
  ])('%s', (text, shown) => {
    expect(tokens(text)).toBe(shown);
  });
});

describe('a quotation within or at the end of a sentence', () => {
  it.each([
    ['“We go.” Roe left the pier.', 'Q | Roe left the pier [.]'],
    ['“We go,” Roe said.', 'Q Roe said [.]'],
    ['“We go.” Roe said.', 'Q Roe said [.]'],
    ['“We go.” Jane Roe said.', 'Q Jane Roe said [.]'],
    ['“We go.” Roe said it again.', 'Q | Roe said it again [.]'],
    ['“We go!” Roe said it again.', 'Q Roe said it again [.]'],
    ['“Do we go?” Roe asked the crew.', 'Q Roe asked the crew [.]'],
    ['“Do we go?” Roe, a retired pilot, said.', 'Q Roe [,] a retired pilot [,] said [.]'],
    ['“Do we go?” Roe, a retired pilot, left.', 'Q | Roe [,] a retired pilot [,] left [.]'],
    ['“Do we go?” The very old crew of the long grey boat said.', 'Q | The very old crew of the long grey boat said [.]'],
    ['“We go.” “We stay.”', 'Q | Q'],
    ['“We go” “and stay.”', 'Q Q'],
    ['“We go.” — Roe', 'Q [—] Roe'],
    ['“We go.” 12 boats left.', 'Q | 12 boats left [.]'],
    ['“We go.” and Roe left.', 'Q and Roe left [.]'],
    ['The “old pier” Roe mended', 'The Q Roe mended'],
  ])('%s', (text, shown) => {
    expect(tokens(text)).toBe(shown);
  });
});
