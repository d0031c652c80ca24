import { bare, isNameToo, isTitle } from '../lexicon/titles';
import type { Person } from '../model';
import { modifier, rankWord, service } from '../text/rank';
import { fold } from '../text/space';
import type { CslName } from './csl';

/**
 * A name as text gives it, taken apart for a list of references: `Staff Sgt. Ana de la Cruz Jr.` → Cruz, Ana, `de la`, Jr.
 * Ranks, courtesy titles, degrees and post-nominals go (APA 7 §9.8, Chicago 18, 13.74–86). An organisation, a single word and a
 * name written without spaces stay whole.
 */
export function nameOf(person: Pick<Person, 'name' | 'organisation'>): CslName {
  const full = fold(person.name).replace(/^by:?\s+/i, '');
  if (person.organisation) return { literal: full };
  const { rest, suffix } = withoutTail(full);
  const comma = rest.match(/^([^,]+), *(.+)$/s);
  const [, before = '', after = ''] = comma ?? [];
  if (comma) return { ...split(before), given: withoutRanks(after), ...(suffix && { suffix }) };
  const words = withoutRanks(rest).split(' ');
  if (words.length < 2) return { literal: suffix ? `${words.join(' ')} ${suffix}` : words.join(' ') };
  const [first = '', ...others] = words;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first)) {
    return { family: first, given: others.join(' ') };
  }
  const start = familyStart(words);
  return { ...split(words.slice(start).join(' ')), given: words.slice(0, start).join(' '), ...(suffix && { suffix }) };
}

/** Index of the first word of the family name: the last word, and the particles and `y` compounds before it. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  if (start >= 3 && /^[yie]$/.test(words[start - 1] ?? '')) start -= 2;
  while (start > 1 && particle.test(words[start - 1] ?? '')) start -= 1;
  return start;
}

function split(family: string): CslName {
  const words = family.split(' ');
  const end = words.findIndex((word) => !(particle.test(word) && word === word.toLowerCase()));
  if (end <= 0) return { family };
  return { 'non-dropping-particle': words.slice(0, end).join(' '), family: words.slice(end).join(' ') };
}

/** What follows a name: `Jr.` is its suffix; degrees and post-nominals go. */
export function withoutTail(name: string): { rest: string; suffix?: string } {
  let rest = name.replace(/ ?\((?:ret(?:ired|\.)?|u\.?s\.?[^()]*)\)/gi, '');
  let suffix: string | undefined;
  for (;;) {
    const match = rest.match(/^([^,]+),\s*(U\.S\. [^,]+)$/) ?? rest.match(/^(.*)(?:, ?| )([^\s,]+)$/s);
    const [, head = '', tail = ''] = match ?? [];
    const bare = tail.replaceAll('.', '');
    if (!head.trim().includes(' ') && !rest.includes(',')) break;
    if (head && /^(?:jr|sr|ii|iii|iv|v)$/i.test(bare) && !(bare.length === 1 && !tail.match(/^V$/))) suffix = tail;
    else if (!(head && (isPostnominal(tail, bare, rest) || tail.startsWith('U.S. ')))) break;
    rest = head.replace(/,$/, '').trim();
  }
  return { rest, ...(suffix && { suffix }) };
}

/** Letters after a name; without a comma only as letters are written (`MD`, `Ph.D.`), for `Do`, `Ma` and `Mae` are names. */
function isPostnominal(tail: string, bare: string, name: string): boolean {
  return postnominal.test(bare) && (/\p{Lu}.*\p{Lu}|\./u.test(tail) || name.includes(',') || bare.length > 3);
}

function withoutRanks(name: string): string {
  for (let rest = name; ; ) {
    const next = withoutTitle(rest.replace(rank, ''));
    if (next === rest || !next.includes(' ')) return next.includes(' ') || !/\.\s/.test(rest) ? keepTwo(next, rest) : next;
    rest = next;
  }
}

/** `Msgr. Jane Roe` is Jane Roe, but `Dean Roe Hale` may be called Dean. */
function withoutTitle(name: string): string {
  const [first = '', ...others] = name.split(' ');
  const short = first.endsWith('.');
  const stands = others.length > (short ? 0 : 1) && (short || first.length > 3);
  return stands && isTitle(first) && !isNameToo(bare(first)) ? others.join(' ') : name;
}

/** `Major Owens` is a person called Major; `Lt. Owens` is Owens. */
function keepTwo(next: string, rest: string): string {
  return next.includes(' ') ? next : rest;
}

const particle =
  /^(?:v[ao]n|vom|zu[rm]?|de[lr]?|d[aio]s?|du|des|l[ea]s?|los|ten?|ter|den|dal|dall[ao]|della|degli|af|av|ibn|bin|bint|al|el|ben|y|san|santa|st\.?)$/i;

const postnominal =
  /^(?:phd|edd|md|do|dds|dvm|jd|llm|mba|mph|mpa|ms|ma|msw|rn|bsn|pe|cpa|esq|ret|retired|usa|usn|usaf|usmc|uscg|ussf|usnr|usar|ang|arng|facp|faan|obe|cbe|mp|qc|kc)$/i;

const head = `(?:${rankWord}|secretary|president|chairman|director|judge|justice|amb|ambassador)`;
const rank = new RegExp(
  `^(?:the )?${service}(?:${modifier}\\.? )*${head}\\.? (?:(?:1st|2nd|3rd|first|second|third) class |\\d )?`,
  'i',
);
