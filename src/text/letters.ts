/**
 * What a sign is, for signs of ASCII without a regular expression: the Unicode classes take milliseconds to compile on the first page,
 * and a text is read sign by sign.
 */

/** Whether a sign (a whole code point) can begin a word: a letter, a digit, `_`, `@`, `#` or `$`. */
export function beginsWord(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code < 128 ? isAsciiLetterOrDigit(code) || '_@#$'.includes(sign) : /[\p{L}\p{N}]/u.test(sign);
}

/** Whether a sign can go on a word: a letter, a digit, a combining mark, or one of `_ ' ’ . & ‑ -`. */
export function continuesWord(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code < 128 ? isAsciiLetterOrDigit(code) || "_'.&-".includes(sign) : /[’‑\p{L}\p{N}\p{M}]/u.test(sign);
}

/** Whether a text begins with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}

/** Whether a text begins as a sentence does: with a capital letter or a Spanish opening mark. */
export function beginsSentence(text: string): boolean {
  return isCapital(text) || text.startsWith('¿') || text.startsWith('¡');
}

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
