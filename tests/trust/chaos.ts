import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { cite } from '../../src/citations/cite';
import { exportsOf } from '../../src/citations/exports/exports';
import { quotation } from '../../src/citations/quotation';
import { sourcesOf } from '../../src/citations/source';
import { read } from '../../src/read';
import { styleKeys } from '../../src/settings';
import { markdownOf } from '../../src/text/markdown';
import { faultsOf } from '../payloads/faults';
import { address, fieldNames, hostilePage } from '../payloads/page';
import { words } from '../payloads/words';

/** A page that nobody wrote: its markup, what may never leave it, and where it stands. */
export interface Chaos {
  html: string;
  secrets: string[];
  url: string;
  anyway: boolean;
}

/** What is wrong with how a page was read; nothing when all is well. */
export function wrongWith({ html, secrets, url, anyway }: Chaos): string[] {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  try {
    const before = document.documentElement?.outerHTML;
    const reading = read(document, { url, ...(anyway && { anyway }) });
    const wrong = faultsOf(reading).map(({ what }) => what);
    if (reading.kind === 'nothing' && reading.fault) wrong.push(`threw: ${reading.fault}`);
    if (document.documentElement?.outerHTML !== before) wrong.push('the page was changed');
    const said = JSON.stringify(reading);
    wrong.push(...secrets.filter((secret) => said.includes(secret)).map((secret) => `tells ${secret}`));
    if (reading.kind !== 'nothing') {
      const { original, repost } = sourcesOf(reading, { accessed: '2025-03-08' });
      const left = [original, repost].flatMap((item) => [
        JSON.stringify(styleKeys.map((style) => cite(item, style))),
        ...Object.values(exportsOf([item])),
        ...reading.quotes.slice(0, 3).map((quote) => quotation(quote, item, 'apa').html),
      ]);
      left.push(markdownOf(reading.bulletin.body));
      for (const secret of secrets) if (left.some((text) => text.includes(secret))) wrong.push(`cites ${secret}`);
    }
    return wrong;
  } catch (error) {
    return [`threw: ${error instanceof Error ? error.stack : String(error)}`];
  } finally {
    letGo(dom);
  }
}

function letGo(dom: JSDOM): void {
  try {
    dom.window.close();
  } catch {
    // A fault of jsdom's with a frame inside a drawing, not of the reading.
  }
}

/** Pages of the corpus, damaged; and bulletins with a random tree in them. */
export const chaos = (): fc.Arbitrary<Chaos> => fc.oneof(damaged(), grown());

const tags =
  'div p span table tbody tr td th ul ol li a b i em strong font center h1 h2 h3 blockquote pre br hr img section article header footer dl dt dd q s sup form input button select option textarea svg math title style script template noscript iframe object details summary dialog marquee x-unknown'.split(
    ' ',
  );
const attributes: Record<string, string[]> = {
  style: [
    'display:none',
    'font-size:0',
    'color:#fff;background:#fff',
    'visibility:hidden',
    'width:600px',
    'font-weight:bold',
    'position:absolute;left:-9999px',
  ],
  class: ['gd_tbl_wrap', 'post-body', 'abe-section', 'gmail_quote', 'hentry', 'preheader', 'post-title entry-title', 'jump-link'],
  id: ['main-body', 'main-headline', 'bottom-body', 'tagline', 'mail_footer', 'post-body-9695559012767679075', 'root'],
  href: [
    'https://www.harbor.example.gov/news/x',
    'https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.e30.x/s/1234567890/br/1-l',
    'javascript:x',
    '//x',
    '%',
    'mailto:press@harbor.example.gov',
    '',
  ],
  src: ['https://pictures.example.org/a.jpg', 'data:image/png;base64,AA==', 'x', ''],
  width: ['1', '600', '100%', 'x'],
  'data-govdtitle': ['Main Body', 'Right', ''],
  'data-left-out': ['a/b', '/', ''],
  start: ['5', '-1', '99999999999999999999', 'x'],
  colspan: ['2', '0', '1000', '-3'],
  rowspan: ['3', '0', '65534'],
  lang: ['en', 'es', 'x y', ''],
  hidden: [''],
  alt: ['The quay', ''],
};
const sayings = [
  'The harbor council met today and opened the northern channel to the ferries. ',
  '"We open the channel today," Commissioner Ada Quill said. ',
  'Quill told reporters: “It is a good day, and we have waited for it.” ',
  '‘No,’ he said, “and ‘yes’ is what they said.” ',
  'March 6, 2025 | By Lena Marsh',
  'FOR IMMEDIATE RELEASE',
  'WESTMARK, March 6 — The council met.',
  'This email was sent to quayreader.k3y9z1@blogger.com using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark',
  'Unsubscribe | Contact Us | View Online',
  '“',
  '"',
  '\u00a0',
  'a{} a{} a{} a{} a{} a{} a{} a{} a{} a{} a{} a{} !',
  ...words.map(({ value }) => value.slice(0, 300)),
];

/** Markup of a random tree, some of it with end tags missing, doubled or crossed. */
const markup = (): fc.Arbitrary<string> => {
  const attribute = fc
    .constantFrom(...Object.keys(attributes))
    .chain((name) => fc.constantFrom(...(attributes[name] ?? [''])).map((value) => ` ${name}="${value}"`));
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...sayings) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc
        .record({
          tag: fc.constantFrom(...tags),
          given: fc.array(attribute, { maxLength: 3 }),
          inside: fc.array(tie('tree'), { maxLength: 6 }),
          end: fc.constantFrom('same', 'same', 'same', 'same', 'none', 'twice', 'other'),
          other: fc.constantFrom(...tags),
        })
        .map(({ tag, given, inside, end, other }) => {
          const ends = { same: `</${tag}>`, none: '', twice: `</${tag}></${tag}>`, other: `</${other}>` };
          return `<${tag}${given.join('')}>${inside.join('')}${ends[end as keyof typeof ends]}`;
        }),
    ),
  }));
  return fc.array(tree, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n'));
};

const grown = (): fc.Arbitrary<Chaos> =>
  fc
    .record({
      value: markup(),
      nest: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) }),
      fields: fc.dictionary(fc.constantFrom(...fieldNames), fc.constantFrom(...sayings), { maxKeys: 3 }),
      anyway: fc.boolean(),
    })
    .map(({ value, nest, fields, anyway }) => {
      const inside = `${'<table><tr><td>'.repeat(nest)}${value}${'</td></tr></table>'.repeat(nest)}`;
      const html = hostilePage({ fields, payloads: [{ name: 'grown', kind: 'markup', value: inside, number: 1 }], host: 'post' });
      return {
        html: html.replace('data-number="1"></div>', () => `data-number="1">${inside}</div>`),
        secrets: [],
        url: address,
        anyway,
      };
    });

const corpus = readdirSync('tests/bulletins', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const html = readFileSync(`tests/bulletins/${name}/source.html`, 'utf8');
    const { secrets = [] } = JSON.parse(readFileSync(`tests/bulletins/${name}/expected.json`, 'utf8')) as { secrets?: string[] };
    return { html, secrets, url: /"url":\s*"([^"]+)"/.exec(html)?.[1] ?? address };
  });

/** Cuts, doubles, swaps and fills pieces of a page of the corpus. Its secrets stay secrets, whatever is done to the page around them. */
const damaged = (): fc.Arbitrary<Chaos> =>
  fc
    .record({
      page: fc.constantFrom(...corpus),
      blows: fc.array(
        fc.record({
          how: fc.constantFrom('cut', 'double', 'move', 'fill', 'end', 'case', 'entities'),
          from: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.integer({ min: 1, max: 1500 }),
          to: fc.double({ min: 0, max: 1, noNaN: true }),
          fill: markup(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      anyway: fc.boolean(),
    })
    .map(({ page, blows, anyway }) => {
      let { html } = page;
      for (const { how, from, length, to, fill } of blows) {
        const at = Math.floor(from * html.length);
        const piece = html.slice(at, at + length);
        const [head, tail] = [html.slice(0, at), html.slice(at + length)];
        const there = Math.floor(to * html.length);
        if (how === 'cut') html = head + tail;
        else if (how === 'double') html = head + piece + piece + tail;
        else if (how === 'move') html = html.slice(0, there) + piece + html.slice(there);
        else if (how === 'fill') html = head + fill + html.slice(at);
        else if (how === 'end') html = at > 2000 ? head : html;
        else if (how === 'case') html = head + piece.toUpperCase() + tail;
        else html = head + piece.replaceAll('<', '&lt;') + tail;
      }
      return { ...page, html, secrets: whole(page.secrets), anyway };
    });

/** Short or half secrets would be found by chance, or in words that a blow made. */
const whole = (secrets: string[]): string[] => secrets.filter((secret) => secret.length >= 10);
