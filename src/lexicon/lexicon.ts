import { en } from './en/en';
import { es } from './es/es';
import { fr } from './fr/fr';
import { givenNames } from './given-names';
import type { Ending, Grammar, Language, Phrase, VerbForm, Words } from './language';
import { signs } from './signs';
import { tagging } from './tagging';
import type { Tag } from './tags/tags';

/** The languages that are known; of a verb that two have, the first one counts. */
export const languages: readonly Language[] = [en, es, fr];

/** How a verb reports speech. */
export interface Cue extends VerbForm {
  language: Language['code'];
  grammar: Grammar;
}

/** Whether a word, in lower case, is known as something in any language. */
export function is(word: string, tag: Tag): boolean {
  return tagsOf(word).has(tag);
}

/** All that is known of a word in lower case. */
export function tagsOf(word: string): ReadonlySet<Tag> {
  table ??= tagging([...languages.flatMap(({ words }) => words), givenNames, signs]);
  return table.get(word) ?? nothing;
}

/** The words of all languages with a tag, as a choice in a pattern. */
export function choiceOf(tag: Tag): string {
  return languages.flatMap(({ words }) => words.flatMap((lists: Words) => lists[tag]?.trim().split(/\s+/) ?? [])).join('|');
}

/** All phrases of a kind. */
export const phrasesOf = (kind: Phrase): string[] => languages.flatMap(({ phrases }) => phrases[kind]);

/** The cue a word is, in lower case; undefined for a word that reports no speech. */
export function cueOf(word: string): Cue | undefined {
  cues ??= cuesOf();
  return cues.get(word);
}

/** Whether a word ends as words of a kind do. */
export const endsLike = (word: string, ending: Ending): boolean =>
  languages.some(({ endings }) => endings[ending]?.test(word) === true);

function cuesOf(): Map<string, Cue> {
  const found = new Map<string, Cue>();
  for (const { verbs, grammar, code: language } of languages) {
    for (const form of verbs()) if (!found.has(form.word)) found.set(form.word, { ...form, language, grammar });
  }
  return found;
}

let table: ReadonlyMap<string, ReadonlySet<Tag>> | undefined;
let cues: Map<string, Cue> | undefined;
const nothing: ReadonlySet<Tag> = new Set();
