import type { Gender } from '../../lexicon/people';
import { within } from '../people/mentions';
import type { Cast, CastMember, Mention } from '../people/person';
import type { Spoken } from './memory';

/**
 * Whom a pronoun, or a Spanish verb without a subject, at an offset of a block means: the speaker just before, unless somebody else
 * opened a sentence since. `spoken`: those spoken of so far; `spoke` of the answer: one of the last of them; the place is that of the
 * name. Past the heading of a story only when the text has nobody else. `asker`: whom it cannot mean, having asked.
 */
export function antecedentOf(
  cast: Cast,
  spoken: readonly Spoken[],
  { block: from, at }: { block: number; at: number },
  gender?: Gender,
  asker?: CastMember,
): (Spoken & { spoke: boolean }) | undefined {
  const fits = (who: CastMember): boolean => isSpeaker(who) && who !== asker && (!gender || !who.gender || who.gender === gender);
  const last = spoken.slice(-4).findLast(({ who }) => fits(who));
  const story = cast.stories.of.get(from);
  for (let block = from; block >= 0 && block > from - 5; block--) {
    if (cast.stories.of.get(block) !== story && !isOnlyPerson(cast.people)) return undefined;
    const all = cast.mentions.get(block) ?? [];
    const rows = (block < from ? all.slice(-40) : within(all, at - 2000, at)).filter((row) => fits(row.who));
    const spoke = last?.block === block ? last : undefined;
    const subject = rows.findLast((row) => row.subject && row.start > (spoke?.at ?? -1));
    if (spoke && !subject) return { ...spoke, spoke: true };
    const found = subject ?? onlyOne(rows);
    if (found) return { who: found.who, block, at: found.start, end: found.end, spoke: found.who === spoke?.who };
  }
  return undefined;
}

const isSpeaker = (who: CastMember): boolean => who.person && !who.writer;

const isOnlyPerson = (people: readonly CastMember[]): boolean => people.filter(isSpeaker).length < 2;

/** The first mention, where all mean one person. */
const onlyOne = (rows: readonly Mention[]): Mention | undefined =>
  new Set(rows.map(({ who }) => who)).size === 1 ? rows[0] : undefined;
