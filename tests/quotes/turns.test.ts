import { describe, expect, it } from 'vitest';
import { turnsIn } from '../../src/quotes/transcript';
import type { Block } from '../../src/text/blocks';
import { paragraphs } from './paragraphs';

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
    'INTERVIEWER',
    'MODERADOR',
    'MODERADORA',
    'Host',
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

  it.each(['Note', 'Update', 'The mayor said this', 'Mayor of often Roe', 'Mayor forgets Roe', 'roe', 'Mayor'])(
    '%s is nobody',
    (label) => {
      expect(turns('Q: When does it open?', `${label}: It opens in May.`)).toEqual([]);
    },
  );

  it('a name of more than nine words is none', () => {
    const label = 'Deputy Assistant Secretary of the Port of Westmark Jane Q. Roe';
    expect(turns('Q: When does it open?', `${label}: It opens in May.`)).toEqual([]);
    expect(turns('Q: When does it open?', 'Deputy Assistant Secretary of the Port Jane Q. Roe: It opens in May.')).toHaveLength(
      2,
    );
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
