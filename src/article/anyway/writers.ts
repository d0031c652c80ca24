import { isGivenName, isOrganizationWord, isParticle, isSuffix } from '../../lexicon/names';
import { isTitle } from '../../lexicon/titles';
import type { Person } from '../../model';
import { fold } from '../../text/space';
import { bylineOf } from '../facts/byline';
import { peopleIn } from '../facts/byline-people';
import { isOf, isThing, membersOf, type Thing, wordsOf } from './linked-data';

/** The people or bodies that a field for authors names: `Ruth Alder and Ben Okoye`, `Alder, Ruth; Okoye, Ben`, `By Ruth Alder | Staff`. */
export function writersIn(field: string): Person[] {
  const dated = /\d{4}/.test(field) ? bylineOf(/^by\b/i.test(field) ? field : `By ${field}`) : undefined;
  if (dated?.issued) return dated.authors;
  const text = fold(field)
    .replace(/(?<!\d)\d+ comments?$/i, '')
    .replace(/^(?:written |posted |published )?(?:by|por|par|von)\b\s*:?\s+/i, '')
    .replace(/[([<][^()[\]<>@]*@[^()[\]<>@]*[)\]>]|(?<!\S)[^\s@]+@\S+/g, '')
    .trim();
  if (text === '' || nobody.has(text.toLowerCase()) || /^(?:https?:|www\.|@)|^\S+\.(?:com|org|net)$/i.test(text)) return [];
  const [first = '', ...others] = text
    .split(/[;|]/)
    .map(fold)
    .filter((part) => part !== '');
  const parts = [first, ...others.filter((part) => !/\b(?:staff|writer|reporter|editor|correspondent)\b/i.test(part))];
  if (others.length > 0) return parts.flatMap((part) => writersIn(part));
  const joined = first.split(/ (?:and|y|et|und|e|&) /);
  const turned = joined.map(givenFirst);
  return turned.every((name) => name !== undefined) ? turned.map((name) => ({ name })) : peopleIn(first);
}

/** The authors of a thing of JSON-LD, in any shape they may have. */
export function writersOf(thing: Thing, whole: (value: unknown) => unknown): Person[] {
  return membersOf(thing.author ?? thing.creator)
    .map(whole)
    .flatMap(writerOf);
}

function writerOf(author: unknown): Person[] {
  if (typeof author === 'string') return writersIn(author);
  if (!isThing(author)) return [];
  const name = fold(wordsOf(author.name));
  const parts = [author.givenName, author.additionalName, author.familyName].map((part) => fold(wordsOf(part)));
  const full = name || [...parts.filter((part) => part !== '')].join(' ');
  if (full === '' || nobody.has(full.toLowerCase())) return [];
  if (isOf(author, /Organi[sz]ation|Corporation|Company|Agency|NGO/)) return [{ name: full, organisation: true }];
  const found = writersIn(full);
  // A person may have a single name, or one that nobody would take for a person's.
  const single = isOf(author, /^Person$/) && !full.includes(' ');
  return found.length > 0 && !single ? found : isOf(author, /^Person$/) ? [{ name: full }] : [];
}

/** `Alder, Ruth` with the given name first; nothing where that is not how the name is written. */
function givenFirst(name: string): string | undefined {
  const [family = '', given = '', ...more] = name.split(',').map(fold);
  const [suffix] = more;
  if (given === '' || more.length > 1 || (suffix !== undefined && !isSuffix(suffix))) return undefined;
  const [last, first] = [family.split(' '), given.split(' ')];
  const capitals = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
  if (last.length > 3 || first.length > 3 || !first.every((word) => capitals.test(word))) return undefined;
  if (!last.every((word) => capitals.test(word) || isParticle(word))) return undefined;
  if (first.some((word) => isSuffix(word) || isTitle(word) || isOrganizationWord(word) || isDegree(word))) return undefined;
  const single = last.filter((word) => !isParticle(word)).length === 1 && !isOrganizationWord(last.at(-1) ?? '');
  const known = isGivenName(first[0] ?? '') && !isGivenName(last[0] ?? '');
  if (!single && !known) return undefined;
  const written = last
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) && word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');
  return `${given} ${written}${suffix ? `, ${suffix}` : ''}`;
}

/** `PhD`, `CNN`: what stands in capitals behind a name is no given name; initials are. */
function isDegree(word: string): boolean {
  return /^(?:\p{Lu}{2,}|Ph\.?D\.?|M\.D\.|Ed\.?D\.?)$/u.test(word) && !/^\p{Lu}\p{Lu}$/u.test(word);
}

/** What systems write where nobody gave a name. */
export const nobody: ReadonlySet<string> = new Set(
  'admin,administrator,webmaster,web master,editor,editors,root,user,guest,author,staff,unknown,anonymous,n/a,none,-'.split(','),
);
