import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { scrub } from '../bench/quality/scrub';
import type { Found } from '../src/model';
import { read } from '../src/read';
import { blocksOf } from '../src/text/blocks';
import { linksOf } from '../tests/corpus/compare';
import type { Gold } from '../tests/corpus/gold';

/**
 * Makes a fixture of a saved page: scrubbed of addresses and subscriber tokens, with a baseline of what the reader sees in it today.
 *   tsx scripts/new-bulletin.ts <slug> <saved page> [--url https://blog.example/2025/03/post.html]
 * The baseline is not yet the truth: compare it with the page by hand before it is committed.
 */
const [slug, file, flag, given] = process.argv.slice(2);
if (!slug || !file || !/^[a-z0-9-]+$/.test(slug) || (flag && flag !== '--url')) {
  console.error('Usage: new-bulletin <slug-of-small-letters> <saved page> [--url https://…]');
  process.exit(2);
}
if (!existsSync(file)) {
  console.error(`There is no file ${file}.`);
  process.exit(1);
}

const saved = readFileSync(file, 'utf8');
const url = given ?? addressOf(saved);
if (!url) {
  console.error('The page does not say where it comes from: give --url.');
  process.exit(2);
}
const html = scrub(saved);
const reading = read(new JSDOM(html, { url }).window.document, { url });
if (reading.kind !== 'bulletin') {
  console.error(
    `Not read as a bulletin: no ${reading.kind === 'nothing' ? reading.missing : 'mailer'} found. A page that must not be read belongs into tests/strangers.`,
  );
  process.exit(1);
}

const folder = join(import.meta.dirname, '..', 'tests', 'bulletins', slug);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'source.html'), `<!-- ${JSON.stringify({ url })} -->\n${html}\n`);
writeFileSync(
  join(folder, 'expected.txt'),
  `${blocksOf(reading.bulletin.body)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .join('\n\n')}\n`,
);
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(baselineOf(reading), null, 2)}\n`);
console.log(`Written: ${folder}. Read source.html in a browser and correct expected.txt and expected.json by hand.`);

function baselineOf({ bulletin, repost, mailer, quotes, warnings }: Found): Gold {
  const { title, issuer = '', authors, section, issued, sent, language = 'en', form, original, hosted, items } = bulletin;
  return {
    kind: 'bulletin',
    title,
    issuer,
    authors: authors.map(({ name }) => name),
    section,
    issued,
    sent,
    language,
    form,
    original: original?.url,
    hosted: hosted?.url,
    account: mailer.account,
    repost: {
      url: repost?.url ?? '',
      title: repost?.title ?? '',
      author: repost?.author,
      published: repost?.published,
      postId: repost?.postId,
      blogTitle: repost?.blog.title,
    },
    quotes: quotes.filter(({ kind }) => kind === 'direct').map(({ text, speaker }) => ({ text, speaker: speaker?.name })),
    links: linksOf(bulletin.body),
    warnings: [...new Set(warnings.map(({ kind }) => kind))].sort(),
    items: items?.map((item) => ({ title: item.title, url: item.url, date: item.date })),
    secrets: [],
  };
}

/** From the first line of a fixture, a browser's "saved from" comment, or the page's own canonical link. */
function addressOf(page: string): string | undefined {
  const { document } = new JSDOM(page).window;
  return (
    /^<!--\s*\{"url":\s*"([^"]+)"/.exec(page)?.[1] ??
    /saved from url=\(\d+\)(\S+)/.exec(page)?.[1] ??
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    undefined
  );
}
