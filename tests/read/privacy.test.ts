import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';

/** Each: where a recipient's address can stand in a post, and how. The closing sentence names `rae.quill@example.org` as the recipient. */
const places: [where: string, post: { title?: string; before?: string; after?: string; footer?: string }][] = [
  ['the title of the post', { title: 'Pier opens (for rae.quill@example.org)' }],
  ['the words of a link to the preferences', { before: link('Preferences of rae.quill@example.org') }],
  [
    'a link of many words, where they are cut',
    { before: link(`${'Change what is sent by us '.repeat(3)}rae.quill@example.org`) },
  ],
  ['a short line that Readability would drop', { before: '<p>rae.quill@example.org</p>' }],
  ['angle brackets', { footer: 'sent to &lt;rae.quill@example.org&gt; using' }],
  ['the plain text of Outlook', { footer: 'sent to rae.quill@example.org&lt;mailto:rae.quill@example.org&gt; using' }],
  ['square brackets', { footer: 'sent to rae.quill@example.org [mailto:rae.quill@example.org] using' }],
  ['a link of the footer', { footer: 'sent to <a href="mailto:rae.quill@example.org">rae.quill@example.org</a> using' }],
  [
    'the header of a forwarded mail',
    { before: header('Harbor Office &lt;harbor@public.example&gt;', 'rae.quill@example.org'), footer: 'sent to you using' },
  ],
  [
    'the header of the mail in which it was forwarded again',
    {
      before:
        header('Rae Quill &lt;rae.quill@example.org&gt;', 'ledger@blog.example') + header('Harbor Office', 'staff@blog.example'),
      footer: 'sent to you using',
    },
  ],
];

function link(words: string): string {
  return `<p><a href="https://public.govdelivery.com/accounts/WMHARBOR/subscriber/edit?preferences=true">${words}</a></p>`;
}

function header(from: string, to: string): string {
  return `<div>---------- Forwarded message ---------<br>From: <b>${from}</b><br>Date: Thu, Mar 6, 2025 at 9:12 AM<br>Subject: Pier opens<br>To: &lt;${to}&gt;</div><br>`;
}

function page({ title = 'Pier opens', before = '', after = '', footer = 'sent to rae.quill@example.org using' }): Document {
  const body = `${before}<p>The harbor office of Westmark opened its fourth pier on Thursday, and ferries use it from next week on.</p>
    <p>Questions go to press@harbor.example, where somebody answers on every working day of the week.</p>${after}
    <p>This email was ${footer} GovDelivery Communications Cloud on behalf of: Harbor Office of Westmark</p>`;
  return plainPage(
    `<html><head><meta name="generator" content="blogger"></head><body><div class="post hentry"><h3 class="post-title entry-title">${title}</h3>
     <div class="post-body entry-content" id="post-body-77">${body}</div></div></body></html>`,
  );
}

const url = 'https://westmark-notes.blogspot.com/2025/03/pier.html';

describe('whom the mail was sent to stands nowhere in what is read', () => {
  it.each(places)('from %s', (_, post) => {
    const reading = read(page(post), { url });
    expect(reading.kind).toBe('bulletin');
    expect(JSON.stringify(reading)).not.toMatch(/rae\.quill/);
  });

  it('while other addresses stay', () => {
    expect(JSON.stringify(read(page({}), { url }))).toContain('press@harbor.example');
    const forwarded = page({ before: header('Harbor Office &lt;press@harbor.example&gt;', 'rae.quill@example.org') });
    expect(JSON.stringify(read(forwarded, { url }))).toContain('go to press@harbor.example, where');
  });
});

describe('the address of a page that is read on request', () => {
  const text = '<p>The council met on Monday to hear the plan for the new dock, which many had waited for.</p>'.repeat(6);
  const at = (address: string, head = ''): string => {
    const doc = plainPage(`<title>Dock</title>${head}<article><h1>Dock</h1>${text}</article>`, address);
    const reading = read(doc, { url: address, anyway: true });
    return reading.kind === 'article' ? (reading.repost?.url ?? '') : '';
  };

  it('has nothing of a campaign or a person in it', () => {
    const clicked = 'https://news.example/pier?id=7&utm_source=govdelivery&utm_medium=email&email=rae.quill%40example.org#top';
    expect(at(clicked)).toBe('https://news.example/pier?id=7');
    expect(at('https://news.example/pier?utm_medium=email')).toBe('https://news.example/pier');
    expect(at('https://news.example/pier?page=2')).toBe('https://news.example/pier?page=2');
  });

  it('is the one that the page gives itself, if that is of the same site', () => {
    const link = (href: string): string => `<link rel="canonical" href="${href}">`;
    expect(at('https://news.example/a?ref=x', link('https://news.example/pier'))).toBe('https://news.example/pier');
    expect(at('https://news.example/a?ref=x', link('/pier'))).toBe('https://news.example/pier');
    expect(at('https://news.example/a?ref=x', link('https://other.example/pier'))).toBe('https://news.example/a?ref=x');
    expect(at('https://news.example/a', link('https://news.example/'))).toBe('https://news.example/a');
  });
});

it('a newsletter of any sender that is read on request offers no link into somebody’s subscription', () => {
  const own = [
    'https://harbor.us7.list-manage.com/unsubscribe?u=1f2e&id=9a&e=77aa',
    'https://harbor.us7.list-manage.com/profile?u=1f2e&id=9a&e=77aa',
    'https://visitor.constantcontact.com/do?p=un&m=001&opt-out=1',
    'https://mail.harbor.example/manage-preferences/77aa',
  ];
  const text = '<p>The council met on Monday to hear the plan for the new dock, which many had waited for.</p>'.repeat(6);
  const links = [...own, 'https://harbor.example/plan'].map(
    (href, index) => `<p>See <a href="${href}">page ${index}</a> for it.</p>`,
  );
  const doc = plainPage(`<title>Dock</title><article><h1>Dock</h1>${text}${links.join('')}</article>`, url);
  const said = JSON.stringify(read(doc, { url, anyway: true }));
  expect(said).toContain('https://harbor.example/plan');
  for (const [index, href] of own.entries()) {
    expect(said).toContain(`page ${index}`);
    expect(said).not.toContain(href);
  }
});
