import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citations/cite';
import { exportsOf } from '../../src/citations/exports/exports';
import { noteOf } from '../../src/citations/note';
import { quotation } from '../../src/citations/quotation';
import { sourcesOf } from '../../src/citations/source';
import { plainPage } from '../../src/cli/dom/window';
import { outputOf } from '../../src/cli/output';
import { reportOf } from '../../src/cli/report';
import type { Readable } from '../../src/model';
import { read } from '../../src/read';
import { faultOf } from '../../src/text/fault';
import { markdownOf } from '../../src/text/markdown';
import { markups, spellings, tellsOf } from './spellings';

const address = 'rae.quill@example.org';
const url = 'https://westmark-notes.blogspot.com/2025/03/pier.html';

/** Where it can stand in a post. */
const places: Record<string, (written: string) => { title?: string; body: string }> = {
  'a sentence': (written) => ({
    body: `<p>The notice for ${written} was printed on Thursday and hangs in the ferry hall now.</p>`,
  }),
  'the first line': (written) => ({ body: `<p>${written}</p>` }),
  'a heading': (written) => ({ body: `<h2>For ${written}</h2>` }),
  'a list': (written) => ({ body: `<ul><li>The first of the boats</li><li>${written}</li></ul>` }),
  'a cell': (written) => ({
    body: `<table><tr><th>Boat</th><th>Owner</th></tr><tr><td>Gull 2</td><td>${written}</td></tr><tr><td>Tern 7</td><td>nobody</td></tr></table>`,
  }),
  'a quotation': (written) => ({ body: `<p>“We wrote to ${written} about the pier,” said Harbor Master Ingrid Vasshaug.</p>` }),
  'the title': (written) => ({ title: `Pier opens for ${plain(written)}`, body: '' }),
  'a query': (written) => ({ body: link(`https://news.example/pier?id=7&amp;who=${plain(written)}`) }),
  'a path': (written) => ({ body: link(`https://news.example/for/${plain(written)}/pier`) }),
  'a fragment': (written) => ({ body: link(`https://news.example/pier#${plain(written)}`) }),
  'the words of a link to the preferences': (written) => ({
    body: `<p><a href="https://public.govdelivery.com/accounts/WMHARBOR/subscriber/edit?preferences=true">Preferences of ${written}</a></p>`,
  }),
  'the description of a picture': (written) => ({
    body: `<p><img src="https://news.example/a.jpg" alt="${plain(written)}"></p>`,
  }),
  'the address of a picture': (written) => ({
    body: `<p><img src="https://news.example/${plain(written)}/a.jpg" alt="Pier"></p>`,
  }),
  'a line of code': (written) => ({ body: `<pre>to: ${written}\nfrom: harbor</pre>` }),
  'a picture of its own': (written) => ({
    body: `<p><img src="data:image/png;base64,${Buffer.from(`IHDR tEXt ${plain(written)} IEND`).toString('base64')}" alt="Pier"></p>`,
  }),
  'a header of the mail': (written) => ({ body: `<p>List-Unsubscribe: &lt;mailto:out-${written}@mail.example.net&gt;</p>` }),
};

/** What an attribute can hold: no markup, no mark that ends it. */
function plain(written: string): string {
  return written.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');
}

function link(href: string): string {
  return `<p>The plan for it <a href="${href}">can be read at the harbor office</a> on every working day of the week.</p>`;
}

function outputs({ title = 'Pier opens', body }: { title?: string; body: string }, anyway = false): string {
  const html = `<html><head><meta name="generator" content="blogger"><title>${title}</title></head><body><div class="post hentry"><h3 class="post-title entry-title">${title}</h3>
    <div class="post-body entry-content" id="post-body-77"><p>The harbor office of Westmark opened its fourth pier on Thursday, and ferries use it from next week on.</p>${body}
    <p>Questions go to press@harbor.example, where somebody answers on every working day of the week.</p>
    <p>This email was sent to ${address} using GovDelivery Communications Cloud on behalf of: Harbor Office of Westmark</p></div></div></body></html>`;
  const reading = read(plainPage(html), { url, anyway });
  if (reading.kind === 'nothing') throw new Error(`nothing was read: ${reading.missing}, ${reading.fault}`);
  return [JSON.stringify(outputOf(reading)), reportOf(reading), ...leavings(reading)].join('\n');
}

/** What the clipboard, the exports and the note file get. */
function leavings(reading: Readable): string[] {
  const { original, repost } = sourcesOf(reading, { accessed: '2025-03-08' });
  const citation = cite(original, 'apa');
  const quotes = reading.quotes.map(({ text, speaker }) => ({ words: text, ...(speaker && { by: speaker.name }) }));
  return [
    citation.html,
    ...Object.values(exportsOf([original, ...(repost ? [repost] : [])])),
    ...reading.quotes.map((quote) => JSON.stringify(quotation(quote, original, 'apa'))),
    markdownOf(reading.bulletin.body),
    noteOf({ original, ...(repost && { repost }), citation: citation.text, quotes }),
  ];
}

describe('whoever a mail was sent to can be read out of nothing that is given out', () => {
  describe.each(Object.entries(places))('from %s', (_, place) => {
    it.each(Object.entries({ ...spellings, ...markups }))('written as %s', (__, spell) => {
      const given = outputs(place(spell(address)));
      expect(tellsOf(given, address)).toBe(false);
      expect(given).toContain('press@harbor.example');
    });
  });

  it.each(Object.entries(spellings))('nor from the details of a fault, written as %s', (_, spell) => {
    const written = spell(address).replaceAll('&amp;', '&');
    for (const said of [written, `cannot read ${written} of undefined`, `https://news.example/?a=${written}`])
      expect(tellsOf(faultOf(new TypeError(said)), address)).toBe(false);
  });

  it('and the one who tries finds it in every spelling, where it is left', () => {
    const missed = Object.entries(spellings).filter(([, spell]) => !tellsOf(spell(address).replaceAll('&amp;', '&'), address));
    expect(missed.map(([name]) => name)).toEqual([]);
  });
});

describe('tokens that stand for a person', () => {
  it.each([
    ['an address that unsubscribes', link('https://news.example/out?uid=8f3k2q9z7x&amp;tok=hq7w2m5n8b')],
    [
      'words of a link',
      '<p>Go to https://news.example/out?uid=8f3k2q9z7x&amp;tok=hq7w2m5n8b to leave the list of the harbor office.</p>',
    ],
    [
      'an event of a calendar',
      '<pre>BEGIN:VEVENT\nUID:8f3k2q9z7x-hq7w2m5n8b@mail.example.net\nSUMMARY:Pier opens\nEND:VEVENT</pre>',
    ],
    [
      'headers of a mail',
      '<p>List-Unsubscribe: &lt;https://news.example/8f3k2q9z7x/hq7w2m5n8b&gt;, &lt;mailto:out-8f3k2q9z7x@mail.example.net&gt;</p>',
    ],
    ['the same without brackets', '<p>List-Unsubscribe: https://news.example/8f3k2q9z7x/hq7w2m5n8b</p>'],
  ])('are in nothing that is given out: %s', (_, body) => {
    expect(outputs({ body })).not.toMatch(/8f3k2q9z7x|hq7w2m5n8b/);
  });
});

describe('whoever sent it on', () => {
  const ann = 'ann.roe@gmail.com';
  const header = [
    'From: Ann Roe',
    `Reply-To: ${ann}`,
    'Date: Thursday, March 6, 2025 9:12 AM',
    'Subject: Fwd: Pier opens',
    'To: Bob Hale',
  ];

  it('is not told by the address for answers either', () => {
    const forwarded = `<p>---------- Forwarded message ---------<br>${header.join('<br>')}</p>`;
    expect(outputs({ body: `${forwarded}<p>Ask ${ann} about the pier, or the harbor office.</p>` })).not.toContain('ann.roe');
  });
});

/** The same host in the letters of its language and in those of the network. */
it.each([
  ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
  ['ann@xn--bcher-kva.example', 'ann@bücher.example'],
])('a mail to %s tells nobody of %s', (to, written) => {
  const body = `<p>This email was sent to ${to} using GovDelivery Communications Cloud on behalf of: Harbor Office</p><p>For ${written} only, and nobody else in the whole harbor.</p>`;
  expect(outputs({ body })).not.toMatch(/ann@/);
});
