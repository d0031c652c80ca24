import { describe, expect, it } from 'vitest';
import { inOrder } from '../in-order';

/** Speaker, words of the report, the rule that found it and the listener, in the order of the text; `¶` begins a paragraph. */
function reports(text: string): (string | undefined)[][] {
  return inOrder(text).map(({ speaker, cue, addressee, why: [rule] }) => [
    speaker?.name,
    cue,
    rule,
    ...(addressee ? [addressee.name] : []),
  ]);
}

describe('the report behind the words', () => {
  it.each<[string, ...(string | undefined)[]]>([
    ['“We are ready for it,” said Mayor Jane Roe.', 'Jane Roe', 'said', 'after-inverted'],
    ['“We are ready for it,” Mayor Jane Roe said.', 'Jane Roe', 'said', 'after'],
    ['“We are ready for it,” Mayor Jane Roe also said on Friday.', 'Jane Roe', 'said', 'after'],
    ['“We are ready for it,” said then Mayor Jane Roe.', 'Jane Roe', 'said', 'after-inverted'],
    ['“We are ready for it,” replied quietly Jane Roe.', 'Jane Roe', 'replied', 'after-inverted'],
    ['“We are ready for it!” Mayor Jane Roe said.', 'Jane Roe', 'said', 'after'],
    ['“Are we ready for it?” Mayor Jane Roe asked.', 'Jane Roe', 'asked', 'after'],
    ['“We are ready for it.” Mayor Jane Roe said.', 'Jane Roe', 'said', 'after'],
    ['“We are ready for it” — Jane Roe, owner of the pier', 'Jane Roe', '—', 'signed'],
    ['“We are ready for it,” as Mayor Jane Roe said.', 'Jane Roe', 'said', 'after'],
    ['“We are ready for it,” according to Mayor Jane Roe.', 'Jane Roe', 'according to', 'according-after'],
    ['“We are ready for it,” is how Mayor Jane Roe describes it.', 'Jane Roe', 'is how', 'after'],
    ['“We are ready for it” Mayor Jane Roe said.', 'Jane Roe', 'said', 'after'],
    ['“We are ready for it,” Jane Roe, director of the port office, told reporters.', 'Jane Roe', 'told', 'after', 'reporters'],
    ['“We are ready for it,” Mayor Jane Roe told Governor Ann Hale.', 'Jane Roe', 'told', 'after', 'Ann Hale'],
    ['“We are ready for it,” Mayor Jane Roe gushed.', 'Jane Roe', 'gushed', 'after'],
    ['“We are ready for it,” reads a letter from Mayor Jane Roe.', 'Jane Roe', 'reads', 'after-inverted'],
    ['“Estamos listos”, dijo la alcaldesa Ana Roe.', 'Ana Roe', 'dijo', 'after-inverted'],
    ['“Estamos listos para todo”, ha dicho la alcaldesa Ana Roe.', 'Ana Roe', 'ha dicho', 'after-inverted'],
    ['“Estamos listos para todo”, le dijo la alcaldesa Ana Roe.', 'Ana Roe', 'dijo', 'after-inverted'],
    ['“Estamos listos para todo”, también explicó la alcaldesa Ana Roe.', 'Ana Roe', 'explicó', 'after-inverted'],
    ['“Estamos listos para todo”, celebró la alcaldesa Ana Roe.', 'Ana Roe', 'celebró', 'after-inverted'],
    ['“Estamos listos para todo”, según la alcaldesa Ana Roe.', 'Ana Roe', 'según', 'according-after'],
  ])('%s', (text, ...attribution) => {
    expect(reports(text)).toEqual([attribution]);
  });

  it.each([
    'A plan for “a safer harbor for all,” Jane Doe of the port thinks.',
    '“We are ready for it,” the sign by the pier has it.',
    '“We are ready for it,” in a document he wrote.',
  ])('is none in: %s', (text) => {
    expect(reports(text).every(([speaker]) => speaker === undefined)).toBe(true);
  });
});

describe('the report before the words', () => {
  it.each<[string, ...(string | undefined)[]]>([
    ['Mayor Jane Roe said, “We are ready for it.”', 'Jane Roe', 'said', 'before'],
    ['Mayor Jane Roe said: “We are ready for it.”', 'Jane Roe', 'said', 'before'],
    ['Mayor Jane Roe said on the pier on Friday: “We are ready for it.”', 'Jane Roe', 'said', 'before'],
    ['Mayor Jane Roe was blunt: “We are ready for it.”', 'Jane Roe', ':', 'colon'],
    ['Mayor Jane Roe: “We are ready for it.”', 'Jane Roe', ':', 'colon'],
    ['Mayor Jane Roe agreed, adding that “we are ready for it.”', 'Jane Roe', 'adding', 'participle'],
    ['Mayor Jane Roe went on to say, “We are ready for it.”', 'Jane Roe', 'say', 'before'],
    ['Mayor Jane Roe wanted to know “Are we ready for it?”', 'Jane Roe', 'know', 'before'],
    ['Mayor Jane Roe boomed, “We are ready for it.”', 'Jane Roe', 'boomed', 'before'],
    ['As Mayor Jane Roe pointed out in May, “We are ready for it.”', 'Jane Roe', 'pointed', 'before'],
    ['Asked by Governor Ann Hale, “Are we ready for it?”', 'Ann Hale', 'Asked by Governor Ann Hale', 'before'],
    ['According to Mayor Jane Roe, “we are ready for it.”', 'Jane Roe', 'According to', 'according-before'],
    ['The following is attributable to Mayor Jane Roe: “We are ready for it.”', 'Jane Roe', ':', 'colon'],
    ['Statement by Mayor Jane Roe: “We are ready for it.”', 'Jane Roe', ':', 'colon'],
    ['Interview with Mayor Jane Roe: “We are ready for it.”', 'Jane Roe', ':', 'colon'],
    ['Review of the plan - Jane Roe: “We are ready for it.”', 'Jane Roe', ':', 'colon'],
    ['The paper quoted Mayor Jane Roe as saying, “We are ready for it.”', 'Jane Roe', 'saying', 'participle'],
    ['Mayor Jane Roe told reporters, “We are ready for it.”', 'Jane Roe', 'told', 'before', 'reporters'],
    ['Mayor Jane Roe told Governor Ann Hale, “We are ready for it.”', 'Jane Roe', 'told', 'before', 'Ann Hale'],
    ['Mayor Jane Roe said to Governor Ann Hale, “We are ready for it.”', 'Jane Roe', 'said', 'before', 'Ann Hale'],
    ['Said Mayor Jane Roe: “We are ready for it.”', 'Jane Roe', 'Said', 'before-inverted'],
    ['La alcaldesa Ana Roe dijo: “Estamos listos para todo”.', 'Ana Roe', 'dijo', 'before'],
    ['A continuación agregó la alcaldesa Ana Roe: “Estamos listos para todo”.', 'Ana Roe', 'agregó', 'before-inverted'],
    ['Con la intervención de la alcaldesa Ana Roe: “Estamos listos para todo”.', 'Ana Roe', ':', 'colon'],
    ['Carta de la alcaldesa Ana Roe: “Estamos listos para todo”.', 'Ana Roe', ':', 'colon'],
    ['Según la alcaldesa Ana Roe, “estamos listos para todo”.', 'Ana Roe', 'Según', 'according-before'],
  ])('%s', (text, ...attribution) => {
    expect(reports(text)).toEqual([attribution]);
  });
});

describe('the report in the sentence before', () => {
  it.each<[string, ...(string | undefined)[]]>([
    ['Mayor Jane Roe agreed. “We are ready for it all.”', 'Jane Roe', 'agreed', 'sentence-before'],
    ['Mayor Jane Roe said in a statement. “We are ready for it all.”', 'Jane Roe', 'said', 'sentence-before'],
    ['Mayor Jane Roe issued this statement: ¶ “We are ready for it all.”', 'Jane Roe', ':', 'introduced'],
    ['Mayor Jane Roe said on Friday on the old pier: ¶ “We are ready for it all.”', 'Jane Roe', 'said', 'introduced'],
    ['Jane Roe, mayor: ¶ “We are ready for it all.”', 'Jane Roe', ':', 'introduced'],
    ['This is attributed to Mayor Jane Roe: ¶ “We are ready for it all.”', 'Jane Roe', ':', 'introduced'],
  ])('%s', (text, ...attribution) => {
    expect(reports(text)).toEqual([attribution]);
  });
});

describe('words in several parts', () => {
  it.each<[string, (string | undefined)[][]]>([
    ['“We are ready,” Mayor Jane Roe said. “We always were.”', [['Jane Roe', 'said', 'after']]],
    ['“We,” Mayor Jane Roe said, “are ready for all of it.”', [['Jane Roe', 'said', 'after']]],
    [
      '“We are ready,” said Mayor Jane Roe, adding that “we always were ready.”',
      [
        ['Jane Roe', 'said', 'after-inverted'],
        ['Jane Roe', 'adding', 'participle'],
      ],
    ],
    [
      '“We are ready,” Mayor Jane Roe said. ¶ “The gates will hold the tide,” Governor Ann Hale said. ¶ “They always did hold,” she added.',
      [
        ['Jane Roe', 'said', 'after'],
        ['Ann Hale', 'said', 'after'],
        ['Ann Hale', 'added', 'after'],
      ],
    ],
    ['«La obra —dijo la alcaldesa Ana Roe— estará lista en mayo»', [['Ana Roe', 'dijo', 'after-inverted']]],
    ['«La obra va bien —subrayó la alcaldesa Ana Roe—. Estará lista en mayo»', [['Ana Roe', 'subrayó', 'after-inverted']]],
    ['«La obra —la segunda del año— estará lista en mayo», dijo la alcaldesa Ana Roe.', [['Ana Roe', 'dijo', 'after-inverted']]],
  ])('%s', (text, expected) => {
    expect(reports(text)).toEqual(expected);
  });
});
