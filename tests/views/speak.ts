import { saying } from '../../src/browser/saying';
import type { Words } from '../../src/views/words';

/** Messages of one language, as `@wxt-dev/i18n` makes them of the locale file. */
export type Messages = Record<string, { message: string }>;

/** The words of one language without a browser; a missing key is shown as `[key]`. */
export function speak(messages: Messages, language: string): Words {
  const say = (key: string, given?: number | Record<string, string | number>): string => {
    const message = messages[key.replaceAll('.', '_')]?.message.replaceAll('$1', '{n}');
    return message === undefined ? `[${key}]` : saying(message, language, given);
  };
  return Object.assign(say, { language }) as Words;
}
