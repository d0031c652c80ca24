import { cueOf } from '../../lexicon/lexicon';
import { isGivenName, isJobTitle, isParticle } from '../../lexicon/people';
import { isVerb } from '../syntax/noun-phrase';
import { type Frame, type Token, tokenAt } from '../tokens/token';
import type { CastMember, Mention, Stories } from './person';
import { nameAt, type PersonName } from './person-name';
import { enter } from './same-person';
import { type SharedTitle, sharedBy } from './shared-title';
import { isHeadline } from './stories';
import { isReadOtherwise, surnameAt } from './surname-alone';

/** Who is known so far, and under which surnames. */
export interface Register {
  people: CastMember[];
  stories: Stories;
  bySurname: Map<string, CastMember[]>;
  /** Surnames that mean something else elsewhere: `bishop` of Rob Bishop. */
  surnames: Set<string>;
}

/** The names of a paragraph, filed under the people they mean. */
export function mentionsIn({ people, stories, bySurname, surnames }: Register, { tokens, block }: Frame): Mention[] {
  const rows: Mention[] = [];
  let sharing: SharedTitle | undefined;
  const headline = isHeadline(tokens);
  const here = stories.named[stories.of.get(block.index) ?? 0];
  for (let i = 0; i < tokens.length; ) {
    const found = surnameAt(tokens, i, surnames) ?? nameAt(tokens, i);
    i = typeof found === 'number' ? i + found : found.end;
    if (typeof found === 'number' || (headline && !isNamedPlainly(found))) continue;
    sharing = sharedBy(tokens, sharing, found);
    const role = found.role ?? sharing?.role;
    const named = { ...found, ...(role && { role }) };
    const mention = mentionOf(enter(people, bySurname, named, here), found, tokens, block.index);
    if (found.person && isReadOtherwise(found.surname)) surnames.add(found.surname);
    const { who } = mention;
    mention.subject ||= found.byName;
    if (found.became) who.became = found.became;
    // A surname alone that opens a sentence, after the full name: places and organisations are not shortened so.
    if (mention.subject && isSurnameAlone(found, who)) who.person = true;
    rows.push(mention);
    here?.add(who);
  }
  return rows;
}

/** `Roe opened the pier` after `Jane Roe`, but not `FastLane` after `FastLane Credit`. */
const isSurnameAlone = ({ name, surname }: PersonName, who: CastMember): boolean =>
  !name.includes(' ') && who.name.includes(' ') && surname === who.surname;

const isNamedPlainly = ({ name }: PersonName): boolean =>
  name.split(' ').filter((word) => !isParticle(word)).length < 4 && isGivenName(firstWord(name));

export function mentionOf(
  who: CastMember,
  { from, start, end }: Pick<PersonName, 'from' | 'start' | 'end'>,
  tokens: readonly Token[],
  block: number,
): Mention {
  return {
    who,
    block,
    start: tokenAt(tokens, start).start,
    end: tokenAt(tokens, end - 1).end,
    from: tokenAt(tokens, from).start,
    sentence: tokenAt(tokens, start).sentence,
    subject: opensSentence(tokens, from) || cueOf(tokenAt(tokens, end).lower)?.form === 'finite',
  };
}

function opensSentence(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokenAt(tokens, from);
  const lead = [from - 2, from - 1].map((at) => tokenAt(tokens, at)).filter((token) => token.sentence === sentence);
  if (tokenAt(tokens, from - 3).sentence !== sentence && lead.every(({ kind }) => kind === 'word')) return true;
  return tokenAt(tokens, from - 1).text === ',' && !isAppositive(tokens, from - 1);
}

/** `came with the director of the pier, Jane Roe`: the job title before the comma belongs to a sentence with a subject of its own. */
function isAppositive(tokens: readonly Token[], comma: number): boolean {
  let start = comma;
  while (tokenAt(tokens, start - 1).kind === 'word') start -= 1;
  const chunk = tokens.slice(start, comma);
  return chunk.some(isVerb) && chunk.slice(-8).some((token) => isJobTitle(token.lower));
}

const firstWord = (line: string): string => line.replace(/ .*/, '');
/** The mentions that stand between two offsets, by halving: they are in order. */
export function within(rows: readonly Mention[], from: number, to: number): Mention[] {
  const first = (offset: number): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.slice(first(from), first(to));
}
