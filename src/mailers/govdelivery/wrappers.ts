import type { Iso } from '../../model';
import type { LinkKind, WrapperName } from '../mailer';
import { dayOfId, momentOfSes } from './ids';
import { base64, decoded, param } from './urls';

/** A redirector taken apart; nothing is fetched. */
export interface Opened {
  wrapper: WrapperName;
  target?: string;
  opaque?: true;
  pixel?: true;
  kind?: LinkKind;
  sent?: Iso;
  bulletinId?: string;
}

interface Wrapper {
  /** What stands in every such address, in small letters: most links are then asked about no pattern. */
  has: string;
  test: RegExp;
  open(href: string): Opened;
}

/** The redirectors that turn up in bulletins: the mailer's own three generations, then those that mail and blog hosts add. */
const wrappers: Wrapper[] = [
  { has: '/track', test: /^https?:\/\/(?:od)?links?\d*\.govdelivery\.com(?::\d+)?\/+track\b/i, open: track },
  {
    has: '/ci',
    test: /^https?:\/\/links(?:-\d+)?\.govdelivery\.com\/+CI\d\//i,
    open: (href) => ({ wrapper: 'pixel', pixel: true, sent: momentOfSes(href) }),
  },
  { has: '/cl', test: /^https?:\/\/links(?:-\d+)?\.govdelivery\.com\/+CL\d\//i, open: cl0 },
  { has: 'lnks.gd', test: /^https?:\/\/lnks\.gd\/+l\//i, open: jwt },
  { has: 'lnks.gd', test: /^https?:\/\/lnks\.gd(?:\/|$)/i, open: () => ({ wrapper: 'short', opaque: true }) },
  {
    has: '.govdelivery.com',
    test: /^https?:\/\/links(?:-\d+)?\.govdelivery\.com(?:\/|$)/i,
    open: () => ({ wrapper: 'short', opaque: true }),
  },
  {
    has: 'google',
    test: /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i,
    open: (href) => ({ wrapper: 'google', target: param(href, 'url') ?? param(href, 'q') }),
  },
  {
    has: 'blogger.com',
    test: /^https?:\/\/(?:www\.)?blogger\.com\/(?:blog-?)?(?:redirect|link|url)\b/i,
    open: (href) => ({ wrapper: 'blogger', target: anyTarget(href) }),
  },
  {
    has: 'safelinks',
    test: /^https?:\/\/[\w.-]+\.safelinks\.protection\.(?:outlook|office365)\.\w+\//i,
    open: (href) => ({ wrapper: 'safelinks', target: param(href, 'url') }),
  },
  { has: 'urldefense', test: /^https?:\/\/urldefense(?:\.proofpoint)?\.(?:com|us)\/(?:v1|v2)\//i, open: proofpointOld },
  { has: 'urldefense', test: /^https?:\/\/urldefense(?:\.proofpoint)?\.(?:com|us)\/v3\/__/i, open: proofpointNew },
  {
    has: '/l.php',
    test: /^https?:\/\/(?:l|lm)\.(?:facebook|instagram)\.com\/l\.php\?/i,
    open: (href) => ({ wrapper: 'redirect', target: param(href, 'u') }),
  },
  { has: 'substack.com', test: /^https?:\/\/(?:[\w-]+\.)?substack\.com\/redirect\/2\/[\w-]/i, open: substack },
  { has: 'convertkit-mail', test: /^https?:\/\/[\w.-]+\.convertkit-mail\d*\.com\/.*\/aHR0c/, open: kit },
];

/** The redirector that an address leads through, if any. */
export function wrapperOf(href: string): Wrapper | undefined {
  const lower = href.toLowerCase();
  return wrappers.find(({ has, test }) => lower.includes(has) && test.test(href));
}

/** `track?type=click&enid=<base64 query>&&&<n>&&&<target in clear>` (2011-2018 and transactional mail). */
function track(href: string): Opened {
  const ids = new URLSearchParams(base64(decoded(/[?&]enid=([^&]*)/i.exec(href)?.[1] ?? '')));
  const bulletinId = ids.get('mailingid') ?? /\d{8}\.\d+/.exec(ids.get('messageid') ?? '')?.[0];
  const wrapper: WrapperName = /^https?:\/\/od/i.test(href) || /ODM/.test(ids.get('messageid') ?? '') ? 'transactional' : 'track';
  const facts = { ...(bulletinId && { bulletinId, sent: dayOfId(bulletinId) }) };
  const target = /&&&\d*&&&(.*)/.exec(href)?.[1] ?? /%26%26%26\d*%26%26%26(.*)/i.exec(href)?.[1];
  if (target !== undefined) return { wrapper, target: /^https?%3A/i.test(target) ? decoded(target) : target, ...facts };
  if (!/[?&]type=click/i.test(href) || ids.get('type') === 'open') return { wrapper: 'pixel', pixel: true, ...facts };
  return { wrapper, target: '', ...facts };
}

/** `links-N.govdelivery.com/CL0/<target, percent-encoded once>/<n>/<SES id>/<signature>` (since 2024). */
function cl0(href: string): Opened {
  const segment = /\/CL\d\/([^/]*)/i.exec(href)?.[1] ?? '';
  // A program that decoded the address before storing it leaves the target's own slashes in the path.
  const open = /^https?:\/\/[^/]+\/+CL\d\/(https?:\/\/.*?)\/\d+\/01[0-9a-f]{14}-/i.exec(href)?.[1];
  const target = open ?? decoded(segment);
  return { wrapper: 'cl0', target, sent: momentOfSes(href) };
}

/** `lnks.gd/l/<JWT>/s/<subscriber>/br/<recipient>-l` (2020-2024); the target stands in the payload. */
function jwt(href: string): Opened {
  const payload = /\/l\/[\w-]*\.([\w-]+)/.exec(href)?.[1];
  const claims = claimsOf(payload);
  const target = claims.url;
  const oneClick = /[?&](?:verification|destination)=/i.test(href);
  if (!target) return { wrapper: 'jwt', opaque: true, ...(oneClick && { kind: 'subscription' as const }) };
  const transactional = claims.uri === 'odm:click';
  const id = claims.bulletin_id;
  const sent = id ? dayOfId(id) : claims.date_sent;
  return {
    wrapper: transactional ? 'transactional' : 'jwt',
    target: oneClick ? target.replace(/[?#].*/, '') : target,
    ...(id && { bulletinId: id }),
    ...(sent && { sent }),
  };
}

type Claim = 'url' | 'uri' | 'bulletin_id' | 'date_sent' | 'e';

function claimsOf(payload: string | undefined): Partial<Record<Claim, string>> {
  try {
    const data: unknown = JSON.parse(base64(payload ?? '') ?? '');
    return Object.fromEntries(Object.entries(Object(data)).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

/** `substack.com/redirect/2/<base64 of {"e": target, …}>.<signature>`, seen in many archived letters (2024-2026); a token in the target is a subscriber's. */
function substack(href: string): Opened {
  const { e: target } = claimsOf(/\/redirect\/2\/([\w-]+)/i.exec(href)?.[1]);
  if (!target) return { wrapper: 'redirect', opaque: true };
  return { wrapper: 'redirect', target: /[?&]token=/i.test(target) ? target.replace(/[?#].*/, '') : target };
}

/** `click.convertkit-mail2.com/<subscriber>/<link>/<base64 of the target>` (Kit, 2020-2026). */
function kit(href: string): Opened {
  return { wrapper: 'redirect', target: base64(decoded(/\/(aHR0c[^/?#]*)/.exec(href)?.[1] ?? '')) };
}

function anyTarget(href: string): string | undefined {
  return param(href, 'url') ?? param(href, 'q') ?? param(href, 'u') ?? param(href, 'target');
}

/** v1 is percent-encoded; v2 writes `-` for `%` and `_` for `/`. */
function proofpointOld(href: string): Opened {
  const raw = /[?&]u=([^&#]*)/.exec(href)?.[1] ?? '';
  return { wrapper: 'urldefense', target: decoded(/\/v2\//i.test(href) ? raw.replaceAll('-', '%').replaceAll('_', '/') : raw) };
}

/** v3: `__<target>__;<base64 of the replaced characters>!!…`; a `*` stands for the next, `**x` for the next few of them. */
function proofpointNew(href: string): Opened {
  const [, body = '', replaced = ''] = /^https?:\/\/[^/]+\/v3\/__(.+?)__;([\w=-]*)!/i.exec(href) ?? [];
  const characters = [...(base64(replaced) ?? '')];
  const target = body
    .replace(/^(https?):\/(?=[^/])/i, '$1://')
    .replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, run?: string) =>
      characters.splice(0, run ? runAlphabet.indexOf(run) + 2 : 1).join(''),
    );
  return { wrapper: 'urldefense', target };
}

const runAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
