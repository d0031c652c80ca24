import { describe, expect, it } from 'vitest';
import { inOrder } from '../in-order';

/** `kind: text` of each quotation, in the order of the text. */
function kinds(text: string): string[] {
  return inOrder(text).map(({ kind, text: words }) => `${kind}: ${words}`);
}

describe('whole utterances', () => {
  it.each([
    ['“We will open the gates at dawn.”', 'We will open the gates at dawn.'],
    ['Mayor Jane Roe says “nothing will change until spring.”', 'nothing will change until spring.'],
    ['Mayor Jane Roe said that “nothing will change until spring.”', 'nothing will change until spring.'],
    ['La alcaldesa Ana Roe dijo que “nada cambiará hasta mayo”.', 'nada cambiará hasta mayo'],
    ['Fans chanted “Go home!”', 'Go home!'],
    ['HARBOR REOPENS “The first boats left the pier at dawn today.”', 'The first boats left the pier at dawn today.'],
    ['Mayor Jane Roe said in a statement, “the gates will hold.”', 'the gates will hold.'],
    ['But, Mayor Jane Roe said, “we go on with the work.”', 'we go on with the work.'],
    ['At the same time, Mayor Roe added, “you saw it all.”', 'you saw it all.'],
    ['Mayor Jane Roe told the neighbors who had come, “the gates will hold.”', 'the gates will hold.'],
    ['“It is hard,” Mayor Jane Roe said.', 'It is hard,'],
  ])('%s', (text, words) => {
    expect(kinds(text)).toEqual([`direct: ${words}`]);
  });
});

describe('a few words in the writer’s sentence', () => {
  it.each([
    ['Mayor Jane Roe called the old wall “a row of loose stones” and left.', 'a row of loose stones'],
    ['Mayor Jane Roe said that if the bridge falls, “our boats are lost.”', 'our boats are lost.'],
    ['The bridge over the bay, Mayor Jane Roe said, “is safe for now.”', 'is safe for now.'],
    ['The mayor was “a respected colleague and a friend,” the statement said.', 'a respected colleague and a friend,'],
    ['Mayor Jane Roe said the gates “will hold” this year.', 'will hold'],
  ])('%s', (text, words) => {
    expect(kinds(text)).toEqual([`fragment: ${words}`]);
  });
});

describe('words that report nothing', () => {
  it.each([
    'The so-called “bridge” fell.',
    'They read “The Last Harbor” at school.',
    'They said “Harbor Hour” was over.',
    'She won for her memoir, “Salt Winters”.',
    'On “Harbor Hour,” Mayor Jane Roe said that the pier is safe.',
    'The song “Tides of the North” won.',
    'Mayor Jane Roe: ‘The Pier Is Safe for Everybody Now’',
    'La novela “El Último Puerto” ganó.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

it('a scrap before its report and the utterance after it are two', () => {
  expect(kinds('The pier is “hard to love,” Mayor Jane Roe said. “We will mend it by May.”')).toEqual([
    'fragment: hard to love,',
    'direct: We will mend it by May.',
  ]);
});
