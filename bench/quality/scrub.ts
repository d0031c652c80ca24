import { JSDOM } from 'jsdom';

/**
 * A saved page that can be shown to anybody: addresses, subscriber numbers and tokens give way to neutral ones of the same shape, so that
 * the links still decode and the footer still reads like a footer. Scripts go, except what Blogger itself says of the page.
 * In: the page's HTML. Out: HTML.
 */
export function scrub(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const script of document.querySelectorAll('script')) if (!telling(script)) script.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
  for (const input of document.querySelectorAll('input[type=hidden]')) input.remove();
  const page = `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;
  return neutralAddresses(
    rows.reduce((text, { find, neutral }) => text.replace(find, neutral), page),
    recipientsIn(page),
  );
}

/** What carries a person's name or number in such a page, and what stands there afterwards. */
const rows: { name: string; find: RegExp; neutral: (...match: string[]) => string }[] = [
  {
    name: 'session token of the blog',
    find: /(\['?__wavt'?\]\s*=\s*|"?(?:csrf|security)[_-]?token"?\s*[:=]\s*)(['"])[^'"]*\2/gi,
    neutral: (_all, front = '', mark = '') => `${front}${mark}neutral${mark}`,
  },
  {
    name: 'recipient and serial in a tracked link of the first generation',
    find: /(enid=)([A-Za-z0-9+/=_-]+)/g,
    neutral: (_all, front = '', code = '') => front + recoded(code, 'base64', neutralQuery),
  },
  {
    name: 'recipient and signature in a token link',
    find: /(lnks\.gd\/l\/eyJ[\w-]*)\.([\w-]+)(?:\.([\w-]+))?/g,
    neutral: (_all, front = '', payload = '', signature) =>
      `${front}.${recoded(payload, 'base64url', neutralClaims)}${signature ? `.${'A'.repeat(signature.length)}` : ''}`,
  },
  {
    name: 'subscriber number',
    find: /(\/s\/)\d{4,}/g,
    neutral: (all, front = '') => front + neutralDigits(all.length - front.length),
  },
  {
    name: 'number of the copy',
    find: /(\/br\/)\d+(?=-l)/g,
    neutral: (all, front = '') => front + neutralDigits(all.length - front.length),
  },
  {
    // The first sixteen digits are region and time of sending, the same for every reader: a fact worth keeping.
    name: 'message id and signature of the third generation',
    find: /(\/)(01\d\d[0-9a-f]{12})-[0-9a-f-]+(-0{6}\/)([\w-]+)(=\d+)?/gi,
    neutral: (_all, slash = '', time = '', zeros = '', signature = '', number = '') =>
      `${slash}${time}-00000000-0000-4000-8000-000000000000${zeros}${'A'.repeat(signature.length)}${number}`,
  },
  {
    name: 'one-click token',
    find: /(verification=(?:\d\.)?)[0-9a-f]{8,}/gi,
    neutral: (all, front = '') => front + '0'.repeat(all.length - front.length),
  },
  {
    name: 'numbers of a subscriber in any link',
    find: /((?:subscriber_?id|bulletin_?recipient_?id|serial)=)[\w-]+/gi,
    neutral: (all, front = '') => front + neutralDigits(all.length - front.length),
  },
];

/** Recipients become `reader@example.org`; whoever else is named with an address becomes `person1@…`, `person2@…`. */
function neutralAddresses(html: string, recipients: ReadonlySet<string>): string {
  const others: string[] = [];
  return html.replace(address, (found, at: string) => {
    const plain = found.replace(at, '@').toLowerCase();
    if (plain === neutralReader || recipients.has(plain)) return neutralReader.replace('@', at);
    if (!others.includes(plain)) others.push(plain);
    return `person${others.indexOf(plain) + 1}${at}example.org`;
  });
}

/** Who the mail went to: named after "sent to", as the destination of a one-click link, and inside tracked links. */
function recipientsIn(html: string): Set<string> {
  const stretches = [
    ...(html.match(/sent to[^.]{0,300}/gi) ?? []).map((text) => text.split(/using/i)[0] ?? ''),
    ...(html.match(/destination=[^&"'\s]+/g) ?? []),
    ...[...html.matchAll(/enid=([\w+/=-]+)/g)].map(([, code = '']) => Buffer.from(code, 'base64').toString('utf8')),
    ...[...html.matchAll(/\/l\/eyJ[\w-]*\.([\w-]+)/g)].map(([, code = '']) => Buffer.from(code, 'base64url').toString('utf8')),
  ];
  return new Set(
    stretches.flatMap((text) => [...text.matchAll(address)].map(([found, at = '@']) => found.replace(at, '@').toLowerCase())),
  );
}

const address = /[\w.+-]+(@|%40|&#64;|&#x40;)(?:[\w-]+\.)+[a-z]{2,}/gi;
const neutralReader = 'reader@example.org';

const neutralQuery = (query: string): string =>
  query
    .replace(/((?:emailid|userid|targetid|auid|msid)=)[^&]+/g, `$1${neutralReader}`)
    .replace(
      /((?:serial|subscriberid|bulletinrecipientid)=)[^&]+/g,
      (all, front: string) => front + neutralDigits(all.length - front.length),
    );

function neutralClaims(json: string): string {
  const claims = JSON.parse(json) as Record<string, unknown>;
  for (const name of Object.keys(claims)) {
    if (/email/i.test(name)) claims[name] = neutralReader;
    else if (/^(recipient|user|message|subscriber|campaign)_id$/.test(name))
      claims[name] = neutralDigits(String(claims[name]).length);
  }
  return JSON.stringify(claims);
}

/** What cannot be decoded (a damaged token) is blotted out whole: whoever stands in it must not. */
function recoded(code: string, kind: 'base64' | 'base64url', change: (text: string) => string): string {
  const text = Buffer.from(code, kind).toString('utf8');
  if (kind === 'base64' ? !/mailingid=|messageid=/.test(text) : !/^\{.*\}$/s.test(text)) return 'A'.repeat(code.length);
  const padded = Buffer.from(change(text), 'utf8').toString(kind);
  return code.includes('=') ? padded : padded.replace(/=+$/, '');
}

const neutralDigits = (length: number): string => '1'.padEnd(Math.max(1, length), '0');

/** Blogger's linked data, its page data and text kept in a template. */
const telling = (script: Element): boolean =>
  /ld\+json|text\/template/.test(script.getAttribute('type') ?? '') ||
  (script.textContent ?? '').includes('_WidgetManager._SetDataContext');
