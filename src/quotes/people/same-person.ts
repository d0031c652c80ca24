import type { CastMember } from './person';
import type { PersonName } from './person-name';

/**
 * Files a mention under the person it means: a fuller name that ends in it, or a new one. A surname that two people have means the one
 * whose job title stands before it, else the only one of the same story (`here`: whom it named so far), else the one it was used for
 * before; else it stays a surname.
 */
export function enter(
  people: CastMember[],
  bySurname: Map<string, CastMember[]>,
  found: PersonName,
  here: ReadonlySet<CastMember> = new Set(),
): CastMember {
  const bare = found.name.toLowerCase();
  // `Dame Ottoline`, `Carol`: a given name alone means the one person whose name begins with it.
  const alone = bySurname.has(bare) || found.placed || bare !== found.surname ? [] : named(bySurname, firstName(bare));
  const byFirst = alone.length > 1 ? [] : alone;
  const known = [...named(bySurname, found.surname), ...byFirst, ...shortNames(bySurname, found.second, bare)];
  const fits = known.filter((who) => matches(who, bare, found));
  const exact = bare === found.surname ? undefined : fits.find((who) => who.name.toLowerCase() === bare && !who.ambiguous);
  const same = exact ?? meantBy(fits, found, here);
  if (same) {
    if (found.name.length > same.name.length) same.name = found.name;
    if (bare === found.surname) same.shortened = true;
    same.role ??= found.role;
    same.gender ??= found.gender;
    same.person ||= found.person;
    return same;
  }
  const { name, surname, role, gender, person } = found;
  const who: CastMember = { name, surname, person, first: people.length, ...(role && { role }), ...(gender && { gender }) };
  if (fits.length > 1) who.ambiguous = true;
  people.push(who);
  for (const key of new Set([surname, found.second ?? surname, firstName(bare)])) file(bySurname, key, who);
  return who;
}

/** The last few of a name are enough, and keep a list of a thousand Smiths linear. */
const named = (bySurname: ReadonlyMap<string, CastMember[]>, key: string | undefined): CastMember[] =>
  (key !== undefined && bySurname.get(key)?.slice(-20)) || [];

/** The key of a given name, which no surname has. */
const firstName = (name: string): string => `${name.split(' ')[0]} `;

/** `Mera dijo …` before `Rosa Mera Gil` is named: the first of two surnames stood alone, or `Amparo Gil` before `Amparo Gil Otaola`. */
function shortNames(bySurname: ReadonlyMap<string, CastMember[]>, second: string | undefined, bare: string): CastMember[] {
  const starts = (who: CastMember): boolean => who.name.toLowerCase() === second || bare.startsWith(`${who.name.toLowerCase()} `);
  return named(bySurname, second).filter(starts).slice(-1);
}

/** Adds somebody to a row of an index. */
export function file<K>(rows: Map<K, CastMember[]>, key: K, who: CastMember): void {
  const row = rows.get(key);
  if (row) row.push(who);
  else rows.set(key, [who]);
}

/** Which of the people with a surname it means when it stands alone; undefined when that is not certain. */
function meantBy(fits: readonly CastMember[], { role }: PersonName, here: ReadonlySet<CastMember>): CastMember | undefined {
  const people = fits.filter((who) => !who.ambiguous);
  if (people.length < 2) return people[0];
  const words = role?.toLowerCase().split(' ') ?? [];
  const byJobTitle = people.filter((who) => words.some((word) => who.role?.toLowerCase().split(' ').includes(word)));
  if (byJobTitle.length === 1) return byJobTitle[0];
  const near = people.filter((who) => here.has(who));
  if (near.length === 1) return near[0];
  const before = people.filter((who) => who.shortened);
  return before.length === 1 ? before[0] : fits.find((who) => who.ambiguous);
}

function matches(who: CastMember, bare: string, found: PersonName): boolean {
  if (who.gender && found.gender && who.gender !== found.gender) return false;
  const known = who.name.toLowerCase();
  if (bare === found.surname || known === who.surname || known.endsWith(` ${bare}`)) return true;
  return known.split(' ')[0] === bare.split(' ')[0];
}
