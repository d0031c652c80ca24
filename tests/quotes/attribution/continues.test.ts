import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';
import { saidIn } from '../said';

describe('words that go on after their report', () => {
  it.each<[string, string, string[]]>([
    [
      'a sentence that the writer ends',
      '“We go home,” said Jane Roe. “It is late,” and off she went.',
      ['Jane Roe: We go home, … It is late,'],
    ],
    [
      'after an abbreviation that ends the report',
      '“We go home,” said John Doe Jr. “It is late,” and off he went.',
      ['John Doe Jr.: We go home, … It is late,'],
    ],
    [
      'after a letter that ends the report',
      '“We go home,” said Jane Roe of Troop C. “It is late,” and off she went.',
      ['Jane Roe: We go home, … It is late,'],
    ],
    ['after a shout', '“We go home,” said Jane Roe! “It is late,” and off she went.', ['Jane Roe: We go home, … It is late,']],
    [
      'after a scrap in brackets',
      '“We go home,” said Jane Roe (“our good old Janie” to all). “It is late now.”',
      ['Jane Roe: We go home, … It is late now.', '-: our good old Janie'],
    ],
    [
      'but not those behind a report that stands before both',
      'Jane Roe said, “We go home” and then, “we stay.”',
      ['Jane Roe: We go home', 'Jane Roe: we stay.'],
    ],
    [
      'after a scrap that ends the report',
      '“We go home,” Jane Roe said of “the old pier.” “It is late,” and off she went.',
      ['Jane Roe: We go home, … It is late,', 'Jane Roe: the old pier.'],
    ],
    [
      'after a scrap within the description of the speaker',
      '“We go home,” Jane Roe, in a “save the old pier now” cap, said. “It is late,” and off she went.',
      ['Jane Roe: We go home, … It is late,', '-: save the old pier now'],
    ],
    [
      'after a work that the report names',
      '“We go home,” Jane Roe said on the “grand old harbor club” show. “It is late now.”',
      ['Jane Roe: We go home, … It is late now.', 'Jane Roe: grand old harbor club'],
    ],
    ['after hyphens', '“We go home,” Jane Roe said -- “and we stay there.”', ['Jane Roe: We go home, … and we stay there.']],
    [
      'past a noun that looks like a verb of speech',
      '“We go home,” said Jane Roe, the claims officer, “and we stay there.”',
      ['Jane Roe: We go home, … and we stay there.'],
    ],
    [
      'past such a noun before the verb, too',
      '“We go home,” Jane Roe, the claims officer, said, “and we stay there.”',
      ['Jane Roe: We go home, … and we stay there.'],
    ],
    [
      'not behind another verb of speech',
      '“We go home,” said Jane Roe, and Ann Hale said, “and we stay there.”',
      ['Jane Roe: We go home,', 'Ann Hale: and we stay there.'],
    ],
    [
      'not in the middle of the report',
      '“We go home,” said Jane Roe of the “grand old harbor club” of Ames.',
      ['Jane Roe: We go home,', '-: grand old harbor club'],
    ],
    [
      'not where a name with a hyphen stands before them',
      '“We go home,” Jane Roe of Port-Ames “and all of us” said.',
      ['Jane Roe: We go home,', '-: and all of us'],
    ],
    ['not those of another sign', '“Go home,” read one sign. “No pier,” was another.', ['one sign: Go home,']],
    [
      'nor those with a report of their own',
      '“Go home,” read one sign. “No pier,” wasted another.',
      ['one sign: Go home,', 'another: No pier,'],
    ],
  ])('%s', (_, text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});

describe('a few words and what follows their report', () => {
  it.each<[string, string, string[]]>([
    [
      'small letters go on with them',
      'The pier is “tired,” Jane Roe said, “and it was never as straight.”',
      ['Jane Roe: tired, … and it was never as straight.'],
    ],
    ['a few more words do', 'The pier is “tired,” Jane Roe said. “We know it well.”', ['Jane Roe: tired, … We know it well.']],
    [
      'a sentence after a long report stands alone too',
      'The pier is “tired,” Jane Roe said in a long talk to the harbor club in May. “We will straighten it very soon.”',
      ['Jane Roe: tired,', 'Jane Roe: We will straighten it very soon.'],
    ],
    [
      'a sentence stands alone',
      'The pier is “tired,” Jane Roe said, “We know it too well.”',
      ['Jane Roe: tired,', 'Jane Roe: We know it too well.'],
    ],
  ])('%s', (_, text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});

describe('words that stand alone after others', () => {
  it.each<[string, string, string[]]>([
    [
      'are the same person’s in the same paragraph, after a question too',
      '“Does it rain?” asked Jane Roe. “Only at night.”',
      ['Jane Roe: Does it rain? … Only at night.'],
    ],
    [
      'after one sentence about the speaker',
      '“We go home,” said Jane Roe. She has led the crew since May. “It is late now.”',
      ['Jane Roe: We go home, … It is late now.'],
    ],
    [
      'of a man too',
      '“We go home,” said Jack Roe. He has led the crew since May. “It is late now.”',
      ['Jack Roe: We go home, … It is late now.'],
    ],
    [
      'right behind the words before',
      'Jane Roe said, “We go home.” “It is late now, all of us know.”',
      ['Jane Roe: We go home. … It is late now, all of us know.'],
    ],
    [
      'not after two',
      '“We go home,” said Jane Roe. She left. The rain fell all day. “It is late now.”',
      ['Jane Roe: We go home,', '-: It is late now.'],
    ],
    [
      'not after one about something else',
      '“We go home,” said Jane Roe. Shelter was near. “It is late now.”',
      ['Jane Roe: We go home,', '-: It is late now.'],
    ],
    [
      'a report of hers in between is the nearer one',
      '“We go home,” said Jane Roe. She asked for tea. “It is late now.”',
      ['Jane Roe: We go home,', 'Jane Roe: It is late now.'],
    ],
    [
      'are those of the speaker before, in the next paragraph',
      'Jane Roe said “we go home.” ¶ “We know it well by now, all of us.”',
      ['Jane Roe: we go home. … We know it well by now, all of us.'],
    ],
    [
      'of the last one, when two spoke',
      '“We go home,” said Jane Roe. Ann Hale said “it is late now.” ¶ “We know it well by now, all of us.”',
      ['Jane Roe: We go home,', 'Ann Hale: it is late now. … We know it well by now, all of us.'],
    ],
    [
      'a short answer to a question is somebody else’s',
      '“Does he talk? ” asked Jane Roe. ¶ “He does not.”',
      ['Jane Roe: Does he talk?', '-: He does not.'],
    ],
  ])('%s', (_, text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});

describe('words within sentences of the writer', () => {
  const far =
    'Jane Roe called the old pier “a start” for the town, for the harbor and for everybody in it, and “a promise to all.”';

  it('are hers to the end of the sentence, a few at a time', () => {
    const { quotes } = quotesIn(paragraphs(far));
    expect(quotes.map(({ speaker, kind, why }) => [speaker?.name, kind, why[0]]).sort()).toEqual([
      ['Jane Roe', 'fragment', 'before'],
      ['Jane Roe', 'fragment', 'same-sentence'],
    ]);
  });

  it('tell how a sentence of its own was found', () => {
    const { quotes } = quotesIn(
      paragraphs(
        'The pier is “tired,” Jane Roe said in a long talk to the harbor club in May. “We will straighten it very soon.”',
      ),
    );
    expect(quotes.find(({ kind }) => kind === 'direct')!.why[0]).toBe('goes-on');
  });

  it.each<[string, string]>([
    ['in the next sentence', 'Jane Roe called it “a start.” Later the crew saw “the grand old pier of Ames” there.'],
    ['in the next paragraph', 'Jane Roe called it “a start.” ¶ The crew saw “the grand old pier of Ames” there.'],
  ])('are nobody’s %s', (_, text) => {
    expect(saidIn(text)).toEqual(['Jane Roe: a start.', '-: the grand old pier of Ames']);
  });
});

describe('a report on either side', () => {
  it.each<[string, string, string[]]>([
    [
      'the one behind, when the sentence before only leads up',
      'After Jane Roe said no in May, “we were all asleep,” Ann Hale said.',
      ['Ann Hale: we were all asleep,'],
    ],
    [
      'the one behind, when a dash cuts off the other',
      'As Jane Roe told Ann Hale — “we go home,” said Tom Oak.',
      ['Tom Oak: we go home,'],
    ],
    [
      'the one before, when what follows leads up to the next words',
      'Ann Hale asked in the town hall in May: “Why do we go?” Jane Roe writes back, “It is cold.”',
      ['Ann Hale: Why do we go?', 'Jane Roe: It is cold.'],
    ],
    [
      'the one behind, when it ends its sentence',
      'Jane Roe was blunt: “Why now?” Ann Hale asked. “It is late.”',
      ['Ann Hale: Why now? … It is late.'],
    ],
  ])('%s', (_, text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});
