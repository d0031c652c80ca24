/**
 * One line of visible text: white space of every kind folded to single spaces; signs without width, of direction or without a glyph
 * removed, for they can hide or reorder words; ends trimmed. Joiners stay where they shape what is seen: between the letters of scripts
 * that need them, and in emoji. U+FFFD stays: it shows that something was lost.
 */
export function fold(text: string): string {
  const line = text.replace(/[^\S\ufeff]+/g, ' ').trim();
  return unusual.test(line) ? withoutUnseen(line) : line;
}

/** Anything but Latin letters, figures and the usual punctuation: most lines hold none, and need only one look. */
const unusual = /[^ -~¡-¬®-ʸ–-„…]/;

function withoutUnseen(line: string): string {
  return line
    .replace(/\u0085/g, ' ')
    .replace(unseen, '')
    .replace(/(.?)[\u200c\u200d](?=(.?))/gu, (whole, before, after) =>
      shaped.test(before) && shaped.test(after) ? whole : before,
    )
    .replace(/ +/g, ' ')
    .trim();
}

/** Controls, soft hyphen, zero-width and direction signs, noncharacters, annotations, tags and variation selectors, which can carry a text. */
const unseen =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff\u{e0000}-\u{e01ef}]/gu;

/** What a joiner can shape: Latin letters and figures look the same with one between them. */
const shaped = /(?![\p{sc=Latin}\d#*])[\p{L}\p{M}\p{Emoji}]/u;

/** The first `length` characters at a word's end, with "…" where something was left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Number of words: runs that hold a letter or digit. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
