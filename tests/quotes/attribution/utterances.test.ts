import { describe, expect, it } from 'vitest';
import { saidIn } from '../said';

describe('one quotation or two', () => {
  it.each<[string, string[]]>([
    ['“We go home,” said Jane Roe. “It is late now.”', ['Jane Roe: We go home, … It is late now.']],
    ['“We go home,” said Jane Roe, “and it is late.”', ['Jane Roe: We go home, … and it is late.']],
    ['“We go home,” said Jane Roe — “and it is late.”', ['Jane Roe: We go home, … and it is late.']],
    ['“We go home,” said Jane Roe. “It is late,” said Ann Hale.', ['Jane Roe: We go home,', 'Ann Hale: It is late,']],
    [
      '“We go home,” said Jane Roe. Ann Hale stayed. “It is late,” said Hale.',
      ['Jane Roe: We go home,', 'Ann Hale: It is late,'],
    ],
    [
      '“We go home,” said Jane Roe. ¶ “It is late now, all of us know it.”',
      ['Jane Roe: We go home, … It is late now, all of us know it.'],
    ],
    [
      '“We go home,” said Jane Roe. ¶ It rained. ¶ “It is late,” said Ann Hale.',
      ['Jane Roe: We go home,', 'Ann Hale: It is late,'],
    ],
    ['“We go home, ¶ “and it is late,” said Jane Roe.', ['Jane Roe: We go home, … and it is late,']],
    ['“We go home. ¶ “We went late. ¶ “We slept,” said Jane Roe.', ['Jane Roe: We go home. … We went late. … We slept,']],
    ['“Where do we go?” asked Jane Roe. ¶ “Home,” said Ann Hale.', ['Jane Roe: Where do we go?', 'Ann Hale: Home,']],
    ['Jane Roe called it “a start” and “a promise to all.”', ['Jane Roe: a start', 'Jane Roe: a promise to all.']],
    [
      'Jane Roe said: “We go home.” Then it rained. “It is late,” said Ann Hale.',
      ['Jane Roe: We go home.', 'Ann Hale: It is late,'],
    ],
    [
      '“We go home,” said Jane Roe. She has led the crew since May. “It is late now.”',
      ['Jane Roe: We go home, … It is late now.'],
    ],
    ['«Nos vamos —dijo Ana Roe— a casa»', ['Ana Roe: Nos vamos … a casa']],
    ['«Nos vamos», dijo Ana Roe. «Es tarde ya».', ['Ana Roe: Nos vamos … Es tarde ya']],
    ['—Nos vamos a casa —dijo Ana Roe—. Es tarde ya.', ['Ana Roe: Nos vamos a casa … Es tarde ya.']],
  ])('%s', (text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});

describe('an aside within Spanish marks', () => {
  it.each<[string, string[]]>([
    ['«La obra —ha dicho Ana Roe— estará lista»', ['Ana Roe: La obra … estará lista']],
    ['«La obra —explicó la alcaldesa Ana Roe—, estará lista»', ['Ana Roe: La obra … estará lista']],
    ['«La obra —la de siempre— estará lista», dijo Ana Roe.', ['Ana Roe: La obra —la de siempre— estará lista']],
    ['“The pier —said to be old— is shut,” said Ann Roe.', ['Ann Roe: The pier —said to be old— is shut,']],
  ])('%s', (text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});

describe('who said words that stand alone', () => {
  it.each<[string, string[]]>([
    ['Jane Roe opened the pier and smiled. “It is late now, we go home.”', ['Jane Roe: It is late now, we go home.']],
    ['Jane Roe said it was cold. ¶ “It is late now, we go home.”', ['Jane Roe: It is late now, we go home.']],
    ['The pier is open to the public now. ¶ “It is late now, we go home.”', ['-: It is late now, we go home.']],
    ['“It is late now, we go home.” ¶ The pier is open to the public now.', ['-: It is late now, we go home.']],
    ['“It is late now, we go home.” — Jane Roe, welder', ['Jane Roe: It is late now, we go home.']],
    ['“It is late now, we go home.” ¶ — Jane Roe, welder', ['Jane Roe: It is late now, we go home.']],
    ['Mayor Jane Roe: “It is late now, we go home.”', ['Jane Roe: It is late now, we go home.']],
    ['Mayor Jane Roe: ¶ “It is late now, we go home.”', ['Jane Roe: It is late now, we go home.']],
    ['Mayor Jane Roe issued this statement: ¶ “It is late now, we go home.”', ['Jane Roe: It is late now, we go home.']],
    [
      'The following is attributable to Mayor Jane Roe: ¶ “It is late now, we go home.”',
      ['Jane Roe: It is late now, we go home.'],
    ],
  ])('%s', (text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});

describe('whose words, when two are near', () => {
  it.each<[string, string[]]>([
    ['Jane Roe asked, “Why do we go?” Ann Hale shrugged.', ['Jane Roe: Why do we go?']],
    ['Jane Roe was clear: “We go home,” said Ann Hale.', ['Ann Hale: We go home,']],
    ['Ann Hale asks: “Why do we go?” Jane Roe writes back, “It is cold.”', ['Ann Hale: Why do we go?', 'Jane Roe: It is cold.']],
    ['The talk was short: “Why do we go?” Jane Roe asked.', ['Jane Roe: Why do we go?']],
    [
      '“Does he talk?” asked Jane Roe. ¶ “Only at night, or before noon.”',
      ['Jane Roe: Does he talk?', '-: Only at night, or before noon.'],
    ],
    [
      '“Does he talk?” asked Jane Roe. ¶ “He never does when I am here, and I am here often.”',
      ['Jane Roe: Does he talk? … He never does when I am here, and I am here often.'],
    ],
    [
      'Jane Roe called the old pier “a start” for the town, for the harbor and for everybody in it, and “a promise to all.”',
      ['Jane Roe: a start', 'Jane Roe: a promise to all.'],
    ],
    [
      '“We go home,” said Jane Roe. “It is late ¶ “It is cold,” said Ann Hale.',
      ['Jane Roe: We go home, … It is late', 'Ann Hale: It is cold,'],
    ],
    [
      'The pier is “tired,” Jane Roe said. “We will straighten it very soon.”',
      ['Jane Roe: tired,', 'Jane Roe: We will straighten it very soon.'],
    ],
    ['“We go home,” said Jane Roe, and Ann Hale said, “It is late.”', ['Jane Roe: We go home,', 'Ann Hale: It is late.']],
    ['“We go home,” Jane Roe said on “Harbor Hour.” “We are ready for it.”', ['Jane Roe: We go home, … We are ready for it.']],
    ['“We go home,” said John Doe Jr. “It is late now.”', ['John Doe Jr.: We go home, … It is late now.']],
    ['“We go home,” Jane Roe said at 5 p.m. “It is late now.”', ['Jane Roe: We go home, … It is late now.']],
    ['“We go home,” Jane Roe said. Ann Hale nodded. “It is late now.”', ['Jane Roe: We go home,', 'Ann Hale: It is late now.']],
    ['«Nos vamos a casa», dijo Ana Roe. ¶ «Es tarde ya para todos».', ['Ana Roe: Nos vamos a casa … Es tarde ya para todos']],
    ['“We go home.” ¶ “It is late now.” ¶ — Jane Roe', ['-: We go home.', 'Jane Roe: It is late now.']],
  ])('%s', (text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});
