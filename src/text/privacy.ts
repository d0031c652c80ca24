import { textOfBase64 } from './base64';
import { mayTell, secrets } from './mail-secrets';
import { finderOf } from './many-people';
import { unicodeLabel } from './punycode';
import { plainsOf, rangeIn } from './spellings';

/**
 * Takes out of a text or address what belongs to the people a mail was sent to or forwarded by: their addresses in any spelling
 * (percent-encoded, as entities, in Base64, with words for their signs), Blogger's secret posting addresses, and the ids of a
 * subscriber in links. Other addresses, such as a press contact's, stay. What was taken out is shown as "…".
 */
export function scrub(text: string, recipients: readonly string[] = []): string {
  if (text.startsWith('data:')) return tellsPacked(text.slice(text.indexOf(',') + 1), recipients, 1) ? '' : text;
  return without(text, secretsIn(text, recipients));
}

/** A stretch of a text, half-open. */
export interface Range {
  start: number;
  end: number;
}

/** Where a text tells of these people; in order, none within another. */
export function secretsIn(text: string, recipients: readonly string[]): Range[] {
  const found = placesOf(text, recipients, 0);
  if (mayTell.test(text))
    for (const { pattern } of secrets)
      for (const match of text.matchAll(pattern)) {
        const start = match.index + (match[1]?.length ?? 0);
        if (match[0].length > (match[1]?.length ?? 0)) found.push({ start, end: match.index + match[0].length });
      }
  return apart(found);
}

/** The same stretches in order, those that touch made one. */
export function apart(ranges: readonly Range[]): Range[] {
  const made: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else made.push({ ...range });
  }
  return made;
}

/** A text with "…" in the place of some stretches. */
export function without(text: string, ranges: readonly Range[]): string {
  let [left, at] = ['', 0];
  for (const { start, end } of ranges) {
    left += text.slice(at, start) + gone;
    at = end;
  }
  return left + text.slice(at);
}

/** A text in which no mail address stands any more, whosesoever. */
export function withoutAddresses(text: string): string {
  return text.replace(/(?<![^\s@<>()[\]:;,])[^\s@<>()[\]:;,]+@[\w.-]+\w/g, gone);
}

/**
 * A copy of plain data with every string in it scrubbed, however deep it stands. What stands under a key of `kept` stays as it is:
 * texts that were scrubbed before something was measured in them.
 */
export function scrubAll<T>(data: T, recipients: readonly string[], kept: ReadonlySet<string>): T {
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return scrub(value, recipients);
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : copy(inner)]));
  };
  return copy(data) as T;
}

/** Where the recipients stand in a text, whatever it is written in; Base64 within Base64 is the deepest that is opened. */
function placesOf(text: string, recipients: readonly string[], depth: number): Range[] {
  if (recipients.length === 0 || !mayHide.test(text)) return [];
  const known = formsOf(recipients);
  return plainsOf(text).flatMap((plain) => {
    const places = known(plain.text).map(({ start, end }) => rangeIn(plain, start, end));
    if (depth > 1) return places;
    for (const { 0: code, index } of plain.text.matchAll(/[A-Za-z0-9+/_-]{12,}(?:\n[A-Za-z0-9+/_-]+)*={0,2}/g)) {
      if (encodes(code, recipients, depth)) places.push(rangeIn(plain, index, index + code.length));
    }
    return places;
  });
}

/** Whether a run of letters and figures is Base64 of a recipient; where in the run it begins, nobody knows. */
function encodes(code: string, recipients: readonly string[], depth: number): boolean {
  return [0, 1, 2, 3].some((start) => tellsPacked(code.slice(start), recipients, depth + 1));
}

/** Base64 is read a byte a sign: some make one letter (UTF-8), and some are but half of a wide one. */
function tellsPacked(code: string, recipients: readonly string[], depth: number): boolean {
  const text = textOfBase64(code).replace(letters, letterOf);
  return tells(text, recipients, depth) || (/[^\s!-~]/.test(text) && tells(text.replace(/\0/g, ''), recipients, depth));
}

/** The bytes of letters beyond ASCII. */
const letters = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** Most of what is no Base64 looks like wrong letters: a decoder's errors would take longer than all the rest. */
function letterOf(bytes: string): string {
  let code = bytes.charCodeAt(0) & (0xff >> (bytes.length + 1));
  for (const byte of bytes.slice(1)) code = (code << 6) | (byte.charCodeAt(0) & 63);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function tells(text: string, recipients: readonly string[], depth: number): boolean {
  return placesOf(text, recipients, depth).length > 0;
}

/** A text without any of these is no disguise and no address. */
const mayHide = /[@%=\\&(＠﹫\d]|(?<![a-z])[aä]t(?![a-z])|arroba|\+AEA-|[A-Za-z0-9+/_-]{12}/i;

/** Finds all forms of all addresses; made once for a list: a bulletin is hundreds of strings. */
function formsOf(recipients: readonly string[]): Finder {
  const known = finders.get(recipients);
  if (known) return known;
  const all = recipients.filter((recipient) => recipient.length >= 4);
  const many = all.length > few;
  const told = all.flatMap((one) => (one.includes('@') ? [one, ...backwards(one)] : [one]));
  const plain = many ? told.filter((recipient) => !/\s/.test(recipient)) : [];
  const [people, ids] = [true, false].map((is) => plain.filter((one) => one.includes('@') === is)) as [string[], string[]];
  const look = plain.length > 0 ? finderOf(people.map(partsOf), ids) : () => [];
  const pattern = patternOf(told.filter((recipient) => !many || /\s/.test(recipient)).slice(0, 3 * few));
  const finder: Finder = (text) => [
    ...[...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
    ...look(text),
  ];
  finders.set(recipients, finder);
  return finder;
}

type Finder = (text: string) => Range[];

/** People whose addresses make one pattern; a mail has one or two. */
const few = 50;

/** Longest first. */
function patternOf(recipients: readonly string[]): RegExp {
  const forms = [...recipients]
    .sort((a, b) => b.length - a.length)
    .map((recipient) => (recipient.includes('@') ? formOf(recipient) : escaped(recipient)));
  return new RegExp([...new Set(forms)].join('|') || '(?!)', 'gi');
}

/** `Ann+news@example.org` is Ann’s without the tag, with another one, and as a bounce address writes her (`ann=example.org`). */
function formOf(address: string): string {
  const { bare, host } = partsOf(address);
  // A short name in Latin letters is the end of many others.
  const begins = bare.length < 3 && /\w/.test(bare) ? '(?<![a-z0-9\\u00c0-\\uffff])' : '';
  return `${begins}"?${escaped(bare).replace(/\s+/g, '[\\s+]{1,3}')}(?:\\+[^\\s@=]{0,64})?"?[@=%]${escaped(host)}`;
}

/** The name without its tag and quotation marks, and the host in the letters of its language. */
function partsOf(address: string): { bare: string; host: string } {
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at).replace(/^"(.*)"$/, '$1');
  const host = address
    .slice(at + 1)
    .split('.')
    .map(unicodeLabel)
    .join('.');
  return { bare: name.replace(/\+.*/s, '') || name, host };
}

/** What is set from right to left is read in the other direction. */
function backwards(address: string): string[] {
  const { bare, host } = partsOf(address);
  return [address, `${bare}@${host}`].map((one) => [...one].reverse().join(''));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const finders = new WeakMap<readonly string[], Finder>();

const gone = '…';
