import { languages } from './lexicon';
import { wordsIn } from './words-in';

/** The word that a company is filed under, whatever it calls itself. */
export const company = 'company';
/** … and a public or private utility. */
export const utility = 'utility';

/** The word under which an organisation is filed whose name has a word: `corporation` -> `company`; undefined for any other word. */
export function headOf(word: string): string | undefined {
  heads ??= new Map(
    languages.flatMap((language) =>
      language.heads.flatMap(([words, head]) => wordsIn(words).map((one): [string, string] => [one, head || one])),
    ),
  );
  return heads.get(word);
}

/** The words that one for any organisation may mean: `the agency`. */
export function headsMeantBy(word: string): readonly string[] {
  generic ??= new Map(
    languages.flatMap((language) =>
      language.generic.flatMap(([words, meant]) => wordsIn(words).map((one): [string, string[]] => [one, wordsIn(meant)])),
    ),
  );
  return generic.get(word) ?? [];
}

let heads: Map<string, string> | undefined;
let generic: Map<string, string[]> | undefined;
