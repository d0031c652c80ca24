import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import type { Found, Nothing } from '../../src/model';
import { type ReadOptions, read } from '../../src/read';
import { blocksOf, textOf } from '../../src/text/blocks';

const url = 'https://harbor-watch.blogspot.com/2025/03/dock.html';
const footer =
  '<p>This email was sent to ann@example.com using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark</p>';
const story = `<p>News</p><h1>New Dock Opens</h1><p>March 6, 2025 | By Lena Ortiz</p>
  <p>The Harbor Administration of Westmark opened its fourth dock on Thursday, and ferries will use it from next week on.</p>
  <p>"We waited eleven years for this," said Director Ines Calloway.</p>`;

function post(title: string, body: string, id: number): string {
  return `<div class="post hentry"><h3 class="post-title entry-title"><a href="https://harbor-watch.blogspot.com/2025/03/p${id}.html">${title}</a></h3>
    <div class="post-body entry-content" id="post-body-${id}">${body}</div></div>`;
}

const page = (...posts: string[]): Document => plainPage(markup(...posts), url);

function markup(...posts: string[]): string {
  const head = '<meta name="generator" content="blogger"><title>Harbor Watch</title>';
  return `<html><head>${head}</head><body><div class="blog-posts hfeed">${posts.join('')}</div></body></html>`;
}

const reading = (doc: Document, options: Partial<ReadOptions> = {}) => read(doc, { url, ...options });

describe('a bulletin', () => {
  const doc = page(post('New Dock Opens', story + footer, 77));
  const before = doc.documentElement.innerHTML;
  const found = reading(doc) as Found;

  it('is read with its facts, each with where it came from', () => {
    expect(found).toMatchObject({
      kind: 'bulletin',
      mailer: { name: 'govdelivery' },
      repost: { host: 'blogger', postId: '77' },
      bulletin: {
        title: 'New Dock Opens',
        issuer: 'Harbor Administration of Westmark',
        authors: [{ name: 'Lena Ortiz' }],
        issued: '2025-03-06',
        section: 'News',
        language: 'en',
        form: 'article',
        minutes: 1,
      },
    });
    expect(found.bulletin.provenance).toMatchObject({
      title: { from: 'headline' },
      authors: { from: 'byline', text: 'March 6, 2025 | By Lena Ortiz' },
      issuer: { from: 'sent-by-footer' },
    });
  });

  it('leaves the page as it was', () => {
    expect(doc.documentElement.innerHTML).toBe(before);
  });

  it('survives JSON, and holds no address of the reader', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(JSON.stringify(found)).not.toContain('ann@example.com');
  });

  it('has quotations that are slices of its body', () => {
    const blocks = blocksOf(found.bulletin.body);
    expect(found.quotes.map(({ spans }) => textOf(blocks, spans))).toEqual(found.quotes.map(({ text }) => text));
    expect(found.quotes[0]).toMatchObject({ text: 'We waited eleven years for this,', speaker: { name: 'Ines Calloway' } });
  });
});

describe('an article of any site', () => {
  const text = '<p>The council met on Monday to hear the plan for the new dock, which many had waited for.</p>'.repeat(6);
  const web = (title: string, markup: string): Document =>
    plainPage(`<title>${title}</title><nav><a href="/">Home</a></nav>${markup}`, url);

  it.each([
    ['Council hears plan for the dock – Harbor Notes', 'Council hears plan for the dock'],
    ['Dock plan – what we know', 'Dock plan – what we know'],
  ])('is called by its heading, without the name of its site: %s', (title, expected) => {
    const doc = web(title, `<article><h1>${expected}</h1>${text}</article>`);
    expect(reading(doc, { anyway: true })).toMatchObject({ bulletin: { title: expected }, repost: { title: expected } });
  });

  it('shows its headline once', () => {
    const doc = web('Council hears plan', `<div id="main"><div class="story"><h3>Council hears plan</h3>${text}</div></div>`);
    const { bulletin, notes } = reading(doc, { anyway: true }) as Found;
    expect(bulletin.title).toBe('Council hears plan');
    expect(bulletin.body.children.map(({ type }) => type)).not.toContain('heading');
    expect(notes).toContainEqual(expect.objectContaining({ step: 'opening', reason: 'repeated-headline' }));
  });
});

it('words in a block quotation that somebody signs are a quotation without marks', () => {
  const said =
    '<blockquote><p>The fourth dock gives our ferries a berth of their own in every storm.</p><p>— Tobias Reyes, Pier Master</p></blockquote>';
  const { quotes } = reading(page(post('New Dock Opens', story + said + footer, 77))) as Found;
  expect(quotes).toContainEqual(
    expect.objectContaining({
      text: 'The fourth dock gives our ferries a berth of their own in every storm.',
      speaker: expect.objectContaining({ name: 'Tobias Reyes', role: 'Pier Master' }),
    }),
  );
});

describe('of two headlines', () => {
  it.each([
    ['You’re invited: New Dock Opens', 'You’re invited: New Dock Opens'],
    ['New Dock Opens / Abre el nuevo muelle', 'New Dock Opens / Abre el nuevo muelle'],
    ['News Release: New Dock Opens', 'New Dock Opens'],
    ['Fwd: New Dock Opens', 'New Dock Opens'],
    ['New Dock Ope…', 'New Dock Opens'],
  ])('the post is called %s', (title, expected) => {
    expect(reading(page(post(title, story + footer, 77)))).toMatchObject({ bulletin: { title: expected } });
  });
});

it('recognises a closing sentence that kept the line ends of its mail', () => {
  const damaged = footer.replace('GovDelivery Communications', 'GovDelivery=20\nCommunications');
  expect(reading(page(post('New Dock Opens', story + damaged, 77))).kind).toBe('bulletin');
});

describe('a page with several posts', () => {
  const ordinary = post('My garden', '<p>Tomatoes are in.</p>', 1);
  const dock = post('New Dock Opens', story + footer, 2);
  const ferry = post('Ferries Move', `<p>The ferries to the outer islands move to the fourth dock next week.</p>${footer}`, 3);

  it('is read at once when one of them is a bulletin', () => {
    expect(reading(page(ordinary, dock))).toMatchObject({ kind: 'bulletin', repost: { postId: '2' } });
  });

  it('lists them, bulletins first, when the person has to choose', () => {
    const { posts } = reading(page(ordinary, dock, ferry)) as Nothing;
    expect(posts?.map(({ title, bulletin }) => [title, bulletin])).toEqual([
      ['New Dock Opens', true],
      ['Ferries Move', true],
      ['My garden', false],
    ]);
  });

  it('takes the one that is asked for, or in view', () => {
    const doc = page(ordinary, dock, ferry);
    expect(reading(doc, { post: '3' })).toMatchObject({ repost: { postId: '3' } });
    expect(reading(doc, { post: 'https://harbor-watch.blogspot.com/2025/03/p2.html' })).toMatchObject({
      repost: { postId: '2' },
    });
    expect(reading(doc, { inView: ([body]) => body?.id === 'post-body-3' })).toMatchObject({ repost: { postId: '3' } });
  });
});

describe('a page with several posts and no way to tell which is meant', () => {
  const ordinary = post('My garden', '<p>Tomatoes are in, and the beans follow next week.</p>', 1);
  const other = post('My shed', '<p>The roof is tight again, and the tools are dry.</p>', 2);
  const dock = post('New Dock Opens', story + footer, 3);
  const unlinked = (title: string, body: string): string =>
    `<div class="post hentry"><h3 class="post-title entry-title">${title}</h3><div class="post-body entry-content">${body}</div></div>`;

  it('reads the post in view when the person insists, else shows the list', () => {
    const doc = page(ordinary, other);
    expect(reading(doc, { anyway: true, inView: ([body]) => body?.id === 'post-body-2' })).toMatchObject({
      kind: 'article',
      bulletin: { title: 'My shed' },
      posts: [{ title: 'My garden' }, { title: 'My shed' }],
    });
    expect(reading(doc, { anyway: true })).toMatchObject({ kind: 'nothing', posts: [{ id: '1' }, { id: '2' }] });
  });

  it('reads an ordinary post that was chosen', () => {
    expect(reading(page(ordinary, dock), { anyway: true, post: '1' })).toMatchObject({
      kind: 'article',
      bulletin: { title: 'My garden' },
    });
  });

  it('tells posts apart that have neither a number nor an address of their own', () => {
    const doc = page(unlinked('', `<p>The first of two notices of the harbor.</p>${footer}`), unlinked('Dock', story + footer));
    const { posts = [] } = reading(doc) as Nothing;
    expect(new Set(posts.map(({ id }) => id)).size).toBe(2);
    const id = posts.find(({ title }) => title === 'Dock')?.id;
    expect(reading(doc, { post: id })).toMatchObject({ kind: 'bulletin', repost: { title: 'Dock' } });
  });

  it('names the other posts beside the one that was read', () => {
    expect(reading(page(ordinary, dock))).toMatchObject({
      kind: 'bulletin',
      posts: [{ title: 'New Dock Opens', bulletin: true }, { title: 'My garden' }],
    });
  });
});

describe('a fault of ours', () => {
  it('is said as one, and tells nobody whom the mail was sent to', () => {
    const doc = page(post('New Dock Opens', story + footer, 77));
    Object.defineProperty(doc, 'body', {
      get: () => {
        throw new TypeError('sent to ann@example.com using nothing');
      },
    });
    expect(reading(doc)).toEqual({
      kind: 'nothing',
      missing: 'article',
      fault: 'TypeError: sent to … using nothing',
      evidence: [],
      notes: [],
    });
  });
});

describe('what is not a bulletin', () => {
  it('says what was missing', () => {
    expect(reading(page(post('My garden', '<p>Tomatoes are in.</p>', 1)))).toMatchObject({ kind: 'nothing', missing: 'mailer' });
    expect(reading(plainPage('<p>Any page</p>', url))).toMatchObject({ kind: 'nothing', missing: 'host' });
    const frames = plainPage('', url);
    frames.body.remove();
    expect(reading(frames)).toMatchObject({ kind: 'nothing', missing: 'page' });
  });

  it('is read all the same when the person insists', () => {
    const garden = page(post('My garden', '<p>Tomatoes are in, and the beans follow.</p>', 1));
    expect(reading(garden, { anyway: true })).toMatchObject({
      kind: 'article',
      bulletin: { title: 'My garden' },
      repost: { host: 'blogger' },
    });
    const text = '<p>The council met on Monday to hear the plan for the new dock, which many had waited for.</p>'.repeat(6);
    const web = plainPage(
      `<title>Council hears plan</title><nav><a href="/">Home</a></nav><article><h1>Council hears plan</h1>${text}</article>`,
      url,
    );
    expect(reading(web, { anyway: true })).toMatchObject({
      kind: 'article',
      repost: { host: 'web', url, title: 'Council hears plan' },
      bulletin: { title: 'Council hears plan' },
    });
  });

  it('is an answer, not an exception, when the page fights back', () => {
    // In a DOM where a field of a form stands in for what the form has by that name.
    const clobbered = post(
      'Clobbered',
      `<form><input name="childNodes"><input name="localName"><input name="querySelectorAll"></form>${story}${footer}`,
      9,
    );
    const { window } = new JSDOM(markup(clobbered), { url });
    expect(reading(window.document)).toMatchObject({ kind: 'bulletin', bulletin: { authors: [{ name: 'Lena Ortiz' }] } });
  });
});
