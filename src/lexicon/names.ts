import { organizations as englishOrganizations } from './en/organizations';
import { people as englishPeople } from './en/people';
import { organizations as spanishOrganizations } from './es/organizations';
import { people as spanishPeople } from './es/people';
import { givenNames } from './given-names';
import { tagging } from './tagging';
import type { Tag } from './tags/tags';
import { bare } from './titles';

/** Whether a word is known as a given name. */
export const isGivenName = (word: string): boolean => {
  const name = word.toLowerCase();
  return has(name, 'he-name') || has(name, 'she-name') || has(name, 'either-name');
};

/** Whether a capitalised word is typical of organisations, never of persons. */
export const isOrganizationWord = (word: string): boolean => has(bare(word), 'organization');

/** Whether a word in small letters can stand inside a name: `de`, `van`, `bin`. */
export const isParticle = (word: string): boolean => has(word.toLowerCase(), 'particle');

/** Whether a word follows a name without being its surname: `Jr.`, `III`. */
export const isSuffix = (word: string): boolean => has(bare(word), 'suffix');

/** Names have a table of their own: the script that reads a page needs them for bylines, and no other words. */
const has = (word: string, tag: Tag): boolean => {
  table ??= tagging([englishPeople, englishOrganizations, spanishPeople, spanishOrganizations, givenNames]);
  return table.get(word)?.has(tag) === true;
};
let table: ReturnType<typeof tagging> | undefined;
