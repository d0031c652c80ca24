import { hostilePage } from './page';

/** Of what a hostile page can have more than anybody reads: `html(n)` is n of it. The largest that is measured is 4n. */
export interface Kind {
  name: string;
  n: number;
  /** One lies in the other. */
  deep?: true;
  /** What is looked at for each of them is bounded, and no page with fewer than this shows it. */
  from?: number;
  html(n: number): string;
}

export const kinds: Kind[] = [
  { name: 'inline elements', n: 6250, html: (n) => `<p>${times(n, (i) => `<b>pier ${i}</b> `)}</p>` },
  {
    name: 'links in one paragraph',
    n: 1250,
    html: (n) => `<p>${times(n, (i) => `<a href="https://www.harbor.example.gov/ships/${i}">ship ${i}</a>, `)}</p>`,
  },
  { name: 'list items', n: 5000, html: (n) => `<ul>${times(n, (i) => `<li>Boat ${i} lies at the outer pier</li>`)}</ul>` },
  { name: 'headings', n: 2500, html: (n) => times(n, (i) => `<h2>Pier ${i} Opens Again</h2>`) },
  { name: 'letters of text', n: 2_000_000, html: (n) => `<p>${'The harbor council met at the quay and '.repeat(n / 39)}</p>` },
  { name: 'short paragraphs', n: 2500, html: (n) => times(n, (i) => `<p>Berth ${i} was sounded.</p>`) },
  { name: 'rules', n: 5000, html: (n) => '<hr>'.repeat(n) },
  { name: 'line breaks', n: 5000, html: (n) => `<p>${times(n, (i) => `Berth ${i} is deep enough.<br>`)}</p>` },
  { name: 'empty boxes', n: 6250, html: (n) => '<div></div>'.repeat(n) },
  {
    name: 'quotations',
    n: 500,
    html: (n) => times(n, (i) => `<p>“We counted berth ${i} twice,” Commissioner Ada Quill said at the quay.</p>`),
  },
  { name: 'quotation marks without a partner', n: 5000, from: 400, html: (n) => `<p>${'“ " ‘ ’ '.repeat(n / 4)}</p>` },
  { name: 'quotations in one paragraph', n: 500, html: (n) => `<p>${times(n, (i) => `“Berth ${i},” Quill said. `)}</p>` },
  {
    name: 'quotations in one sentence',
    n: 2500,
    from: 200,
    html: (n) => `<p>${times(n, (i) => `“berth ${i}” and `)}said Ada Quill.</p>`,
  },
  { name: 'people', n: 1000, html: (n) => times(n, (i) => `<p>Director Ada ${surname(i)} met Mayor Ole ${surname(i + 7)}.</p>`) },
  { name: 'block quotations', n: 2500, html: (n) => times(n, (i) => `<blockquote>Berth ${i} is open.</blockquote>`) },
  { name: 'hidden boxes', n: 5000, html: (n) => times(n, (i) => `<div style="display:none">Berth ${i}</div>`) },
  { name: 'pictures', n: 2500, html: (n) => times(n, (i) => `<img alt="Berth ${i}" src="data:image/png;base64,AA==">`) },
  {
    name: 'marks of notes and notes',
    n: 1000,
    html: (n) =>
      `<p>${times(n, (i) => `word<sup><a href="#fn${i}" id="ref${i}">${i}</a></sup> `)}</p><ol>${times(n, (i) => `<li id="fn${i}">Note ${i} <a href="#ref${i}">↩</a></li>`)}</ol>`,
  },
  {
    name: 'rows of a table',
    n: 1250,
    html: (n) => `<table border="1">${times(n, (i) => `<tr><td>Berth ${i}</td><td>${i % 9}.4 m</td></tr>`)}</table>`,
  },
  {
    name: 'columns of a table',
    n: 1250,
    html: (n) => `<table border="1">${`<tr>${times(n, () => `<td>deep</td>`)}</tr>`.repeat(3)}</table>`,
  },
  {
    name: 'tables one in the other',
    n: 100,
    deep: true,
    html: (n) => `${'<table><tr><td>'.repeat(n)}innermost${'</td></tr></table>'.repeat(n)}`,
  },
  { name: 'lists one in the other', n: 100, deep: true, html: (n) => `${'<ul><li>Berth'.repeat(n)}${'</li></ul>'.repeat(n)}` },
  { name: 'lines of a mail header', n: 1250, html: (n) => times(n, (i) => `<div>To: ann${i}@example.org</div>`) },
  {
    name: 'people who wrote',
    n: 1250,
    html: (n) => times(n, (i) => `<p>On Thursday, Ann ${i} &lt;ann${i}@example.org&gt; wrote:</p>`),
  },
  {
    name: 'links of subscribers',
    n: 1250,
    html: (n) => times(n, (i) => `<p><a href="https://lnks.gd/l/eyJh.${i}/s/${1e6 + i}/br/${2e6 + i}-l">Berth ${i}</a></p>`),
  },
  { name: 'lines of preformatted text', n: 5000, html: (n) => `<pre>${times(n, (i) => `Berth ${i} is open\n`)}</pre>` },
  {
    name: 'links of a table of contents',
    n: 1250,
    html: (n) =>
      `<h2>In This Issue</h2><ul>${times(n, (i) => `<li><a href="#s${i}">Berth ${i}</a></li>`)}</ul>${times(n, (i) => `<h3 id="s${i}">Berth ${i}</h3><p>Open.</p>`)}`,
  },
  {
    name: 'emphasis within emphasis',
    n: 100,
    deep: true,
    html: (n) => `<p>${'<b>pier <i>'.repeat(n)}${'</i></b>'.repeat(n)}</p>`,
  },
  { name: 'line feeds', n: 250_000, html: (n) => `<pre>Berth${'\n'.repeat(n)}open</pre>` },
  {
    name: 'rules of a style sheet',
    n: 1250,
    html: (n) =>
      `<style>${times(n, (i) => `.berth${i}{display:none}`)}</style>${times(n, (i) => `<b class="pier${i}">pier</b> `)}`,
  },
  {
    name: 'selectors of one rule',
    n: 6250,
    html: (n) => `<style>${times(n, (i) => `.b${i},`)}b.none{${'color:red;'.repeat(n)}display:none}</style><p>Berth</p>`,
  },
  { name: 'letters of one word', n: 500_000, html: (n) => `<p>${'x'.repeat(n)}</p>` },
];

const times = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join('');

const surname = (i: number): string =>
  `Vass${'abcdefghijklmnopqrst'[i % 20]}${'aeiou'[(i >> 4) % 5]}${'bdfghklmnprstvz'[(i >> 2) % 15]}er`;

/** A bulletin with this in its middle; no script runs. */
export function pageOf(middle: string): string {
  const page = hostilePage({ payloads: [{ name: 'kind', kind: 'markup', value: '', number: 1 }] });
  return page.replace(/<script[\s\S]*?<\/script>/g, '').replace(/data-number="1">/, (place) => place + middle);
}
