import { is } from '../../lexicon/lexicon';
import { isGivenName, isJobTitle, isParticle } from '../../lexicon/people';
import type { Person } from '../../model';
import { isCapital } from '../../text/letters';
import { isVerb } from '../syntax/noun-phrase';
import { type Frame, tokenAt } from '../tokens/token';
import { mentionOf, mentionsIn, type Register } from './mentions';
import { organizationsIn } from './organizations';
import type { Cast, CastMember, Mention } from './person';
import { file } from './same-person';
import { storiesOf } from './stories';

/** Reads names, titles and job titles off the frames of a text. Names inside quotations are left to the speakers. */
export function castOf(frames: readonly Frame[], authors: readonly string[] = []): Cast {
  const cast: Cast = {
    people: [],
    mentions: new Map(),
    byJobTitle: new Map(),
    organizations: organizationsIn(frames),
    stories: storiesOf(frames),
  };
  const register: Register = { ...cast, bySurname: new Map(), surnames: new Set() };
  const read = frames.map((frame) => ({ frame, rows: mentionsIn(register, frame) }));
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

/** Who wrote: `By Jane Roe, Town Manager` among the first lines, or `Jane Roe` among the last, with `Town Manager` under it. */
function signerOf(frames: readonly Frame[]): string | undefined {
  const lines = frames.map(({ block }) => (block.text.length < 120 ? block.text.replace(/\n.*/s, '') : ''));
  for (const line of lines.slice(0, 5)) {
    const [by, ...name] = line
      .replace(/[,|].*/, '')
      .trim()
      .split(' ');
    if (by && isCapital(by) && is(by.toLowerCase(), 'opens-byline') && isFullName(name)) return name.join(' ');
  }
  return lines.slice(-4).find((line) => isFullName(line.split(' ')) && isGivenName(firstWord(line)));
}

const isFullName = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 5 && words.every((word) => isParticle(word) || /^\p{Lu}[\p{L}.’'-]*$/u.test(word));

const firstWord = (line: string): string => line.replace(/ .*/, '');

/** The words that say what somebody is: `director` of `director of the pier and a friend of the mayor`. */
function officeOf({ role, became }: CastMember): string[] {
  const words = [became, role].join(',').toLowerCase().split(' ');
  const end = words.findIndex((word, i) => i > 0 && i < words.length - 1 && endsOffice(word, words[i + 1] ?? ''));
  return words
    .slice(0, end < 0 ? words.length : end)
    .join(' ')
    .split(/[^\p{L}-]/u)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : word));
}

const endsOffice = (word: string, next: string): boolean =>
  is(word, 'role-tail') || (is(word, 'plain-and') && is(next, 'indefinite'));

/** `The chairwoman thanked …`: names nobody, but means the one person with that job title. */
function pointersIn({ byJobTitle }: Cast, { tokens, block }: Frame): Mention[] {
  return tokens.flatMap((token, i) => {
    const [who, other] = (is(token.lower, 'definite-article') && byJobTitle.get(tokenAt(tokens, i + 1).lower)) || [];
    const next = tokenAt(tokens, i + 2);
    if (!who || other || (next.kind === 'word' && !is(next.lower, 'breaker') && !isVerb(next))) return [];
    return [{ ...mentionOf(who, { from: i, start: i, end: i + 2 }, tokens, block.index), pointing: true }];
  });
}
