import { cueOf } from '../../lexicon/cues';
import { breakers, definiteArticles } from '../../lexicon/function-words';
import { isGivenName } from '../../lexicon/given-names';
import { isParticle } from '../../lexicon/names';
import { isJobTitle } from '../../lexicon/occupations';
import type { Person } from '../../model';
import { isVerb } from '../syntax/noun-phrase';
import { type Frame, type Token, tokenAt } from '../tokens/token';
import { organizationsIn } from './organizations';
import type { Cast, CastMember, Mention } from './person';
import { nameAt, type PersonName } from './person-name';
import { enter, file } from './same-person';
import { isHeadline, storiesOf } from './stories';

/** Reads names, titles and job titles off the frames of a text. Names inside quotations are left to the speakers. */
export function castOf(frames: readonly Frame[], authors: readonly string[] = []): Cast {
  const cast: Cast = {
    people: [],
    mentions: new Map(),
    byJobTitle: new Map(),
    organizations: organizationsIn(frames),
    stories: storiesOf(frames),
  };
  const bySurname = new Map<string, CastMember[]>();
  const read = frames.map((frame) => ({ frame, rows: mentionsIn(cast, bySurname, frame) }));
  const signer = signerOf(frames);
  for (const who of cast.people) {
    if (authors.includes(who.name) || who.name === signer) who.writer = true;
    for (const word of new Set(officeOf(who))) if (isJobTitle(word)) file(cast.byJobTitle, word, who);
  }
  for (const { frame, rows } of read) {
    rows.push(...pointersIn(cast, frame));
    cast.mentions.set(
      frame.block.index,
      rows.sort((a, b) => a.start - b.start),
    );
  }
  return cast;
}

/** The persons among them, as the model shows them. */
export function personsIn(cast: Cast): Person[] {
  return cast.people
    .filter((who) => who.person && !who.ambiguous && !/@|^\p{Lu}{2,5}$/u.test(who.name))
    .map(({ name, role }) => ({ name, ...(role && { role }) }));
}

/** The names of a paragraph, filed under the people they mean. */
function mentionsIn({ people, stories }: Cast, bySurname: Map<string, CastMember[]>, { tokens, block }: Frame): Mention[] {
  const rows: Mention[] = [];
  const headline = isHeadline(tokens);
  const here = stories.named[stories.of.get(block.index) ?? 0];
  for (let i = 0; i < tokens.length; ) {
    const found = nameAt(tokens, i);
    i = typeof found === 'number' ? i + found : found.end;
    if (typeof found === 'number' || (headline && !isNamedPlainly(found))) continue;
    const mention = mentionOf(enter(people, bySurname, found, here), found, tokens, block.index);
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

/** Who wrote: `By Jane Roe, Town Manager` among the first lines, or `Jane Roe` among the last, with `Town Manager` under it. */
function signerOf(frames: readonly Frame[]): string | undefined {
  const lines = frames.map(({ block }) => (block.text.length < 120 ? block.text.replace(/\n.*/s, '') : ''));
  for (const line of lines.slice(0, 5)) {
    const [by, ...name] = line
      .replace(/[,|].*/, '')
      .trim()
      .split(' ');
    if ((by === 'By' || by === 'Por') && isFullName(name)) return name.join(' ');
  }
  return lines.slice(-4).find((line) => isFullName(line.split(' ')) && isGivenName(firstWord(line)));
}

const isFullName = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 5 && words.every((word) => isParticle(word) || /^\p{Lu}[\p{L}.’'-]*$/u.test(word));

const firstWord = (line: string): string => line.replace(/ .*/, '');

/** The words that say what somebody is: `director` of `director of the pier and a friend of the mayor`. */
const officeOf = ({ role, became }: CastMember): string[] =>
  [became, role]
    .join(',')
    .toLowerCase()
    .replace(/ (?:and an?|of|for|at|in|to|de|del|para|y) .*/, '')
    .split(/[^\p{L}]/u);

/** `The chairwoman thanked …`: names nobody, but means the one person with that job title. */
function pointersIn({ byJobTitle }: Cast, { tokens, block }: Frame): Mention[] {
  return tokens.flatMap((token, i) => {
    const [who, other] = (definiteArticles.has(token.lower) && byJobTitle.get(tokenAt(tokens, i + 1).lower)) || [];
    const next = tokenAt(tokens, i + 2);
    if (!who || other || (next.kind === 'word' && !breakers.has(next.lower) && !isVerb(next))) return [];
    return [{ ...mentionOf(who, { from: i, start: i, end: i + 2 }, tokens, block.index), pointing: true }];
  });
}

function mentionOf(
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
