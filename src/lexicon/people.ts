import { endsLike, is, languages, tagsOf } from './lexicon';
import { isGivenName } from './names';
import { bare, isTitle } from './titles';
import { wordsIn } from './words-in';

export { isGivenName };

/** `he` or `she`, as far as a name or a title tells. */
export type Gender = 'he' | 'she';

/** Gender that a given name suggests; undefined for names of both or of no kind we know. */
export function genderOfGivenName(word: string): Gender | undefined {
  const tags = tagsOf(word.toLowerCase());
  return tags.has('he-name') ? 'he' : tags.has('she-name') ? 'she' : undefined;
}

/** Gender that a title or a word for a person tells: `Mrs.`, `spokeswoman`, `portavoz` (none). */
export function genderOfTitle(word: string): Gender | undefined {
  const title = bare(word);
  if (is(title, 'she-title') || endsLike(title, 'she-title')) return 'she';
  const ends = endsLike(title, 'he-title') && title.length > 5 && !is(title, 'neutral-title');
  return is(title, 'he-title') || ends ? 'he' : undefined;
}

/** What one holder of a title is called that stands before the names of several: `Senators` and `Sens.` -> `Senator`. */
export function titleOfOne(word: string): string | undefined {
  const many = bare(word);
  singulars ??= new Map(languages.flatMap((language) => Object.entries(language.singulars)));
  const one = singulars.get(many) ?? singularOf(many);
  return one !== many && isTitle(one) && (singulars.has(many) || !isTitle(many)) && !is(many, 'kin')
    ? word.charAt(0) + one.slice(1)
    : undefined;
}

/** By the rule of a language. */
const singularOf = (many: string): string =>
  languages.flatMap(({ plurals }) => plurals).reduce((word, [end, one]) => word.replace(end, one), many);

/** Whether a word names a person by what they are or do, in any language: `spokesman`, `superintendente`, `mother`. */
export function isJobTitle(word: string): boolean {
  const title = bare(word);
  return isOne(title) || languages.some(({ prefix }) => prefix?.test(title) && isOne(title.replace(prefix, '')));
}

function isOne(title: string): boolean {
  const tags = tagsOf(title);
  if (tags.has('role') || tags.has('title') || tags.has('rank')) return true;
  return endsLike(title, 'role') && !tags.has('not-a-role');
}

/** Whether a capitalised word is typical of organisations, never of persons. */
export const isOrganizationWord = (word: string): boolean => is(bare(word), 'organization');

/** Whether a word in small letters can stand inside a name: `de`, `van`, `bin`. */
export const isParticle = (word: string): boolean => is(word.toLowerCase(), 'particle');

/** Whether a word follows a name without being its surname: `Jr.`, `III`. */
export const isSuffix = (word: string): boolean => is(bare(word), 'suffix');

/** Whether a plural names unnamed people: `officials`, `reporters`, `autoridades`. */
export function isGroup(word: string): boolean {
  const group = bare(word);
  if (is(group, 'group')) return true;
  const one = group.endsWith('s') ? tagsOf(group.slice(0, -1)) : undefined;
  return one?.has('role') === true || one?.has('title') === true;
}

/** Whether a word ends the name of an office (`Secretary of Homeland Security`). */
export const isOfficeWord = (word: string): boolean => is(bare(word), 'office') || isOrganizationWord(word);

/** Whether an office is named after its owner with this word: `Sheriff’s Office`, `State’s Attorney`. */
export const isOfficeOwner = (word: string): boolean => is(bare(word), 'office-owner');

/** Whether a capitalised word is never part of a person's name: days, months, nationalities used as adjectives. */
export const isNeverName = (word: string): boolean => is(bare(word), 'never-a-name');

/** Whether a word says in a headline what somebody sends out: `eNewsletter`, `Statement`. */
export const isEdition = (word: string): boolean => is(word.toLowerCase(), 'edition');

/** Whether a word that tells of no person is a surname too: `Todd Park`, `Rob Bishop`, `Luis del Río`. */
export const isSurnameToo = (word: string): boolean => is(word, 'title-and-surname') || is(word, 'place-and-surname');

/** Whether a word names a month. */
export const isMonth = (word: string): boolean => is(word.toLowerCase(), 'month');

/**
 * What the words that point back at somebody mean, by the job titles they stand for: `el primer ejecutivo` is the governor named before.
 * An empty list means anybody with a job title.
 */
export function jobTitlesMeantBy(word: string): readonly string[] | undefined {
  meanings ??= new Map(
    languages.flatMap((language) =>
      language.meanings.flatMap(([words, meant]) =>
        wordsIn(words).map((one): [string, string[]] => [one, meant.split(' ').filter(Boolean)]),
      ),
    ),
  );
  return meanings.get(word);
}

let singulars: Map<string, string> | undefined;
let meanings: Map<string, string[]> | undefined;
