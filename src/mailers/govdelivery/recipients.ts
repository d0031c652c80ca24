import { type Field, fieldOf } from '../../text/mail-header';
import { bodyText } from './lines';
import { base64, decoded } from './urls';

/**
 * Addresses and ids of the person the mail was sent to, from wherever the mailer leaves them: the closing sentence,
 * the ids inside tracking links, one-click unsubscribe links, Blogger's posting addresses. Lower case, without repeats.
 */
export function recipientsOf(body: readonly Element[], text = bodyText(body)): string[] {
  const found = new Set<string>();
  const add = (value: string | null | undefined): void => {
    const clean = decoded(value ?? '')
      .trim()
      .toLowerCase();
    if (/^[^@\s]+@[^@\s]+$|^\d{6,}(?:-l)?$/.test(clean)) found.add(clean);
  };
  for (const around of aroundAts(text)) {
    for (const [, address] of around.matchAll(sentTo)) add(address);
    for (const [address] of around.matchAll(postingAddress)) add(address);
  }
  for (const address of addressees(text)) add(address);
  for (const address of addressesOf(body)) {
    for (const [, value] of address.matchAll(/[?&;](?:destination|emailid|userid|email)=([^&#]+)/gi)) add(value);
    const [, subscriber, recipient] = /\/s\/(\d+)\/br\/(\d+)-l/.exec(address) ?? [];
    add(subscriber);
    add(recipient);
    const packed = /[?&]enid=([^&]*)/i.exec(address)?.[1];
    if (!packed) continue;
    const ids = new URLSearchParams(base64(decoded(packed)) ?? '');
    for (const name of ['emailid', 'userid', 'serial', 'subscriberid', 'bulletinrecipientid']) add(ids.get(name));
  }
  return [...found];
}

/** The stretches of a text in which an address can stand: most of a bulletin's text is far from any "@". */
function aroundAts(text: string): string[] {
  const stretches: { start: number; end: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const last = stretches.at(-1);
    const start = Math.max(0, at - reach);
    if (last && start <= last.end) last.end = at + reach;
    else stretches.push({ start, end: at + reach });
  }
  return stretches.map(({ start, end }) => text.slice(start, end));
}

/** Characters on either side of the "@": an address has at most 254, the words before and after it are few. */
const reach = 300;

const postingAddress = /(?<![\w.+-])[\w.+-]+@blogger\.com/gi;

const sentTo =
  /(?<!\S)(?:sent|delivered|enviado|enviada)\s?(?:to|a)\s?[<[(]?(?:mailto:)?([^\s@<>()[\]]+@[\w.-]+\w)(?:\s?[<[(](?:mailto:)?[^\s@<>()[\]]+@[\w.-]+\w[>\])])?\s?\W{0,3}\s?(?:using|by|on|utilizando|usando|mediante|a\s+trav)/gi;

/**
 * Whom the headers of a forwarded mail name: everybody it went to, and who sent it on, where a second header follows.
 * The sender of the last header is the agency, whose address may well stand in the text.
 */
function addressees(text: string): string[] {
  const found: string[] = [];
  let before: string[] = [];
  for (const header of headersIn(text.replace(aloneOnItsLine, '$1 '))) {
    const of = (...fields: Field[]): string[] =>
      header.filter(({ field }) => fields.includes(field)).flatMap(({ line }) => line.match(anyAddress) ?? []);
    found.push(...before, ...of('to', 'copy'));
    before = of('from', 'reply');
  }
  return found;
}

/** The headers of forwarded mails: a sender and at least two more fields, one a line; a long field goes on below. */
function headersIn(text: string): { field: Field; line: string }[][] {
  const headers: { field: Field; line: string }[][] = [];
  let header: { field: Field; line: string }[] = [];
  const close = (): void => {
    const fields = new Set(header.map(({ field }) => field));
    if (fields.has('from') && fields.size >= 3) headers.push(header);
    header = [];
  };
  for (const line of text.split('\n')) {
    const field = fieldOf(line);
    if (field === 'from' && header.some((one) => one.field === 'from')) close();
    const last = header.at(-1);
    if (field) header.push({ field, line });
    else if (last && line.includes('@') && last.field !== 'subject') header.push({ field: last.field, line });
    else if (last?.field !== 'subject') close();
  }
  close();
  return headers;
}

/** A field of a header that is laid out as a table: its value is the next line. */
const aloneOnItsLine = /^([\p{L}-]{1,12}\s?:)\n/gmu;

const anyAddress = /(?<![^\s@<>()[\]:;,])[^\s@<>()[\]:;,]+@[\w.-]+\w/g;

function addressesOf(body: readonly Element[]): string[] {
  return body.flatMap((element) =>
    [...element.querySelectorAll('[href], [src]')].map((node) =>
      (node.getAttribute('href') ?? node.getAttribute('src') ?? '').replace(/&amp;/gi, '&'),
    ),
  );
}
