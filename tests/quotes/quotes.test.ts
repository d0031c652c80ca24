import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quotes';
import { type Block, textOf } from '../../src/text/blocks';
import { paragraphs } from './paragraphs';
import { saidIn } from './said';

describe('quotesIn', () => {
  it('gives a quotation, its speaker under the full name, and the function', () => {
    const blocks = paragraphs(
      'Harbor Secretary Ana Whitlock met Westmark Fisheries Minister Tom Okafor on Monday.',
      '"The new breakwater will protect four hundred homes," Whitlock told Okafor.',
    );
    const { quotes } = quotesIn(blocks);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({
      text: 'The new breakwater will protect four hundred homes,',
      kind: 'direct',
      speaker: { name: 'Ana Whitlock', role: 'Harbor Secretary', mention: 'Whitlock' },
      addressee: { name: 'Tom Okafor', mention: 'Okafor' },
      cue: 'told',
      paragraph: 2,
    });
    expect(textOf(blocks, quotes[0]!.spans)).toBe(quotes[0]!.text);
  });

  it.each([
    ['“The pier is sound,” said Under Secretary for Ports Dr. Lenora Castellan. “It will stand.”', 'Lenora Castellan'],
    ['“El muelle está firme”, dijo el coordinador de recuperación por desastre, Ernesto Villafañe.', 'Ernesto Villafañe'],
  ])('finds the name behind a long office: %s', (text, name) => {
    expect(quotesIn(paragraphs(text)).quotes[0]).toMatchObject({ kind: 'direct', speaker: { name } });
  });

  it('reads single marks in a text that has double ones elsewhere', () => {
    const { quotes } = quotesIn(
      paragraphs(
        'Councillor Nigel Ashby said: “Flats were left out for years.”',
        'Councillor Susan Bright added: ‘The bins are small, but the savings aren’t.’',
        'The council’s crews and the Smiths’ dog were there.',
      ),
    );
    expect(quotes.map(({ text }) => text).sort()).toEqual([
      'Flats were left out for years.',
      'The bins are small, but the savings aren’t.',
    ]);
  });
});

describe('the words of a quotation', () => {
  it('have no white space at their ends, and point at themselves', () => {
    const blocks = paragraphs('It rained. “ We go home, ” said Jane Roe.');
    const { quotes } = quotesIn(blocks);
    expect(quotes[0]).toMatchObject({ text: 'We go home,', spans: [{ block: 0, start: 13, end: 24 }] });
    expect(textOf(blocks, quotes[0]!.spans)).toBe('We go home,');
  });

  it('are none where nothing stands between the marks', () => {
    expect(saidIn('“ ” said Jane Roe.')).toEqual([]);
  });

  it('are those of the turn where a transcript has marks inside', () => {
    expect(
      saidIn(
        'SECRETARY ROE: He said, “We go home now,” to me. ¶ MAYOR VALE: So are we, and the gates hold. ¶ SECRETARY ROE: Then we agree.',
      ),
    ).toEqual(['Roe: He said, “We go home now,” to me.', 'Vale: So are we, and the gates hold.', 'Roe: Then we agree.']);
  });

  it('say how their speaker was found, and what makes them worth reading', () => {
    expect(quotesIn(paragraphs('Mayor Jane Roe left. “We go home,” said Roe.')).quotes[0]!.why).toEqual([
      'after-inverted',
      'a whole utterance',
      'a named speaker',
      'a speaker with a function',
    ]);
  });

  it('warn of words that are missing, and of nothing else', () => {
    const warned = (text: string) => quotesIn(paragraphs(text)).warnings.map(({ kind }) => kind);
    expect(warned('“It is a day where, , Hale asks more of us,” Jane Roe said.')).toEqual(['words-missing']);
    expect(quotesIn(paragraphs('Jane Roe said: “We go home now')).quotes[0]!.flags.length).toBeGreaterThan(0);
    expect(warned('Jane Roe said: “We go home now')).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['these men', '“We go home,” said these men.', ['these men: We go home,']],
    ['a name that only begins like a pointing word', 'Thistle said, “We go home now!”', ['Thistle: We go home now!']],
    ['nobody where a word only points', 'This prompted a cover saying “Go home now!”', ['-: Go home now!']],
    ['nor in Spanish', '«Nos vamos», dijo esto.', ['-: Nos vamos']],
  ])('are said by %s', (_, text, quotes) => {
    expect(saidIn(text)).toEqual(quotes);
  });
});

describe('the same words twice', () => {
  const once = '“We go home before the tide is high,” said Jane Roe.';

  it('are hers in a box beside the text too', () => {
    expect(saidIn(`“We go home before the tide is high.” ¶ It rained all day. ¶ ${once}`)[0]).toBe(
      'Jane Roe: We go home before the tide is high.',
    );
  });

  it.each([
    ['a few words that anybody uses', 'The old sign says “We go home.” ¶ “We go home,” said Jane Roe.'],
    [
      'words within a sentence of the writer',
      'The band played “the grand old pier of Ames” twice. ¶ Jane Roe called it “the grand old pier of Ames.”',
    ],
  ])('are not: %s', (_, text) => {
    expect(saidIn(text)[0]).not.toMatch(/^Jane Roe/);
  });
});

describe('blocks of other kinds', () => {
  const code: Block = { index: 1, kind: 'code', text: 'By Mayor Tom Oak: “We go home,” said Tom Oak.', child: 1 };

  it('code names nobody and says nothing', () => {
    const { quotes, people } = quotesIn([...paragraphs('“We stay,” said Jane Roe.'), code]);
    expect(quotes.map(({ text }) => text)).toEqual(['We stay,']);
    expect(people.map(({ name }) => name)).toEqual(['Jane Roe']);
  });

  it('a block quotation keeps its place before words in marks', () => {
    const blocks = paragraphs(
      'Jane Roe wrote to us in May:',
      'We go home now because the tide is high and the pier is old.',
      '— Jane Roe, welder',
      '“We stay here for the night,” said Tom Oak.',
    );
    const { quotes } = quotesIn(blocks, { blockquotes: [1] });
    expect(quotes.map(({ speaker }) => speaker?.name).sort()).toEqual(['Jane Roe', 'Tom Oak']);
  });
});
