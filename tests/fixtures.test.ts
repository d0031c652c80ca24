import { describe, expect, it } from 'vitest';
import { factDifferences, linkDifferences, textDifferences } from './corpus/compare';
import { bulletins, strangers } from './corpus/fixture';
import { readingOf } from './corpus/readings';

describe.each(bulletins())('bulletin $slug', ({ text, facts, ...page }) => {
  const reading = readingOf(page);
  const found = reading.kind === 'bulletin' ? reading : undefined;

  it('is read as a bulletin', () => {
    expect(reading, reading.kind === 'nothing' ? JSON.stringify(reading.evidence) : undefined).toMatchObject({
      kind: facts.kind,
    });
  });

  it('keeps every block of the text, in order, and nothing else', () => {
    agree(found ? textDifferences(found, text) : ['nothing was read']);
  });

  it('gives the facts', () => {
    agree(found ? factDifferences(found, facts) : ['nothing was read']);
  });

  it('unwraps the links', () => {
    agree(found ? linkDifferences(found, facts) : ['nothing was read']);
  });
});

describe.each(strangers())('stranger $slug', ({ why, posts, ...page }) => {
  const reading = readingOf(page);

  it(`is not read as a bulletin: ${why}`, () => {
    expect(reading).toMatchObject({ kind: 'nothing' });
  });

  if (posts) {
    it('lists the posts of the page', () => {
      const listed = (reading.kind === 'nothing' && reading.posts) || [];
      expect(listed.map(({ title, bulletin }) => ({ title, bulletin })).sort(byTitle)).toEqual([...posts].sort(byTitle));
    });
  }
});

const byTitle = (one: { title: string }, other: { title: string }): number => one.title.localeCompare(other.title);

/** The differences are the message, so that a failure reads like a list of what is wrong. */
function agree(differences: string[]): void {
  expect(differences, differences.join('\n')).toEqual([]);
}
