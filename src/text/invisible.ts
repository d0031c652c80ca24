/**
 * One line of visible text: control, zero-width and direction-override characters are gone, white space is folded.
 * They can hide or reorder words in a citation. Joiners between letters of scripts that need them (and emoji) stay.
 */
export function clean(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

// C0/C1 controls other than white space, soft hyphen, zero-width characters, bidi controls, noncharacters, tags, BOM.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what must go.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|(?<![\p{L}\p{M}\p{Emoji}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Emoji}])/gu;
