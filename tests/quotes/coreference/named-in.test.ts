import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { inOrder } from '../in-order';
import { paragraphs } from '../paragraphs';

/** `name, role < mention` of each speaker in the order of the text; `¶` begins a paragraph. */
const told = (text: string): string[] =>
  inOrder(text).map(({ speaker }) => {
    if (!speaker) return '-';
    const who = speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
    return speaker.mention === speaker.name ? who : `${who} < ${speaker.mention}`;
  });

describe('whoever sent the words speaks', () => {
  it.each<[string, string, string]>([
    ['a letter', '“We go home,” said a letter from Mayor Jane Roe.', 'Jane Roe, Mayor < Mayor Jane Roe'],
    ['an email', '“We go home,” read an email from Jane Roe.', 'Jane Roe'],
    ['an e-mail', '“We go home,” read an e-mail by Jane Roe.', 'Jane Roe'],
    ['one of many', 'One, from a former pilot, said, “We go home.”', 'a former pilot'],
    ['one at the end', '“We go home,” said one, by Jane Roe.', 'Jane Roe'],
    ['a place says what sent them', '“We go home,” said a letter from the old pier.', 'a letter from the old pier'],
    ['a time sends nothing', '“We go home,” said a note from then.', 'a note'],
    ['a person comes from somebody', '“We go home,” said a nurse from Jane Roe.', 'a nurse from Jane Roe'],
    ['one without a comma', 'One from Ames said, “We go home.”', 'One'],
    ['the first after a comma', '“We go home,” said a pilot, from Jane Roe.', 'a pilot'],
  ])('%s', (_, text, speaker) => {
    expect(told(text)).toEqual([speaker]);
  });
});

describe('the person named in a phrase', () => {
  it.each<[string, string, string]>([
    [
      'behind the field of an office',
      '“We go home,” said Bureau of Tides Director Jane Roe.',
      'Jane Roe, Bureau of Tides Director < Bureau of Tides Director Jane Roe',
    ],
    [
      'behind two offices',
      '“We go home,” said President and CEO Jane Roe.',
      'Jane Roe, President and CEO < President and CEO Jane Roe',
    ],
    [
      'behind a comma',
      '“We go home,” said the mayor of Port Ames, Jane Roe.',
      'Jane Roe, mayor of Port Ames < the mayor of Port Ames, Jane Roe',
    ],
    [
      'behind a comma at the end of all',
      '“We go home,” said the mayor of Port Ames, Jane Roe',
      'Jane Roe, mayor of Port Ames < the mayor of Port Ames, Jane Roe',
    ],
    [
      'behind a comma and before a place',
      '“We go home,” said the mayor of Port Ames, Jane Roe of Gull Bay.',
      'Jane Roe, mayor of Port Ames < the mayor of Port Ames, Jane Roe',
    ],
    [
      'behind an office without an article',
      '“We go home,” said U.S. Attorney for the District of Westmark, Jane Roe.',
      'Jane Roe, U.S. Attorney for the District of Westmark < U.S. Attorney for the District of Westmark, Jane Roe',
    ],
    [
      'behind an age',
      '“We go home,” said the boy’s aunt, 52-year-old Jane Roe.',
      'Jane Roe < the boy’s aunt, 52-year-old Jane Roe',
    ],
    [
      'behind a second title with an article',
      '«Nos vamos», dijo la alcaldesa de Ames, la doctora Ana Roe.',
      'Ana Roe, alcaldesa de Ames, doctora < la alcaldesa de Ames, la doctora Ana Roe',
    ],
    [
      'behind one of a man',
      '«Nos vamos», dijo el alcalde de Ames, el doctor Luis Roe.',
      'Luis Roe, alcalde de Ames, doctor < el alcalde de Ames, el doctor Luis Roe',
    ],
    [
      'behind what else he is',
      '«Nos vamos», dijo el alcalde de Ames, el socialista Luis Roe.',
      'Luis Roe < el alcalde de Ames, el socialista Luis Roe',
    ],
    ['but not whom she has for a neighbor', '«Nos vamos», dijo la alcaldesa de Ames, la de Ana Roe.', 'la alcaldesa de Ames'],
    [
      'behind one of many',
      '“We go home,” said another user of the pier, Jane Roe.',
      'Jane Roe < another user of the pier, Jane Roe',
    ],
    [
      'of any name behind what a person is',
      '“We go home,” said a neighbor in Ames, Zorvala Quint.',
      'Zorvala Quint < a neighbor in Ames, Zorvala Quint',
    ],
    ['but not a company', '“We go home,” said its maker, Zorvix.', 'its maker'],
    ['but whose aide it is', '“We go home,” the mayor’s aide told Jane Roe.', 'the mayor’s aide'],
    ['but who wrote it down', '“Go home,” chanted dockers, Jane Roe wrote.', 'dockers'],
    ['but another verb behind the comma', '“We go home,” said the pier crew, Jane Roe recalled.', 'the pier crew'],
    ['but for whom they speak', '“We go home,” said a spokesman for Jane Roe.', 'a spokesman for Jane Roe'],
    ['but a body called after somebody', '“We go home,” the Roe campaign said. Jane Roe ran.', 'the Roe campaign'],
    ['two together', '“We go home,” Dana and Melvin Roe said.', 'Dana and Melvin Roe'],
    ['one with others', '“We go home,” said Dana Hale and her son.', 'Dana Hale'],
  ])('%s', (_, text, speaker) => {
    expect(told(text)).toEqual([speaker]);
  });
});

describe('a pronoun that joins clauses', () => {
  it.each<[string, string, string]>([
    ['the one before it', 'Mayor Jane Roe met us. It was Roe who said: “We go home.”', 'Jane Roe, Mayor < who'],
    ['behind a comma', 'Mayor Jane Roe met us. It was Roe, who said: “We go home.”', 'Jane Roe, Mayor < who'],
    ['those before it', 'Ann Hale met two nurses who asked, “Is it ours to keep?”', 'two nurses < who'],
    ['somebody with an article', 'The bag went to a visitor, who asked, “Is it mine to keep?”', 'a visitor < who'],
    ['somebody described', 'The bag went to an old pilot who asked, “Is it mine to keep?”', 'an old pilot < who'],
    ['the rest of many', 'The bags went to the other nurses, who asked, “Is it ours to keep?”', 'the other nurses < who'],
    ['those without an article', 'The crew greeted visitors who asked, “Is it ours to keep?”', 'visitors < who'],
    ['those behind a preposition', 'Ann Hale met the crew with visitors who asked, “Is it ours to keep?”', 'visitors < who'],
    ['those behind an aside', 'On the pier, visitors who asked, “Is it ours to keep?” got nothing.', 'visitors < who'],
    ['in Spanish too', 'La bolsa llegó a un vecino, quien preguntó: «¿Es mía la bolsa?»', 'un vecino < quien'],
    ['nobody behind brackets', 'It was for visitors (and Ann), who asked, “Is it ours to keep?”', 'who'],
    ['those of a place', 'The bag went to the people of Ames, who asked, “Is it ours to keep?”', 'the people of Ames < who'],
    ['those behind a comma', 'Ann Hale met two nurses, who asked, “Is it ours to keep?”', 'two nurses < who'],
  ])('%s', (_, text, speaker) => {
    expect(told(text)).toEqual([speaker]);
  });

  it('a thing that has words', () => {
    expect(told('The card was short. It read: “We go home.”')).toEqual(['The card < It']);
    expect(told('It read: “We go home.”')).toEqual(['It']);
  });
});

describe('who wrote the text', () => {
  it('is the one who says I', () => {
    expect(told('By Ann Hale ¶ It was cold. ¶ “Come and see me,” I wrote.')).toEqual(['Ann Hale < I']);
  });

  it('is not certain where two did', () => {
    const blocks = paragraphs('Ann Hale and Tom Oak were here.', '“Come and see me,” I wrote.');
    expect(quotesIn(blocks, { authors: ['Ann Hale'] }).quotes[0]!.speaker!.name).toBe('Ann Hale');
    expect(quotesIn(blocks, { authors: ['Ann Hale', 'Tom Oak'] }).quotes[0]!.speaker!.name).toBe('I');
  });
});

describe('he and she', () => {
  it.each<[string, string, string[]]>([
    [
      'tell what somebody is, for those after',
      'Robin Vale runs the port. “We go,” she said. Rain fell. ¶ “We stay,” he said.',
      ['Robin Vale < she', 'he'],
    ],
    ['in Spanish too', 'Luis Roe llegó con Ana Gil. «Nos vamos», dijo ella.', ['Ana Gil < ella']],
    ['a man', 'Ana Gil llegó con Luis Roe. «Nos vamos», dijo él.', ['Luis Roe < él']],
  ])('%s', (_, text, speakers) => {
    expect(told(text)).toEqual(speakers);
  });
});

describe('a verb without a subject', () => {
  it.each<[string, string, string[]]>([
    ['the subject of the sentence before', 'La alcaldesa llegó. «No lo sé», confesó.', ['La alcaldesa']],
    ['of the one before that', 'La alcaldesa llegó. Hacía frío. «No lo sé», confesó.', ['La alcaldesa']],
    [
      'past a work that the subject names',
      'La alcaldesa tituló su libro «Puente Viejo». «No es nuestro», confesó.',
      ['La alcaldesa'],
    ],
    ['the one who spoke in between', 'Ana Gil salió. «Vamos ya», dijo Luis Roe. «No lo sé», confesó.', ['Luis Roe', 'Luis Roe']],
    [
      'whoever came after the one who spoke',
      '«Vamos ya», dijo Luis Roe. La alcaldesa calló. «No lo sé», confesó.',
      ['Luis Roe', 'La alcaldesa'],
    ],
    ['the one named in the paragraph before', 'Ana Gil llegó. Hacía frío. ¶ «No lo sé», confesó.', ['Ana Gil']],
    ['nobody', '«No lo sé», confesó.', ['-']],
  ])('%s', (_, text, speakers) => {
    expect(told(text)).toEqual(speakers);
  });
});

describe('who speaks behind an aside', () => {
  it.each<[string, string, string]>([
    ['a question', 'Mayor Jane Roe, asked whether the pier was closed, said: “We go home.”', 'Jane Roe, Mayor < Mayor Jane Roe'],
    ['a time', 'Jane Roe, when the vote was over, said: “We go home.”', 'Jane Roe'],
    ['what somebody said', 'Jane Roe, who said that the pier was old, added: “We go home.”', 'Jane Roe'],
    ['behind a circumstance', 'On Monday, Jane Roe, although the pier was closed, said: “We go home.”', 'Jane Roe'],
    ['no aside: the clause has the subject', 'The pier was closed, but the mayor, she said, “goes home.”', 'she'],
  ])('%s', (_, text, speaker) => {
    expect(told(text)).toEqual([speaker]);
  });
});

describe('under', () => {
  it.each<[string, string, string]>([
    ['is no name', 'Under Jane Roe, the port grew. “We grew,” Roe said.', 'Jane Roe < Roe'],
    ['opens a title', '“We grew,” said Under Secretary Jane Roe.', 'Jane Roe, Under Secretary < Under Secretary Jane Roe'],
  ])('%s', (_, text, speaker) => {
    expect(told(text)).toEqual([speaker]);
  });
});

describe('a phrase goes on', () => {
  it.each<[string, string, string]>([
    [
      'over a word that may report, behind of',
      '“We go home,” the former secretary of state said.',
      'the former secretary of state',
    ],
    [
      'over & between two capitals',
      '“We go home,” said Secretary of Health & Human Services Jane Roe.',
      'Jane Roe, Secretary of Health & Human Services < Secretary of Health & Human Services Jane Roe',
    ],
    ['over a word that may report, behind an article', '“We go home,” the claims officer said.', 'the claims officer'],
    ['a company of two names is no person', '“We go home,” Quint & Hale said.', 'Quint & Hale'],
  ])('%s', (_, text, speaker) => {
    expect(told(text)).toEqual([speaker]);
  });
});
