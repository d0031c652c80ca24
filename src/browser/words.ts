import { createI18n } from '@wxt-dev/i18n';
import type { Words } from '../views/words';
import { browser } from './api';

const i18n = createI18n() as { t(key: string, ...rest: unknown[]): string };

/** The words for people, in the browser's language. */
export const words: Words = Object.assign(
  (key: string, ...substitutions: (string | number)[]) => i18n.t(key, substitutions.map(String)),
  {
    plural: (key: string, count: number) => i18n.t(key, count),
    get language() {
      return browser.i18n.getMessage('language') || browser.i18n.getUILanguage();
    },
  },
) as Words;
