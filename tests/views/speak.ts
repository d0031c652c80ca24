import type { Words } from '../../src/views/words';

/** `browser.i18n` messages of one language, as the build writes them. */
export type Messages = Record<string, { message: string }>;

/** The words of one language without a browser; a missing key is shown as `[key]`. */
export function speak(messages: Messages, language: string): Words {
  const say = (key: string, given?: number | Record<string, string | number>): string => {
    const message = messages[key.replaceAll('.', '_')]?.message;
    if (message === undefined) return `[${key}]`;
    if (typeof given === 'number') {
      const forms = message.split(' | ');
      const form = forms.length === 3 ? forms[Math.min(given, 2)] : forms[given === 1 ? 0 : 1];
      return (form ?? message).replaceAll('$1', String(given));
    }
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(given?.[name] ?? whole));
  };
  return Object.assign(say, { language }) as Words;
}
