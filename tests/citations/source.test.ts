import { describe, expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import { sourcesOf } from '../../src/citations/source';
import type { Bulletin, Readable, Repost } from '../../src/model';

const bulletin: Bulletin = {
  form: 'article',
  title: 'Harbor Opens New Berth',
  issuer: 'Harbor Administration of Westmark',
  authors: [{ name: 'Army Staff Sgt. Ana de la Cruz' }],
  issued: '2025-03-06',
  sent: '2025-03-06T18:02:00-05:00',
  language: 'en',
  original: { url: 'https://www.westmark.example/news/1234/', from: 'headline-link' },
  hosted: { url: 'https://content.mailer.example/accounts/WM/bulletins/3c' },
  body: { type: 'root', children: [] },
  words: 300,
  minutes: 2,
  provenance: {
    title: { from: 'headline', text: 'Harbor Opens New Berth' },
    authors: { from: 'byline', text: 'By Army Staff Sgt. Ana de la Cruz' },
    issuer: { from: 'footer' },
    issued: { from: 'dateline' },
    original: { from: 'headline-link' },
  },
};
const repost: Repost = {
  host: 'blogger',
  blog: { title: 'Example Community Blog', url: 'https://example.blogspot.example/' },
  url: 'https://example.blogspot.example/2025/03/harbor.html',
  title: 'Harbor Opens New Berth',
  author: 'Unknown',
  published: '2025-03-07T02:11:00-08:00',
};

function readable(changes: Partial<Bulletin> = {}, host: Partial<Repost> = {}): Readable {
  return {
    repost: { ...repost, ...host },
    mailer: { name: 'govdelivery', evidence: [] },
    bulletin: { ...bulletin, ...changes },
    quotes: [],
    people: [],
    warnings: [],
    notes: [],
  };
}

describe('the agency’s original', () => {
  test('a story with a named author is a page of the agency, without a publisher', () => {
    const { original, found } = sourcesOf(readable(), { accessed: '2025-03-08' });
    expect(original).toEqual({
      id: 'cruz2025harbor',
      type: 'webpage',
      title: 'Harbor Opens New Berth',
      author: [{ given: 'Ana', 'non-dropping-particle': 'de la', family: 'Cruz' }],
      'container-title': 'Harbor Administration of Westmark',
      issued: { 'date-parts': [[2025, 3, 6]] },
      accessed: { 'date-parts': [[2025, 3, 8]] },
      URL: 'https://www.westmark.example/news/1234/',
      language: 'en',
    });
    expect(found).toBe(true);
  });

  test('the agency signs its press releases, whoever is named as a contact', () => {
    const { original } = sourcesOf(readable({ form: 'release' }));
    expect(original).toMatchObject({ author: [{ literal: 'Harbor Administration of Westmark' }], genre: 'Press release' });
  });

  test('a body that wrote and published a text is named once', () => {
    const { original } = sourcesOf(readable({ authors: [] }));
    expect(cite(original, 'apa').text).toBe(
      'Harbor Administration of Westmark. (2025, March 6). Harbor Opens New Berth. https://www.westmark.example/news/1234/',
    );
    expect(cite(original, 'mla').text).toBe(
      '“Harbor Opens New Berth.” Harbor Administration of Westmark, 6 Mar. 2025, https://www.westmark.example/news/1234/.',
    );
    expect(cite(original, 'chicago-bibliography').text).toBe(
      'Harbor Administration of Westmark. “Harbor Opens New Berth.” March 6, 2025. https://www.westmark.example/news/1234/.',
    );
  });

  test('without its address the hosted bulletin stands in, and it is said that the original was not found', () => {
    const { original, found, fields } = sourcesOf(readable({ original: undefined }));
    expect(original.URL).toBe('https://content.mailer.example/accounts/WM/bulletins/3c');
    expect(found).toBe(false);
    expect(fields.original.find(({ field }) => field === 'URL')).toMatchObject({ value: original.URL, from: 'hosted' });
  });

  test('without any address the work has none', () => {
    const { original, found, fields } = sourcesOf(readable({ original: undefined, hosted: undefined }));
    expect(original).not.toHaveProperty('URL');
    expect(found).toBe(false);
    expect(fields.original.find(({ field }) => field === 'URL')).toEqual({ field: 'URL' });
  });

  test('the date of sending serves where the text gives none', () => {
    expect(sourcesOf(readable({ issued: undefined })).original.issued).toEqual({ 'date-parts': [[2025, 3, 6]] });
  });

  test('what is not known is absent, with a place to look for it', () => {
    const { original, fields } = sourcesOf(readable({ issued: undefined, sent: undefined, issuer: undefined, authors: [] }));
    expect(original).not.toHaveProperty('issued');
    expect(original).not.toHaveProperty('author');
    expect(original).not.toHaveProperty('container-title');
    expect(fields.original.find(({ field }) => field === 'issued')).toEqual({
      field: 'issued',
      look: 'https://www.westmark.example/news/1234/',
    });
  });

  test('every field says where it came from', () => {
    const { fields } = sourcesOf(readable());
    expect(fields.original.find(({ field }) => field === 'author')).toEqual({
      field: 'author',
      value: 'Ana de la Cruz',
      from: 'byline',
      text: 'By Army Staff Sgt. Ana de la Cruz',
    });
  });
});

describe('where every field came from', () => {
  const rows = (changes: Partial<Bulletin> = {}, host: Partial<Repost> = {}) =>
    sourcesOf(readable(changes, host), { accessed: '2025-03-08' }).fields;

  test('of the original', () => {
    expect(rows().original).toEqual([
      { field: 'author', value: 'Ana de la Cruz', from: 'byline', text: 'By Army Staff Sgt. Ana de la Cruz' },
      { field: 'title', value: 'Harbor Opens New Berth', from: 'headline', text: 'Harbor Opens New Berth' },
      { field: 'container-title', value: 'Harbor Administration of Westmark', from: 'footer' },
      { field: 'issued', value: '2025-03-06', from: 'dateline' },
      { field: 'URL', value: 'https://www.westmark.example/news/1234/', from: 'headline-link' },
      { field: 'language', value: 'en', from: 'text' },
      { field: 'accessed', value: '2025-03-08', from: 'clock' },
    ]);
  });

  test('of the blog’s copy', () => {
    expect(rows().repost).toEqual([
      { field: 'author', value: 'Ana de la Cruz', from: 'byline', text: 'By Army Staff Sgt. Ana de la Cruz' },
      { field: 'title', value: 'Harbor Opens New Berth', from: 'headline', text: 'Harbor Opens New Berth' },
      { field: 'container-title', value: 'Example Community Blog', from: 'repost' },
      { field: 'issued', value: '2025-03-07', from: 'repost' },
      { field: 'URL', value: repost.url, from: 'repost' },
      { field: 'accessed', value: '2025-03-08', from: 'clock' },
    ]);
  });

  test('the body that signs has the place of the body', () => {
    expect(rows({ form: 'release' }).original[0]).toMatchObject({ value: 'Harbor Administration of Westmark', from: 'footer' });
    expect(rows({ authors: [] }).original[0]).toMatchObject({ value: 'Harbor Administration of Westmark', from: 'footer' });
    expect(rows({ authors: [] }).repost[0]).toMatchObject({ value: 'Harbor Administration of Westmark', from: 'footer' });
  });

  test('a press release is known by its form', () => {
    expect(rows({ form: 'release' }).original.find(({ field }) => field === 'genre')).toEqual({
      field: 'genre',
      value: 'Press release',
      from: 'form',
    });
    expect(rows().original.some(({ field }) => field === 'genre')).toBe(false);
  });

  test('two authors are joined', () => {
    expect(rows({ authors: [{ name: 'Ana Vale' }, { name: 'Bo Roe' }] }).original[0]?.value).toBe('Ana Vale; Bo Roe');
  });

  test('the day of sending has a place of its own', () => {
    const provenance = { ...bulletin.provenance, sent: { from: 'mail-header' } };
    expect(rows({ issued: undefined, provenance }).original[3]).toMatchObject({ value: '2025-03-06', from: 'mail-header' });
  });

  test('without a place for the address, how it was found', () => {
    const { original: _, ...provenance } = bulletin.provenance;
    expect(rows({ provenance }).original[4]).toMatchObject({ field: 'URL', from: 'headline-link' });
  });

  test('what the copy lacks is looked for on the blog', () => {
    const fields = rows({ title: '' }, { title: '', published: undefined, blog: { url: 'https://example.blogspot.example/' } });
    expect(fields.repost.slice(1, 4)).toEqual([
      { field: 'title', look: repost.url },
      { field: 'container-title', look: 'https://example.blogspot.example/' },
      { field: 'issued', look: repost.url },
    ]);
  });
});

describe('the blog’s copy', () => {
  test('is a post of the blog by the author of the words', () => {
    expect(sourcesOf(readable()).repost).toEqual({
      id: 'cruz2025harbor-repost',
      type: 'post-weblog',
      title: 'Harbor Opens New Berth',
      author: [{ given: 'Ana', 'non-dropping-particle': 'de la', family: 'Cruz' }],
      'container-title': 'Example Community Blog',
      issued: { 'date-parts': [[2025, 3, 7]] },
      URL: repost.url,
      language: 'en',
    });
  });

  test.each(['Unknown', 'Blogger', 'Anonymous', 'admin', 'Administrator', 'Mary Poster'])(
    'the poster %s did not write the bulletin',
    (author) => {
      expect(sourcesOf(readable({ authors: [], issuer: undefined }, { author })).repost).not.toHaveProperty('author');
    },
  );
});

test('any other page, read on request, is its own source', () => {
  const page = readable(
    { original: undefined, hosted: undefined, issuer: undefined, authors: [], issued: undefined, sent: undefined },
    { host: 'web', url: 'https://paper.example/a', blog: { title: 'The Paper' } },
  );
  const { original } = sourcesOf({ ...page, mailer: undefined });
  expect(original).toMatchObject({
    'container-title': 'The Paper',
    URL: 'https://paper.example/a',
    issued: { 'date-parts': [[2025, 3, 7]] },
  });
});

describe('what is known of a page that no mailer sent', () => {
  const bare = { original: undefined, hosted: undefined, issuer: undefined, authors: [], issued: undefined, sent: undefined };
  const unsent = (changes: Partial<Bulletin> = {}, host: Partial<Repost> = {}) =>
    sourcesOf({ ...readable({ ...bare, ...changes }, host), mailer: undefined });

  test('who posted it is the author of the post', () => {
    const { repost: post, original } = unsent({}, { author: 'Mary Poster' });
    expect(post.author).toEqual([{ family: 'Poster', given: 'Mary' }]);
    expect(original).not.toHaveProperty('author');
  });

  test('not where the text names its author, or the poster is nobody', () => {
    expect(unsent({ authors: [{ name: 'Ana Vale' }] }, { author: 'Mary Poster' }).repost.author).toEqual([
      { family: 'Vale', given: 'Ana' },
    ]);
    expect(unsent({}, { author: 'Unknown' }).repost).not.toHaveProperty('author');
  });

  test('a blog is not the agency', () => {
    expect(unsent().original).not.toHaveProperty('container-title');
    expect(sourcesOf(readable(bare, { host: 'web' })).original).not.toHaveProperty('container-title');
  });

  test('the post has its own title where the text has none', () => {
    expect(unsent({ title: '' }, { title: 'Our post' }).repost.title).toBe('Our post');
    expect(unsent({ title: 'The text' }, { title: 'Our post' }).repost.title).toBe('The text');
  });
});

test.each(['Unknown', 'anonymous', 'Admin'])('an author called %s is none', (name) => {
  expect(sourcesOf(readable({ authors: [{ name }] })).original.author).toEqual([
    { literal: 'Harbor Administration of Westmark' },
  ]);
});

test.each(['Unknown Soldier Fund', 'Port Admin', 'Administration of Ports'])('a body called %s is one', (issuer) => {
  expect(sourcesOf(readable({ issuer })).original['container-title']).toBe(issuer);
});

test('a body that wrote together with somebody is not the only author', () => {
  const issuer = 'Harbor Administration of Westmark';
  const authors = [{ name: issuer, organisation: true as const }, { name: 'Ana Vale' }];
  expect(sourcesOf(readable({ authors })).original).not.toHaveProperty('custom');
  expect(sourcesOf(readable({ authors: authors.slice(0, 1) })).original.custom).toEqual({ owner: true });
});

test('works of other years have keys of their own', () => {
  expect(sourcesOf(readable({}, { published: '2026-03-07' })).repost.id).toBe('cruz2026harbor');
});
