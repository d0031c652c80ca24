import type { Unwrapped } from '../../mailers/mailer';
import type { Note, Warning } from '../../model';
import { domainOf } from '../../text/domains';
import { shorten } from '../../text/space';
import { textIn } from '../piece';

export type Unwrap = (href: string) => Unwrapped;

/**
 * Settles where every link and picture under `root` leads, in place: redirectors are taken off by `unwrap`,
 * relative addresses are resolved against `base`, links into somebody's subscription lose their target and stay as words,
 * which the notes give whole.
 * Only https, http and mailto remain; pictures may also carry their own bytes (raster formats only).
 */
export function settleLinks(root: Element, base: string, unwrap: Unwrap | undefined): { notes: Note[]; warnings: Warning[] } {
  const notes: Note[] = [];
  const warnings: Warning[] = [];
  const opaque = new Set<string>();
  for (const link of root.querySelectorAll('a')) {
    const text = textIn(link);
    const target = isHeader.test(text)
      ? { reason: 'subscription-link' }
      : targetOf(link.getAttribute('href') ?? '', base, unwrap);
    if (target.reason) notes.push({ step: 'links', reason: target.reason, ...(text && { text }) });
    if (!target.url) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.setAttribute('href', target.url);
    if (target.reason === 'opaque-link') opaque.add(siteOf(target.url) ?? '');
    if (pretends(text, target.url))
      warnings.push({ kind: 'link-mismatch', text: `${shorten(text, 80)} → ${siteOf(target.url) ?? ''}` });
  }
  for (const image of root.querySelectorAll('img')) {
    const source = pictureOf(image.getAttribute('src') ?? '', base);
    if (source) image.setAttribute('src', source);
    else image.removeAttribute('src');
  }
  warnings.push(...[...opaque].map((text): Warning => ({ kind: 'opaque-links', text })));
  return { notes, warnings };
}

/** A header of the mail, of which an address was made. */
const isHeader = /^list-unsubscribe\b/i;

interface Target {
  url?: string;
  /** Name of the decision, where there is something to say. */
  reason?: string;
}

function targetOf(href: string, base: string, unwrap: Unwrap | undefined): Target {
  const resolved = resolve(href, base);
  if (!resolved) return {};
  const found: Unwrapped = unwrap?.(resolved) ?? { url: resolved, kind: 'content' };
  if (found.kind === 'subscription' || found.kind === 'help') return { reason: `${found.kind}-link` };
  if (found.opaque) return found.wrapper === 'short' ? { url: resolved, reason: 'opaque-link' } : { reason: 'opaque-link' };
  if (!found.url) return { reason: `${found.kind}-link` };
  return subscriber.test(found.url) ? { reason: 'subscription-link' } : { url: found.url };
}

/** Absolute address of a scheme that may be followed; a place within the page is none. */
function resolve(href: string, base: string): string | undefined {
  const text = href.trim();
  if (text === '' || text.startsWith('#') || /^\[\[.*\]\]$/.test(text)) return undefined;
  if (/^(https?|mailto):/i.test(text)) return URL.canParse(text) ? anonymous(text) : undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined;
  const url = URL.canParse(text, base) ? anonymous(new URL(text, base).href) : '';
  return /^https?:/.test(url) ? url : undefined;
}

/**
 * Without a user name: `https://www.agency.gov@elsewhere.example/` shows one site and leads to another. As it was written, but for
 * signs that stand in no address: where a page lost a quotation mark, half of its text may follow.
 */
function anonymous(address: string): string {
  const url = new URL(address);
  if (url.username === '' && url.password === '') return /[\s"<>]/.test(address) ? url.href : address;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Address of a picture; one that carries its own bytes is limited to what a message between two pages bears. */
function pictureOf(source: string, base: string): string | undefined {
  const text = source.trim();
  if (/^data:image\/(png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]+$/i.test(text.slice(0, 200)))
    return text.length < 2_000_000 ? text : undefined;
  const url = resolve(text, base);
  return url?.startsWith('mailto:') ? undefined : url;
}

/** Whether the words of a link are themselves an address, of another site than the one it leads to. */
export function pretends(text: string, url: string): boolean {
  const said = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]\S*)?$/i.exec(text.trim())?.[1]?.toLowerCase();
  const real = siteOf(url);
  if (!said || !real || /\.(pdf|docx?|xlsx?|html?)$/.test(said)) return false;
  return domainOf(said) !== domainOf(real);
}

export function siteOf(url: string): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : undefined;
}

/** Somebody's own subscription, whoever the mailer; ids of a subscriber in the path of a link that was damaged on its way. */
const subscriber =
  /\/s\/\d{6,}\/br\/\d{6,}|unsubscribe|list-manage\.com\/profile|(?:email|subscription|manage)[-_]?preferences|[/?&=]opt-?out\b/i;
