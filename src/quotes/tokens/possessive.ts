import { is } from '../../lexicon/lexicon';

/** Whether a word says whose something is: `Roe’s`, `the boats’`; not the `l’` of `l’agence`. */
export const isPossessive = (word: string): boolean => /['’]s?$/u.test(word) && !isElided(word);

/** Whether a word is written as one with the next: the article of `l’adjointe`. */
export const isElided = (word: string): boolean => word.length < 4 && is(word.toLowerCase().replace("'", '’'), 'elided');

/** A word or a name without the sign of the owner at its end. */
export const withoutPossessive = (words: string): string => words.replace(/['’]s?$/u, '');
