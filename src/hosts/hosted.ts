import { fold } from '../text/space';
import { zonedTime } from '../text/zoned-time';
import type { Host, Hosted, Post } from './host';

/**
 * A bulletin's copy on the mailer's own site, under its hosts or an agency's: `…/accounts/<ACCOUNT>/bulletins/<id>`.
 * Recognised by the markup around the mail; by its address too, so that a withdrawn bulletin gets a plain answer.
 * Fixtures of the markup: five independent readers of these pages agree on `bulletin_subject`, `dateline` and `bulletin_body`.
 */
export const hosted: Host = {
  name: 'hosted',
  owner: 'govdelivery',
  recognise: (doc, url) =>
    (bodyIn(doc) !== null && markOf(doc) !== null) || addressOf(url) !== undefined || listOf(url) !== undefined,
  furniture: [
    { name: 'share-box', selector: '.share_box, .share-box, #gd_social_share, .gd_social_share, [id^="share_box"]' },
    { name: 'related-bulletins', selector: '.related_bulletins, .related-bulletins, #related_bulletins' },
    { name: 'page-frame', selector: 'footer, .bulletin_footer' },
  ],
  posts: (doc, url): Post[] => {
    const body = bodyIn(doc);
    if (!body || !/\S/.test(body.textContent ?? '')) return [];
    const known = hostedFacts(doc, url);
    return [{ body: [body], hosted: known, ...(known.title && { title: known.title }), ...languageOf(doc) }];
  },
  listed: (doc, url) => (listOf(url) && !bodyIn(doc) ? bulletinsOf(doc, url) : []),
  loading: () => false,
};

function bodyIn(doc: Document): Element | null {
  return doc.querySelector('#bulletin_body, .bulletin_body, .bulletin-body, #bulletin-body');
}

function markOf(doc: Document): Element | null {
  return doc.querySelector('.bulletin_subject, #bulletin_subject, .bulletin-subject, .dateline');
}

/** What the page says around the mail. */
function hostedFacts(doc: Document, url: string): Hosted {
  const address = addressOf(url) ?? addressOf(doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '');
  const heading = doc.querySelector('.bulletin_subject, #bulletin_subject, .bulletin-subject');
  const title = fold(heading?.textContent ?? '') || fold(doc.title);
  const line = fold(doc.querySelector('.dateline, [class*="dateline"]')?.textContent ?? '');
  return { ...address, ...(title && { title }), ...senderOf(line) };
}

/** `Port of Ames sent this bulletin at 07/21/2026 05:26 PM EDT`: issuer, time of sending and its zone in one line. */
function senderOf(line: string): Pick<Hosted, 'issuer' | 'sent' | 'line'> {
  const at = line.search(/ (?:sent|issued) this bulletin (?:at|on) /i);
  if (at < 1) return {};
  const sent = zonedTime(line.slice(at));
  return { issuer: line.slice(0, at).trim(), ...(sent && { sent }), line };
}

/** The two forms of a bulletin's own address; the host of the first may be an agency's. */
function addressOf(url: string): Pick<Hosted, 'url' | 'account' | 'bulletinId'> | undefined {
  for (const form of forms) {
    const { clean, account, id } = form.exec(url)?.groups ?? {};
    if (clean && account && id) return { url: clean, account: account.toUpperCase(), bulletinId: id.toLowerCase() };
  }
  return undefined;
}

const forms = [
  /^(?<clean>https?:\/\/[^/?#]+\/accounts\/(?<account>\w+)\/bulletins\/(?<id>[0-9a-f]{5,12}))(?=[?#/]|$)/i,
  /^(?<clean>https?:\/\/[^/?#]*govdelivery\.com\/bulletins\/gd\/(?<account>\w+)-(?<id>[0-9a-f]{5,12}))(?=[?#/]|$)/i,
];

/** The list of an account's bulletins. */
function listOf(url: string): string | undefined {
  return /^https?:\/\/[^/?#]+\/accounts\/(\w+)\/bulletins\/?(?=[?#]|$)/i.exec(url)?.[1];
}

function bulletinsOf(doc: Document, url: string): { url: string; title: string }[] {
  const found = new Map<string, string>();
  for (const link of doc.querySelectorAll('a[href*="/bulletins/"]')) {
    const href = link.getAttribute('href') ?? '';
    const address = URL.canParse(href, url) ? addressOf(new URL(href, url).href)?.url : undefined;
    const title = fold(link.textContent ?? '');
    if (address && title && !found.has(address)) found.set(address, title);
  }
  return [...found].map(([address, title]) => ({ url: address, title }));
}

function languageOf(doc: Document): { language?: string } {
  const tag = doc.documentElement?.getAttribute('lang')?.trim();
  return tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? { language: tag } : {};
}
