import { endsLike, is } from '../../lexicon/lexicon';
import { genderOfTitle, isJobTitle, jobTitlesMeantBy } from '../../lexicon/people';
import { bare } from '../../lexicon/titles';
import { organizationMeant } from '../people/organizations';
import type { Cast, CastMember } from '../people/person';
import { isOfAnotherStory } from '../people/stories';
import type { NounPhrase } from '../syntax/noun-phrase';
import { type Frame, type Token, tokenAt } from '../tokens/token';
import type { Meant } from './memory';

/** The one person whose job title has the words of a phrase: `the secretary`, `the executive director`, `el titular de Obras`. */
export function personMeantBy(cast: Cast, frame: Frame, phrase: NounPhrase): Meant | undefined {
  const article = tokenAt(frame.tokens, phrase.start).lower;
  if (!is(article, 'pointing-article')) return undefined;
  const headLast = is(article, 'head-last-article');
  const rest = frame.tokens.slice(phrase.start + 1, phrase.end);
  const head = (headLast ? rest.slice(-1) : rest).find((token) => isJobTitle(token.lower))?.lower;
  if (!head) return undefined;
  const gender = headLast ? genderOfTitle(head) : is(article, 'he-article') ? 'he' : 'she';
  const fitsGender = (who: CastMember): boolean => !gender || !who.gender || who.gender === gender;
  const block = frame.block.index;
  const same = (cast.byJobTitle.get(head) ?? []).filter((who) => fitsGender(who) && !isOfAnotherStory(cast.stories, who, block));
  const others = rest.filter((token) => token.lower !== head && !is(token.lower, 'role-link'));
  const all = same.filter((who) => others.every((token) => roleOf(who).includes(token.lower)));
  // `the governor` is not the lieutenant governor nor the one before.
  const exact = all.length > 1 ? all.filter((who) => !isLesser(roleOf(who))) : all;
  const [only] = exact;
  if (only && exact.length === 1) return { who: only, why: `the only ${head} in the text` };
  const professional = all.length === 0 && gender ? onlyProfessional(cast, fitsGender, frame.block.index) : undefined;
  if (professional) return { who: professional, why: `"${head}" is ${professional.name}, the only one it can be` };
  // `dice esta vecina`: whoever was named last.
  const anybody = is(article, 'anybody-article');
  const meant = anybody ? [] : jobTitlesMeantBy(head);
  if (!meant || exact.length > 1) return undefined;
  // `the executive`, where two companies have a president
  const holders = new Set(headLast ? meant.flatMap((word) => cast.byJobTitle.get(word) ?? []).filter(fitsGender) : []);
  if (holders.size > 1) return undefined;
  const who = nearest(
    cast,
    frame,
    phrase,
    (one) =>
      fitsGender(one) &&
      one.person &&
      !isOfAnotherStory(cast.stories, one, block) &&
      (anybody || stoodFor(one, meant, is(head, 'holder') ? others : [])),
  );
  if (who) return { who, why: `"${head}" is ${who.name}, named before` };
  // `the state’s chief executive` before `Governor Roe` is named
  const [later] = holders;
  return later && !isOfAnotherStory(cast.stories, later, block) ? { who: later, why: `"${head}" is ${later.name}` } : undefined;
}

/**
 * `la directora`, where the only woman in the paragraphs before is `la doctora Ana Roe`, with no job title yet but a profession; else
 * the only one of a text with few people.
 */
function onlyProfessional(cast: Cast, fits: (who: CastMember) => boolean, block: number): CastMember | undefined {
  const named = [...Array(reach).keys()].flatMap((back) => (cast.mentions.get(block - 1 - back) ?? []).slice(-reach));
  const before = new Set(named.map(({ who }) => who).filter((who) => who.person && who.gender && fits(who)));
  const few = cast.people.length < 60 ? cast.people : [];
  const all = before.size > 0 ? [...before] : few.filter((who) => who.person && who.gender && fits(who));
  const [who, other] = all.filter((one) => !isOfAnotherStory(cast.stories, one, block));
  const [first = ''] = who ? roleOf(who).split(/[ ,]/) : [];
  return !other && (is(first, 'profession') || is(bare(first), 'doctor') || endsLike(first, 'profession')) ? who : undefined;
}

/** The name of the organisation that a phrase means, in full where the text gives it. */
export const organizationMeantBy = (cast: Cast, { tokens, block }: Frame, { start, end }: NounPhrase): string | undefined =>
  organizationMeant(cast.organizations, tokens.slice(start, end), block.index);

/** `lieutenant governor` · `former governor` */
function isLesser(role: string): boolean {
  const [first = '', ...words] = role.split(/[^\p{L}]+/u);
  return is(first, 'lesser-before') || words.slice(0, -1).some((word) => is(word, 'lesser-role'));
}

const roleOf = (who: CastMember): string => who.role?.toLowerCase() ?? '';

/** Whether somebody has a job title, one of these where there are any, that goes with all these words. */
function stoodFor(who: CastMember, functions: readonly string[], of: readonly Token[]): boolean {
  const role = roleOf(who);
  const words = role.split(/[^\p{L}]/u);
  return (
    role !== '' &&
    of.every((token) => role.includes(token.lower)) &&
    (functions.length === 0 || functions.some((word) => words.includes(word)))
  );
}

/** The last one named before the phrase who fits, a few paragraphs back at most. */
function nearest(
  cast: Cast,
  { block: { index }, tokens }: Frame,
  phrase: NounPhrase,
  fits: (who: CastMember) => boolean,
): CastMember | undefined {
  const at = tokenAt(tokens, phrase.start).start;
  for (let block = index; block > index - reach; block--) {
    const rows = cast.mentions.get(block) ?? [];
    const found = rows.findLast((row) => (block < index || row.end <= at) && fits(row.who));
    if (found) return found.who;
  }
  return undefined;
}

/** Paragraphs that a phrase looks back over. */
const reach = 12;
