import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { zoteroItem } from '../../src/citations/exports/zotero';
import { hostileWork, release, repost, story } from './works';

describe('an item for Zotero', () => {
  it('has the fields of a page, under the names that Zotero has for them', () => {
    expect(zoteroItem(story)).toEqual({
      id: 'vale2025harbor',
      itemType: 'webpage',
      title: story.title,
      creators: [{ firstName: 'Matthew', lastName: 'Vale', creatorType: 'author' }],
      date: '2025-03-06',
      websiteTitle: 'Harbor Administration of Westmark',
      url: 'https://www.westmark.example/news/1234/',
      accessDate: '2025-03-08',
      notes: [],
      tags: [],
      attachments: [],
    });
  });

  it('has those of a post for a repost', () => {
    expect(zoteroItem(repost)).toMatchObject({ itemType: 'blogPost', blogTitle: 'Example Community Blog', date: '2025-03-07' });
  });

  it('keeps a body as one name, and says what the page is', () => {
    const { creators, websiteType } = zoteroItem(release);
    expect(creators).toEqual([{ lastName: 'Harbor Administration of Westmark', fieldMode: 1, creatorType: 'author' }]);
    expect(websiteType).toBe('Press release');
  });

  it('keeps particles and suffixes with the name', () => {
    const author = [{ family: 'Vega', given: 'Ana', 'non-dropping-particle': 'de la', suffix: 'Jr.' }];
    expect(zoteroItem({ ...story, author }).creators).toEqual([
      { firstName: 'Ana, Jr.', lastName: 'de la Vega', creatorType: 'author' },
    ]);
  });

  it('says where the page was archived', () => {
    const archive_location = 'https://web.archive.org/web/20250307120000/https://www.westmark.example/';
    expect(zoteroItem({ ...story, archive: 'Internet Archive', archive_location }).extra).toBe(`Archived: ${archive_location}`);
  });

  it('has the quotations in one child note, with who said them and where', () => {
    const { notes } = zoteroItem(story, [{ words: 'We are <open> & ready', by: 'Roe', paragraph: 4 }, { words: 'Yes' }]);
    expect(notes).toEqual([
      {
        note: '<blockquote><p>“We are &lt;open&gt; &amp; ready”</p></blockquote><p>— Roe, para. 4</p><blockquote><p>“Yes”</p></blockquote>',
      },
    ]);
  });
});

test('whatever stands in a work or a quotation: no markup of it reaches the note, and no field is empty', () => {
  fc.assert(
    fc.property(hostileWork, fc.string(), (item, words) => {
      const { notes, ...fields } = zoteroItem(item, [{ words, by: words }]);
      expect(notes[0]?.note.replace(/<\/?(?:blockquote|p)>/g, '')).not.toMatch(/[<>]/);
      for (const value of Object.values(fields)) expect(value).not.toBe('');
    }),
    { numRuns: 200 },
  );
});
