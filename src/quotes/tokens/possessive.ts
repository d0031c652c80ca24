/** Whether a word says whose something is: `Roe’s`, `the boats’`. */
export const isPossessive = (word: string): boolean => /['’]s?$/u.test(word);

/** A word or a name without the sign of the owner at its end. */
export const withoutPossessive = (words: string): string => words.replace(/['’]s?$/u, '');
