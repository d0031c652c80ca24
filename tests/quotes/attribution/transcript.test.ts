import { describe, expect, it } from 'vitest';
import { turnsIn } from '../../../src/quotes/attribution/transcript';
import type { Block } from '../../../src/text/blocks';
import { paragraphs } from '../paragraphs';

/** `label> words` of each turn, `Q` for a question. */
function turns(...texts: string[]): string[] {
  const blocks = paragraphs(...texts);
  return [...turnsIn(blocks).values()]
    .sort((a, b) => a.block - b.block)
    .map(({ label, block, start, question }) => `${question ? 'Q ' : ''}${label.text}> ${texts[block]!.slice(start)}`);
}

const roe = 'SECRETARY ROE: We are ready for the storm.';
const vale = 'MAYOR VALE: So are we, and the gates hold.';

describe('a transcript', () => {
  it('has two people who speak again', () => {
    expect(turns(roe, vale, 'SECRETARY ROE: Then we agree.')).toEqual([
      'SECRETARY ROE> We are ready for the storm.',
      'MAYOR VALE> So are we, and the gates hold.',
      'SECRETARY ROE> Then we agree.',
    ]);
  });

  it('or three people', () => {
    expect(turns(roe, vale, 'GOVERNOR HALE: And I thank you both.')).toHaveLength(3);
  });

  it('or one who goes on', () => {
    expect(turns(roe, 'SECRETARY ROE: Then we agree.')).toHaveLength(2);
  });

  it('or a question and an answer', () => {
    expect(turns('Q: When does it open?', roe)).toEqual([
      'Q Q> When does it open?',
      'SECRETARY ROE> We are ready for the storm.',
    ]);
  });

  it.each([
    ['two people once', [roe, vale]],
    ['one person', [roe, 'SECRETARY ROE: Then we agree.'].slice(0, 1)],
    ['questions alone', ['Q: When does it open?', 'Q: Who pays for it?', 'Q: Where is it?']],
    ['questions and answers of nobody', ['Q: When does it open?', 'A: It opens in May, they say.']],
    ['facts', ['WHAT: A new pier for all of us.', 'WHEN: Friday, when the tide is low.', 'WHERE: The old harbor of the town.']],
    [
      'headlines',
      ['MAYOR VALE: Pier Safe For Years', 'SECRETARY ROE: Harbor Budget Passed Today', 'MAYOR VALE: Gates Hold Firm Again'],
    ],
    ['quotations', ['MAYOR VALE: “We are ready.”', 'SECRETARY ROE: "So are we."', "MAYOR VALE: 'Then go.'"]],
    ['figures', ['MAYOR VALE: 45', 'SECRETARY ROE: 12', 'MAYOR VALE: 50']],
    ['nothing', []],
  ])('is not %s', (_, texts) => {
    expect(turns(...texts)).toEqual([]);
  });
});

describe('labels', () => {
  it.each([
    'Q',
    'QUESTION',
    'REPORTER',
    'P',
    'PREGUNTA',
    'PERIODISTA',
    'MODERATOR',
    'HOST',
    'OPERATOR',
    'INTERVIEWER',
    'MODERADOR',
    'MODERADORA',
    'Host',
    'Moderator',
    'Operator',
    'Interviewer',
    'Moderador',
    'Moderadora',
  ])('%s asks', (label) => {
    expect(turns(`${label}: When does it open?`, roe)[0]).toBe(`Q ${label}> When does it open?`);
  });

  it.each(['QUESTIONS', 'THE REPORTER', 'Q1', 'hosted'])('%s does not', (label) => {
    expect(turns(`${label}: When does it open?`, roe)).toEqual([]);
  });

  it('a question may end in a stop', () => {
    expect(turns('Q. When does it open?', 'MR. ROE: It opens in May.')).toEqual([
      'Q Q> When does it open?',
      'MR. ROE> It opens in May.',
    ]);
  });

  it.each(['Jane Vale', 'MAYOR ROE', 'Secretary of the Port Jane Roe', 'MR. ROE', 'Dr. Ana de la Cruz', 'Mayor Roe, Chair'])(
    '%s is somebody',
    (label) => {
      expect(turns('Q: When does it open?', `${label}: It opens in May.`)).toHaveLength(2);
    },
  );

  it('a list of facts, a word without a colon and a label too long are none', () => {
    expect(turns('Hosts', roe)).toEqual([]);
    expect(turns('When: Friday, when the tide is low.', roe)).toEqual([]);
    expect(turns('Q: When does it open?', `${'Mayor '.repeat(14)}Roe: It opens in May.`)).toEqual([]);
  });

  it('the one who asks is nobody who answers', () => {
    expect(turns('HOST: When does it open?', roe, 'THE HOST: Then we go on with the others.')).toHaveLength(2);
  });

  it('the last name alone, in capitals, is somebody who spoke before', () => {
    const again = (label: string) => turns('SECRETARY JANE ROE: We are ready.', vale, roe, `${label}: Then we agree.`).length;
    expect(again('ROE')).toBe(4);
    expect(again('MR. ROE')).toBe(4);
    expect(again('HALE')).toBe(3);
    expect(again('Old Roe')).toBe(3);
  });

  it.each([
    'Note',
    'Update',
    'The mayor said this',
    'Mayor of often Roe',
    'Mayor forgets Roe',
    'roe',
    'Mayor',
    'Jane',
    'Mayor Friday',
    'Jane monday',
    'Monday Jane',
  ])('%s is nobody', (label) => {
    expect(turns('Q: When does it open?', `${label}: It opens in May.`)).toEqual([]);
  });

  it('a name of more than nine words is none', () => {
    const label = 'Deputy Assistant Secretary of the Port of Westmark Jane Q. Roe';
    expect(turns('Q: When does it open?', `${label}: It opens in May.`)).toEqual([]);
    expect(turns('Q: When does it open?', 'Deputy Assistant Secretary of the Port Jane Q. Roe: It opens in May.')).toHaveLength(
      2,
    );
  });

  it.each<[string, string]>([
    ['a plain one', 'Roe'],
    ['with an apostrophe', 'O’Brien'],
    ['with a hyphen', 'Roe-Hale'],
    ['with two capitals', 'McRoe'],
  ])('a surname alone answers: %s', (_, label) => {
    expect(turns(`We met Jane ${label} on the pier.`, 'Q: When does it open?', `${label}: It opens in May.`)).toHaveLength(2);
  });

  it.each<[string, string]>([
    ['letters that stand for a body', 'EPA'],
    ['a small letter', 'roe'],
    ['a number', 'Roe2'],
    ['a first number', '2Roe'],
    ['two words', 'Pier Crew'],
    ['a month', 'January'],
  ])('no surname: %s', (_, label) => {
    expect(turns(`We met Jane ${label} on the pier.`, 'Q: When does it open?', `${label}: It opens in May.`)).toEqual([]);
  });

  it('a surname alone answers where the text knows it', () => {
    const asked = [
      'We met Jane Roe on the pier.',
      'Q: When does it open?',
      'Roe: It opens in May.',
      'Q: Why?',
      'Roe: The tide is low then.',
    ];
    expect(turns(...asked)).toHaveLength(4);
    expect(turns(...asked.slice(1))).toEqual([]);
    expect(turns(asked[0]!, asked[1]!, 'It took a while.', asked[2]!)).toEqual([]);
  });
});

describe('between labels', () => {
  const long = ['Q: When does it open?', roe, 'It may rain, though.', 'Q: Why?', vale];

  it('a paragraph goes on with the turn before', () => {
    expect(turns(...long)[2]).toBe('SECRETARY ROE> It may rain, though.');
  });

  it.each(['(Laughter.)', '[Pause]', 'STAFF: Next question.', 'THE PRESS OFFICE: We go on.'])('%s does not', (text) => {
    expect(turns(...long.with(2, text))).toHaveLength(4);
  });

  it.each(['It may rain (they say), though.', 'He read the sign EXIT: we laughed.'])('%s goes on', (text) => {
    expect(turns(...long.with(2, text))).toHaveLength(5);
  });

  it('nothing after the last label does, nor before the first', () => {
    expect(turns('We met on the pier.', ...long, 'The talk ended at noon.')).toHaveLength(5);
  });

  it('a short talk has no such paragraphs', () => {
    expect(turns('Q: When does it open?', 'It may rain, though.', roe)).toHaveLength(2);
  });

  it('headings and lists are none', () => {
    const blocks: Block[] = paragraphs(...long).map((block, at) => (at === 2 ? { ...block, kind: 'heading' } : block));
    expect(turnsIn(blocks).size).toBe(4);
    const heads: Block[] = paragraphs(...long).map((block) => ({ ...block, kind: 'heading' }));
    expect(turnsIn(heads).size).toBe(0);
  });
});

describe('spoken words', () => {
  const spoken = (words: string) => turns('Q: When does it open?', `SECRETARY ROE: ${words}`).length > 0;

  it.each([
    'Yes, I do.',
    'Soon, I hope',
    'Thank you, Secretary Jane Roe and Governor Ann Hale, for coming.',
    'We open the pier on Friday',
    'He said “no” to all of it.',
  ])('%s', (words) => {
    expect(spoken(words)).toBe(true);
  });

  it.each([
    'Pier Safe For Many Years',
    'Harbor Budget Passed. Then More Rain',
    '45',
    'YES',
    '“We go.”',
    '«Vamos ya».',
    '‘We go.’',
  ])('not %s', (words) => {
    expect(spoken(words)).toBe(false);
  });
});

describe('a conversation with one person', () => {
  const asked = ['Q: When does it open?', 'A: It opens in May.'];

  it.each([
    'A conversation with seismologist Jane Roe',
    'Conversation with Jane Roe',
    'Our interview with the new harbor pilot Jane Roe',
    'Interview with Jane Roe',
    'Q&A with Jane Roe',
    'Q & A with Jane Roe',
    'Una conversación con Ana Roe',
    'Conversación con Ana Roe',
    'Entrevista a Ana Roe',
    'La entrevista con Ana Roe',
  ])('%s', (title) => {
    expect(turns(title, ...asked)).toEqual(['Q Q> When does it open?', 'A> It opens in May.']);
  });

  it.each([
    'An interview with the fishers of Ames',
    'Jane Roe gave an interview with tea and cake',
    'A walk with Jane Roe',
    'A conversation about Jane Roe',
    'An interview with some of the many who know the old pilot Jane Roe',
  ])('not %s', (title) => {
    expect(turns(title, ...asked)).toEqual([]);
  });

  it('tells at which place the person is named', () => {
    const [, answer] = turnsIn(paragraphs('Notes', 'A conversation with Jane Roe', ...asked)).values();
    expect(answer!.answerer).toEqual({ block: 1, start: 20, end: 28 });
  });

  it('is named near the top, and answers a question', () => {
    const rows = Array.from({ length: 8 }, (_, i) => `It rained on day ${i}.`);
    expect(turns(...rows.slice(1), 'A conversation with Jane Roe', ...asked)).toHaveLength(2);
    expect(turns(...rows, 'A conversation with Jane Roe', ...asked)).toEqual([]);
    expect(turns('A conversation with Jane Roe', asked[1]!, asked[0]!)).toEqual([]);
  });

  it.each(['AA', 'BAR', 'Answer', 'a'])('%s is not the letter of the answer', (label) => {
    expect(turns('A conversation with Jane Roe', asked[0]!, `${label}: It opens in May.`)).toEqual([]);
  });

  it('answers under R in Spanish', () => {
    expect(turns('Entrevista con Ana Roe', 'P: ¿Cuándo abre?', 'R: Abre en mayo.')).toEqual([
      'Q P> ¿Cuándo abre?',
      'R> Abre en mayo.',
    ]);
  });
});
