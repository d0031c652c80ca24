import type { Speaker } from '../model';
import { type Block, textOf } from '../text/blocks';
import { isOrganisationWord, isTitle } from '../text/names';
import { antecedentOf, type Spoken, within } from './antecedent';
import type { Frame, Token } from './frame';
import { isRole } from './occupations';
import type { Cast, Known, Naming } from './people';
import { type Phrase, phraseFrom } from './phrase';
import { bodyPointedAt, personPointedAt } from './pointing';
import { sentenceStart } from './sentence';
import { lastPhrase, mainSubject } from './subject';
import { tokenAt } from './token-at';

/** Keeps track of who was spoken of, in reading order, and says who a phrase means. */
export interface Memory {
  cast: Cast;
  /** Speakers so far, last one last. */
  last?: { speaker: Speaker; block: number };
  /** The last quotation was a question: the answer is somebody else's. */
  asked?: boolean;
  spoken: Spoken[];
}

/** The speaker a phrase of a frame means: the fullest name and the function the text gives, or the phrase itself. */
export function speakerOf(memory: Memory, frame: Frame, words: Phrase, why: string[]): Speaker {
  const phrase = sender(memory.cast, frame, words);
  const row = namedIn(memory.cast, frame, phrase);
  const first = frame.tokens[phrase.start]?.start ?? 0;
  // `Parks, Recreation and Tourism Director Jane Roe said`: the subject begins before the comma.
  const start = Math.min(first, row?.from ?? first);
  const end = Math.max(row?.end ?? 0, frame.tokens[phrase.end - 1]?.end ?? start);
  const mention = frame.block.text.slice(start, end);
  const at = { block: frame.block.index, start, end };
  const named = row?.who ?? meant(memory, frame, phrase, why);
  if (named) {
    memory.spoken.push({ who: named, block: at.block, at: start, end });
    return { name: named.name, ...(named.role && { role: named.role }), mention, at };
  }
  const body = bodyPointedAt(memory.cast, frame, phrase, why);
  const name = body ?? nounMeant(frame, phrase);
  if (!name) why.push('no name');
  return { name: name ?? mention, mention, at };
}

/** `a letter from Mayor Roe` · `one, from a former pilot`: whoever sent it speaks. */
function sender(cast: Cast, frame: Frame, phrase: Phrase): Phrase {
  const { tokens } = frame;
  const one = tokenAt(tokens, phrase.start).lower === 'one' && tokenAt(tokens, phrase.end).text === ',';
  const link = one ? phrase.end + 1 : phrase.end;
  const linked = /^(?:from|by)$/.test(tokenAt(tokens, link).lower);
  if (!linked || !(one || documents.test(tokenAt(tokens, phrase.end - 1).lower))) return phrase;
  const from = phraseFrom(tokens, link + 1);
  if (!from) return phrase;
  return one || namedIn(cast, frame, from) ? from : { start: phrase.start, end: from.end };
}

const documents = /^(?:letter|statement|message|note|post|e-?mail|memo|memorandum|release|tweet|card|text)$/;

/** `a visitor who asked` · `The card was short. It read:`: the words that a pronoun without a person stands for. */
function nounMeant({ tokens, block }: Frame, { start }: Phrase): string | undefined {
  const left = sentenceStart(tokens, start);
  const word = tokenAt(tokens, start).lower;
  const noun = /^(?:who|quien)$/.test(word)
    ? lastPhrase(tokens, left, tokenAt(tokens, start - 1).text === ',' ? start - 1 : start)
    : word === 'it' && left > 0
      ? mainSubject(tokens, sentenceStart(tokens, left - 1), left)
      : undefined;
  return noun && block.text.slice(tokens[noun.start]?.start, tokens[noun.end - 1]?.end);
}

/**
 * The speaker of a verb that has no subject, as Spanish has it: `«…», confesó.` The subject of a sentence before it in the paragraph,
 * else the speaker before; `token`: the quotation in its frame.
 */
export function speakerUnsaid(
  memory: Memory,
  blocks: readonly Block[],
  frame: Frame,
  token: number,
  why: string[],
): Speaker | undefined {
  const { tokens, block } = frame;
  let end = sentenceStart(tokens, token);
  for (let back = 0; back < 3 && end > 0; back++) {
    const left = sentenceStart(tokens, end - 1);
    // The quotation of somebody else in between: its speaker is the nearer one.
    if (tokens.slice(left, end).some(({ kind }) => kind === 'quote') && memory.last?.block === block.index) break;
    const phrase = mainSubject(tokens, left, end);
    if (phrase && isPersonal(memory, frame, phrase)) {
      why.push('no subject: the one of the sentence before');
      return speakerOf(memory, frame, phrase, why);
    }
    end = left;
  }
  const found = antecedentOf(memory.cast, memory.spoken.at(-1), { block: block.index, at: tokens[token]?.start ?? 0 });
  if (!found) return undefined;
  const { who, spoke, ...place } = found;
  memory.spoken.push({ who, ...place });
  why.push(`no subject: ${who.name}, ${spoke ? 'who spoke before' : 'named before'}`);
  const at = { block: place.block, start: place.at, end: place.end };
  return { name: who.name, ...(who.role && { role: who.role }), mention: textOf(blocks, [at]), at };
}

function isPersonal(memory: Memory, frame: Frame, phrase: Phrase): boolean {
  const words = frame.tokens.slice(phrase.start, phrase.end);
  if (words.some((token) => isRole(token.lower))) return true;
  return (namedIn(memory.cast, frame, phrase) ?? meant(memory, frame, phrase, [])) !== undefined;
}

/** The person named in the heart of a phrase: not the one behind `spokesman for`, before a possessive or a noun (`Roe campaign`). */
function namedIn(cast: Cast, frame: Frame, phrase: Phrase): Naming | undefined {
  const { tokens, block } = frame;
  const words = tokens.slice(phrase.start, phrase.end);
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const rows = within(cast.namings.get(block.index) ?? [], start, end + 200).filter((row) => !row.pointing);
  const hit = rows.find((row) => {
    // A nickname in marks ends the phrase within the name: `ranger Wallace "Wally" Roe`.
    if (row.start < start || row.start >= end) return false;
    if (row.end < end && /['’]s?$/u.test(block.text.slice(row.start, row.end))) return false;
    const before = words.filter((token) => token.end <= row.from);
    const next = words.findIndex((token) => token.start >= row.end);
    // `Bureau of Tides Director Roe` · `President and CEO Roe`
    const inside = (word: Token, last: string): boolean => isOrganisationWord(last) || (word.lower === 'and' && isTitle(last));
    const apart = before.some((word, i) => prepositions.test(word.lower) && !inside(word, before[i - 1]?.lower ?? ''));
    if (before.at(-1)?.lower === 'the' && row.from === row.start) return false;
    return !apart && (next < 0 || (prepositions.test(words[next]?.lower ?? '') && !joinsNames(words, next)));
  });
  const row = hit ?? namedAfter(rows, frame, phrase);
  if (row) row.who.person = true;
  return row;
}

/** `Dana and Melvin Roe`: the two speak together. */
const joinsNames = (words: readonly Token[], at: number): boolean =>
  /^(?:and|y|e)$/.test(words[at]?.lower ?? '') && words[at + 1]?.capital === true;

/** `the mayor of Port Ames, Marta Soler,` · `said the pier's chief engineer, Lou Roe of Ames` */
function namedAfter(rows: readonly Naming[], { tokens }: Frame, phrase: Phrase): Naming | undefined {
  if (tokenAt(tokens, phrase.end).text !== ',') return undefined;
  const definite = /^(?:the|el|la)$/.test(tokenAt(tokens, phrase.start).lower);
  const words = tokens.slice(phrase.start, phrase.end);
  const of = words.findIndex(({ lower }) => prepositions.test(lower));
  // `U.S. Attorney for the District of Westmark, Jane Roe`
  if (!definite && !isRole(words.at(-1)?.lower ?? '') && !isRole(words[of - 1]?.lower ?? '')) return undefined;
  const skips = /^(?:el|la|\d+-year-old)$/.test(tokenAt(tokens, phrase.end + 1).lower);
  const first = tokens[phrase.end + (skips ? 2 : 1)]?.start;
  const row = rows.find(({ from }) => from === first);
  const next = tokens.slice(phrase.end + 1, phrase.end + 12).find((token) => token.start >= (row?.end ?? 0));
  return row && (next?.kind !== 'word' || prepositions.test(next.lower)) ? row : undefined;
}

const prepositions = /^(?:of|for|at|with|from|in|on|and|y|e|who|para|de|del|en)$/;

function meant(memory: Memory, frame: Frame, phrase: Phrase, why: string[]): Known | undefined {
  const word = tokenAt(frame.tokens, phrase.start).lower;
  if (/^(?:he|él)$/.test(word)) return pronounMeant(memory, frame, phrase, 'he', why);
  if (/^(?:she|ella)$/.test(word)) return pronounMeant(memory, frame, phrase, 'she', why);
  if (/^(?:i|yo)$/.test(word)) return writerOf(memory.cast, why);
  if (/^(?:who|quien)$/.test(word)) return whoBefore(memory.cast, frame, phrase.start);
  return personPointedAt(memory.cast, frame, phrase, why);
}

/** `"Come and see me," I wrote.` */
function writerOf({ people }: Cast, why: string[]): Known | undefined {
  const writers = people.filter((who) => who.writer);
  if (writers.length !== 1) return undefined;
  why.push('the one who wrote the text');
  return writers[0];
}

function whoBefore(cast: Cast, frame: Frame, who: number): Known | undefined {
  const at = frame.tokens[who]?.start ?? 0;
  const before = within(cast.namings.get(frame.block.index) ?? [], at - 100, at);
  return before.findLast((row) => row.end <= at && at - row.end < 4)?.who;
}

function pronounMeant(
  { cast, spoken, asked }: Memory,
  frame: Frame,
  phrase: Phrase,
  gender: 'he' | 'she',
  why: string[],
): Known | undefined {
  const pronoun = frame.tokens[phrase.start];
  const place = { block: frame.block.index, at: pronoun?.start ?? 0 };
  const found = antecedentOf(cast, spoken.at(asked ? -2 : -1), place, gender);
  if (!found) return undefined;
  found.who.gender ??= gender;
  why.push(`"${pronoun?.text}" is ${found.who.name}, ${found.spoke ? 'who spoke before' : 'named before'}`);
  return found.who;
}
