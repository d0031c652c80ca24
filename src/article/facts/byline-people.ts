import { isGivenName, isOrganizationWord, isParticle, isSuffix } from '../../lexicon/names';
import { isCourtesy, isTitle } from '../../lexicon/titles';
import type { Person } from '../../model';
import { fold } from '../../text/space';

/** The people or bodies that a byline names, in order. */
export function peopleIn(text: string): Person[] {
  const people: Person[] = [];
  const groups = text
    .replace(/[.;]\s*$/, '')
    .split(/,?\s(?:and|AND|with|WITH|y|Y(?= \p{Lu}+ \p{Lu})|e|E(?= \p{Lu}+ \p{Lu})|et|ET|und|UND|&)\s{1,3}(?=\S)|;/u);
  for (const [at, group] of groups.entries()) {
    const parts = group
      .split(/,\s*/)
      .map(fold)
      .filter((part) => part !== '');
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? '';
      const last = people.at(-1);
      const person = personOf(part);
      // After the last "and" no further person follows; without one, a name has to be known as a name.
      const mayFollow = index === 0 || at < groups.length - 1 || (groups.length === 1 && isGivenName(part.split(' ')[0] ?? ''));
      const whole = index === 0 && last && wholeBody(last.affiliation, part, text);
      if (whole && !person) last.affiliation = whole;
      else if (person && mayFollow) people.push(person);
      else if (isSuffix(part) && last) last.name += `, ${part}`;
      else if (last && index > 0) {
        if (isRoleText(part) && !last.role) last.role = part;
        else last.affiliation = last.affiliation ? `${last.affiliation}, ${part}` : part;
      } else if (isBody(part)) people.push({ name: part, organisation: true });
      else return [];
    }
  }
  const shared = people.at(-1);
  if (shared?.affiliation) for (const person of people) if (!person.organisation) person.affiliation ??= shared.affiliation;
  return people;
}

function personOf(text: string): Person | undefined {
  const words = text.split(' ');
  const start = words.findIndex((word, index) => !isRank(word, words[index + 1]));
  if (start < 0) return undefined;
  const rank = words
    .slice(0, start)
    .filter((word) => !isCourtesy(word) && !/^Dra?\.?$/.test(word))
    .join(' ');
  const name = words.slice(start);
  if (name.length < (start > 0 ? 1 : 2) || name.length > 5) return undefined;
  if (!name.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || isParticle(word) || isSuffix(word))) return undefined;
  if (
    name.some((word) => isOrganizationWord(word)) ||
    endsOffice.test(name.at(-1) ?? '') ||
    (!rank && name.some(isAcronym) && !name.every(isCapitals))
  )
    return undefined;
  if (name.every(isCapitals) && name.some((word) => word.length > 3)) {
    if (!rank && !name.some((word) => isGivenName(word)) && name.length !== 2 && name.length !== 3) return undefined;
    return { name: name.map(inTitleCase).join(' '), ...(rank && { role: rank }) };
  }
  return { name: name.join(' '), ...(rank && { role: rank }) };
}

/** `Harbor Command Public Affairs`, `City Communications`: no person, though every word might be a name. */
const endsOffice =
  /^(?:affairs|communications?|relations|newsroom|media|outreach|operations|services|headquarters|resources|desk|editors|correspondents)$/i;

/** `Department of Wildlife and Waters`: what follows the "and" belongs to a body's name where it is no name of its own. */
function wholeBody(body: string | undefined, part: string, text: string): string | undefined {
  const start = body && isBody(body) ? text.indexOf(body) : -1;
  const end = text.indexOf(part, start + (body?.length ?? 0));
  return start < 0 || end < 0 ? undefined : text.slice(start, end + part.length);
}

/** Ranks and forms of address before a name, as the services write them (`U.S. Army Staff Sgt.`, `Petty Officer 2nd Class`). */
function isRank(word: string, next: string | undefined): boolean {
  if (
    /^(U\.?S\.?|Army|Navy|Air|Force|Marine|Marines|Corps|Coast|Guard|National|Space|Petty|Chief|Warrant|Master|Senior|Tech\.?|Staff|1st|2nd|3rd|First|Second|Class|\dC)$/.test(
      word,
    )
  ) {
    return next !== undefined;
  }
  return (
    /^(Sgt|Spc|Pfc|Pvt|Cpl|Lt|Capt|Maj|Col|Gen|Cmdr|Adm|Ens|Airman|Seaman|Tech|Lance|Gunnery|Brig|Rear|Vice|MC\d|SSgt|TSgt|MSgt|SrA|A1C|Mr|Mrs|Ms|Dr)\.?$/.test(
      word,
    ) ||
    (isTitle(word) && next !== undefined)
  );
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function inTitleCase(word: string): string {
  return isParticle(word)
    ? word.toLowerCase()
    : word.toLowerCase().replace(/(^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A body: an agency, a unit, an office. */
export function isBody(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 12 &&
    /^[\p{Lu}\d]/u.test(text) &&
    words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length === 0 &&
    !/[.!?]$/.test(text.replace(/(?<!\p{L})\p{L}+\.$/u, ''))
  );
}

/** A function before a comma: `Deputy Director`, `Secretary of Labor`. */
function isRoleText(text: string): boolean {
  const head = text.split(/\s(?:of|for|de|del)\s/)[0] ?? '';
  return (
    isTitle(head.split(' ').at(-1) ?? '') || /\b(writer|editor|reporter|specialist|intern|officer|correspondent)$/i.test(head)
  );
}
