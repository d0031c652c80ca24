import { describe, expect, it } from 'vitest';
import { faultOf } from '../../src/text/fault';
import { outputs, type Written } from './outputs';
import { markups, spellings } from './spellings';
import { tellsOf } from './tells';

const address = 'rae.quill@example.org';

/** Where it can stand in a post. */
const places: Record<string, (written: string) => Written> = {
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
  'two cells': (written) => ({
    body: `<table><tr><th>Name</th><th>Host</th></tr>${written.replace(/^([^@]{3,})(@.*)$/s, '<tr><td>$1</td><td>$2</td></tr>')}<tr><td>Tern</td><td>7</td></tr></table>`,
  }),
  'a calling card': (written) => ({ body: `<pre>BEGIN:VCARD\nFN:Rae\nEMAIL;TYPE=home:${written}\nEND:VCARD</pre>` }),
  'a link that writes a mail': (written) => ({
    body: link(`mailto:press@harbor.example?cc=${plain(written)}&amp;body=Pier`),
  }),
  'the line of the writer': (written) => ({ body: `<p>By ${written}</p>` }),
  'a note': (written) => ({
    body: `<p>The pier<sup><a href="#fn1">1</a></sup> is open.</p><ol><li id="fn1">Told to ${written} on Thursday.</li></ol>`,
  }),
  'the issuer': (written) => ({ body: '', issuer: `Harbor Office for ${written}` }),
  'the name of the blog': (written) => ({ body: '', blog: `Notes of ${plain(written)}` }),
  'the writer of the post': (written) => ({ body: '', author: written }),
  'what was hidden': (written) => ({ body: `<p style="display:none">For ${written}</p>` }),
  'a header of the mail': (written) => ({ body: `<p>List-Unsubscribe: &lt;mailto:out-${written}@mail.example.net&gt;</p>` }),
};

/** What an attribute can hold: no markup, no mark that ends it. */
function plain(written: string): string {
  return written.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');
}

function link(href: string): string {
  return `<p>The plan for it <a href="${href}">can be read at the harbor office</a> on every working day of the week.</p>`;
}

/** How many stand on one page: reading is what takes time. */
const together = 16;

/** The ways of writing it that can be read out of what is given out of the pages on which it stands so. */
function told(
  place: (written: string) => Written,
  spell: readonly [name: string, (address: string) => string][],
  to = address,
): string[] {
  const most = place(to).issuer ? 1 : together;
  const pages = Array.from({ length: Math.ceil(spell.length / most) }, (_, at) => spell.slice(at * most, (at + 1) * most));
  return pages.flatMap((page) => {
    const all = page.map(([, one]) => place(one(to)));
    const joined = Object.fromEntries(
      Object.keys(all[0] ?? {}).map((key) => [
        key,
        all.map((one) => one[key as keyof Written]).join(key === 'body' ? '\n' : ' / '),
      ]),
    );
    const given = outputs({ body: '', ...joined, to });
    expect(given).toContain('press@harbor.example');
    if (!tellsOf(given, to)) return [];
    const alone = page.filter(([, one]) => tellsOf(outputs({ ...place(one(to)), to }), to));
    return (alone.length > 0 ? alone : page).map(([name]) => name);
  });
}

describe('whoever a mail was sent to can be read out of nothing that is given out', () => {
  it.each(Object.entries(places))('from %s, however it is written', (_, place) => {
    expect(told(place, Object.entries({ ...spellings, ...markups }))).toEqual([]);
  });

  it.each([
    'rae@bücher.example',
    'rae@xn--bcher-kva.example',
    'jürgen.quill@example.org',
    'рая@почта.example',
    '瑞@例子.example',
    'rae.quill+pier@example.org',
    "o'hara_quill@mail.example.co.uk",
  ])('nor %s', (to) => {
    for (const name of ['a sentence', 'a query'])
      expect(told(places[name]!, Object.entries({ ...spellings, ...markups }), to)).toEqual([]);
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
    expect(outputs({ body, to: address })).not.toMatch(/8f3k2q9z7x|hq7w2m5n8b/);
  });
});
