import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GeneratedI18nStructure } from '#i18n';

/**
 * The words of the interface, in the person's language. The locale files (`assets/locales`) give the keys and what each
 * wants put in, so a wrong key or a missing piece does not compile.
 */
export interface Words {
  (key: PlainKey): string;
  <K extends NamedKey>(key: K, pieces: Record<Pieces<K>, string | number>): string;
  /** The form for the count (0, 1 or more). */
  (key: PluralKey, count: number): string;
  /** BCP 47: the language the words are in; dates and numbers follow it. */
  readonly language: string;
}

type Structure = GeneratedI18nStructure;
type Where<Shape> = { [K in keyof Structure]: Structure[K] extends Shape ? K : never }[keyof Structure];
type Pieces<K extends NamedKey> = Structure[K] extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Name
  : never;

/** A key whose message has plural forms. */
export type PluralKey = Where<{ plural: true }>;
/** A key whose message has places to fill, each with a name. */
export type NamedKey = Where<{ namedSubstitutions: readonly string[] }>;
/** A key whose message stands as it is. */
export type PlainKey = Exclude<keyof Structure, PluralKey | NamedKey>;

/** Hands the words down to every view below; the entrypoint gives them to the view at the top. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The words given to the view at the top. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A view was drawn without words.');
  return words;
}
