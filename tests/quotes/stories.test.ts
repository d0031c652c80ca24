import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quote';
import type { Block } from '../../src/text/blocks';

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
