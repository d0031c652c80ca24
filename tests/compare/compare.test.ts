import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { type Compared, compare } from '../../src/compare/compare';
import type { Reading } from '../../src/model';
import { quotesIn } from '../../src/quotes/quotes';
import { read } from '../../src/read';
import { blocksOf } from '../../src/text/blocks';
import { archivedTwin } from '../corpus/archive';
import { bulletins } from '../corpus/fixture';
import { hostedForms, hostedPage, mailIn } from '../corpus/hosted';
import { readingOf } from '../corpus/readings';

/** Paragraphs parted by blank lines, with the quotations that are found in them. */
function textOf(text: string): Compared {
  const body = {
    type: 'root' as const,
    children: text
      .split(/\n\n+/)
      .map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value: value.trim() }] })),
  };
  return { bulletin: { body }, quotes: quotesIn(blocksOf(body)).quotes };
}

const repost = `The north gate opens on Monday after three weeks of repairs, the port said.

“We thank everybody who waited where, , President Ina Holt asked us to,” said Harbor Master Tom Reed. “The gate holds.”

Ships of more than 40 meters still need a pilot until the end of the month.`;

describe('a repost held against its original', () => {
  it('is the same in another dress: marks, dashes, ligatures, spaces, paragraphs', () => {
    const dressed = repost
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .replace('north gate', 'north\u00a0gate')
      .replace('The gate holds."', 'The gate holds."\n\n')
      .replace('month', 'mon\u00adth');
    expect(compare(textOf(repost), textOf(dressed))).toMatchObject({ verdict: 'same', agreement: 1 });
  });

  it.each([
    ['case', 'North gate', 'north gate'],
    ['an accent', 'Ina Hólt', 'Ina Holt'],
    ['a figure', '14 meters', '40 meters'],
  ])('differs in %s', (_, there, here) => {
    const found = compare(textOf(repost), textOf(repost.replace(here, there)));
    expect(found.verdict).toBe('differs');
    expect(found.passages.flatMap(({ changes }) => changes)).toHaveLength(1);
  });

  it('shows the words on both sides, exactly as they stand', () => {
    const found = compare(textOf(repost), textOf(repost.replace('three weeks', 'four weeks')));
    const [change] = found.passages.flatMap(({ changes }) => changes);
    expect(change).toEqual({
      here: expect.objectContaining({ text: 'three', block: 0 }),
      there: expect.objectContaining({ text: 'four', block: 0 }),
    });
  });

  it('names what only one of them has', () => {
    const longer = `${repost}\n\nThe port thanks the crews of all three tugs, who worked through two weekends.`;
    expect(compare(textOf(repost), textOf(longer)).passages.map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'same',
      'only-there',
    ]);
    expect(compare(textOf(longer), textOf(repost)).passages.map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'same',
      'only-here',
    ]);
  });

  it('finds a paragraph that was moved', () => {
    const moved = repost.split('\n\n').reverse().join('\n\n');
    expect(compare(textOf(repost), textOf(moved)).passages.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
  });

  it('checks each quotation: word for word, in other words, not there', () => {
    const here = textOf(
      '“The gate holds,” Reed said.\n\n“We thank everybody who waited all spring,” said Holt.\n\n“Nobody asked the pilots,” said Voss.',
    );
    const there = textOf(
      '“The gate holds,” Reed said.\n\n“We thank everybody who waited all summer,” said Holt.\n\nThe pilots had no comment.',
    );
    const checks = compare(here, there).quotations.map(({ kind, quote, there: words }) => [
      here.quotes[quote]?.text,
      kind,
      words.map(({ text }) => text),
    ]);
    expect(checks.sort()).toEqual([
      ['Nobody asked the pilots,', 'absent', []],
      ['The gate holds,', 'same', ['The gate holds,']],
      ['We thank everybody who waited all spring,', 'differs', ['We thank everybody who waited all summer,']],
    ]);
  });

  it('shows the original’s words beside a damaged place', () => {
    const there = textOf(repost.replace('where, , President', 'where, as you know, President'));
    const [damage] = compare(textOf(repost), there).damages;
    expect(damage?.here.text).toContain('where, , President');
    expect(damage?.there.text).toContain('where, as you know, President');
  });

  it('says at once that it is another article', () => {
    const other = `The council votes on the budget next Tuesday at seven in the evening.\n\n“Nobody likes the fee,” said Clerk Ada Voss.`;
    expect(compare(textOf(repost), textOf(other))).toMatchObject({ verdict: 'another' });
  });
});

describe('two readings of one bulletin agree', () => {
  const read1 = (html: string, url: string): Compared => compared(read(plainPage(html, url), { url }));
  const compared = (reading: Reading): Compared => {
    if (reading.kind === 'nothing') throw new Error('nothing was read');
    return reading;
  };
  const at = 'https://content.govdelivery.com/accounts/WMDCD/bulletins/3d5e7f1';

  it.each(bulletins().filter((_, index) => index % 3 === 0))('$slug: archived and hosted', ({ facts, ...page }) => {
    const { html, url } = page;
    const here = compared(readingOf(page));
    const twin = archivedTwin(html, url, { stamp: '20250307120501' });
    expect(compare(here, read1(twin.html, twin.at))).toMatchObject({ verdict: 'same', agreement: 1 });
    const mail = mailIn(html, url);
    if (!mail) return;
    const hosted = compare(
      here,
      read1(hostedPage(mail, { title: facts.title, issuer: 'A', sent: '07/21/2026 05:26 PM EDT' }, hostedForms[0]!), at),
    );
    expect(hosted.passages.filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(hosted.quotations.every(({ kind }) => kind === 'same')).toBe(true);
  });
});
