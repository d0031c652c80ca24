import type { CslItem, CslName } from '../csl';
import { field, italic, join, type Rich } from './rich';
import { termsOf } from './terms';

/** How a style sets a list of names. */
export interface NameRules {
  /** Whose family name comes first; without it nobody's. */
  inverted?: 'first' | 'all';
  /** What follows each initial; without it given names stay whole. */
  initials?: string;
  /** Surnames only. */
  short?: boolean;
  and?: '&' | 'and';
  /** A comma before `and`: after one name already, or after two; without it none. */
  comma?: 'always' | 'contextual';
  /** From `min` names on, the first `use` (and with `last` the last one after an ellipsis). */
  etAl: { min: number; use: number; last?: boolean };
  etAlComma?: 'always';
  etAlItalic?: boolean;
  /** Initials of hyphenated names lose the hyphen, names no comma: `Martin JP`. */
  medical?: boolean;
  /** Inverted names send the particle behind the given name: `Gogh, Vincent van`. */
  demoted?: boolean;
}

/** The authors of an item as one text; empty when it has none. */
export function authorsOf(item: CslItem, rules: NameRules): Rich {
  const all = item.author ?? [];
  const words = termsOf(item);
  const { min, use, last } = rules.etAl;
  const cut = all.length >= min;
  const shown = (cut ? all.slice(0, use) : all).map((name, index) => nameOf(name, rules, index, item.language));
  if (cut) {
    const final = all.at(-1);
    if (last && final) return `${shown.join(', ')}, … ${nameOf(final, rules, use, item.language)}`;
    const etAl = rules.etAlItalic ? italic('et al.') : 'et al.';
    return join(shown.length > 1 || rules.etAlComma ? ', ' : ' ', join(', ', ...shown), etAl);
  }
  const final = rules.and ? shown.pop() : undefined;
  const head = join(', ', ...shown);
  const comma = all.at(-1)?.literal || rules.comma === 'contextual' ? shown.length > 1 : rules.comma === 'always';
  const and = rules.and === '&' ? words.ampersand : words.and;
  return join(`${comma ? ', ' : ' '}${before(and, final)} `, head, final);
}

/** Spanish `y` is `e` before the same sound: `Roe e Ibáñez`, but `Roe y Hierro`. */
function before(and: string, name = ''): string {
  return and === 'y' && /^h?[ií](?!e)/i.test(name) ? 'e' : and;
}

function nameOf(raw: CslName, rules: NameRules, index: number, language: string | undefined): Rich {
  if (raw.literal || !raw.family) return field(raw.literal ?? raw.given);
  const name = withParticles(raw);
  const family = field(name.family);
  const particle = field(name['non-dropping-particle']);
  const dropping = field(name['dropping-particle']);
  const surname = particle + (particle && !/[’' -]$/.test(particle) ? ' ' : '') + family;
  if (joined.test(name.family ?? '') && !spaced.test(name.given ?? '')) {
    return particle + family + (rules.short ? '' : field(name.given));
  }
  const given = rules.short ? '' : field(givenOf(name.given, rules));
  if (!given) return surname;
  const suffix = field(suffixOf(name.suffix, rules));
  if (/^(?:ja|zh)|^(?:vi|hu)$/.test(language ?? '') || joined.test(name.family ?? '')) return join(' ', surname, given);
  if (rules.inverted === 'all' || (rules.inverted === 'first' && index === 0)) {
    const comma = rules.medical ? ' ' : ', ';
    return rules.demoted
      ? join(comma, family, join(' ', given, dropping, particle), suffix)
      : join(comma, surname, join(' ', given, dropping), suffix);
  }
  return join(' ', given, join(raw['comma-suffix'] ? ', ' : ' ', join(' ', dropping, surname), suffix));
}

/** `van der Berg` written as one family name has its particle in front. */
function withParticles(name: CslName): CslName {
  if (name['non-dropping-particle'] || !name.given) return name;
  const front = name.family?.match(/^((?:\p{Ll}[^\s]*(?:\s+|['’](?=\p{L})|-(?=\p{Lu})))+)(.+)$/su);
  return front ? { ...name, 'non-dropping-particle': front[1]?.trim(), family: front[2] } : name;
}

function givenOf(given: string | undefined, rules: NameRules): string | undefined {
  if (!given || !spaced.test(given)) return given;
  const apart = (rules.medical ? given.replaceAll('-', ' ') : given)
    .replace(/\.(?=[^\s])/g, '. ')
    .replace(/(?<!\s)\s*-\s*/g, '-');
  const words = apart.split(/(\s+|-(?=\P{Ll}))/u);
  const stop = rules.initials;
  const set = words.map((word, index) => {
    const joiner = words[index - 1] ?? '';
    if (index % 2 === 1) return '';
    const initials = stop === undefined && /^\p{Lu}\.?$/u.test(words[index - 2] ?? '');
    const before = joiner.includes('-') && !initials ? '-' : ' ';
    if (stop === undefined) return (index ? before : '') + (/^\p{Lu}\.?$/u.test(word) ? `${word.charAt(0)}.` : word);
    const initial = initialOf(word);
    return (
      (index ? (initial && stop === '.' && before === ' ' ? '' : stop === '' && initial ? '' : before) : '') +
      (initial ? initial + stop.trim() : word)
    );
  });
  return set.join('');
}

/** `Matthew` → `M`, `Chr.` → `Chr`; nothing for words in lower case. */
function initialOf(word: string): string | undefined {
  const match = word.match(/^(\p{Lu})(\p{L}*)(\.?)/u);
  if (!match) return undefined;
  const [, first = '', rest = '', stop] = match;
  if (rest && stop) return first + rest;
  const capitals = rest.match(/^\p{Lu}*/u)?.[0] ?? '';
  return first + (capitals.length < rest.length ? capitals.toLowerCase() : '');
}

function suffixOf(suffix: string | undefined, rules: NameRules): string | undefined {
  return rules.medical ? suffix?.replace(/\.$/, '') : suffix;
}

/** Names in these scripts are written without a space, the family's first. */
const joined = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u;
/** Begins with a letter of any other script. */
const spaced = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}/u;
