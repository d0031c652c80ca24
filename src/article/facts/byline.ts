import { isOrganizationWord } from '../../lexicon/names';
import type { Iso, Person } from '../../model';
import { type DateOrder, datesIn } from '../../text/dates';
import { countWords, fold } from '../../text/space';
import { isBody, peopleIn } from './byline-people';
import { dateLineOf } from './dateline';
import { isField, isLabel, isPlace, plainLabel } from './labels';
import { isContact, isLoneAccount, isPoster } from './posted';

export interface Byline {
  authors: Person[];
  issued?: Iso;
  /** The label that stands in the line, before the day: `Press Release | March 6, 2025`. */
  section?: string;
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
  let section: string | undefined;
  let posted = false;
  for (const part of partsOf(text, order)) {
    const names = /^(.*?)\b(?:by|por|par|von|di|da)\b:? (.+)$/is.exec(part);
    const date = dateLineOf(part, order);
    const sender = authors.length === 0 ? senderOf(part) : [];
    if (date) issued ??= date;
    else if (isPoster(part) || (issued && isLoneAccount(part))) posted = true;
    else if (isLabel(part) && !section && authors.length === 0) section = plainLabel(part);
    else if ((isContact(part) && issued) || isPlace(part) || isField(part) || minutesToRead.test(part)) continue;
    else if (sender.length > 0) authors.push(...sender);
    else if (names && lead.test((names[1] ?? '').trim())) {
      const people = peopleIn(names[2] ?? '');
      if (people.length === 0) return undefined;
      authors.push(...people);
    } else if (authors.length > 0 && isBody(part)) {
      for (const author of authors) if (!author.organisation) author.affiliation ??= part;
    } else if (!issued || !standsForWriter(part)) return undefined;
  }
  if (authors.length === 0 && !issued && !posted) return undefined;
  return { authors, ...(issued && { issued }), ...(section && { section }), text };
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
  const date = /^(?:by|por|par|von|di|da|story|text|written|(?:posted|submitted|uploaded) by|author)\b/i.test(part)
    ? datesIn(part, order)[0]
    : undefined;
  if (!date) return [part];
  const before = part.slice(0, date.start).replace(dayWords, '');
  const [time = ''] =
    /^,?\s*(?:at |à |um |alle |a las |às )?\d{1,2}[:h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?/i.exec(part.slice(date.end)) ??
    [];
  const after = part.slice(date.end + time.length).replace(/^[\s,.)–—-]+/, '');
  return [before.replace(/(?<![\s,(–—-])[\s,(–—-]+$/, ''), part.slice(date.start, date.end), after];
}

/** How long a text takes is said beside its day. */
const minutesToRead = /^\d{1,3} ?min(?:ute)?s?(?: read| de lectura)?$/i;

/** What leads from a name to a day. */
const dayWords =
  /(?:[\s,(]+(?:on|published|posted|updated|publié|publicado|pubblicato|veröffentlicht|le|am|vom|den|el|il|em|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?):?,?)+\s*$/i;

/** What may stand before "by". */
const lead =
  /^(?:(?:news |feature |courtesy )?stor(?:y|ies)|written|reported|article|posted|published|compiled|prepared|text|texte|testo|texto|escrito|publicado|redactado|publié|pubblicato|veröffentlicht|geschrieben|escrita)?(?:(?:^| )and (?:photos?|photographed|edited))?$/i;
