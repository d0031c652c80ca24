import { isAgency } from '../agencies';
import type { CslName } from '../csl';
import { type Tag, withMarkup } from '../markup';
import { monthFirst } from './dates';
import type { Style } from './style';

/**
 * A Wikipedia citation template: `cite press release`, `cite news`, `cite magazine`, `cite report` or `cite web`; the last asks for an
 * address, so a page without one is a `cite newsletter` (another name of `cite magazine`, which asks for the magazine), or a `cite report`,
 * which asks for a title alone and names who published it.
 * `via` names who delivered the text when it was not its publisher; without an address of its own the work gets the deliverer's.
 */
export const wikipedia: Style = (item, { via, quote }) => {
  const release = /press release/i.test(item.genre ?? '');
  const container = item.type === 'report' && item.publisher ? undefined : item['container-title'];
  const deliverer = typeof via === 'string' ? { 'container-title': via, URL: undefined } : via;
  const [url, archived] = addressesOf(item.URL ?? deliverer?.URL, item.archive_location);
  const bare = container ? (['newsletter', 'magazine'] as const) : (['report', 'publisher'] as const);
  const [template, holder] = release
    ? (['press release', 'publisher'] as const)
    : (templates[item.type] ?? (url ? ['web', 'website'] : bare));
  const byBody = container && template === 'web' && item.type === 'webpage' && isAgency(container);
  const publisher =
    item.publisher ?? (byBody || release ? (container ?? (release ? item.author?.[0]?.literal : undefined)) : undefined);
  const fields: [string, string | undefined][] = [
    ...authors(item.author?.filter((name) => name.literal === undefined || name.literal !== publisher) ?? []),
    ['date', monthFirst(item)],
    ['title', item.title],
    ['url', url && safeUrl(url)],
    [holder, container === publisher ? undefined : container],
    ['publisher', holder === 'publisher' && container && container !== publisher ? undefined : publisher],
    ['language', item.language && !/^en\b/i.test(item.language) ? item.language : undefined],
    ...archived,
    ['access-date', url ? monthFirst(item, 'accessed') : undefined],
    ['via', deliverer?.['container-title']],
    ['quote', quote?.text],
  ];
  const set = fields.flatMap(([name, value]) => (value ? [`|${name}=${/url$/.test(name) ? value : safe(value)}`] : []));
  return { entry: `{{${[`cite ${template}`, ...set].join(' ')}}}` };
};

const templates: Record<string, readonly [string, string]> = {
  'article-newspaper': ['news', 'newspaper'],
  'article-magazine': ['magazine', 'magazine'],
  report: ['report', 'publisher'],
};

function authors(names: readonly CslName[]): [string, string | undefined][] {
  return names.flatMap((name, index): [string, string | undefined][] => {
    const number = names.length > 1 ? String(index + 1) : '';
    if (!name.family) return [[`author${number}`, name.literal ?? name.given]];
    const last = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
    const first = [name.given, name['dropping-particle'], name.suffix].filter(Boolean).join(' ');
    return [
      [`last${number}`, last],
      [`first${number}`, first],
    ];
  });
}

/** The live address, and the capture's where it is one: without its 14 digits it names no capture, and an archive date cannot be given. */
function addressesOf(address: string | undefined, capture = address): [url: string | undefined, archived: [string, string][]] {
  const [, year, month, day, live] = archive.exec(capture ?? '') ?? [];
  const date = year && monthFirst({ issued: { 'date-parts': [[year, month, day].map(Number)] } });
  const archived: [string, string][] = [
    ['archive-url', safeUrl(capture ?? '')],
    ['archive-date', date ?? ''],
    // What Citation Style 1 takes it for where nothing is said: nobody has looked whether the live page is still there.
    ['url-status', 'dead'],
  ];
  return [capture === address ? (live ?? address) : address, date ? archived : []];
}

const archive = /^https?:\/\/web\.archive\.org\/web\/(?:(\d{4})(\d\d)(\d\d)\d{6}(?!\d)|[\d*]*)[a-z_]*\/(https?:\/\/.+)$/i;

/**
 * Nothing in a value ends the template, starts a link, a tag, bold text, a signature or a magic word (`__TOC__`, in Japanese `＿＿目次＿＿`).
 * A sign at the end of a piece counts as doubled: the markup beside it may begin or end with the same one.
 */
function safe(value: string): string {
  return withMarkup(value, {
    text: (piece) =>
      piece
        .replace(/\s+/g, ' ')
        .replace(/[{}[\]<>~]|''+|[_＿]{2,}|^['_＿]|['_＿]$/g, (found) =>
          [...found].map((sign) => `&#${sign.charCodeAt(0)};`).join(''),
        )
        .replaceAll('|', '{{!}}'),
    open: (tag) => wikitext[tag]?.[0] ?? `<${tag}>`,
    close: (tag) => wikitext[tag]?.[1] ?? `</${tag}>`,
  });
}

const wikitext: Partial<Record<Tag, readonly [string, string]>> = { i: ["''", "''"], b: ["'''", "'''"], sc: ['', ''] };

function safeUrl(url: string): string {
  return url.replace(/[\s|{}[\]<>"'`]|~{3,}|[_＿]{2,}/g, (found) =>
    encodeURIComponent(found).replace(/['_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  );
}
