/** White space of every kind folded to single spaces; signs without width, of direction or without a glyph removed; ends trimmed. */
export function fold(text: string): string {
  return text
    .replace(/[\s\u0085]/g, ' ')
    .replace(unseen, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** Controls, soft hyphen, zero-width and direction signs, annotations, tag characters and the variation selectors that can carry a text. */
const unseen =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/gu;

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
