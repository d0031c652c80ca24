import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import type { Block } from '../../../src/text/blocks';
import { byPlace } from '../in-order';
import { paragraphs } from '../paragraphs';

const inOrder = (blocks: Block[]) => quotesIn(blocks).quotes.sort(byPlace);
/** `kind: words` of each quotation in the order of the text; `¶` begins a paragraph. */
const kinds = (text: string): string[] =>
  inOrder(paragraphs(...text.split(' ¶ '))).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('how many words make a quotation', () => {
  it.each<[string, string[]]>([
    ['Jane Roe said it was “old.”', ['fragment: old.']],
    ['Jane Roe said it was “very old.”', ['fragment: very old.']],
    ['Jane Roe said “we go.”', ['fragment: we go.']],
    ['Jane Roe said “we all go.”', ['fragment: we all go.']],
    ['Jane Roe said “we all go home.”', ['direct: we all go home.']],
    ['Jane Roe said “We go.”', ['direct: We go.']],
    ['“We go.”', []],
    ['“We all go.”', ['direct: We all go.']],
    ['«Nos vamos todos ya».', ['direct: Nos vamos todos ya']],
    ['It was dark, “We all go.”', ['direct: We all go.']],
    ['It was dark: “We all go.”', ['direct: We all go.']],
    ['On the wall: “We all go.” Then it rained.', ['direct: We all go.']],
    ['The sign with “three small words” fell.', []],
    ['The sign with “four very small words” fell.', ['fragment: four very small words']],
    ['HARBOR REOPENS “The first boats left the old pier today.”', ['direct: The first boats left the old pier today.']],
    ['Harbor Reopens “The first boats left the old pier today.”', ['fragment: The first boats left the old pier today.']],
    ['HARBOR REOPENS “We go.”', []],
    ['They sang NOAA’s “The boats left the old pier today.”', ['fragment: The boats left the old pier today.']],
    ['They met in McROE “The boats left the old pier today.”', ['fragment: The boats left the old pier today.']],
    ['The office of NOAA “watches the tides of the coast” daily.', ['fragment: watches the tides of the coast']],
    ['Jane Roe said “we go  home.”', ['fragment: we go  home.']],
    ['It was dark, “We go.”', []],
    ['“We all go home”', ['fragment: We all go home']],
    ['“We all go”', []],
    ['“We all go”.', ['direct: We all go']],
  ])('%s', (text, quotes) => {
    expect(kinds(text)).toEqual(quotes);
  });
});

describe('whole or a part of the writer’s sentence', () => {
  it.each<[string, string[]]>([
    ['Jane Roe said that “the gates will hold for years.”', ['direct: the gates will hold for years.']],
    ['Jane Roe said how “the gates will hold for years.”', ['fragment: the gates will hold for years.']],
    ['Jane Roe said “the gates will hold for years” again.', ['fragment: the gates will hold for years']],
    ['Jane Roe said, “the gates will hold for years.”', ['direct: the gates will hold for years.']],
    ['Jane Roe said in May, “the gates will hold for years.”', ['direct: the gates will hold for years.']],
    ['Jane Roe said that in May, “the gates will hold for years.”', ['fragment: the gates will hold for years.']],
    ['After the storm, Jane Roe said, “the gates will hold for years.”', ['direct: the gates will hold for years.']],
    ['The gates of the town, Jane Roe said, “will hold for years.”', ['fragment: will hold for years.']],
    ['The pier is “a danger to us all,” Jane Roe said.', ['fragment: a danger to us all,']],
    ['Yet “it is hard,” Jane Roe said. “We go on now.”', ['direct: it is hard, We go on now.']],
    ['Yet “it is hard,” Jane Roe said. “We will go on with it.”', ['fragment: it is hard,', 'direct: We will go on with it.']],
    ['The mayor’s question was “Who will pay for it?” Jane Roe said.', ['direct: Who will pay for it?']],
    ['It rained until 5 p.m. “we all go home now,” Jane Roe said.', ['direct: we all go home now,']],
    ['But in the end, “it is hard for us,” Jane Roe said.', ['fragment: it is hard for us,']],
    ['Jane Roe said in a report that in May, “the gates will hold.”', ['fragment: the gates will hold.']],
    ['Jane Roe said at noon in May, “the gates will hold.”', ['direct: the gates will hold.']],
    ['Al final de la reunión dijo, “vamos a casa ahora.”', ['direct: vamos a casa ahora.']],
    ['Weeks before the great storm Jane Roe said, “the gates will hold.”', ['direct: the gates will hold.']],
    ['After it rained for days, Jane Roe said, “the gates will hold.”', ['fragment: the gates will hold.']],
    ['In the end, Jane Roe said, “the gates will hold.”', ['direct: the gates will hold.']],
    ['And so it is, Jane Roe said, “hard for us all.”', ['fragment: hard for us all.']],
    ['The old gates, Jane Roe said, “will hold for years.”', ['fragment: will hold for years.']],
    ['Yesterday at the old pier Jane Roe said, “the gates will hold.”', ['direct: the gates will hold.']],
    ['But now, Jane Roe said, “the gates will hold.”', ['direct: the gates will hold.']],
    ['Jane Roe said “we go. We stay here” again.', ['fragment: we go. We stay here']],
    ['Jane Roe said “we go and we stay here”.', ['direct: we go and we stay here']],
    ['Jane Roe said “we go. We stay there now” on Monday.', ['fragment: we go. We stay there now']],
    ['Fans chanted “we all go home.”', ['fragment: we all go home.']],
    ['The sign “We go. We all stay” is old.', ['fragment: We go. We all stay']],
    ['It was dark, “We go. We all stay here” or so.', ['fragment: We go. We all stay here']],
  ])('%s', (text, quotes) => {
    expect(kinds(text)).toEqual(quotes);
  });
});

describe('titles of works', () => {
  it.each([
    'They read “The Last Harbor of the North” at school.',
    'In her memoir “Salt winters are the best ones,” she says little.',
    'In the film, “Salt Winters,” the pier falls.',
    'Jane Roe: ‘The Pier Is Safe for Everybody Now’',
    'Jane Roe: “The Pier Is Safe for Everybody Now”.',
    'In her film, “Salt Winters,” Mayor Jane Roe said the pier falls.',
    'In her film “Salt Winters,” Mayor Jane Roe said the pier falls.',
    'Jane Roe told the crowd of the town’s new show, “Harbor Hour,” at noon.',
    'They wore shirts with “Made in the U.S.A.,” Jane Roe and all.',
    'Jane Roe wrote of the book “The Gate and the Pier and the Boats of the Old North Coast” at length.',
  ])('none in: %s', (text) => {
    expect(kinds(text).filter((row) => row.startsWith('direct'))).toEqual([]);
  });

  it.each<[string, string]>([
    ['“Go Home Now,” said Jane Roe.', 'direct: Go Home Now,'],
    ['Jane Roe: “Go Home Now.”', 'direct: Go Home Now.'],
    ['Jane Roe: ‘The pier is safe for everybody now.’', 'direct: The pier is safe for everybody now.'],
    ['Jane Roe: ‘The Pier Is deSigned for Everybody Now.’', 'direct: The Pier Is deSigned for Everybody Now.'],
    ['Jane Roe: “Our Pier Is Safe.”', 'direct: Our Pier Is Safe.'],
    ['Jane Roe: “The Pier Is Safe for Everybody Now” and left.', 'direct: The Pier Is Safe for Everybody Now'],
    ['Jane Roe said, “The Pier Is Safe for Everybody Now.”', 'direct: The Pier Is Safe for Everybody Now.'],
    ['Jane Roe said, “Go Home Now”', 'direct: Go Home Now'],
    ['“Go Home Now,” Jane Roe laughed.', 'direct: Go Home Now,'],
    ['“Go Home Now,” laughed Jane Roe.', 'direct: Go Home Now,'],
    ['In the hall, “Go Home Now,” Jane Roe said.', 'direct: Go Home Now,'],
  ])('but in: %s', (text, words) => {
    expect(kinds(text)).toEqual([words]);
  });
});

describe('turns of a transcript', () => {
  const talk = [
    'SECRETARY JANE ROE: We are ready for the storm.',
    'Q: When does it come?',
    'SECRETARY JANE ROE: It comes tonight, they say.',
  ];

  it('have the label as speaker and its reason; a question has nobody', () => {
    expect(inOrder(paragraphs(...talk)).map(({ text, kind, speaker, why }) => [kind, text, speaker?.name, why[0]])).toEqual([
      ['direct', 'We are ready for the storm.', 'Jane Roe', 'the label of a transcript'],
      ['direct', 'When does it come?', undefined, 'a question in a transcript'],
      ['direct', 'It comes tonight, they say.', 'Jane Roe', 'the label of a transcript'],
    ]);
  });

  it('know their paragraph, and their label as the mention', () => {
    const [first] = inOrder(paragraphs(...talk));
    expect(first).toMatchObject({
      paragraph: 1,
      key: expect.any(Boolean),
      speaker: { mention: 'SECRETARY JANE ROE', at: { block: 0, start: 0, end: 18 } },
    });
  });

  it('of a block without a number have no paragraph', () => {
    const blocks = paragraphs(...talk).map(({ paragraph: _, ...block }) => block);
    expect(inOrder(blocks)[0]).not.toHaveProperty('paragraph');
  });

  it('answer as the person whom the text talks with', () => {
    const talked = ['A conversation with seismologist Jane Roe', 'Q: When does it come?', 'A: It comes tonight, they say.'];
    expect(inOrder(paragraphs(...talked)).map(({ speaker }) => speaker?.name)).toEqual([undefined, 'Jane Roe']);
    expect(inOrder(paragraphs(...talked))[1]?.speaker).toMatchObject({ mention: 'A', at: { block: 2, start: 0, end: 1 } });
  });

  it('go on in the paragraph between', () => {
    const long = [
      ...talk.slice(0, 1),
      'The wind is strong now.',
      '(Laughter.)',
      'STAFF: Next one, please.',
      ...talk.slice(1),
      talk[0]!,
    ];
    expect(inOrder(paragraphs(...long)).map(({ text, speaker }) => `${speaker?.name}: ${text}`)).toEqual([
      'Jane Roe: We are ready for the storm.',
      'Jane Roe: The wind is strong now.',
      'undefined: When does it come?',
      'Jane Roe: It comes tonight, they say.',
      'Jane Roe: We are ready for the storm.',
    ]);
  });
});

describe('the same words twice', () => {
  it.each<[string, (string | undefined)[]]>([
    ['“We will mend the pier.” ¶ The town met. ¶ “We will mend the pier,” said Jane Roe.', ['Jane Roe', 'Jane Roe']],
    ['“We mend it.” ¶ The town met. ¶ “We mend it,” said Jane Roe.', [undefined, 'Jane Roe']],
    ['“We will mend the pier.” ¶ The town met. ¶ “We will mend the gate,” said Jane Roe.', [undefined, 'Jane Roe']],
  ])('%s', (text, names) => {
    expect(inOrder(paragraphs(...text.split(' ¶ '))).map(({ speaker }) => speaker?.name)).toEqual(names);
  });

  it('say why', () => {
    const [first] = inOrder(paragraphs('“We will mend the pier.”', 'The town met.', '“We will mend the pier,” said Jane Roe.'));
    expect(first?.why).toContain('the same words have a speaker elsewhere');
  });
});

describe('what is not read', () => {
  const words = '“We will mend the pier,” said Jane Roe.';
  it.each(['heading', 'code'] as const)('a %s', (kind) => {
    expect(quotesIn([{ index: 0, kind, text: words, child: 0 }]).quotes).toEqual([]);
  });

  it('but whoever a title names in full is known by the surname', () => {
    const blocks = paragraphs('“We will mend the pier,” Roe said.');
    expect(quotesIn(blocks, { title: 'Mayor Jane Roe visits the pier' }).quotes[0]?.speaker).toMatchObject({
      name: 'Jane Roe',
      role: 'Mayor',
    });
    expect(quotesIn(blocks).quotes[0]?.speaker?.name).toBe('Roe');
  });

  it('"this" and "that" say nothing', () => {
    expect(quotesIn(paragraphs('This says “We will mend the pier today.”')).quotes[0]?.speaker).toBeUndefined();
  });
});
