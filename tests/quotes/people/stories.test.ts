import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import type { Block } from '../../../src/text/blocks';

/** Blocks of a digest: a line that begins with `#` is a heading. */
const digest = (...lines: string[]): Block[] =>
  lines.map((line, index) => ({
    index,
    kind: line.startsWith('# ') ? 'heading' : 'paragraph',
    text: line.replace(/^# /, ''),
    child: index,
  }));

const speakersIn = (...lines: string[]): (string | undefined)[] => {
  const { quotes } = quotesIn(digest(...lines));
  return quotes.sort((a, b) => (a.spans[0]?.block ?? 0) - (b.spans[0]?.block ?? 0)).map(({ speaker }) => speaker?.name);
};

describe('a digest of several stories', () => {
  it('gives a pronoun nobody of the story before', () => {
    expect(
      speakersIn(
        '# Pier reopens',
        'Mayor Tomas Reyes cut a rope. Nora Vance welded the last beam.',
        '“Walk slowly,” Reyes said.',
        '# Ferry late',
        'The ferry waited for a dog at noon.',
        '“It had a ticket,” he said.',
      ),
    ).toEqual(['Tomas Reyes', 'he']);
  });

  it('lets a pronoun pass a heading when the text has only one person', () => {
    expect(speakersIn('Mayor Tomas Reyes cut a rope.', '# What comes next', '“Walk slowly,” he said.')).toEqual(['Tomas Reyes']);
  });

  it('gives a function to the story that names its holder', () => {
    expect(
      speakersIn(
        '# Pier reopens',
        'Mayor Tomas Reyes of Port Ames cut a rope.',
        '# Fair in Gull Bay',
        'Teacher Nora Vance sold forty loaves at the fair in Gull Bay.',
        '“I ate three,” the mayor said.',
      ),
    ).toEqual(['the mayor']);
  });

  it('gives a surname that two people have to the one of the story', () => {
    expect(
      speakersIn(
        '# Pier reopens',
        'Mayor Tomas Reyes cut a rope. “Walk slowly,” Reyes said.',
        '# Fair in Gull Bay',
        'Teacher Elena Reyes sold forty loaves.',
        '“They were gone by ten,” Reyes said.',
        '# Council',
        'Mayor Tomas Reyes spoke last. “Go home,” Reyes said.',
      ),
    ).toEqual(['Tomas Reyes', 'Elena Reyes', 'Tomas Reyes']);
  });

  it('is cut at lines in capitals and at rows of signs too', () => {
    expect(
      speakersIn(
        'PIER REOPENS',
        'Mayor Tomas Reyes cut a rope. Nora Vance welded the last beam.',
        '* * *',
        'The ferry waited for a dog.',
        '“It had a ticket,” she said.',
      ),
    ).toEqual(['she']);
  });
});

describe('where a story begins', () => {
  /** Whom `he` means after a paragraph about two people and a block in between. */
  const heAfter = (block: Omit<Block, 'index' | 'child'>): string | undefined => {
    const blocks = digest(
      'Mayor Tomas Reyes cut a rope. Nora Vance welded the last beam.',
      block.text,
      '“Walk slowly,” he said.',
    );
    return quotesIn(blocks.map((row) => (row.index === 1 ? { ...row, ...block } : row))).quotes[0]?.speaker?.name;
  };

  it.each<[string, Omit<Block, 'index' | 'child'>]>([
    ['a heading', { kind: 'heading', text: 'Ferry late' }],
    ['a line in capitals', { kind: 'paragraph', text: 'FERRY LATE' }],
    ['a row of signs', { kind: 'paragraph', text: '* * *' }],
    ['a headline', { kind: 'paragraph', text: 'The Old Ferry Waits for a Black Dog' }],
  ])('%s', (_, block) => {
    expect(heAfter(block)).toBe('he');
  });

  it.each<[string, Omit<Block, 'index' | 'child'>]>([
    ['a line in small letters', { kind: 'paragraph', text: 'the rain went on' }],
    ['a sentence in capitals', { kind: 'paragraph', text: 'IT RAINED.' }],
    ['a label in capitals', { kind: 'paragraph', text: 'WEATHER: RAIN' }],
    ['a paragraph in capitals', { kind: 'paragraph', text: `THE RAIN WENT ON${' AND ON'.repeat(16)}` }],
    ['a cell in capitals', { kind: 'cell', text: 'RAIN' }],
    ['a few words with capitals', { kind: 'paragraph', text: 'The Rain Went On' }],
    ['many words with capitals', { kind: 'paragraph', text: `The Rain ${'Went On '.repeat(15)}` }],
    ['words with capitals and a stop', { kind: 'paragraph', text: 'The Old Ferry Waits Here Today.' }],
    ['words with capitals and a comma', { kind: 'paragraph', text: 'The Old Ferry, Waiting Here Today' }],
    ['words with a small one', { kind: 'paragraph', text: 'The Old Ferry waits Here Today' }],
  ])('not at %s', (_, block) => {
    expect(heAfter(block)).toBe('Tomas Reyes');
  });

  it('is told by a name with a stop in it too', () => {
    expect(heAfter({ kind: 'paragraph', text: 'Dr. Hale Shows the Old Ferry Dog' })).toBe('he');
  });
});

describe('a function in a story that does not name its holder', () => {
  const story = (...lines: string[]) =>
    speakersIn(
      '# Pier reopens',
      'Mayor Tomas Reyes of Port Ames cut a rope.',
      '# Fair in Gull Bay',
      ...lines,
      '“I ate three,” the mayor said.',
    );

  it('means them where the story names nobody in full', () => {
    expect(story('The fair sold forty loaves.')).toEqual(['Tomas Reyes']);
    expect(story('Vance sold forty loaves. The baker Vance was glad.')).toEqual(['Tomas Reyes']);
    expect(story('Gull Bay Bakery sold forty loaves.')).toEqual(['Tomas Reyes']);
  });

  it('means them where the story names them', () => {
    expect(story('Nora Vance sold forty loaves to Tomas Reyes.')).toEqual(['Tomas Reyes']);
  });
});

describe('a given name alone', () => {
  it('means the one person who has it, and not a place of that name', () => {
    expect(
      speakersIn(
        'Hugo Vance met Austin Marsh, a welder, on the pier.',
        '“It holds,” Austin said.',
        'Vance looked up. In Austin the rain began. “I like rain,” he said.',
      ),
    ).toEqual(['Austin Marsh', 'Hugo Vance']);
  });
});
