import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A locale is a file: whatever is in the folder is one. */
const languages = readdirSync(`${root}assets/locales`).map((name) => name.replace('.yml', ''));
const others = languages.filter((language) => language !== 'en');
const parsed = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, await parseMessagesFile(`${root}assets/locales/${language}.yml`)] as const),
  ),
);
const messagesIn = (language: string) => (parsed[language] ?? []).filter(({ key }) => !key[0]?.startsWith('@@'));
const keysIn = (language: string) => messagesIn(language).map(({ key }) => key.join('.'));
const sources = ['wxt.config.ts', ...filesIn('src'), ...filesIn('entrypoints')].map((path) => ({
  path,
  text: readFileSync(`${root}${path}`, 'utf8'),
}));

const names =
  /^(?:extName|mailers\.|engines\.|styles\.|citation\.(?:bibtex|biblatex|ris|csl|first)$|settings\.(?:sepia|legible)$)/;

/** Words that a language has in common with English. */
const sameInBoth: Record<string, readonly string[]> = {
  fr: [
    'fields.genre',
    'fields.issued',
    'options.sites',
    'options.version',
    'popup.options',
    'popup.sections',
    'reader.pause',
    'states.severalBulletin',
    'tabs.article',
  ],
};

/** The language of a locale, as BCP 47 writes it. */
const standing = (locale: string): string => locale.replace('_', '-');

const shapesOf = (language: string) =>
  Object.fromEntries(
    messagesIn(language).map((message) => [
      message.key.join('.'),
      {
        pieces: [...message.namedSubstitutions].sort(),
        forms: message.type === 'plural' ? Object.keys(message.plurals) : [],
      },
    ]),
  );

describe('the words', () => {
  it.each(others)('are the same keys in every language: %s', (language) => {
    expect(keysIn(language)).toEqual(keysIn('en'));
  });

  it.each(others)('have the same pieces and plural forms in every language: %s', (language) => {
    expect(shapesOf(language)).toEqual(shapesOf('en'));
  });

  it.each(languages)('count what a language counts alike with the count itself, not with a “1”: %s', (language) => {
    const fixed = messagesIn(language).filter(({ key, ...message }) => {
      const one = message.type === 'plural' && !('0' in message.plurals) ? String(message.plurals['1' as never]) : '';
      return new Intl.PluralRules(standing(language)).select(0) === 'one' && one.includes('1') && !one.includes('$1');
    });
    expect(fixed.map(({ key }) => key.join('.'))).toEqual([]);
  });

  it.each(others)('are all translated: only names, signs and words of both languages are alike: %s', (language) => {
    const translated = new Map(messagesIn(language).map((message) => [message.key.join('.'), JSON.stringify(message)]));
    const alike = messagesIn('en').filter(
      (message) =>
        message.type === 'simple' &&
        /\p{L}{3}/u.test(message.message.replace(/\{\w+\}/g, '')) &&
        translated.get(message.key.join('.')) === JSON.stringify(message),
    );
    const own = sameInBoth[language] ?? [];
    expect(alike.map(({ key }) => key.join('.')).filter((key) => !names.test(key) && !own.includes(key))).toEqual([]);
  });

  it.each(languages)('name their language: %s', (language) => {
    const [named] = messagesIn(language).filter(({ key }) => key[0] === 'language');
    expect(named?.type === 'simple' && named.message).toBe(standing(language));
  });

  it('are all used somewhere', () => {
    const code = sources.map(({ text }) => text).join('\n');
    const unused = keysIn('en').filter((key) => {
      const [group = '', ...rest] = key.split('.');
      const named = code.includes(`'${key}'`) || code.includes(`__MSG_${key.replaceAll('.', '_')}__`);
      const built = rest.length > 0 && code.includes(`\`${group}.\${`) && new RegExp(`\\b${rest.join('.')}\\b`).test(code);
      return !named && !built;
    });
    expect(unused).toEqual([]);
  });

  it('are there for every key that the code names', () => {
    const known = new Set(keysIn('en'));
    const named = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bwords\(\s*'(\w+\.[\w.]+)'/g), ...text.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => ({
        path,
        key: key.replaceAll('_', '.'),
      })),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  it('fit where browsers cut: the description of the extension has at most 132 characters', () => {
    for (const language of languages) {
      const [description] = messagesIn(language).filter(({ key }) => key[0] === 'extDescription');
      expect(description?.type === 'simple' && description.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('the views', () => {
  it('hold no words for people: those stand in the locale files', () => {
    const found = sources.filter(({ path }) => path.endsWith('.tsx')).flatMap(({ path, text }) => wordsIn(path, text));
    expect(found).toEqual([]);
  });

  it('would be caught holding some', () => {
    expect(wordsIn('x.tsx', 'const a = <p title="Two words">Hello there</p>;')).toEqual([
      'x.tsx: Two words',
      'x.tsx: Hello there',
    ]);
  });
});

/** Text between tags, and attributes that people see or hear, as far as they stand in the code itself. */
function wordsIn(path: string, text: string): string[] {
  const between = text.matchAll(/(?<![=\s])>([^<>{}=;()]*\p{L}[^<>{}=;()]*)<\//gu);
  const attributes = text.matchAll(
    /\b(?:title|alt|placeholder|label|hint|aria-(?:label|description|valuetext))="([^"]*\p{L}[^"]*)"/gu,
  );
  return [...attributes, ...between].map(([, words]) => `${path}: ${words?.trim()}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => `${folder}/${name}`);
}
