import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { outputOf } from '../../src/cli/output';
import { reportOf } from '../../src/cli/report';
import { read } from '../../src/read';
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
  return `${JSON.stringify(outputOf(reading))}\n${reportOf(reading)}`;
}

describe('whoever a mail was sent to can be read out of nothing that is given out', () => {
  describe.each(Object.entries(places))('from %s', (_, place) => {
    it.each(Object.entries({ ...spellings, ...markups }))('written as %s', (__, spell) => {
      const given = outputs(place(spell(address)));
      expect(tellsOf(given, address)).toBe(false);
      expect(given).toContain('press@harbor.example');
    });
  });

  it('and the one who tries finds it in every spelling, where it is left', () => {
    const missed = Object.entries(spellings).filter(([, spell]) => !tellsOf(spell(address).replaceAll('&amp;', '&'), address));
    expect(missed.map(([name]) => name)).toEqual([]);
  });
});
