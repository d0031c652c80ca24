import { describe, expect, it } from 'vitest';
import { inOrder } from '../in-order';

/** `kind speaker > listener` of each quotation in the order of the text; `¶` begins a paragraph. */
const found = (text: string): string[] =>
  inOrder(text).map(({ kind, speaker, addressee }) =>
    [kind, speaker?.name ?? '-', ...(addressee ? ['>', addressee.name] : [])].join(' '),
  );

describe('the report behind the words', () => {
  it.each<[string, string[]]>([
    ['“We will mend it,” Jane Roe said.', ['direct Jane Roe']],
    ['“We will mend it,” Jane Roe, who runs the pier, said.', ['direct Jane Roe']],
    ['“We will mend it,” Jane Roe, in a “Save the Pier” cap, said.', ['direct Jane Roe']],
    ['“We will mend it,” as Jane Roe said.', ['direct Jane Roe']],
    ['“We will mend it,” is how Jane Roe put it.', ['direct Jane Roe']],
    ['“We will mend it,” was what Jane Roe wrote.', ['direct Jane Roe']],
    ['“We will mend it” Jane Roe said.', ['direct Jane Roe']],
    ['“We will mend it!” Jane Roe said.', ['direct Jane Roe']],
    ['“Will we mend it?” asked Jane Roe.', ['direct Jane Roe']],
    ['“We will mend it…” Jane Roe said.', ['direct Jane Roe']],
    ['“We will mend it,” later said Jane Roe.', ['direct Jane Roe']],
    ['“We will mend it,” laughed Jane Roe.', ['direct Jane Roe']],
    ['“We will mend it,” Jane Roe laughed.', ['direct Jane Roe']],
    ['“We will mend it,” according to Jane Roe.', ['direct Jane Roe']],
    ['“We will mend it,” Jane Roe told the crew.', ['direct Jane Roe > the crew']],
    ['“We will mend it,” Jane Roe said to the crew.', ['direct Jane Roe > the crew']],
    ['“We will mend it,” said Jane Roe to the crew.', ['direct Jane Roe > the crew']],
    ['“We will mend it,” Jane Roe told Ann Hale.', ['direct Jane Roe > Ann Hale']],
    ['“Lo vamos a arreglar”, dijo Ana Roe.', ['direct Ana Roe']],
    ['“Lo vamos a arreglar”, le dijo Ana Roe a su hija.', ['direct Ana Roe > su hija']],
    ['“Lo vamos a arreglar”, ha dicho Ana Roe.', ['direct Ana Roe']],
    ['“Lo vamos a arreglar”, también dijo Ana Roe.', ['direct Ana Roe']],
    ['“Lo vamos a arreglar”, bromeó Ana Roe.', ['direct Ana Roe']],
    ['“Lo vamos a arreglar”, afirmaron los vecinos.', ['direct los vecinos']],
  ])('%s', (text, quotes) => {
    expect(found(text)).toEqual(quotes);
  });
});

describe('no speaker behind the words', () => {
  it.each([
    '“We will mend it.” The pier was shut. Jane Roe said so.',
    '“We will mend it”; Jane Roe said so.',
    '“We will mend it”: Jane Roe said so.',
    '“We will mend it,” the sign by the door of the old house near the pier in the rain on a cold day in May.',
  ])('%s', (text) => {
    expect(found(text).filter((row) => row.startsWith('direct') && row.includes('Roe'))).toEqual([]);
  });
});

describe('the report before the words', () => {
  it.each<[string, string[]]>([
    ['Jane Roe said, “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe said “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe said: “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe said — “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe was blunt: “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe boomed, “We will mend it.”', ['direct Jane Roe']],
    ['As Jane Roe pointed out in May, “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe went on to say, “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe had this to say: “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe agreed, adding: “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe agreed, adding that “we will mend it.”', ['direct Jane Roe']],
    ['The crew will grow, Jane Roe said, adding: “We will mend it.”', ['direct Jane Roe']],
    ['Ann Hale quoted Jane Roe as saying, “We will mend it.”', ['direct Jane Roe']],
    ['The warning was echoed by Jane Roe: “We will mend it.”', ['direct Jane Roe']],
    ['According to Jane Roe, “we will mend it this year.”', ['direct Jane Roe']],
    ['In the words of Jane Roe, “we will mend it this year.”', ['direct Jane Roe']],
    ['Statement by Mayor Jane Roe: “We will mend it.”', ['direct Jane Roe']],
    ['Interview with Mayor Jane Roe: “We will mend it.”', ['direct Jane Roe']],
    ['The following is attributed to Jane Roe: “We will mend it.”', ['direct Jane Roe']],
    ['Jane Roe told the crew, “We will mend it.”', ['direct Jane Roe > the crew']],
    ['Jane Roe told Ann Hale: “We will mend it.”', ['direct Jane Roe > Ann Hale']],
    ['Jane Roe called the pier “a door to the sea.”', ['fragment Jane Roe']],
    ['Jane Roe said the pier was “a door to the sea.”', ['fragment Jane Roe']],
    ['Jane Roe described the long and winding old pier as “a door to the sea.”', ['fragment Jane Roe']],
    ['Ana Roe dijo: «Lo vamos a arreglar».', ['direct Ana Roe']],
    ['Ana Roe dijo que «lo vamos a arreglar este año».', ['direct Ana Roe']],
    ['A continuación agregó ella: «Lo vamos a arreglar».', ['direct ella']],
    ['Con la intervención de la bibliotecaria Ana Roe: «Lo vamos a arreglar».', ['direct Ana Roe']],
    ['Según Ana Roe, «lo vamos a arreglar este año».', ['direct Ana Roe']],
  ])('%s', (text, quotes) => {
    expect(found(text)).toEqual(quotes);
  });
});

describe('words that nobody says', () => {
  it.each([
    'The pier is known as “Old Iron.”',
    'The band plays “The Door to the Sea” at noon.',
    'They sell shirts with “Save the Pier” on them.',
    'The so-called “pier tax” ends in May.',
    'The word “pier” has four letters.',
    'Click on “Alerts” and then on “Sign up.”',
    'The board is 6" by 4" and 2" thick.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
