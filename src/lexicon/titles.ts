import { titles as english } from './en/titles';
import { titles as spanish } from './es/titles';
import { titles as french } from './fr/titles';
import { tagging } from './tagging';
import type { Tag } from './tags/tags';

/** Whether a word, without its full stop, is a title that stands before a name (`Dr`, `Sen`, `Secretary`). */
export function isTitle(word: string): boolean {
  const title = bare(word).replace(/-(?:elect|designate)$/, '');
  // `ADA Tom Hale`, but not `Ada Hale`.
  if (has(title, 'acronym-title') && /^\p{Lu}\p{Ll}/u.test(word)) return false;
  return has(title, 'title') || has(title, 'rank');
}

/** Whether a title is a name too: `Rob Bishop`, `Dean Roe`. */
export const isNameToo = (word: string): boolean => has(word, 'title-and-surname');

/** Whether a title is a military or police rank (`Capt.`, `Gen.`), which says little about a function. */
export const isRank = (word: string): boolean => has(bare(word), 'rank');

/** Whether a title is a form of address that says nothing about a function (`Mr.`, `Sra.`). */
export const isCourtesy = (word: string): boolean => has(bare(word), 'courtesy');

/** A word without its full stop, in small letters. */
export const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Titles have a table of their own, for the citations need them and nothing else. */
const has = (word: string, tag: Tag): boolean => {
  table ??= tagging([english, spanish, french]);
  return table.get(word)?.has(tag) === true;
};
let table: ReturnType<typeof tagging> | undefined;
