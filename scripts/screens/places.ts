import { readFileSync } from 'node:fs';
import type { Pages } from '../../browsers/site';
import { type Fixture, fixture } from '../../tests/e2e/fixture';

const slugs = {
  news: 'news-labels-simple',
  digest: 'flexible-cards-ethereal',
  release: 'flexible-release-watermark',
  notice: 'flexible-notice-picture-window',
  spanish: 'flexible-spanish-simple',
  hijacked: 'combo-hijacked-simple',
  breaks: 'breaks-article-simple',
  table: 'flexible-spanish-table-notable',
} as const;

const own = {
  long: 'https://harborwatch-channel.blogspot.com/2025/03/long.html',
  bare: 'https://harborwatch-channel.blogspot.com/2025/03/bare.html',
  several: 'https://clerksledger.blogspot.com/',
  plain: 'https://tides.example.org/plain.html',
  arabic: 'https://tides.example.org/arabic.html',
  forbidden: 'chrome://version/',
};

const address = ({ host, path }: Pick<Fixture, 'host' | 'path'>): string => `https://${host}${path}`;

/** Addresses of the pages that pictures are taken of. */
export const places = {
  ...own,
  ...(Object.fromEntries(Object.entries(slugs).map(([name, slug]) => [name, address(fixture(slug))])) as Record<
    keyof typeof slugs,
    string
  >),
};

/** What the site of the pictures serves: bulletins of the corpus, variations of one, and pages that are none. */
export function pages(): Pages {
  const served: Pages = new Map();
  for (const slug of Object.values(slugs)) {
    const { host, path, html } = fixture(slug);
    served.set(host + path, { body: html });
  }
  const { html } = fixture(slugs.news);
  const at = (url: string): string => new URL(url).host + new URL(url).pathname;
  served.set(at(own.long), { body: html.replaceAll(title, longTitle).replaceAll('Harbor Watch Channel', longBlog) });
  served.set(at(own.bare), { body: html.replaceAll(/March 6, 2025 \| By Mara Lindqvist/g, '').replaceAll(footer, '') });
  served.set(at(own.several), {
    body: `${readFileSync('tests/strangers/index-of-bulletins/source.html', 'utf8')}<div style="block-size: 200vh"></div>`,
  });
  served.set(at(own.plain), { body: plain });
  served.set(at(own.arabic), { body: arabic });
  return served;
}

const title = 'Okonjo, Northern Counterpart Discuss Keeping Straits Open';
const longTitle =
  'Okonjo, Northern Counterpart Discuss Keeping the Eastern and Western Straits Open to Merchant Shipping Throughout the Winter, Sharing the Cost of Icebreaking and Dredging, and Training Interterritorial Pilots at a Jointly Administered Academy';
const longBlog = 'The Harbor Watch Channel: Everything That Happens Between the North Mole and the Old Customs House';
const footer = /on behalf of:?[^<]*/gi;

const plain = `<!doctype html><html lang="en"><title>Tide tables</title><h1>Tide tables</h1>${'<p>The harbour office prints the tide tables for the coming year in November, and they can be had at the counter.</p>'.repeat(8)}`;

const arabic = `<!doctype html><html lang="ar" dir="rtl"><title>خطة جديدة لتعميق القناة الشمالية</title><article><h1>خطة جديدة لتعميق القناة الشمالية</h1>
<p>أعلنت إدارة الموانئ اليوم خطة جديدة لتعميق القناة الشمالية بالتعاون مع الجانب الشرقي من المضيق خلال هذا العام والعام القادم.</p>
<p>قالت لينا عكاوي، رئيسة إدارة الموانئ: «إن عمل المرشدين البحريين في المضيق مهم جدا لنا، ونحن نقدر كثيرا ما يقومون به كل يوم».</p>
${'<p>ستنشر الإدارة قياسات الأعماق كل أسبوع، ويمكن الاطلاع عليها في مكتب الميناء أو على لوحة الإعلانات عند المدخل الرئيسي.</p>'.repeat(5)}
<h2>ما الذي يلي ذلك</h2><ul><li>قياسات القناة الشمالية في أبريل</li><li>مدرسة مشتركة للمرشدين في الخريف</li></ul></article>`;
