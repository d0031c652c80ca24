import { describe, expect, it } from 'vitest';
import { quotedSpansIn } from '../../../src/quotes/marks/quoted-spans';
import type { Block } from '../../../src/text/blocks';
import { paragraphs } from '../paragraphs';

/** The words of each stretch in the order of the text; `+` goes on in the next paragraph, `(…)` what is in doubt; `¶` begins a paragraph. */
function quotedSpans(text: string): string[] {
  const blocks = paragraphs(...text.split(' ¶ '));
  return quotedSpansIn(blocks).map(({ block, start, end, goesOn, flags }) => {
    const words = blocks[block]!.text.slice(start, end);
    return `${words}${goesOn ? '+' : ''}${flags.length > 0 ? ` (${flags.map(({ kind }) => kind).join(', ')})` : ''}`;
  });
}

describe('marks in pairs', () => {
  it.each<[string, string[]]>([
    ['“We go,” she said. “Now.”', ['We go,', 'Now.']],
    ['"We go," she said. "Now."', ['We go,', 'Now.']],
    ['«Nos vamos», dijo. «Ya».', ['Nos vamos', 'Ya']],
    ['„We go,“ she said.', ['We go,']],
    ['“He said ‘no’ to us,” she said.', ['He said ‘no’ to us,']],
    ['“He said “no” to us,” she said.', ['He said “no” to us,']],
    ['‘We go,’ she said. ‘Now.’', ['We go,', 'Now.']],
    ['‘He said “no” to us,’ she said.', ['He said “no” to us,']],
    ['“We go,” he said. ¶ ‘We stay,’ she said.', ['We go,', 'We stay,']],
    ['“We go,” he said. ¶ The ‘old’ pier is shut.', ['We go,']],
    ['Robert “Bob” Roe left.', []],
    ['Robert “bob” Roe left.', ['bob']],
    ['he “Bob” Roe left.', ['Bob']],
    ['Robert “Bob” left.', ['Bob']],
    ['The board is 6" by 4".', []],
    ['A board of 6"x4" is small.', []],
    ['Robert “old Bob” Roe left.', ['old Bob']],
    ['At Ames “we love Roe” Day came.', ['we love Roe']],
    ['Roe asked “Why” Ann left.', ['Why']],
    ['Robert J. “Bob” Roe left.', []],
    ['No marks here.', []],
  ])('%s', (text, found) => {
    expect(quotedSpans(text)).toEqual(found);
  });
});

describe('single marks', () => {
  it.each<[string, string[]]>([
    ['Roe said ‘we go home.’', ['we go home.']],
    ['Roe said ‘we go home.’ ¶ Gil said ‘we stay.’', ['we go home.', 'we stay.']],
    ['“We go,” he said. ¶ It was the so-called ‘old pier.’', ['We go,']],
    ['“We go,” he said. ¶ ‘Tis the old pier', ['We go,']],
    ['“We go,” he said. ¶ Roe said: ‘We stay.’', ['We go,', 'We stay.']],
    [
      '“We go,” he said. ¶ ‘He said “no” to us,’ she said. ‘And “yes” to you.’',
      ['We go,', 'He said “no” to us,', 'And “yes” to you.'],
    ],
    ['“We go,” he said. ¶ ‘We stay,’ she said, “for now.”', ['We go,', 'for now.']],
    ['“We go,” he said. ¶ “Now,” she said. ‘We stay.’', ['We go,', 'Now,']],
    ['“We go,” he said. ¶ ‘No,’ she said, “or yes,” and then ‘never.’', ['We go,', 'or yes,']],
    ["“We go,” he said. ¶ ‘No,’ she said, ``or yes,'' and then ‘never.’", ['We go,', 'or yes,']],
    [
      '‘We stay,’ she said. ¶ ‘He said “no” to us,’ he said. ¶ Roe said ‘we go home.’',
      ['We stay,', 'He said “no” to us,', 'we go home.'],
    ],
  ])('%s', (text, found) => {
    expect(quotedSpans(text)).toEqual(found);
  });
});

describe('marks over several paragraphs', () => {
  it.each<[string, string[]]>([
    ['“We go. ¶ “We stay,” she said.', ['We go.+', 'We stay,']],
    ['“We go.  ¶ “We stay,” she said.', ['We go.+', 'We stay,']],
    ['“We go. ¶ And “we stay,” she said.', ['We go. (unbalanced)', 'we stay,']],
    ['«Nos vamos. ¶ «Ya», dijo.', ['Nos vamos.+', 'Ya']],
    ['“We go. ¶   “We stay,” she said.', ['We go.+', 'We stay,']],
    ['“We go. ¶ It rained.', ['We go. (unbalanced)']],
  ])('%s', (text, found) => {
    expect(quotedSpans(text)).toEqual(found);
  });
});

describe('marks that are missing', () => {
  it.each<[string, string[]]>([
    ['“We go home, she said. “It is late.”', ['We go home, (unbalanced)', 'It is late.']],
    ['“We go home, said Roe. “It is late.”', ['We go home, (unbalanced)', 'It is late.']],
    ['“We go home, Jane Roe said on the pier.', ['We go home, (unbalanced)']],
    ['“Nos vamos a casa, dijo Roe. “Es tarde”.', ['Nos vamos a casa, (unbalanced)', 'Es tarde']],
    ['“We go home and it is late', ['We go home and it is late (unbalanced, cut-off)']],
    ['“We go home and it is late.', ['We go home and it is late. (unbalanced)']],
    ['She said: “We go home and it is late', ['We go home and it is late (unbalanced, cut-off)']],
    ['The pier “we go home and it is late', []],
    ['Then, the pier “we go home and it is late', []],
    ['She said:  “We go home and it is late', ['We go home and it is late (unbalanced, cut-off)']],
    ['“We go home and it is late  ', ['We go home and it is late (unbalanced, cut-off)']],
    ['“We go home and it is late.  ', ['We go home and it is late. (unbalanced)']],
    ['“No,” we all go home,” she said.', ['No,', 'we all go home, (unbalanced)']],
    ['“No,” “no,” “no,” we all go home,” she said.', ['No,', 'no,', 'no,', 'we all go home, (unbalanced)']],
    ['It rained.  We go home,” she said.', ['We go home, (unbalanced)']],
    ['We go home. We stay.” she said.', ['We stay. (unbalanced)']],
    ['It rained. We go home,” she said.', ['We go home, (unbalanced)']],
    ['We go home,” said Jane Roe.', ['We go home, (unbalanced)']],
    ['It rained. We go home,” the mayor said.', ['We go home, (unbalanced)']],
    ['“No.” It rained. We go home,” she said.', ['No.', 'We go home, (unbalanced)']],
    ['It rained. We go home” she said.', []],
    ['It rained. We go home,” and it was late.', []],
  ])('%s', (text, found) => {
    expect(quotedSpans(text)).toEqual(found);
  });
});

describe('what is read', () => {
  const text = '“We go home,” she said.';
  it.each<[Block['kind'], number]>([
    ['paragraph', 1],
    ['cell', 1],
    ['heading', 0],
    ['code', 0],
  ])('%s', (kind, count) => {
    expect(quotedSpansIn([{ index: 0, kind, text, child: 0 }])).toHaveLength(count);
  });

  it('in the order of the text, whatever the marks', () => {
    expect(quotedSpans('—Nos vamos ya —dijo Roe. ¶ “Es tarde”, dijo Gil. ¶ —Aún no —dijo Roe.')).toEqual([
      'Nos vamos ya',
      'Es tarde',
      'Aún no',
    ]);
  });
});
