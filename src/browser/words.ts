import type { Words } from '../views/words';
import { plainApi } from './plain-api';
import { type Pieces, saying } from './saying';

/** The words for people, in the browser's language. */
export const words = Object.defineProperty(
  (key: string, given?: number | Pieces) =>
    saying(lines().get(key.replaceAll('.', '_')) ?? '', lines().get('language') ?? 'en', given),
  'language',
  { get: languageOfWords },
) as Words;

let known: ReadonlyMap<string, string> | undefined;

/** The messages by their names, as the build has packed them (`build/messages.ts`). */
function lines(): ReadonlyMap<string, string> {
  known ??= unpacked();
  return known;
}

function unpacked(): ReadonlyMap<string, string> {
  const { i18n } = plainApi();
  const said = i18n.getMessage('lines').split('\n');
  return new Map(
    i18n
      .getMessage('keys')
      .split(' ')
      .map((key, at) => [key, said[at] ?? '']),
  );
}

/** The browser's language with its region where the words are in it, else the language they are in: no French dates among English words. */
function languageOfWords(): string {
  const spoken = lines().get('language') ?? 'en';
  const own = plainApi().i18n.getUILanguage();
  return own.split('-')[0] === spoken ? own : spoken;
}
