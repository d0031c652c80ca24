import { readdirSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it, vi } from 'vitest';
import { type Messages, packed } from '../../build/messages';
import type { Words } from '../../src/views/words';

const locales = readdirSync('assets/locales').map((name) => name.replace('.yml', ''));
const messagesOf = async (locale: string): Promise<Messages> =>
  generateChromeMessages(await parseMessagesFile(`assets/locales/${locale}.yml`)) as Messages;
const english = await messagesOf('en');
const first = packed(english, english, 'default');

/** The words of a browser that speaks the locale: what it has no message for is taken from the default one, as browsers do. */
async function spoken(locale: string, asked: string): Promise<Words> {
  const own = packed(await messagesOf(locale), english, locale === 'en' ? 'default' : 'other');
  const getMessage = (name: string): string => (own[name] ?? first[name])?.message ?? '';
  vi.stubGlobal('chrome', { i18n: { getMessage, getUILanguage: () => asked } });
  vi.resetModules();
  return (await import('../../src/browser/words')).words;
}

describe.each(locales)('the words as they are packed: %s', (locale) => {
  it('say what stands in the file', async () => {
    const words = (await spoken(locale, locale)) as unknown as (key: string) => string;
    const messages = await messagesOf(locale);
    const wrong = Object.entries(messages).filter(([key, { message }]) => words(key) !== message.replaceAll('$1', '{n}'));
    expect(wrong).toEqual([]);
  });

  it('have what the manifest names as a message of its own', async () => {
    const { extName, extDescription } = packed(await messagesOf(locale), english, 'other');
    expect(extName?.message).toBe('Bulletin Reader');
    expect(extDescription?.message).not.toBe('');
  });
});

describe('a message', () => {
  it('has the pieces given, and the form for the count', async () => {
    const words = await spoken('en', 'en-GB');
    expect(words('popup.by', { names: 'Ana Ruiz' })).toBe('By Ana Ruiz');
    expect([0, 1, 2].map((count) => words('article.removedCount', count))).toEqual([
      'Nothing was removed',
      'What was removed (1 piece)',
      'What was removed (2 pieces)',
    ]);
    expect([0, 1, 5].map((count) => words('several.chosen', count))).toEqual([
      '0 posts selected',
      '1 post selected',
      '5 posts selected',
    ]);
  });

  it('counts as the language does: in French nothing is singular', async () => {
    const words = await spoken('fr', 'fr-CA');
    expect([0, 1, 2].map((count) => words('reader.removed', count))).toEqual([
      '0 élément retiré',
      '1 élément retiré',
      '2 éléments retirés',
    ]);
  });

  it('has its dates in the language of the words', async () => {
    expect((await spoken('fr', 'fr-CA')).language).toBe('fr-CA');
    expect((await spoken('en', 'nl-NL')).language).toBe('en');
  });
});

it('what cannot stand on a line is not packed', () => {
  expect(() => packed({ a: { message: 'one\ntwo' } }, { a: { message: '' } }, 'other')).toThrow('a');
  expect(() => packed({}, { a: { message: '' } }, 'other')).toThrow('a');
  expect(() => packed({ a: { message: 'costs $5' } }, { a: { message: '' } }, 'other')).toThrow('a');
});
