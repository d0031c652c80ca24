import { endsLike, is, languages } from './lexicon';

/** Whether a word looks like a finite verb in the past; used only right beside a quotation's comma. */
export const looksLikePastVerb = (word: string): boolean => word.length > 4 && endsLike(word, 'past') && !is(word, 'not-a-verb');

/** Whether the subject may stand behind a word that looks like a verb in the past. */
export const isPastWithSubjectBehind = (word: string): boolean =>
  languages.some(({ endings, grammar }) => grammar.subjectBehindVerb && endings.past?.test(word));
