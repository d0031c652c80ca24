import { endsLike, is } from '../../lexicon/lexicon';
import { isJobTitle, isOrganizationWord } from '../../lexicon/people';
import { isTitle } from '../../lexicon/titles';
import { within } from '../people/mentions';
import type { Cast, Mention } from '../people/person';
import { pastBrackets } from '../syntax/apposition';
import type { NounPhrase } from '../syntax/noun-phrase';
import { type Frame, type Token, tokenAt } from '../tokens/token';

/** The person named in the heart of a phrase: not the one behind `spokesman for`, before a possessive or a noun (`Roe campaign`). */
export function namedIn(cast: Cast, frame: Frame, phrase: NounPhrase): Mention | undefined {
  const { tokens, block } = frame;
  const start = tokenAt(tokens, phrase.start).start;
  const end = tokenAt(tokens, phrase.end - 1).end;
  const rows = within(cast.mentions.get(block.index) ?? [], start, end + 200).filter((row) => !row.pointing);
  const words = tokens.slice(phrase.start, phrase.end);
  return rows.find((row) => row.start < end && isHeart(row, words)) ?? namedAfter(rows, frame, phrase);
}

/** Whether a mention among the words of a phrase is the one that the phrase means. */
function isHeart(row: Mention, words: readonly Token[]): boolean {
  const before = words.filter(({ end }) => end <= row.from);
  // A nickname in marks ends the phrase within the name: `ranger Wallace "Wally" Roe`.
  const next = words.findIndex(({ start }) => start >= row.end);
  if (is(tokenAt(before, before.length - 1).lower, 'head-last-article') && row.from === row.start) return false;
  if (before.some((_, i) => linksAnother(before, i))) return false;
  return next < 0 || (is(tokenAt(words, next).lower, 'mention-link') && !joinsNames(words, next));
}

/** The `for` of `spokesman for Roe`, but not what stands in an office: `Bureau of Tides Director Roe` · `President and CEO Roe` */
function linksAnother(words: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(words, at);
  const last = tokenAt(words, at - 1).lower;
  return is(lower, 'mention-link') && !isOrganizationWord(last) && !(is(lower, 'plain-and') && isTitle(last));
}

/** `Dana and Melvin Roe`: the two speak together. */
const joinsNames = (words: readonly Token[], at: number): boolean =>
  is(tokenAt(words, at).lower, 'and') && tokenAt(words, at + 1).capital;

/** `the mayor of Port Ames, Marta Soler,` · `said the pier's chief engineer, Lou Roe of Ames` */
function namedAfter(rows: readonly Mention[], { tokens }: Frame, phrase: NounPhrase): Mention | undefined {
  const comma = pastBrackets(tokens, phrase.end);
  if (tokenAt(tokens, comma).text !== ',') return undefined;
  const words = tokens.slice(phrase.start, phrase.end);
  const of = words.findIndex(({ lower }) => is(lower, 'mention-link'));
  // `the owner, Zorva Roe` · `U.S. Attorney for the District of Westmark, Zorva Roe`; `another visitor, Jane Roe` needs the name of a person.
  const one =
    is(tokenAt(words, 0).lower, 'definite-article') ||
    isJobTitle(tokenAt(words, words.length - 1).lower) ||
    isJobTitle(tokenAt(words, of - 1).lower);
  const row = rows.find(({ from, who }) => (one || who.person) && isNameAt(tokens, comma + 1, from));
  if (!row) return undefined;
  const next = tokens.slice(phrase.end).find(({ start }) => start >= row.end);
  return next?.kind !== 'word' || is(next.lower, 'mention-link') ? row : undefined;
}

/** Whether what follows a comma is a name that begins at an offset: `Ana Roe` · `la doctora Ana Roe` · `el socialista Luis Roe` · `52-year-old Lou Roe` */
function isNameAt(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (tokenAt(tokens, at).start === from || (endsLike(lower, 'aged') && tokenAt(tokens, at + 1).start === from)) return true;
  if (!is(lower, 'head-first-determiner')) return false;
  const noun = tokenAt(tokens, at + 1);
  return (
    noun.start === from || (noun.kind === 'word' && !is(noun.lower, 'mention-link') && tokenAt(tokens, at + 2).start === from)
  );
}
