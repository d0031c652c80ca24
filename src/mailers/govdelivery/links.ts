import type { LinkKind, Unwrapped } from '../mailer';
import { cleanUrl, unescaped } from './urls';
import { wrapperOf } from './wrappers';

/**
 * Where a link of a bulletin goes, found offline: redirectors are taken off from outside in (at most five),
 * each exactly once; tracking parameters go. Never throws; a target that is no web or mail address is `empty`.
 */
export function unwrapLink(href: string): Unwrapped {
  let current = unescaped(href);
  const found: Partial<Unwrapped> = {};
  let wrapper = wrapperOf(current);
  for (let layer = 0; wrapper && layer < deepest; layer++) {
    const opened = wrapper.open(current);
    found.wrapper ??= opened.wrapper;
    found.sent ??= opened.sent;
    found.bulletinId ??= opened.bulletinId;
    if (opened.pixel) return known({ ...found, kind: 'pixel' });
    if (opened.opaque) return known({ ...found, opaque: true, kind: opened.kind ?? 'content' });
    current = unescaped(opened.target ?? '');
    wrapper = wrapperOf(current);
  }
  const url = cleanUrl(current);
  if (!url || wrapper) return known({ ...found, kind: 'empty' });
  const { kind, account, bulletinId } = placeOf(url);
  if (kind === 'subscription' && /one_?click|verification=|destination=|email=/i.test(url)) {
    return known({ ...found, url: url.replace(/[?#].*/, ''), kind, account });
  }
  return known({ ...found, url, kind, account, bulletinId: found.bulletinId ?? bulletinId });
}

const deepest = 5;

interface Place {
  kind: LinkKind;
  account?: string;
  bulletinId?: string;
}

/** What stands at a clean address: the mailer's own pages, under its hosts or a customer's (`updates.loc.gov/accounts/…`). */
function placeOf(url: string): Place {
  const lower = url.toLowerCase();
  for (const { has, kind, test } of places) {
    const match = lower.includes(has) ? test.exec(url) : null;
    if (!match) continue;
    const { account, id } = match.groups ?? {};
    return { kind, ...(account && { account: account.toUpperCase() }), ...(id && { bulletinId: id.toLowerCase() }) };
  }
  return { kind: 'content' };
}

/** `has`: what stands in every such address, in small letters; most links of a bulletin lead elsewhere. */
const places: { kind: LinkKind; has: string; test: RegExp }[] = [
  // A customer's host serves the mailer's pages below an account; without one the address may be a bulletin that an agency numbers itself.
  {
    kind: 'hosted',
    has: '/bulletins/',
    test: /^https?:\/\/(?:[^/]+\/accounts\/(?<account>\w+)|(?:[^/]+\.)?govdelivery\.com)\/bulletins\/(?<id>[0-9a-f]{5,12})(?=[?#/]|$)/i,
  },
  {
    kind: 'hosted',
    has: '/bulletins/gd/',
    test: /^https?:\/\/content\.govdelivery\.com\/bulletins\/gd\/(?<account>\w+)-(?<id>[0-9a-f]{5,12})/i,
  },
  {
    kind: 'subscription',
    has: '/accounts/',
    test: /^https?:\/\/[^/]+\/accounts\/(?<account>\w+)\/(?:subscribers?|subscriptions?)\b/i,
  },
  {
    kind: 'subscription',
    has: 'service.govdelivery',
    test: /^https?:\/\/service\.govdelivery\.com\/service\/[^?]*\?(?:.*&)?code=(?<account>\w+)/i,
  },
  {
    kind: 'subscription',
    has: '.govdelivery.com',
    test: /^https?:\/\/(?:public|member|service)\.govdelivery\.com(?:\/accounts\/(?<account>\w+))?/i,
  },
  {
    kind: 'help',
    has: 'govdelivery',
    test: /^https?:\/\/(?:(?:www|subscriberhelp|insights|support)\.)?govdelivery\.com(?:[/?#:]|$)/i,
  },
  { kind: 'help', has: 'granicus', test: /^https?:\/\/(?:(?:www|subscriberhelp|support)\.)?granicus\.com(?:[/?#:]|$)/i },
  {
    kind: 'content',
    has: '/attachments/',
    test: /^https?:\/\/(?:content|admin)\.govdelivery\.com\/attachments\/(?:fancy_images\/)?(?<account>[A-Z]\w+)\//i,
  },
];

/** Absent facts are absent keys. */
function known(found: Partial<Unwrapped> & { kind: LinkKind }): Unwrapped {
  const { kind, ...rest } = found;
  return { ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)), kind };
}
