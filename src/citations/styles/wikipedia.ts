import { isAgency } from '../agencies';
import type { CslName } from '../csl';
import { monthFirst } from './dates';
import type { Style } from './style';

/**
 * A Wikipedia citation template: `cite press release`, `cite news`, `cite magazine`, `cite report` or `cite web`.
 * `via` names who delivered the text when it was not its publisher; without an address of its own the work gets the deliverer's.
 */
export const wikipedia: Style = (item, { via, quote }) => {
  const release = /press release/i.test(item.genre ?? '');
  const [template, holder] = release ? (['press release', 'publisher'] as const) : (templates[item.type] ?? ['web', 'website']);
  const container = item['container-title'];
  const byBody = container && item.type === 'webpage' && isAgency(container);
  const publisher =
    item.publisher ?? (byBody || release ? (container ?? (release ? item.author?.[0]?.literal : undefined)) : undefined);
  const deliverer = typeof via === 'string' ? { 'container-title': via, URL: undefined } : via;
  const url = item.URL ?? deliverer?.URL;
  const fields: [string, string | undefined][] = [
    ...authors(item.author?.filter((name) => name.literal === undefined || name.literal !== publisher) ?? []),
    ['date', monthFirst(item.issued)],
    ['title', item.title],
    ['url', url && safeUrl(url)],
    [holder, container === publisher ? undefined : container],
    ['publisher', holder === 'publisher' && container && container !== publisher ? undefined : publisher],
    ['language', item.language && !/^en\b/i.test(item.language) ? item.language : undefined],
    ['access-date', url ? monthFirst(item.accessed) : undefined],
    ['via', deliverer?.['container-title']],
    ['quote', quote?.text],
  ];
  const set = fields.flatMap(([name, value]) => (value ? [`|${name}=${name === 'url' ? value : safe(value)}`] : []));
  return { entry: `{{${[`cite ${template}`, ...set].join(' ')}}}` };
};

const templates: Record<string, readonly [string, string]> = {
  'article-newspaper': ['news', 'newspaper'],
  'article-magazine': ['magazine', 'magazine'],
  report: ['report', 'work'],
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

/** Nothing in a value ends the template, starts a link, a tag, bold text or a signature. */
function safe(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/[{}[\]<>~]|''+/g, (found) => [...found].map((sign) => `&#${sign.charCodeAt(0)};`).join(''))
    .replaceAll('|', '{{!}}');
}

function safeUrl(url: string): string {
  return url.replace(/[\s|{}[\]<>"'`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
