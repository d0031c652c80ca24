import { createI18n } from '@wxt-dev/i18n';
import type { Words } from '../views/words';
import { browser } from './api';

const i18n = createI18n() as { t(key: string, rest?: Record<string, string | number> | number): string };

/** The words for people, in the browser's language. */
export const words = Object.defineProperty(
  (key: string, rest?: Record<string, string | number> | number) => i18n.t(key, rest),
  'language',
  {
    get: () => browser.i18n.getUILanguage(),
  },
) as Words;
