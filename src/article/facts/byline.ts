import { isGivenName } from '../../lexicon/given-names';
import { isCourtesy, isOrganizationWord, isParticle, isSuffix, isTitle } from '../../lexicon/names';
import type { Iso, Person } from '../../model';
import { type DateOrder, datesIn } from '../../text/dates';
import { countWords, fold } from '../../text/space';
import { dateLineOf } from './dateline';

export interface Byline {
  authors: Person[];
  issued?: Iso;
  /** The line as it stands. */
  text: string;
}

/**
 * A line that says nothing but who wrote a text and when: `March 6, 2025 | By Matthew Olay`,
 * `By Staff Sgt. A. Doe, 3rd Division`, `Story by A and B`, `Por Ana Ruiz`, `03/06/2025`. Anything else is undefined.
 */
export function bylineOf(line: string, order?: DateOrder): Byline | undefined {
  const text = fold(line).replace(/[“”"]/g, '');
  if (text.length > 200 || countWords(text) > 28) return undefined;
  const authors: Person[] = [];
  let issued: Iso | undefined;
  for (const part of partsOf(text, order)) {
    const names = /^(.*?)\b(?:by|por|par|von|di|da)\b:? (.+)$/is.exec(part);
    const date = dateLineOf(part, order);
    const sender = authors.length === 0 ? senderOf(part) : [];
    if (date) issued ??= date;
    else if (sender.length > 0) authors.push(...sender);
    else if (names && lead.test((names[1] ?? '').trim())) {
      const people = peopleIn(names[2] ?? '');
      if (people.length === 0) return undefined;
      authors.push(...people);
    } else if (authors.length > 0 && isBody(part)) {
      for (const author of authors) if (!author.organisation) author.affiliation ??= part;
    } else if (!issued || !standsForWriter(part)) return undefined;
  }
  return authors.length > 0 || issued ? { authors, ...(issued && { issued }), text } : undefined;
}

/** `Aug. 17, 2024 | 807th Theater Medical Command`: a unit stands where its writer is not named. */
function standsForWriter(part: string): boolean {
  return isBody(part) && part.split(' ').some((word) => isOrganizationWord(word));
}

/** `From Petty Officer 2nd Class Ana Roe, USS Gull Public Affairs`: a rank or a press office tells a byline from other lines. */
function senderOf(part: string): Person[] {
  const [, named = ''] = /^from:? (.+)$/is.exec(part) ?? [];
  const people = named ? peopleIn(named) : [];
  const press = /\b(?:public affairs|news service|communications?)\b/i;
  return people.some(({ name, role, affiliation }) => role || press.test(affiliation ?? '') || press.test(name)) ? people : [];
}

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
function isBody(text: string): boolean {
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

/** Parts of a byline; a full stop or comma is none, names and dates hold both. */
function partsOf(text: string, order?: DateOrder): string[] {
  return text
    .split(/[|•·]| [–—-]{1,2} |(?<=\d{4}),? (?=by\b|por\b)/i)
    .map(fold)
    .flatMap((part) => withDateApart(part, order))
    .filter((part) => part !== '');
}

/** `By Oona Farrell July 10, 2024`, `By Oona Farrell on Tuesday, 10 July 2024 at 5:00 p.m.`: the day, with what belongs to it, is a part of its own. */
function withDateApart(part: string, order?: DateOrder): string[] {
  const date = /^(?:by|por|par|von|di|da|story|text|written)\b/i.test(part) ? datesIn(part, order)[0] : undefined;
  if (!date) return [part];
  const before = part.slice(0, date.start).replace(dayWords, '');
  const [time = ''] =
    /^,?\s*(?:at |à |um |alle |a las |às )?\d{1,2}[:h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?/i.exec(part.slice(date.end)) ??
    [];
  const after = part.slice(date.end + time.length).replace(/^[\s,.)–—-]+/, '');
  return [before.replace(/(?<![\s,(–—-])[\s,(–—-]+$/, ''), part.slice(date.start, date.end), after];
}

/** What leads from a name to a day. */
const dayWords =
  /(?:[\s,(]+(?:on|published|posted|updated|publié|publicado|pubblicato|veröffentlicht|le|am|vom|den|el|il|em|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?):?,?)+\s*$/i;

/** What may stand before "by". */
const lead =
  /^(?:(?:news |feature |courtesy )?stor(?:y|ies)|written|reported|article|posted|published|compiled|prepared|text|texte|testo|texto|escrito|publicado|redactado|publié|pubblicato|veröffentlicht|geschrieben|escrita)?(?:(?:^| )and (?:photos?|photographed|edited))?$/i;
