import type { Quote, Readable } from '../../src/model';
import { blocksOf } from '../../src/text/blocks';
import type { Gold } from './gold';

/** What differs between a reading and the truth, one sentence each. Nothing: they agree. */
export function textDifferences(found: Readable, expected: string): string[] {
  const got = blocksOf(found.bulletin.body).map(({ text }) => folded(text));
  const want = blocksIn(expected);
  const pairs = aligned(want, got);
  return pairs.flatMap(([block, text]) => {
    if (block === undefined) return [`+ ${text}`];
    return text === undefined && !block.maybe ? [`- ${block.text}`] : [];
  });
}

export interface GoldBlock {
  text: string;
  /** Whether it may be left out. */
  maybe: boolean;
}

/** The blocks of an `expected.txt`. */
export const blocksIn = (expected: string): GoldBlock[] =>
  expected
    .split(/\n\s*\n/)
    .map(folded)
    .filter(Boolean)
    .map((text) => (text.startsWith('~ ') ? { text: text.slice(2), maybe: true } : { text, maybe: false }));

export const folded = (text: string): string =>
  text
    .replace(/(?:\s|\u00a0|\u200b|\u200c|\u200d|\u034f|\ufeff)+/gu, ' ')
    .trim()
    .normalize('NFC');

/** Each fact on its own: name of the fact and both values where they differ. */
export function factDifferences(found: Readable, gold: Gold): string[] {
  return factsOf(found, gold)
    .filter(({ agree }) => !agree)
    .map(({ name, want, got }) => `${name}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
}

export interface FactCheck {
  name: string;
  want: unknown;
  got: unknown;
  agree: boolean;
}

export function factsOf({ bulletin, repost, mailer, warnings }: Readable, gold: Gold): FactCheck[] {
  const check = (name: string, want: unknown, got: unknown, agree = same(want, got)): FactCheck => ({ name, want, got, agree });
  const items = bulletin.items?.map(({ title, url, date }) => ({ title: folded(title), url: bare(url), date }));
  return [
    check('title', gold.title, bulletin.title),
    check('issuer', gold.issuer, bulletin.issuer, gold.issuer.toLowerCase() === bulletin.issuer?.toLowerCase()),
    check(
      'authors',
      gold.authors,
      bulletin.authors.map(({ name }) => name),
    ),
    check('section', gold.section, bulletin.section),
    check('issued', gold.issued, bulletin.issued),
    check('sent', gold.sent, bulletin.sent, sameTime(gold.sent, bulletin.sent)),
    check('language', gold.language, bulletin.language?.split('-')[0]),
    check('form', gold.form, bulletin.form),
    check('original', bare(gold.original), bare(bulletin.original?.url)),
    check('hosted', bare(gold.hosted), bare(bulletin.hosted?.url)),
    check('account', gold.account?.toUpperCase(), mailer?.account?.toUpperCase()),
    check('repost.url', gold.repost.url, repost?.url),
    check('repost.title', gold.repost.title, repost?.title),
    check('repost.author', gold.repost.author, repost?.author),
    check('repost.published', gold.repost.published, repost?.published, sameTime(gold.repost.published, repost?.published)),
    check('repost.postId', gold.repost.postId, repost?.postId),
    check('repost.blogTitle', gold.repost.blogTitle, repost?.blog.title),
    check(
      'warnings',
      gold.warnings.filter((kind) => kind !== 'words-missing'),
      [...new Set(warnings.map(({ kind }) => kind))].filter((kind) => kind !== 'words-missing').sort(),
    ),
    check(
      'words missing',
      gold.warnings.includes('words-missing'),
      warnings.some(({ kind }) => kind === 'words-missing'),
    ),
    ...(gold.items ? [check('items', gold.items, items, same(gold.items.map(bareItem), items?.map(bareItem)))] : []),
  ];
}

export function quoteDifferences(quotes: readonly Quote[], gold: Gold): string[] {
  return gold.quotes.flatMap(({ text, speaker }) => {
    const twin = quotes.find((quote) => trimmed(quote.text) === trimmed(text));
    if (!twin) return [`quotation not found: ${text}`];
    return twin.speaker?.name === speaker ? [] : [`quotation of ${speaker} given to ${twin.speaker?.name}: ${text}`];
  });
}

/** Targets of the links of a body, in reading order. */
export function linksOf(node: unknown): string[] {
  if (!node || typeof node !== 'object') return [];
  const { type, url, children } = node as { type?: string; url?: string; children?: unknown[] };
  return [...(type === 'link' && url !== undefined ? [url] : []), ...(children ?? []).flatMap(linksOf)];
}

export function linkDifferences(found: Readable, gold: Gold): string[] {
  const unsure = (url: string): boolean => /^https:\/\/lnks\.gd\/[23]\//.test(url);
  const got = new Set(
    linksOf(found.bulletin.body)
      .filter((url) => !unsure(url))
      .map(bare),
  );
  const want = new Set(gold.links.map(bare));
  return [
    ...[...want].filter((url) => !got.has(url)).map((url) => `link missing: ${url}`),
    ...[...got].filter((url) => !want.has(url)).map((url) => `link too many: ${url}`),
  ];
}

/** Without tracking parameters; a bare host with or without its slash is the same address. */
export function bare(url: string | undefined): string | undefined {
  if (!url?.startsWith('http')) return url;
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()]) if (/^utm_|^reqfrom$/.test(name)) address.searchParams.delete(name);
  return address.href;
}

const bareItem = ({ title, url, date }: { title: string; url?: string; date?: string }): string =>
  [folded(title), bare(url) ?? '', date ?? ''].join(' | ');

const trimmed = (text: string): string => folded(text).replace(/[,.;\s]+$/, '');

const same = (want: unknown, got: unknown): boolean => JSON.stringify(want) === JSON.stringify(got);

const sameTime = (want: string | undefined, got: string | undefined): boolean =>
  want === got || (!!want?.includes('T') && !!got?.includes('T') && Date.parse(want) === Date.parse(got));

/** Longest common subsequence: which expected block is which block found. */
function aligned(want: GoldBlock[], got: string[]): [GoldBlock | undefined, string | undefined][] {
  const table = Array.from({ length: want.length + 1 }, () => new Uint32Array(got.length + 1));
  for (let row = want.length - 1; row >= 0; row--)
    for (let column = got.length - 1; column >= 0; column--)
      table[row]![column] =
        want[row]!.text === got[column]
          ? table[row + 1]![column + 1]! + 1
          : Math.max(table[row + 1]![column]!, table[row]![column + 1]!);
  const pairs: [GoldBlock | undefined, string | undefined][] = [];
  let [row, column] = [0, 0];
  while (row < want.length || column < got.length) {
    if (row < want.length && column < got.length && want[row]!.text === got[column]) pairs.push([want[row++], got[column++]]);
    else if (column >= got.length || (row < want.length && table[row + 1]![column]! >= table[row]![column + 1]!))
      pairs.push([want[row++], undefined]);
    else pairs.push([undefined, got[column++]]);
  }
  return pairs;
}
