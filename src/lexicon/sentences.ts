import { sentences as english } from './en/sentences';
import { sentences as spanish } from './es/sentences';
import { sentences as french } from './fr/sentences';
import { tagging } from './tagging';
import type { Tag } from './tags/tags';

/** Whether a full stop after this word usually belongs to the word, e.g. `Dr`, `Q`, `U.S`, `EE`. The stop itself is left out. */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return word !== 'I' && /\p{Lu}/u.test(word);
  if (isDotted(word)) return true;
  // `he said no.` is no abbreviation, `No. 5` is.
  return has(word, 'small-abbreviation') || (/^\p{Lu}/u.test(word) && has(word.toLowerCase(), 'abbreviation'));
}

/** Whether a sentence can end after an abbreviation like this one; a title or an initial is always followed by a name. */
export function mayEndSentence(word: string): boolean {
  return isDotted(word) || has(word.toLowerCase(), 'closing-abbreviation');
}

/** Whether a word is common at the start of a sentence, and never a name. */
export const isSentenceStarter = (word: string): boolean => has(word.toLowerCase(), 'sentence-opener');

const isDotted = (word: string): boolean => word.includes('.') && /^[\p{L}.]+$/u.test(word);

/** Sentences have a table of their own, for the reader view needs them and no other words. */
const has = (word: string, tag: Tag): boolean => {
  table ??= tagging([english, spanish, french]);
  return table.get(word)?.has(tag) === true;
};
let table: ReturnType<typeof tagging> | undefined;
