/**
 * What a sign is, for signs of ASCII without a regular expression: the Unicode classes take milliseconds to compile on the first page,
 * and a text is read sign by sign.
 */

/** Whether a sign (a whole code point) can begin a word: a letter, a digit, `_`, `@`, `#` or `$`. */
export function beginsWord(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (code < 128) return isAsciiLetterOrDigit(code) || sign === '_' || sign === '@' || sign === '#' || sign === '$';
  return remembered(letters, sign, /[\p{L}\p{N}]/u);
}

/** Whether a sign can go on a word: a letter, a digit, a combining mark, or one of `_ ' ’ . & ‑ -`. */
export function continuesWord(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (code < 128) return isAsciiLetterOrDigit(code) || "_'.&-".includes(sign);
  return sign === '’' || sign === '‑' || remembered(parts, sign, /[\p{L}\p{N}\p{M}]/u);
}

/** Whether a text begins with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code > 64 && code < 91;
  return text !== '' && remembered(capitals, String.fromCodePoint(text.codePointAt(0) ?? 0), /\p{Lu}/u);
}

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);

const letters = new Map<string, boolean>();
const parts = new Map<string, boolean>();
const capitals = new Map<string, boolean>();

function remembered(known: Map<string, boolean>, sign: string, pattern: RegExp): boolean {
  let is = known.get(sign);
  if (is === undefined) {
    is = pattern.test(sign);
    known.set(sign, is);
  }
  return is;
}
