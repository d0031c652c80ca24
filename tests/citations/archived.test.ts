import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citations/cite';
import { csl } from '../../src/citations/exports/csl';
import { type Sources, sourcesOf } from '../../src/citations/source';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { archivedTwin } from '../corpus/archive';
import { bulletins } from '../corpus/fixture';
import { hostedForms, hostedPage } from '../corpus/hosted';

const one = bulletins().find(({ slug }) => slug === 'news-labels-simple')!;
const hostedAt = 'https://content.govdelivery.com/accounts/WMDCD/bulletins/3d5e7f1';
const hosted = hostedPage(
  '<p>The harbor opens on Monday after three weeks of repairs to the north gate, the department said in its weekly notice.</p>',
  { title: 'Harbor Opens', issuer: 'Westmark Department of Coastal Defense', sent: '07/21/2026 05:26 PM EDT' },
  hostedForms[0]!,
);

describe('the citation of an archived page', () => {
  it('of a repost has the live address, the capture and its date; the original has none', () => {
    const { original, repost } = cited(one.html, one.url, '20250307120501');
    const text = cite(repost, 'wikipedia').text;
    expect(text).toContain(`|url=${one.url}`);
    expect(text).toContain(
      `|archive-url=https://web.archive.org/web/20250307120501/${one.url} |archive-date=March 7, 2025 |url-status=dead`,
    );
    expect(JSON.parse(csl([repost]))[0]).toMatchObject({
      archive: 'Internet Archive',
      archive_location: expect.stringContaining('20250307120501'),
      URL: one.url,
    });
    expect(cite(original, 'wikipedia').text).not.toContain('archive');
    expect(cite(repost, 'apa').text).not.toContain('web.archive.org');
  });

  it('of a hosted copy is the primary source’s', () => {
    const { original } = cited(hosted, hostedAt, '20260722010203');
    expect(cite(original, 'wikipedia').text).toContain(`|archive-url=https://web.archive.org/web/20260722010203/${hostedAt}`);
    expect(original.URL).toBe(hostedAt);
  });

  it('a look-up address of eight digits never goes into one', () => {
    const at = `https://web.archive.org/web/20260722/${hostedAt}`;
    const reading = read(plainPage(hosted, at), { url: at });
    if (reading.kind === 'nothing') throw new Error('nothing was read');
    const { original } = sourcesOf(reading);
    expect(cite(original, 'wikipedia').text).not.toContain('archive');
    expect(csl([original])).not.toContain('web.archive.org');
  });
});

function cited(html: string, url: string, stamp: string): Sources {
  const twin = archivedTwin(html, url, { stamp });
  const reading = read(plainPage(twin.html, twin.at), { url: twin.at });
  if (reading.kind === 'nothing') throw new Error('nothing was read');
  return sourcesOf(reading);
}
