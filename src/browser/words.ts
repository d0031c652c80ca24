import { createI18n } from '@wxt-dev/i18n';
import type { Words } from '../views/words';
import { plainApi } from './plain-api';

const i18n = createI18n() as { t(key: string, rest?: Record<string, string | number> | number): string };

/** The words for people, in the browser's language. */
export const words = Object.defineProperty(
  (key: string, rest?: Record<string, string | number> | number) => i18n.t(key, rest),
  'language',
  {
    get: languageOfWords,
  },
) as Words;

/** The browser's language with its region where the words are in it, else the language they are in: no French dates among English words. */
function languageOfWords(): string {
  const spoken = i18n.t('language');
  const own = plainApi().i18n.getUILanguage();
  return own.split('-')[0] === spoken ? own : spoken;
}
