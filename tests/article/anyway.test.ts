import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import type { Readable } from '../../src/model';
import { read } from '../../src/read';
import { blocksOf } from '../../src/text/blocks';

const prose = [
  'The tide at the old ferry stage has been written down at noon by whoever was on watch there since the winter of 1912, and no day of it is missing.',
  'Nine students copied the books by hand last summer, with a lamp, a ruler and a great deal of patience, and found eleven mistakes in all of them.',
  'Their table was checked over two weekends at the college, and the curve that came of it is painted on the wall of the waiting room for everybody.',
  'The port will use the curve to decide how high the new wall has to be, and the first stones of it are meant to be laid before the winter comes.',
];

interface Page {
  head?: string;
  /** Between the headline and the text. */
  above?: string;
  inside?: string;
  below?: string;
  title?: string;
  lang?: string;
  url?: string;
}

function readPage({
  head = '',
  above = '',
  inside = '',
  below = '',
  title = 'A Curve on the Wall',
  lang = 'en',
  url = 'https://tides.example.org/2025/curve',
}: Page): Readable {
  const text = prose.map((line) => `<p>${line}</p>`).join('\n');
  const page = `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav>
    <main><article><h1>A Curve on the Wall</h1>${above}${text}${inside}</article>${below}</main><footer><p>© 2025 The Tide Review. All rights reserved.</p></footer></body></html>`;
  const reading = read(plainPage(page, url), { url, anyway: true });
  if (reading.kind !== 'article') throw new Error(reading.kind);
  return reading;
}

const textOf = (page: Page): string[] =>
  blocksOf(readPage(page).bulletin.body)
    .map(({ text }) => text)
    .filter((text) => !prose.includes(text));

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (more: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'A Curve on the Wall',
  ...more,
});

describe('the day of publication', () => {
  it.each<[string, Page]>([
    ['JSON-LD', { head: ld(article({ datePublished: '2023-05-10T23:40:00-05:00', dateModified: '2023-06-01' })) }],
    ['JSON-LD, list of types', { head: ld(article({ '@type': ['Article', 'NewsArticle'], datePublished: '2023-05-10' })) }],
    [
      'JSON-LD, type as an address',
      { head: ld(article({ '@type': 'https://schema.org/BlogPosting', datePublished: '2023-05-10' })) },
    ],
    [
      'JSON-LD, a graph beside a page of its own',
      {
        head: ld({
          '@graph': [
            { '@type': ['NGO', 'Organization'], foundingDate: '1999-01-01' },
            { '@type': 'WebPage', datePublished: '2020-01-01' },
            article({ datePublished: '2023-05-10' }),
          ],
        }),
      },
    ],
    ['JSON-LD in a list', { head: ld([{ '@type': 'BreadcrumbList' }, article({ datePublished: { '@value': '2023-05-10' } })]) }],
    ['JSON-LD, as main entity', { head: ld({ '@type': 'WebPage', mainEntity: article({ datePublished: ['2023-05-10'] }) }) }],
    [
      'JSON-LD with a line feed in a string',
      {
        head: '<script type="application/ld+json">{"@type":"Article","headline":"A Curve\non the Wall","datePublished":"2023-05-10"}</script>',
      },
    ],
    ['article:published_time', { head: '<meta property="article:published_time" content="2023-05-10T09:00:00Z">' }],
    ['dc.date', { head: '<meta name="DC.date" content="2023-05-10">' }],
    ['dcterms.issued', { head: '<meta name="dcterms.issued" content="2023-05-10">' }],
    ['citation_publication_date', { head: '<meta name="citation_publication_date" content="2023/05/10">' }],
    ['meta itemprop', { head: '<meta itemprop="datePublished" content="2023-05-10">' }],
    ['a packed day', { head: '<meta name="pubdate" content="20230510">' }],
    ['itemprop in the text', { above: '<p><span itemprop="datePublished" content="2023-05-10">10 May</span></p>' }],
    ['time', { above: '<p>Published <time datetime="2023-05-10">10 May</time></p>' }],
    [
      'time of a theme',
      {
        above:
          '<div class="meta"><time class="entry-date published" datetime="2023-05-10T08:00:00+02:00">10 May</time><time class="updated" datetime="2024-01-01">1 January</time></div>',
      },
    ],
    ['English', { above: '<p>Published on May 10, 2023 at 9:30 a.m.</p>' }],
    ['British figures', { above: '<p>10/05/2023</p>', lang: 'en-GB' }],
    ['Spanish', { above: '<p>Publicado el miércoles, 10 de mayo de 2023</p>', lang: 'es' }],
    ['French', { above: '<p>Publié le mercredi 10 mai 2023 à 14 h 30</p>', lang: 'fr' }],
    ['German', { above: '<p>Veröffentlicht am 10. Mai 2023, 14:30 Uhr</p>', lang: 'de' }],
    ['German figures', { above: '<p>Stand: 10.05.2023</p>', lang: 'de' }],
    ['Italian', { above: '<p>Pubblicato il 10 maggio 2023</p>', lang: 'it' }],
    ['Portuguese', { above: '<p>Publicado em 10 de maio de 2023</p>', lang: 'pt' }],
    ['in a byline', { above: '<p>By Oona Farrell May 10, 2023</p>' }],
    [
      'above the headline',
      { above: '', head: '', title: 'A Curve on the Wall', inside: '<p class="published">May 10, 2023</p>' },
    ],
  ])('%s', (_, page) => {
    expect(readPage(page).bulletin.issued).toBe('2023-05-10');
  });

  it.each<[string, Page]>([
    ['a day on which it was changed', { above: '<p>Updated <time datetime="2024-01-01">January 1, 2024</time></p>' }],
    ['a day in its text', { above: '<p>The wall was begun on May 10, 2023, and is not finished.</p>' }],
    [
      'a day of another text',
      { below: '<aside><h3>Related</h3><p><time datetime="2022-02-02">February 2, 2022</time></p></aside>' },
    ],
    ['a founding day', { head: ld({ '@type': ['NGO', 'Organization'], foundingDate: '1999-01-01' }) }],
  ])('is not %s', (_, page) => {
    expect(readPage(page).bulletin.issued).toBeUndefined();
  });

  it('is found in every month of six languages', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const style = fc.record({
      lang: fc.constantFrom('en', 'es', 'fr', 'de', 'it', 'pt'),
      month: fc.constantFrom('long' as const, 'short' as const),
    });
    const lead = {
      en: 'Published',
      es: 'Publicado el',
      fr: 'Publié le',
      de: 'Veröffentlicht am',
      it: 'Pubblicato il',
      pt: 'Publicado em',
    };
    fc.assert(
      fc.property(day, style, (date, { lang, month }) => {
        const written = new Intl.DateTimeFormat(lang, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(date);
        const { issued } = readPage({ above: `<p>${lead[lang as 'en']} ${written}</p>`, lang }).bulletin;
        expect([written, issued]).toEqual([written, date.toISOString().slice(0, 10)]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the authors', () => {
  it.each<[string, Page, string[]]>([
    [
      'JSON-LD, several',
      {
        head: ld(
          article({
            author: [
              { '@type': 'Person', name: 'Magda Haber' },
              { '@type': 'Person', givenName: 'Shane', familyName: 'Goldmark' },
            ],
          }),
        ),
      },
      ['Magda Haber', 'Shane Goldmark'],
    ],
    [
      'JSON-LD, nested lists and a string',
      { head: ld(article({ author: [['Magda Haber'], { '@list': [{ name: 'Ben Okoye' }] }] })) },
      ['Magda Haber', 'Ben Okoye'],
    ],
    [
      'JSON-LD by reference',
      {
        head: ld({
          '@graph': [article({ author: { '@id': '#ruth' } }), { '@type': 'Person', '@id': '#ruth', name: 'Ruth Alder' }],
        }),
      },
      ['Ruth Alder'],
    ],
    ['JSON-LD, a list as name', { head: ld(article({ author: { '@type': 'Person', name: ['Ruth Alder'] } })) }, ['Ruth Alder']],
    ['meta', { head: '<meta name="author" content="Ruth Alder">' }, ['Ruth Alder']],
    ['meta, family name first', { head: '<meta name="author" content="Alder, Ruth">' }, ['Ruth Alder']],
    [
      'meta, family name with a particle first',
      { head: '<meta name="citation_author" content="van der Meer, Ruth">' },
      ['Ruth van der Meer'],
    ],
    ['meta, initials', { head: '<meta name="citation_author" content="Alder, R. B.">' }, ['R. B. Alder']],
    [
      'several metas',
      { head: '<meta name="author" content="Ruth Alder"><meta name="author" content="Ben Okoye">' },
      ['Ruth Alder', 'Ben Okoye'],
    ],
    [
      'one meta with semicolons',
      { head: '<meta name="dc.creator" content="Alder, Ruth; Okoye, Ben">' },
      ['Ruth Alder', 'Ben Okoye'],
    ],
    ['one meta with and', { head: '<meta name="author" content="Ruth Alder and Ben Okoye">' }, ['Ruth Alder', 'Ben Okoye']],
    [
      'meta authors beside a keyword',
      {
        head: '<meta name="authors" content="Erin Blanko">',
        above: '<div class="author-tag"><a rel="author" href="/keyword/tide">Tide</a></div>',
      },
      ['Erin Blanko'],
    ],
    ['a keyword alone', { above: '<div class="author-tag"><a rel="author" href="/keyword/tide">Tide</a></div>' }, []],
    [
      'two links',
      {
        above:
          '<span class="authors"><span class="author">By: <a rel="author" href="/p/1">David Carno</a></span><span class="author"><span>,</span> <a rel="author" href="/p/2">Stella Guttmann</a></span></span>',
      },
      ['David Carno', 'Stella Guttmann'],
    ],
    ['a byline and a day', { above: '<p class="byline">By Oona Farrell July 10, 2024</p>' }, ['Oona Farrell']],
    [
      'a byline and a time',
      {
        above:
          '<p class="byline">By <a rel="author" href="/p/of">Oona Farrell</a> <time datetime="2024-07-10">July 10, 2024</time></p>',
      },
      ['Oona Farrell'],
    ],
    ['capitals', { above: '<p>BY OONA FARRELL, DAVID CARNO AND STELLA ELM</p>' }, ['Oona Farrell', 'David Carno', 'Stella Elm']],
    ['itemprop', { above: '<p itemprop="author" itemscope><span itemprop="name">Oona Farrell</span></p>' }, ['Oona Farrell']],
    ['French', { above: '<p>Par Jeanne Roy</p>', lang: 'fr' }, ['Jeanne Roy']],
    ['German', { above: '<p>Von Anna Schmidt und Jonas Weber</p>', lang: 'de' }, ['Anna Schmidt', 'Jonas Weber']],
    ['one name of a person', { head: ld(article({ author: { '@type': 'Person', name: 'Regan' } })) }, ['Regan']],
    ['nobody', { head: '<meta name="author" content="admin">' }, []],
    [
      'a person before a system’s name',
      { head: '<meta name="author" content="Harbor News Staff">', above: '<p>By Oona Farrell</p>' },
      ['Oona Farrell'],
    ],
  ])('%s', (_, page, names) => {
    const { authors } = readPage(page).bulletin;
    expect(authors.map(({ name }) => name)).toEqual(names);
    expect(authors.every(({ organisation }) => !organisation)).toBe(true);
  });

  it('stand above the text, not in it', () => {
    expect(textOf({ above: '<p class="byline">By Oona Farrell July 10, 2024</p><p>July 10, 2024</p>' })).toEqual([]);
  });
});

describe('the title', () => {
  const bare = (title: string, head = '') => {
    const page = `<html><head><title>${title}</title>${head}</head><body><article>${prose.map((line) => `<p>${line}</p>`).join('')}</article><footer>© 2025 The Tide Review</footer></body></html>`;
    const url = 'https://tides.example.org/2025/curve';
    const reading = read(plainPage(page, url), { url, anyway: true });
    return reading.kind === 'article' ? reading.bulletin.title : reading.kind;
  };

  it.each([
    ['Ticks: What They Carry and How to Avoid Them', 'Ticks: What They Carry and How to Avoid Them'],
    [
      'Salt – and Silt – in the Lower Marsh: a First Look – The Tide Review',
      'Salt – and Silt – in the Lower Marsh: a First Look',
    ],
    ['Salt – and Silt – in the Lower Marsh', 'Salt – and Silt – in the Lower Marsh'],
    ['Tide Review: A Curve on the Wall', 'A Curve on the Wall'],
  ])('%s', (title, read) => {
    expect(bare(title)).toBe(read);
  });

  it('loses the name of the site behind any sign and before it, and nothing else', () => {
    const sign = fc.constantFrom('|', '–', '—', '-', '·', '•', '»', '/', '::', '~');
    const headline = fc.constantFrom(
      'Why the Marsh Is Rising',
      'Salt: a First Look',
      'Salt – and Silt',
      'Ten-Year Plan for Pier 4',
      'Rising',
    );
    fc.assert(
      fc.property(headline, sign, fc.boolean(), (own, parting, before) => {
        const title = before ? `The Tide Review ${parting} ${own}` : `${own} ${parting} The Tide Review`;
        expect([title, bare(title)]).toEqual([title, own]);
        expect(bare(title, '<meta property="og:site_name" content="The Tide Review">')).toBe(own);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the text', () => {
  it('keeps the words of a sentence whatever their class', () => {
    const names = [
      'share',
      'sponsor-name',
      'sidebar-term',
      'comment',
      'footer',
      'social',
      'author',
      'banner',
      'promo',
      'related',
    ];
    const said = (open: (name: string) => string) =>
      `<p>${names.map((name) => `It met the ${open(name)}word${name.length}</span> on Friday,`).join(' ')} and left.</p>`;
    expect(textOf({ inside: said((name) => `<span class="${name}">`) })).toEqual(textOf({ inside: said(() => '<span>') }));
  });

  it('leaves out what the page hides, by its own sheets and by attributes', () => {
    const hidden = 'A summary that only robots should read, and nobody should ever see on this page at all.';
    expect(
      textOf({ head: '<style>.p-summary{display:none}</style>', above: `<div class="p-summary"><p>${hidden}</p></div>` }),
    ).toEqual([]);
    expect(textOf({ above: `<p hidden>${hidden}</p><p style="display:none">${hidden}</p>` })).toEqual([]);
  });

  it.each([
    '<details><summary>Who pays?</summary><p>The port pays for all of it, as it did in 1912.</p></details>',
    '<h3><button aria-expanded="false" aria-controls="a">Who pays?</button></h3><div id="a" aria-hidden="true"><p>The port pays for all of it, as it did in 1912.</p></div>',
    '<h3><button aria-expanded="false">Who pays?</button></h3><div hidden><p>The port pays for all of it, as it did in 1912.</p></div>',
    '<h3><a data-toggle="collapse" href="#a">Who pays?</a></h3><div id="a" style="display: none"><p>The port pays for all of it, as it did in 1912.</p></div>',
    '<h3>Who pays?</h3><div hidden="until-found"><p>The port pays for all of it, as it did in 1912.</p></div>',
  ])('opens folded answers: %s', (inside) => {
    expect(textOf({ inside })).toEqual(['Who pays?', 'The port pays for all of it, as it did in 1912.']);
  });

  it.each([
    '<img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/img/curve.jpg" alt="Curve"><noscript><img src="/img/curve.jpg" alt="Curve"></noscript>',
    '<img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Curve"><noscript><img src="/img/curve.jpg" alt="Curve"></noscript>',
    '<noscript><img src="/img/curve.jpg" alt="Curve"></noscript><img class="lazy" data-src="/img/curve.jpg" alt="Curve">',
    '<img src="/img/placeholder.png" data-srcset="/img/small.jpg 320w, /img/curve.jpg 1200w" alt="Curve">',
    '<picture><source srcset="/img/curve.jpg 1200w"><img alt="Curve"></picture>',
  ])('shows a lazy picture once: %s', (picture) => {
    const found = JSON.stringify(readPage({ inside: `<figure>${picture}</figure><p>${prose[0]}</p>` }).bulletin.body);
    expect(found.match(/"type":"image"/g)).toHaveLength(1);
    expect(found).toContain('https://tides.example.org/img/curve.jpg');
  });

  it('shows a formula once', () => {
    const math =
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>v</mi><mo>=</mo><mi>k</mi><msup><mi>d</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">v = k d^2</annotation></semantics></math>';
    const dresses = [
      `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true"><span>v</span><span>=</span><span>kd2</span></span></span>`,
      `<mjx-container><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml>${math}</mjx-assistive-mml></mjx-container>`,
      math,
    ];
    for (const dress of dresses)
      expect(textOf({ inside: `<p>It falls at ${dress} in still water.</p>` })).toEqual(['It falls at v = kd² in still water.']);
  });

  it('follows relative addresses as the page does', () => {
    const { body } = readPage({
      head: '<base href="/archive/">',
      inside: '<p>See the <a href="map.png">map</a> and <a href="#b">part two</a> of the long report.</p>',
    }).bulletin;
    expect(JSON.stringify(body).match(/"url":"[^"]*"/g)).toEqual(['"url":"https://tides.example.org/archive/map.png"']);
  });
});

it('the lines that a site writes around every text are none of it', () => {
  const reading = readPage({
    above: '<p>Skip to content</p>',
    inside: '<p>Was this page helpful?</p><p>Previous Post</p><p>Was this page lost?</p>',
  });
  const texts = blocksOf(reading.bulletin.body).map(({ text }) => text);
  expect(texts).toEqual([...prose, 'Was this page lost?']);
});

/** What sites set into the column of a text. */
const frames = [
  '<table class="infobox"><tr><th>Opened</th><td>3 August 1887</td></tr></table>',
  '<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#a">1 History</a></li></ul></div>',
  '<div class="js-vote-count">37</div>',
  '<p>answered Mar 2, 2022 at 13:40 — Gull, 18.2k reputation</p>',
  '<p class="c-article-metrics">1421 Accesses · 3 Citations</p>',
  '<div class="newsletter-signup"><h3>Our letter on Sundays</h3><p>All the tides of the week in one letter.</p></div>',
  '<aside class="related"><h2>Read also</h2><ul><li><a href="/r1">Two gulls on a roof</a></li></ul></aside>',
  '<ul class="share"><li><a href="#">Share</a></li><li><a href="#">Send</a></li></ul>',
  '<nav><h2>Contents</h2><ol><li><a href="#0">Before</a></li><li><a href="#1">After</a></li></ol></nav>',
];

it('no box of the site, wherever it stands in the column, adds a word to the text or takes one from it, nor gives its day', () => {
  const places = fc.array(fc.tuple(fc.constantFrom(...frames), fc.constantFrom('above', 'inside', 'below')), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(places, (some) => {
      const page: Page = {};
      for (const [frame, place] of some) page[place as 'above'] = (page[place as 'above'] ?? '') + frame;
      expect(textOf(page)).toEqual([]);
      expect(readPage(page).bulletin.issued).toBeUndefined();
    }),
    { numRuns: 25 },
  );
});

it('a box that holds much of the text stays, whatever it is called', () => {
  const chapter = prose.map((line) => `<p>${line.replace('the', 'a')}</p>`).join('');
  expect(textOf({ inside: `<div class="newsletter-box">${chapter}</div>` })).toHaveLength(4);
});

it.each([
  '<p class="standfirst">How a curve came to the wall of a waiting room</p>',
  '<h3 class="subtitle">How a curve came to the wall of a waiting room</h3>',
  '<p class="article-dek">How a curve came to the wall of a waiting room</p>',
])('the standfirst below the headline opens the text: %s', (above) => {
  const head =
    '<div class="byline"><span>by <a rel="author" href="/x">Ada Voss</a></span></div><ul class="share"><li><a href="#">Share</a></li></ul>';
  expect(textOf({ above: above + head })).toEqual(['How a curve came to the wall of a waiting room']);
});

it('whom the press may ask below an article is set aside', () => {
  const reading = readPage({ inside: '<p>Media contact: Ada Voss, avoss@tides.example.org, 555-0142</p>' });
  expect(blocksOf(reading.bulletin.body)).toHaveLength(prose.length);
  expect(reading.notes.map(({ reason }) => reason)).toEqual(['contact']);
});

it('a short article in boxes that are named like widgets is found, however often its rules have to be loosened', () => {
  const box = (name: string, inside: string): string =>
    `<div class="elementor-element elementor-widget ${name}"><div class="elementor-widget-container">${inside}</div></div>`;
  const page = `<html lang="en"><head><title>The shop that would not close</title></head><body class="rtl single-post">
    <div class="elementor header-menu"><div class="elementor-widget-heading"><a href="/">Corner</a></div><div class="elementor-nav-menu"><a href="/about">About</a></div></div>
    <div class="elementor single-post sidebar"><section class="elementor-section">${box('post-title', '<h1>The shop that would not close</h1>')}${box(
      'post-content',
      '<p>On Olive Street, between a bank and a shop of telephones, stands a grocery two metres wide. I measured it.</p><p>It was to close in 1994, and again in 2003, and every year since.</p>',
    )}</section></div>
    <div class="elementor footer-widgets"><p>© Corner. Built with love.</p></div></body></html>`;
  const reading = read(plainPage(page, 'https://corner.example/shop'), { url: 'https://corner.example/shop', anyway: true });
  const text =
    reading.kind === 'nothing'
      ? ''
      : blocksOf(reading.bulletin.body)
          .map((block) => block.text)
          .join('\n');
  expect(text).toContain('On Olive Street');
  expect(text).toContain('every year since');
});
