import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quotes';
import { byPlace } from './in-order';
import { paragraphs } from './paragraphs';

/** `words: name | job title` of each quotation, in order; `¶` begins a paragraph. `marked` off: block quotations begin with `> `. */
function told(text: string): string[] {
  const parts = text.split(' ¶ ');
  const blockquotes = parts.flatMap((part, i) => (part.startsWith('> ') ? [i] : []));
  const { quotes } = quotesIn(paragraphs(...parts.map((part) => part.replace(/^> /, ''))), { blockquotes });
  return [...quotes]
    .sort(byPlace)
    .map(({ text: words, speaker, flags }) =>
      [
        `${words.split(' ').slice(0, 3).join(' ')}: ${speaker?.name ?? '-'}${speaker?.role ? ` | ${speaker.role}` : ''}`,
        ...flags.map(({ kind }) => kind),
      ].join(', '),
    );
}

describe('job titles', () => {
  it.each([
    ['“It is cold,” said Msgr. Jane Roe of the pier.', 'It is cold,: Jane Roe | Msgr.'],
    ['“It is cold,” ADA Tom Hale said.', 'It is cold,: Tom Hale | ADA'],
    ['«Hace frío», dijo el capitán Luis del Valle.', 'Hace frío: Luis del Valle | capitán'],
    ['“It is cold,” said Gull CEO and founder Tom Hale.', 'It is cold,: Tom Hale | Gull CEO and founder'],
    ['“It is cold,” said Gull founder and CEO Tom Hale.', 'It is cold,: Tom Hale | Gull founder and CEO'],
    ['“It is cold,” said harbor chart and map designer Ann Hale.', 'It is cold,: Ann Hale | harbor chart and map designer'],
    ['“It is cold,” Commonwealth’s Attorney Jane Roe said.', 'It is cold,: Jane Roe | Commonwealth’s Attorney'],
    [
      '“It is cold,” said Commission on Tidal Safety Director Jo Hale.',
      'It is cold,: Jo Hale | Commission on Tidal Safety Director',
    ],
  ])('%s', (text, row) => {
    expect(told(text)).toEqual([row]);
  });

  it.each([
    ['Senators', 'Senator'],
    ['Sens.', 'Senator'],
    ['Commissioners', 'Commissioner'],
    ['U.S. Reps.', 'U.S. Representative'],
  ])('%s: of several people it is the one of each', (several, one) => {
    expect(told(`${several} Orson Hale and Ann Roe wrote. ¶ “It is cold,” Hale said. ¶ “It is late,” Roe said.`)).toEqual([
      `It is cold,: Orson Hale | ${one}`,
      `It is late,: Ann Roe | ${one}`,
    ]);
  });
});

describe('surnames that mean something else elsewhere', () => {
  it.each(['Bishop', 'King', 'Judge', 'Park', 'Lake', 'Street', 'Church'])('%s', (surname) => {
    expect(
      told(`Rep. Anna ${surname} came to the pier. ¶ “We are ready,” said ${surname}. ¶ “It is late,” ${surname} added.`),
    ).toEqual([`We are ready,: Anna ${surname} | Rep.`, `It is late,: Anna ${surname} | Rep.`]);
  });

  it('a place stays a place', () => {
    expect(told('Allen Park opened in May. ¶ “We are ready,” Jane Roe said of the park.')).toEqual(['We are ready,: Jane Roe']);
  });

  it('a month and a word of the headline are no part of a name', () => {
    const { quotes } = quotesIn(paragraphs('“We are ready,” said Harbor Attorney Ann Roe.'), {
      title: 'Harbor Attorney Ann Roe October eNewsletter',
    });
    expect(quotes[0]?.speaker?.name).toBe('Ann Roe');
  });
});

describe('names beside the words', () => {
  const labels = ['Ann Roe – Gull Foods CEO', 'Tom Hale, Tide Works CEO'] as const;
  const rows = ['We see progress.: Ann Roe | Gull Foods CEO', 'We see it: Tom Hale | Tide Works CEO'];
  it.each([
    ['above', `${labels[0]} ¶ “We see progress.” ¶ ${labels[1]} ¶ “We see it too.”`],
    ['in the line', `${labels[0]} “We see progress.” ${labels[1]} “We see it too.”`],
    ['in lines of a paragraph', `${labels[0]}\n“We see progress.”\n${labels[1]}\n“We see it too.”`],
    ['behind, in the line', `“We see progress.” ${labels[0]} “We see it too.” ${labels[1]}`],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual(rows);
  });

  it.each([
    ['a statement below', 'Port Attorney Ann Roe’s statement is below: ¶ “We won.', 'We won. It: Ann Roe | Port Attorney'],
    ['a statement that follows', 'Mayor Ann Roe’s statement follows. ¶ “We won.”', 'We won.: Ann Roe | Mayor'],
    ['and from', 'And from Mayor Ann Roe: ¶ “We won.”', 'We won.: Ann Roe | Mayor'],
    ['a desk', 'From the desk of Ann Roe, head of the guild: ¶ “We won.”', 'We won.: Ann Roe | head of the guild'],
    ['somebody who is pleased', 'Ann Roe was glad of the result: ¶ “We won.”', 'We won.: Ann Roe'],
    ['somebody who agrees', 'Chief Pilot Ann Roe agreed. ¶ “We won.”', 'We won.: Ann Roe | Chief Pilot'],
    ['said at the end', 'It took a year, Mayor Ann Roe said at the pier. ¶ “We won.', 'We won. It: Ann Roe | Mayor'],
    ['said at the end, turned', 'It took a year, said Mayor Ann Roe. ¶ “We won.”', 'We won.: Ann Roe | Mayor'],
    ['a letter without marks', 'Here is one, from Ann Roe of Ames: ¶ > We won the race in May.', 'We won the: Ann Roe'],
    ['a post without marks', 'Ann Roe wrote: ¶ > We won the race in May.', 'We won the: Ann Roe'],
    ['signed without a dash', 'A note came. ¶ > We won the race in May. ¶ Ann Roe, Ames', 'We won the: Ann Roe'],
  ])('%s', (_, text, row) => {
    const opened = text.includes('“') && !text.endsWith('”') ? `${text} ¶ “It is late.”` : text;
    expect(told(opened)).toEqual([row]);
  });
});

describe('words around the marks', () => {
  it.each([
    ['put in', '“It is cold,” put in young Ann Roe, sniffing.', ['It is cold,: Ann Roe']],
    ['chimed in', '“It is cold,” chimed in Ann Roe.', ['It is cold,: Ann Roe']],
    ['said in May', '“It is cold,” said in May Ann Roe.', ['It is cold,: Ann Roe']],
    ['dijo en', '«Hace frío», dijo en Port Ames Ana Roe.', ['Hace frío: Ana Roe']],
    ['a space that was lost', '“It is cold,” saidAnn Roe. “It is late.”', ['It is cold,: Ann Roe']],
    ['a space that was lost before the verb', '“It is cold,” Ann Roesaid.', ['It is cold,: Ann Roe']],
    ['an aside between dashes', '“Its tide” – the daily one – “is late,” said Ann Roe.', ['Its tide is: Ann Roe']],
    ['not said', 'Ann Roe never said “we are late,” but we were.', []],
    ['no dijo', 'Ana Roe no dijo «no hay dinero para el muelle».', ['no hay dinero: -']],
    ['referred to', 'The pier was referred to as “a promise on paper.”', ['a promise on: -']],
    [
      'British marks',
      '‘It is cold’, Ann Roe said. The boats’ crew, she said, were ‘slow but kind’.',
      ['It is cold: Ann Roe', 'slow but kind: Ann Roe'],
    ],
    ['British marks and owners', '‘The lads’ boats, and the girls’, are late,’ said Ann Roe.', ['The lads’ boats,: Ann Roe']],
    [
      'a closing mark that was lost',
      '“The gate opens, said Mayor Ann Roe. She will be there. ¶ “I have the key,” Roe said. The board meets on Tuesday.',
      ['The gate opens,: Ann Roe | Mayor, unbalanced', 'I have the: Ann Roe | Mayor'],
    ],
  ])('%s', (_, text, rows) => {
    expect(told(text)).toEqual(rows);
  });

  it('a story is nobody who is told', () => {
    const { quotes } = quotesIn(paragraphs('Ann Roe told the old story of the pier and said “it is cold in the harbor.”'));
    expect(quotes[0]?.addressee).toBeUndefined();
  });
});

describe('a statement that is announced', () => {
  it.each([
    [
      'ALDER, Wash. – Senate Majority Leader Mina Holt made the following remarks today on the act, the first in years: ¶ “It is cold out there.',
      'It is cold: Mina Holt | Senate Majority Leader',
    ],
    [
      'The following is a statement from Harbor Administrator Bo Roe on Monday’s passing of Tom Hale, a pilot: ¶ “It is cold out there.”',
      'It is cold: Bo Roe | Harbor Administrator',
    ],
    ['Statement of Chair Ana Roe on the ruling: ¶ “It is cold out there.”', 'It is cold: Ana Roe | Chair'],
    [
      'Today, Senator Ida Roe (D-Md.), a member of the Committee on Tides released the following statement: ¶ “It is cold out there.”',
      'It is cold: Ida Roe | Senator',
    ],
    ['La alcaldesa Ana Roe hizo la siguiente declaración: ¶ «Hace mucho frío aquí».', 'Hace mucho frío: Ana Roe | alcaldesa'],
    [
      'La directrice de l’agence, Ida Roe, a fait la déclaration suivante : ¶ « Il fait bien froid ici. »',
      'Il fait bien: Ida Roe | directrice de l’agence',
    ],
  ])('%s', (text, row) => {
    expect(told(text).map((one) => one.replace(/, (?:unbalanced|unclosed).*/, ''))).toEqual([row]);
  });
});
