import { titles as english, genderEndings } from './en/titles';
import { titles as spanish } from './es/titles';
import { tagging } from './tagging';
import type { Tag } from './tags/tags';

/** `he` or `she`, as far as a name or a title tells. */
export type Gender = 'he' | 'she';

/** Whether a word, without its full stop, is a title that stands before a name (`Dr`, `Sen`, `Secretary`). */
export function isTitle(word: string): boolean {
  const title = bare(word).replace(/-(?:elect|designate)$/, '');
  // `ADA Tom Hale`, but not `Ada Hale`.
  if (has(title, 'acronym-title') && /^\p{Lu}\p{Ll}/u.test(word)) return false;
  return has(title, 'title') || has(title, 'rank');
}

/** Whether a word that tells of no person is a surname too: `Todd Park`, `Rob Bishop`, `Luis del Río`. */
export const isSurnameToo = (word: string): boolean => has(word, 'surname-too');

/** Whether a title is a military or police rank (`Capt.`, `Gen.`), which says little about a function. */
export const isRank = (word: string): boolean => has(bare(word), 'rank');

/** Whether a title is a form of address that says nothing about a function (`Mr.`, `Sra.`). */
export const isCourtesy = (word: string): boolean => has(bare(word), 'courtesy');

/** Whether a plural stands before no names: `brothers`. */
export const isKin = (word: string): boolean => has(word, 'kin');

/** Gender that a title or a word for a person tells: `Mrs.`, `spokeswoman`, `portavoz` (none). */
export function genderOfTitle(word: string): Gender | undefined {
  const title = bare(word);
  if (has(title, 'she-title') || genderEndings.she.test(title)) return 'she';
  return has(title, 'he-title') || (genderEndings.he.test(title) && title.length > 5 && !has(title, 'neutral-title'))
    ? 'he'
    : undefined;
}

/** A word without its full stop, in small letters. */
export const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Titles have a table of their own, for the citations need them and nothing else. */
const has = (word: string, tag: Tag): boolean => {
  table ??= tagging([english, spanish]);
  return table.get(word)?.has(tag) === true;
};
let table: ReturnType<typeof tagging> | undefined;
