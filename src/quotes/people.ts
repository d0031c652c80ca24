import type { Person } from '../model';
import {
  type Gender,
  genderOfGivenName,
  genderOfTitle,
  isCourtesy,
  isGivenName,
  isNeverName,
  isOrganisationWord,
  isParticle,
  isRank,
  isRole,
  isSuffix,
  isTitle,
} from '../text/names';
import { isSentenceStarter } from '../text/sentences';
import { cueOf } from './cues';
import type { Frame, Token } from './frame';

/** Somebody the text names, under all the names it uses. */
export interface Known {
  name: string;
  surname: string;
  role?: string;
  gender?: Gender;
  /** How sure it is that this is a person: a title, a known given name, or a report of speech. */
  person: boolean;
  /** Position of the first mention, for order. */
  first: number;
}

/** One place where somebody is named. */
export interface Naming {
  who: Known;
  block: number;
  start: number;
  end: number;
  /** Where the title before the name begins. */
  from: number;
  sentence: number;
  /** The name opens its sentence, apart from a phrase set off by a comma. */
  subject: boolean;
}

/** Everybody a text names, in order of first appearance, and where. */
export interface Cast {
  people: Known[];
  namings: Map<number, Naming[]>;
}

/** Reads names, titles and functions off the frames of a text. Names inside quotations are left to the speakers. */
export function castOf(frames: readonly Frame[]): Cast {
  const cast: Cast = { people: [], namings: new Map() };
  const bySurname = new Map<string, Known[]>();
  frames.forEach((frame) => {
    const rows: Naming[] = [];
    const { tokens } = frame;
    for (let i = 0; i < tokens.length; ) {
      const found = nameAt(tokens, i);
      if (!found) {
        i += 1;
        continue;
      }
      const who = enter(cast.people, bySurname, found);
      rows.push({
        who,
        block: frame.block.index,
        start: tokens[found.start]?.start ?? 0,
        end: tokens[found.end - 1]?.end ?? 0,
        from: tokens[found.from]?.start ?? 0,
        sentence: tokens[found.start]?.sentence ?? 0,
        subject: opensSentence(tokens, found.from),
      });
      i = found.end;
    }
    cast.namings.set(frame.block.index, rows);
  });
  return cast;
}

/** The persons among them, as the model shows them. */
export function personsIn(cast: Cast): Person[] {
  return cast.people
    .filter((who) => who.person && !who.name.includes('@'))
    .map(({ name, role }) => ({ name, ...(role && { role }) }));
}

interface Found {
  from: number;
  start: number;
  end: number;
  name: string;
  surname: string;
  /** The first of two surnames (`Pérez` of Juan Pérez Lara). */
  second?: string;
  role?: string;
  gender?: Gender;
  person: boolean;
}

/** `WHITLOCK` in a transcript's label is Whitlock. */
const unshouted = (word: string): string => (/^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word);

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && /\p{L}/u.test(token.text);
const possessive = /['’]s?$/u;

/** A name that starts at a token, with the title before it and the function after it. */
function nameAt(tokens: readonly Token[], i: number): Found | undefined {
  const first = tokens[i];
  if (!first || !isName(first) || (isSentenceStarter(first.lower) && !isGivenName(first.lower)) || first.lower === 'i')
    return undefined;
  let end = i;
  while (end < i + 14 && continuesName(tokens, i, end)) end += 1;
  while (end > i && !isName(tokens[end - 1]) && !/^\d/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  if (end === i) return undefined;
  let start = i;
  for (let j = i; j < end; j++) if (isTitleToken(tokens, j)) start = j + 1;
  if (tokens[start]?.lower === 'of' || tokens[start]?.lower === 'for') start = afterOffice(tokens, start, end);
  if (start >= end) return undefined;
  let from = i;
  const name = tokens.slice(start, end);
  const plain = name.filter((token) => !isSuffix(token.lower));
  const last = plain.at(-1);
  if (!last || !isName(last)) return undefined;
  const surname = last.text.replace(possessive, '').toLowerCase();
  if (plain.some((token) => isOrganisationWord(token.lower.replace(possessive, '')))) return organisation(i, end);
  if (plain.every((token) => isNeverName(token.lower.replace(possessive, '')))) return undefined;
  if (plain.length === 1 && isSentenceStarter(surname)) return undefined;
  if (plain.length > 4) return organisation(i, end);
  if (start === i) from = lowerTitle(tokens, i);
  if (isPrefix(tokens[from - 1])) from -= 1;
  const titleTokens = tokens.slice(from, start);
  const title = titleTokens.map((token) => token.text);
  const role = roleOf(title, roleAfter(tokens, end)) ?? roleInFront(tokens, from);
  const given = plain[0]?.text ?? '';
  const known = plain.length > 1 && isGivenName(given.replace(/\.$/, ''));
  const gender =
    titleTokens.map((token) => genderOfTitle(token.lower)).find(Boolean) ??
    (plain.length > 1 ? genderOfGivenName(given) : undefined);
  return {
    from,
    start,
    end,
    name: name
      .map(({ text }) => unshouted(text))
      .join(' ')
      .replace(possessive, ''),
    surname,
    ...secondSurname(plain),
    ...(role && { role }),
    ...(gender && { gender }),
    person: known || title.length > 0 || (plain.length > 1 && (role !== undefined || speaks(tokens, from, end))),
  };
}

/** An organisation is skipped as a whole, so that its parts are not taken for people. */
function organisation(_start: number, _end: number): undefined {
  return undefined;
}

function continuesName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (at > from && possessive.test(tokens[at - 1]?.text ?? '')) return false;
  if (isName(token)) return at === from || !(isSentenceStarter(token.lower) && !isGivenName(token.lower)) || isTitle(token.lower);
  const next = tokens[at + 1];
  if (isParticle(token.lower) || token.lower === 'of')
    return isName(next) || (isParticle(next?.lower ?? '') && isName(tokens[at + 2]));
  return /^\d+(?:st|nd|rd)$/.test(token.lower) && isName(next);
}

function isTitleToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return isTitle(token.lower) && !isGivenName(token.lower);
}

/** `of State Marco Rubio`: the office ends where a known given name begins, or leaves two words for the name. */
function afterOffice(tokens: readonly Token[], of: number, end: number): number {
  for (let j = of + 1; j < end - 1; j++) if (isGivenName(tokens[j]?.lower ?? '')) return j;
  return end - of > 3 ? end - 2 : end;
}

/** `Roe campaign spokesman Jane Doe`: lower-case words of function right before the name. */
function lowerTitle(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 5) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word') break;
    if (from === at ? !token.capital && isRole(token.lower) : !isStop(token)) from -= 1;
    else break;
  }
  return from;
}

const stops = new Set(
  `the a an his her its their our my said says told of for and or with by to in at from as that who whom is was were are has had when while
  asked including el la los las un una su de del y dijo con por para según`.split(/\s+/),
);
const isStop = (token: Token): boolean =>
  stops.has(token.lower) || cueOf(token.lower)?.form === 'finite' || possessive.test(token.text);

function secondSurname(name: readonly Token[]): { second?: string } {
  const before = name.at(-2);
  const is =
    name.length > 2 && before?.capital && before.text.length > 2 && !before.text.endsWith('.') && !isGivenName(before.lower);
  return is ? { second: before.lower } : {};
}

const isPrefix = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^(?:former|then|acting|retired|incoming|outgoing|interim|deputy|assistant|associate|senior|chief|ex|exsecretario)$/.test(
    token.lower,
  );

/** A rank or a degree says less than the function after the name; an office before the name says more. */
function roleOf(title: readonly string[], after: string | undefined): string | undefined {
  const before = roleText(title);
  if (!before || !after) return before ?? after;
  if (/^(?:Dr|Dra|Prof|Rev|Hon)\.?$/.test(before)) return after;
  if (/^\p{Ll}\S*$/u.test(before) && /\s(?:of|for|at|de|del)\s/.test(after) && !/^(?:former|ex)/.test(after)) return after;
  return title.every((word) => isRank(word)) ? `${before}, ${after}` : before;
}

const roleText = (words: readonly string[]): string | undefined => {
  const kept = words.filter((word) => !isCourtesy(word));
  return kept.length > 0 ? kept.join(' ') : undefined;
};

/** `, director of the Office of Harbor Safety,`: a function set off by commas after the name. */
function roleAfter(tokens: readonly Token[], end: number): string | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  let stop = end + 1;
  while (stop < end + 26) {
    const token = tokens[stop];
    if (token?.kind !== 'word' || token.lower === 'who' || token.lower === 'quien') break;
    stop += 1;
  }
  const words = tokens.slice(end + 1, stop);
  if (/^(?:the|a|an|el|la|un|una)$/.test(words[0]?.lower ?? '')) words.shift();
  const head = headOf(words);
  if (head.length === 0 || head.length > 7 || !head.some((token) => isRole(token.lower))) return undefined;
  if (head.some((token) => cueOf(token.lower)?.trust === 'sure')) return undefined;
  return slice(words);
}

/** `The minister of the interior, Jane Roe,`: the function stands first. */
function roleInFront(tokens: readonly Token[], from: number): string | undefined {
  if (tokens[from - 1]?.text !== ',') return undefined;
  let start = from - 1;
  while (start > from - 14 && tokens[start - 1]?.kind === 'word' && cueOf(tokens[start - 1]?.lower ?? '')?.trust !== 'sure')
    start -= 1;
  const words = tokens.slice(start, from - 1);
  const the = words.findIndex((token) => /^(?:the|el|la)$/.test(token.lower));
  const head = headOf(words.slice(the + 1));
  return the >= 0 && isRole(head.at(-1)?.lower ?? '') && !head.some(isStop) ? slice(words.slice(the + 1)) : undefined;
}

/** The words before the first preposition. */
function headOf(words: readonly Token[]): readonly Token[] {
  const before = words.findIndex((token) => /^(?:of|for|at|in|de|del|on|to|with|and|y)$/.test(token.lower));
  return before < 0 ? words : words.slice(0, before);
}

const slice = (words: readonly Token[]): string => words.map((token) => token.text).join(' ');

const speaks = (tokens: readonly Token[], from: number, end: number): boolean =>
  cueOf(tokens[end]?.lower ?? '')?.trust === 'sure' || cueOf(tokens[from - 1]?.lower ?? '')?.trust === 'sure';

function opensSentence(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  let at = from;
  while (at > 0 && tokens[at - 1]?.sentence === sentence && tokens[at - 1]?.kind === 'word' && from - at < 6) at -= 1;
  const before = tokens[at - 1];
  if (!before || before.sentence !== sentence) return from - at < 3;
  return before.text === ',' && from === at;
}

/** Files a naming under the person it means: a fuller name that ends in it, or a new one. */
function enter(people: Known[], bySurname: Map<string, Known[]>, found: Found): Known {
  const namesakes = bySurname.get(found.surname) ?? [];
  const bare = found.name.toLowerCase();
  const same = [...namesakes].reverse().find((who) => matches(who, bare, found));
  if (same) {
    if (found.name.length > same.name.length) same.name = found.name;
    same.role ??= found.role;
    same.gender ??= found.gender;
    same.person ||= found.person;
    return same;
  }
  const { name, surname, role, gender, person } = found;
  const who: Known = { name, surname, person, first: people.length, ...(role && { role }), ...(gender && { gender }) };
  people.push(who);
  for (const alias of [surname, ...(found.second ? [found.second] : [])])
    bySurname.set(alias, [...(bySurname.get(alias) ?? []), who]);
  return who;
}

function matches(who: Known, bare: string, found: Found): boolean {
  if (who.gender && found.gender && who.gender !== found.gender) return false;
  const known = who.name.toLowerCase();
  if (known === bare || bare === found.surname || known === who.surname) return true;
  if (known.startsWith(`${bare} `)) return true;
  return known.split(' ')[0] === bare.split(' ')[0];
}
