import { describe, expect, it } from 'vitest';
import { quotedSpansIn } from '../../../src/quotes/marks/quoted-spans';
import { frameOf } from '../../../src/quotes/tokens/tokenize';
import { paragraphs } from '../paragraphs';

/** The tokens of a paragraph, words as they are, signs in brackets, quotations as Q; `|` between sentences. */
function tokens(text: string): string {
  const blocks = paragraphs(text);
  let sentence = 0;
  return frameOf(blocks[0]!, quotedSpansIn(blocks), 0)
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
    ['No. In 5 days it is.', 'No [.] | In 5 days it is [.]'],
    ['No.  12 came', 'No. 12 came'],
    ['No. #12 came', 'No. #12 came'],
    ['the ship’ crews', 'the ship [’] crews'],
    ['to the boats’.', 'to the boats’ [.]'],
    ['to the boats.’ Roe', 'to the boats [.] [’] Roe'],
    ['in the U.S.’ view', 'in the U.S. [’] view'],
    ['Roe (--a pilot--) left', 'Roe [(] [--] a pilot [-] [-] [)] left'],
    ["So-'We go,' Roe said.", 'So [-] Q Roe said [.]'],
    ['Ro𝐞 came', 'Ro𝐞 came'],
    ['', ''],
  ])('%s', (text, shown) => {
    expect(tokens(text)).toBe(shown);
  });

  it('say where they stand', () => {
    const [block] = paragraphs('So Roe’s: “We go,” he said.');
    for (const { text, start, end, kind } of frameOf(block!, quotedSpansIn([block!]), 0).tokens) {
      expect(block!.text.slice(start, end)).toBe(kind === 'quote' ? `“${text}”` : text);
    }
  });

  it('are no words of the writer within a quotation', () => {
    const [block] = paragraphs('The “Said” pier.');
    expect(frameOf(block!, quotedSpansIn([block!]), 0).tokens.map(({ lower }) => lower)).toEqual(['the', '', 'pier', '.']);
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
    ['Roe left\n“We go,” she said', 'Roe left | Q she said'],
    [
      'The crew of the old boat left the pier\nThe crew of the new boat left the quay\nAll of the others stayed',
      'The crew of the old boat left the pier | The crew of the new boat left the quay | All of the others stayed',
    ],
    [`${'The pier is old and '.repeat(3)}\nRoe left`, `${'The pier is old and '.repeat(3)}| Roe left`],
    [`${'The pier is old and '.repeat(3)}o\nRoe left`, `${'The pier is old and '.repeat(3)}o Roe left`],
    ['It rained. pier4 is shut.', 'It rained [.] pier4 is shut [.]'],
    ['It rained. • Roe left.', 'It rained [.] | [•] Roe left [.]'],
    ['It rained. -- Roe left.', 'It rained [.] | [--] Roe left [.]'],
    ['It rained., Roe left.', 'It rained [.] [,] Roe left [.]'],
    ['He met John Roe Jr. The crew left.', 'He met John Roe Jr. | The crew left [.]'],
    ['He read the Corps The Old Pier.', 'He read the Corps The Old Pier [.]'],
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
    ['“We go. We stay” Roe left.', 'Q Roe left [.]'],
    ['“We go. ” Roe left.', 'Q | Roe left [.]'],
    ['“We go. ” Roe said it again.', 'Q | Roe said it again [.]'],
    ['“We go.” Roe said “and stay.”', 'Q Roe said Q'],
    ['“We go.” Roe said', 'Q Roe said'],
    ['“We go.” @harborwatch said.', 'Q @harborwatch said [.]'],
    ['“We go.” Roe then said.', 'Q | Roe then said [.]'],
    ['“Do we go?” Roe then said so.', 'Q Roe then said so [.]'],
    ['“Do we go?” Asked for it, Roe left.', 'Q | Asked for it [,] Roe left [.]'],
    ['“Do we go?” Roe left. She said so.', 'Q | Roe left [.] | She said so [.]'],
    ['“Do we go?” Roe wondered aloud.', 'Q Roe wondered aloud [.]'],
    ['“Do we go?” Roe of Ames felt cold.', 'Q | Roe of Ames felt cold [.]'],
    ['“Do we go?” The old crew of our boat said.', 'Q The old crew of our boat said [.]'],
    ['“Do we go?” Roe, a pilot (said to be old), left.', 'Q | Roe [,] a pilot [(] said to be old [)] [,] left [.]'],
  ])('%s', (text, shown) => {
    expect(tokens(text)).toBe(shown);
  });
});
