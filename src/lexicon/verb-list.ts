import type { VerbForm } from './language';
import { wordsIn } from './words-in';

/** The verbs of speech of a language, and the forms that each has. */
export interface VerbList {
  /** Report speech wherever they stand. */
  sure: string;
  /** Report it only beside a quotation. */
  near: string;
  /** Have the person spoken to as their object. */
  addressing: string;
  /** The beginnings of those that call something by the words they hold. */
  naming: string;
  /** From a verb and the irregular forms that follow it after slashes. */
  formsOf: (verb: readonly string[]) => (Pick<VerbForm, 'word' | 'form'> & Partial<VerbForm>)[];
}

/** All forms, those of the sure verbs first. */
export function listed(
  { sure, near, addressing, naming }: Omit<VerbList, 'formsOf'>,
  formsOf: VerbList['formsOf'],
): () => VerbForm[] {
  return () => {
    const told = new Set(wordsIn(addressing));
    const calling = wordsIn(naming);
    const rows = (list: string, trust: VerbForm['trust']): VerbForm[] =>
      wordsIn(list).flatMap((entry) => {
        const verb = entry.split('/');
        const [base = ''] = verb;
        const common = { trust, addresses: told.has(base), compound: false };
        return formsOf(verb).map((form) => ({ ...common, names: calling.some((stem) => form.word.startsWith(stem)), ...form }));
      });
    return [...rows(sure, 'sure'), ...rows(near, 'near')];
  };
}
