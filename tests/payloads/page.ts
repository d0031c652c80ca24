import type { Payload } from './case';

/** What a page says in words, each in its own place. */
export interface Fields {
  title: string;
  byline: string;
  blog: string;
  poster: string;
  agency: string;
  section: string;
  quote: string;
  speaker: string;
  link: string;
  picture: string;
  cell: string;
}

const honest: Fields = {
  title: 'Harbor Council Opens the Northern Channel',
  byline: 'Lena Marsh',
  blog: 'The Quay Reader',
  poster: 'Ole Brandt',
  agency: 'Harbor Administration of Westmark',
  section: 'News',
  quote: 'We open the channel today',
  speaker: 'Commissioner Ada Quill',
  link: 'the channel plan',
  picture: 'The northern channel at dawn',
  cell: 'North mole',
};

export const fieldNames = Object.keys(honest) as (keyof Fields)[];
export const address = 'https://quay-reader.blogspot.com/2025/03/harbor-council-opens-northern-channel.html';
const canonical = 'https://www.harbor.example.gov/news/northern-channel';

/** Sentences before and after a payload; what stands between them came from it. */
export const before = (number: number): string =>
  `Berth ${number} was sounded by the harbor crew in the morning and found to be deep enough.`;
export const after = (number: number): string =>
  `Berth ${number} was then opened to the ferries that had been waiting in the roads.`;

/**
 * A Blogger page with a GovDelivery bulletin. Each payload gets a place of its own, `<div class="place" data-number="…">`, which the
 * page's script fills, so that an unclosed payload cannot swallow its neighbours (without script: see `fillPlaces`).
 * `host: 'template'` puts the whole post where Google's own theme keeps it: in a script template, where nothing is alive.
 */
export function hostilePage(
  options: { fields?: Partial<Fields>; payloads?: readonly Payload[]; host?: 'post' | 'template'; script?: string } = {},
): string {
  const words = { ...honest, ...options.fields };
  const text = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, escaped(value)])) as unknown as Fields;
  const places = (options.payloads ?? [])
    .map(({ number, value }) => {
      const inside = options.host === 'template' ? value : '';
      return `<p>${before(number)}</p><div class="place" data-number="${number}">${inside}</div><p>${after(number)}</p>`;
    })
    .join('\n');
  const mail = `<table class="gd_tbl_wrap" width="100%"><tbody><tr><td><table width="600"><tbody>
<tr><td><div><strong>${text.section}</strong></div></td></tr>
<tr><td id="main-headline" data-govdtitle="Main Headline"><div style="font-size:24px"><a href="${canonical}">${text.title}</a></div>
<div>March 6, 2025 | By ${text.byline}</div></td></tr>
<tr><td id="main-body" data-govdtitle="Main Body">
<p>The harbor council met at the Old Customs House today and opened the northern channel after two years of dredging work.</p>
<p>"${text.quote}," ${text.speaker} said at the quay, where several hundred people had come to see the first ferry pass.</p>
<p>The details stand in <a href="https://www.harbor.example.gov/plan">${text.link}</a>, which was agreed in the spring.</p>
<p><img src="https://pictures.example.org/channel.jpg" alt="${text.picture}" width="600" height="300"></p>
<table border="1"><tr><th>Berth</th><th>Depth (m)</th><th>Ships</th></tr><tr><td>${text.cell}</td><td>11.4</td><td>212</td></tr><tr><td>Customs quay</td><td>9.8</td><td>148</td></tr></table>
${places}
<p>The council will meet again in the autumn, when the soundings of the first season are to be published for every berth.</p>
</td></tr>
<tr><td><div><a href="https://public.govdelivery.com/accounts/WMHARBOR/subscriber/edit?preferences=true#tab1">Unsubscribe</a></div>
<div id="tagline">This email was sent to quayreader.k3y9z1@blogger.com using GovDelivery Communications Cloud on behalf of: ${text.agency}<br>1 Harbor Square, Port Sable, WM 20301</div></td></tr>
</tbody></table></td></tr></tbody></table>`;
  const inert = options.host === 'template';
  const post = inert ? "<div class='post-content' itemprop='articleBody'><script type='text/template'></script></div>" : mail;
  const filling = inert
    ? `document.querySelector('[type="text/template"]').textContent = ${literal(mail)};`
    : livePlaces(options.payloads ?? []);
  return `<!DOCTYPE html>
<html dir='ltr' lang='en'><head>
<meta charset='utf-8'/>
<meta content='blogger' name='generator'/>
<link href='${address}' rel='canonical'/>
<link rel="alternate" type="application/atom+xml" title="${text.blog} - Atom" href="https://quay-reader.blogspot.com/feeds/posts/default" />
<meta content='${text.title}' property='og:title'/>
<title>${text.blog}: ${text.title}</title>
</head><body class='item-view'>
<div class='header section' id='header'><div class='widget Header'><h1 class='title'>${text.blog}</h1></div></div>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='post-outer'>
<div class='post hentry' itemscope itemtype='http://schema.org/BlogPosting'>
<h3 class='post-title entry-title' itemprop='name'>${text.title}</h3>
<div class='post-body entry-content' id='post-body-9695559012767679075'>${post}</div>
<div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author'><span itemprop='name'>${text.poster}</span></span></span>
<abbr class='published' itemprop='datePublished' title='2025-03-06T13:15:44-08:00'>1:15 PM</abbr></div>
</div></div></div></div></div>
<script nonce='page'>${options.script ?? ''};${filling}</script>
</body></html>`;
}

/** Puts payloads into their places; for documents that run no script. */
export function fillPlaces(page: Document, payloads: readonly Payload[]): void {
  const places = new Map([...page.querySelectorAll<HTMLElement>('.place')].map((place) => [Number(place.dataset.number), place]));
  for (const { number, value } of payloads) {
    const place = places.get(number);
    if (place) place.innerHTML = value;
  }
}

/** The same as a script of the page; it takes hold of the places before a payload may clobber what it would ask. */
const livePlaces = (payloads: readonly Payload[]): string =>
  `const places = [...document.querySelectorAll('.place')]; const put = ${literal(payloads.map(({ value }) => value))};
  places.forEach((place, index) => { place.innerHTML = put[index]; });`;

/** JSON that ends no script. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
