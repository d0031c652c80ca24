import type { Person } from '../model';
import { type Gender, isRole } from '../text/names';
import type { Frame, Token } from './frame';
import { type Found, nameAt } from './naming';

/** Somebody the text names, under all the names it uses. */
export interface Known {
  name: string;
  surname: string;
  role?: string;
  gender?: Gender;
  /** Wrote the text: `he` never means them. */
  writer?: boolean;
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
  /** The people whose function has a word, e.g. `secretary`. */
  byRole: Map<string, Known[]>;
}

/** Reads names, titles and functions off the frames of a text. Names inside quotations are left to the speakers. */
export function castOf(frames: readonly Frame[], authors: readonly string[] = []): Cast {
  const cast: Cast = { people: [], namings: new Map(), byRole: new Map() };
  const bySurname = new Map<string, Known[]>();
  for (const { tokens, block } of frames) {
    const rows: Naming[] = [];
    for (let i = 0; i < tokens.length; ) {
      const found = nameAt(tokens, i);
      if (typeof found === 'number') {
        i += found;
        continue;
      }
      const naming = namingOf(enter(cast.people, bySurname, found), found, tokens, block.index);
      // A surname alone that opens a sentence, after the full name: places and bodies are not shortened so.
      if (naming.subject && !found.name.includes(' ') && naming.who.name.includes(' ')) naming.who.person = true;
      rows.push(naming);
      i = found.end;
    }
    cast.namings.set(block.index, rows);
  }
  for (const who of cast.people) {
    if (authors.includes(who.name)) who.writer = true;
    for (const word of new Set(who.role?.toLowerCase().split(/[^\p{L}]+/u))) if (isRole(word)) file(cast.byRole, word, who);
  }
  return cast;
}

function namingOf(who: Known, { from, start, end }: Found, tokens: readonly Token[], block: number): Naming {
  return {
    who,
    block,
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    from: tokens[from]?.start ?? 0,
    sentence: tokens[start]?.sentence ?? 0,
    subject: opensSentence(tokens, from),
  };
}

function file<K>(rows: Map<K, Known[]>, key: K, who: Known): void {
  const row = rows.get(key);
  if (row) row.push(who);
  else rows.set(key, [who]);
}

/** The persons among them, as the model shows them. */
export function personsIn(cast: Cast): Person[] {
  return cast.people
    .filter((who) => who.person && !who.name.includes('@'))
    .map(({ name, role }) => ({ name, ...(role && { role }) }));
}

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
  const bare = found.name.toLowerCase();
  // The last few of a surname are enough, and keep a list of a thousand Smiths linear.
  const same = bySurname
    .get(found.surname)
    ?.slice(-20)
    .findLast((who) => matches(who, bare, found));
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
  file(bySurname, surname, who);
  if (found.second) file(bySurname, found.second, who);
  return who;
}

function matches(who: Known, bare: string, found: Found): boolean {
  if (who.gender && found.gender && who.gender !== found.gender) return false;
  const known = who.name.toLowerCase();
  if (known === bare || bare === found.surname || known === who.surname) return true;
  if (known.startsWith(`${bare} `) || known.endsWith(` ${bare}`)) return true;
  return known.split(' ')[0] === bare.split(' ')[0];
}
