/**
 * One line of visible text: control, zero-width and direction-override characters are gone, white space is folded.
 * They can hide or reorder words in a citation. Joiners between letters of scripts that need them (and emoji) stay.
 */
export function clean(text: string): string {
  return text
    .replace(/[\s\u0085]/gu, ' ')
    .replace(invisible, '')
    .replace(/ +/g, ' ')
    .trim();
}

// Controls, soft hyphen, zero-width characters, bidi controls, noncharacters, tags, and joiners that join nothing.
const invisible =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]|(?<![\p{L}\p{M}\p{Emoji}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Emoji}])/gu;
