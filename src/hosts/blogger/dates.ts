import type { Iso } from '../../model';

/** A machine's date: an ISO date or time, kept as exact as it is; anything else is nothing. */
export function stamp(value: string | null | undefined): Iso | undefined {
  const text = value?.trim() ?? '';
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return undefined;
  return Number.isNaN(Date.parse(text.slice(0, 10))) ? undefined : text;
}

/**
 * The day in a date written for people ("Samstag, 9. September 2017", "2025年3月7日金曜日"), in the page's language
 * or any other that Blogger offers. `near`: year and month of the post's address, which settles 03/07/2025.
 */
export function headerDate(text: string, language?: string, near?: Iso): Iso | undefined {
  const plain = simplify(text);
  if (!/\d/.test(plain) || plain.length > 120) return undefined;
  return numbered(plain) ?? numeric(plain, language, near) ?? worded(plain, language) ?? persian(plain);
}

/** Languages Blogger's interface is offered in; month names come from the platform, not from here. */
const languages =
  'en es fr de pt it nl sv nb da fi pl cs sk hu ro bg ru uk sr hr sl el tr ar fa he hi bn ta te ml kn mr gu ur th id ms fil vi ja ko zh ca eu gl is et lt lv sw am zu af'.split(
    ' ',
  );

/** The page's language first; then strictly in every language before loosely in any. */
function worded(text: string, language?: string): Iso | undefined {
  const own = language ? [language.toLowerCase().split('-')[0] ?? ''] : [];
  return find(text, own, hasWord) ?? find(text, own, hasStem) ?? find(text, languages, hasWord) ?? find(text, languages, hasStem);
}

function find(text: string, among: readonly string[], fits: (text: string, name: string) => boolean): Iso | undefined {
  for (const language of among) {
    const month = monthNames(language)
      .filter(({ name }) => fits(text, name))
      .sort((a, b) => b.name.length - a.name.length)[0]?.month;
    const date = month && withMonth(text, month);
    if (date) return date;
  }
  return undefined;
}

function withMonth(text: string, month: number): Iso | undefined {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 1900 && number < 2700);
  const day = numbers.find((number) => number >= 1 && number <= 31);
  return year && day ? isoOf(year, month, day) : undefined;
}

interface MonthName {
  name: string;
  month: number;
}

function monthNames(language: string): MonthName[] {
  const known = cache.get(language);
  if (known) return known;
  const names: MonthName[] = [];
  try {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2025, month - 1, 15));
      for (const options of monthForms) {
        const parts = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' }).formatToParts(
          date,
        );
        const name = simplify(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
        if (name.length > 1 && !/\d/.test(name)) names.push({ name, month });
      }
    }
  } catch {
    // A language tag the platform does not know has no month names.
  }
  cache.set(language, names);
  return names;
}

const cache = new Map<string, MonthName[]>();

const monthForms: Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { month: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

/** Hebrew writes its "in" as a first letter. */
function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/\p{L}\p{M}*$/u.test(text.slice(0, at).replace(/(?<!\p{L})ב$/u, '')) && !/^\p{L}/u.test(text.slice(at + word.length));
}

/** A name with an ending: Basque "martxoaren" of "martxo". */
function hasStem(text: string, name: string): boolean {
  return (
    name.length >= 5 && new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{M}]/gu, '.')}\\p{L}{0,5}(?!\\p{L})`, 'u').test(text)
  );
}

/** Chinese, Japanese and Korean, and Vietnamese, number the months. */
function numbered(text: string): Iso | undefined {
  const [, year, month, day] = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text) ?? [];
  if (year) return isoOf(Number(year), Number(month), Number(day));
  const [, d, m, y] = /(\d{1,2})\s*tháng\s*(\d{1,2}),?\s*(?:năm\s*)?(\d{4})/.exec(text.normalize('NFC')) ?? [];
  return y ? isoOf(Number(y), Number(m), Number(d)) : undefined;
}

/** Persian blogs count by the solar calendar: the Gregorian day is the one that the platform writes so. */
function persian(text: string): Iso | undefined {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 1300 && number < 1500);
  const day = numbers.find((number) => number >= 1 && number <= 31);
  if (!year || !day || !/[\u0600-\u06ff]/.test(text)) return undefined;
  const format = new Intl.DateTimeFormat('fa-u-ca-persian-nu-latn', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  for (let offset = 0; offset < 370; offset++) {
    const date = new Date(Date.UTC(year + 621, 2, 15 + offset));
    const parts = format.formatToParts(date);
    const part = (type: string): string => simplify(parts.find((one) => one.type === type)?.value ?? '');
    if (Number(part('year')) === year && Number(part('day')) === day && hasWord(text, part('month')))
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}

function numeric(text: string, language?: string, near?: Iso): Iso | undefined {
  const iso = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, a, b, y] = /\b(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})\b/.exec(text) ?? [];
  if (!a || !b || !y) return undefined;
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  const monthFirst = order(Number(a), Number(b), language, near);
  return monthFirst ? isoOf(year, Number(a), Number(b)) : isoOf(year, Number(b), Number(a));
}

function order(a: number, b: number, language?: string, near?: Iso): boolean {
  if (a > 12) return false;
  if (b > 12) return true;
  const month = Number(near?.slice(5, 7));
  if (month === a || month === b) return month === a;
  return /^en(?!-(?:gb|au|nz|ie|in|za))/i.test(language ?? '');
}

/** Years of the Thai calendar run 543 ahead. */
function isoOf(year: number, month: number, day: number): Iso | undefined {
  const western = year > 2400 ? year - 543 : year;
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(western, month, 0)).getUTCDate()) return undefined;
  return `${western}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Lower case, one kind of space, digits of any script as 0-9. */
function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .trim();
}

/** Decimal digits of every script stand in runs of ten that begin at a multiple of their own zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
