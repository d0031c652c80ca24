import { is } from '../../lexicon/lexicon';
import { type Gender, isJobTitle } from '../../lexicon/people';
import { type Block, textOf } from '../../text/blocks';
import { within } from '../people/mentions';
import type { Cast } from '../people/person';
import { sentenceStart } from '../syntax/clause';
import { isVerb, type NounPhrase, nounPhraseFrom } from '../syntax/noun-phrase';
import { lastPhrase, mainSubject } from '../syntax/subject';
import { type Frame, type Token, tokenAt } from '../tokens/token';
import { organizationMeantBy, personMeantBy } from './definite-phrase';
import type { Answer, Meant, Memory } from './memory';
import { namedIn } from './named-in';
import { antecedentOf } from './pronoun';

/** The speaker a phrase of a frame means: the fullest name and the job title the text gives, or the phrase itself. */
export function speakerOf(memory: Memory, frame: Frame, words: NounPhrase): Answer {
  const phrase = sender(memory.cast, frame, words);
  const row = namedIn(memory.cast, frame, phrase);
  const first = tokenAt(frame.tokens, phrase.start).start;
  // `Parks, Recreation and Tourism Director Jane Roe said`: the subject begins before the comma.
  const start = Math.min(first, row?.from ?? first);
  const end = Math.max(row?.end ?? 0, tokenAt(frame.tokens, phrase.end - 1).end);
  const mention = frame.block.text.slice(start, end);
  const at = { block: frame.block.index, start, end };
  const found: Meant | undefined = row ?? meant(memory, frame, phrase);
  if (found) {
    const { who, why, gender } = found;
    return {
      speaker: { name: who.name, ...(who.role && { role: who.role }), mention, at },
      why: why === undefined || row ? [] : [why],
      spoken: { who, block: at.block, at: start, end },
      ...(row && { named: who }),
      ...(gender && !row && { gendered: found }),
    };
  }
  const body = organizationMeantBy(memory.cast, frame, phrase);
  const name = body ?? nounMeant(frame, phrase);
  const why = [...(body ? ['an organisation named in the text'] : []), ...(name ? [] : ['no name'])];
  return { speaker: { name: name ?? mention, mention, at }, why };
}

/** `a letter from Mayor Roe` · `one, from a former pilot`: whoever sent it speaks. */
function sender(cast: Cast, frame: Frame, phrase: NounPhrase): NounPhrase {
  const { tokens } = frame;
  const one = is(tokenAt(tokens, phrase.start).lower, 'one') && tokenAt(tokens, phrase.end).text === ',';
  const link = one ? phrase.end + 1 : phrase.end;
  if (!is(tokenAt(tokens, link).lower, 'from-or-by')) return phrase;
  const from = one || is(tokenAt(tokens, phrase.end - 1).lower, 'document') ? nounPhraseFrom(tokens, link + 1) : undefined;
  if (!from) return phrase;
  return one || namedIn(cast, frame, from) ? from : { start: phrase.start, end: from.end };
}

/** `a visitor who asked` · `The card was short. It read:`: the words that a pronoun without a person stands for. */
function nounMeant({ tokens, block }: Frame, { start }: NounPhrase): string | undefined {
  const noun = nounBefore(tokens, start);
  return noun && block.text.slice(tokenAt(tokens, noun.start).start, tokenAt(tokens, noun.end - 1).end);
}

function nounBefore(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const left = sentenceStart(tokens, at);
  const { lower } = tokenAt(tokens, at);
  if (is(lower, 'it')) return mainSubject(tokens, sentenceStart(tokens, left - 1), left);
  if (!is(lower, 'who')) return undefined;
  const right = tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
  return is(lower, 'who-of-noun') ? nounsBefore(tokens, right) : lastPhrase(tokens, left, right);
}

/** `a visitor` · `the other nurses`: the nouns right before a token with what determines them. */
function nounsBefore(tokens: readonly Token[], right: number): NounPhrase | undefined {
  let start = right;
  while (isNounBefore(tokenAt(tokens, start - 1), tokenAt(tokens, start))) start -= 1;
  return start < right ? { start, end: right } : undefined;
}

/** Whether a word belongs to the nouns that the next one is among; before the article only articles do. */
const isNounBefore = (word: Token, next: Token): boolean =>
  is(word.lower, 'determiner') ||
  (word.kind === 'word' && !is(next.lower, 'determiner') && !is(word.lower, 'breaker') && !isVerb(word));

/**
 * The speaker of a verb that has no subject, as Spanish has it: `«…», confesó.` The subject of a sentence before it in the paragraph,
 * else the speaker before; `token`: the quotation in its frame.
 */
export function elidedSpeaker(memory: Memory, blocks: readonly Block[], frame: Frame, token: number): Answer | undefined {
  const { tokens, block } = frame;
  let end = sentenceStart(tokens, token);
  for (let back = 0; back < 3 && end > 0; back++) {
    const left = sentenceStart(tokens, end - 1);
    // The quotation of somebody else in between: its speaker is the nearer one.
    if (tokens.slice(left, end).some(({ kind }) => kind === 'quote') && memory.spokeIn === block.index) break;
    const subject = mainSubject(tokens, left, end);
    const phrase = subject && upToName(memory.cast, frame, subject);
    if (phrase && isPersonal(memory, frame, phrase)) {
      const answer = speakerOf(memory, frame, phrase);
      return { ...answer, why: ['no subject: the one of the sentence before', ...answer.why] };
    }
    end = left;
  }
  const found = antecedentOf(memory.cast, memory.spoken, { block: block.index, at: tokenAt(tokens, token).start });
  if (!found) return undefined;
  const { who, spoke, ...place } = found;
  const at = { block: place.block, start: place.at, end: place.end };
  return {
    speaker: { name: who.name, ...(who.role && { role: who.role }), mention: textOf(blocks, [at]), at },
    why: [`no subject: ${who.name}, ${spoke ? 'who spoke before' : 'named before'}`],
    spoken: { who, ...place },
  };
}

/** `El pescador Javier Roe` of `El pescador Javier Roe viaja mañana`: a verb that no table knows is no part of the subject. */
function upToName(cast: Cast, { tokens, block }: Frame, { start, end }: NounPhrase): NounPhrase {
  const from = tokenAt(tokens, start).start;
  const [row] = within(cast.mentions.get(block.index) ?? [], from, tokenAt(tokens, end - 1).end);
  const opens = row?.who.person && !row.pointing && row.from <= tokenAt(tokens, start + 1).start;
  const last = opens ? tokens.findIndex((token) => token.end >= row.end) : -1;
  return last < start ? { start, end } : { start, end: Math.min(last + 1, end) };
}

function isPersonal(memory: Memory, frame: Frame, phrase: NounPhrase): boolean {
  const words = frame.tokens.slice(phrase.start, phrase.end);
  if (words.some((token) => isJobTitle(token.lower))) return true;
  return (namedIn(memory.cast, frame, phrase) ?? meant(memory, frame, phrase)) !== undefined;
}

function meant(memory: Memory, frame: Frame, phrase: NounPhrase): Meant | undefined {
  const pronoun = tokenAt(frame.tokens, phrase.start);
  const gender = genderOfPronoun(pronoun.lower);
  if (gender) return pronounMeant(memory, frame.block.index, pronoun, gender);
  if (is(pronoun.lower, 'i')) return writerOf(memory.cast);
  if (is(pronoun.lower, 'who')) return whoBefore(memory.cast, frame.block.index, pronoun.start);
  return personMeantBy(memory.cast, frame, phrase);
}

/** `"Come and see me," I wrote.` */
function writerOf({ people }: Cast): Meant | undefined {
  const [writer, another] = people.filter((who) => who.writer);
  return writer && !another ? { who: writer, why: 'the one who wrote the text' } : undefined;
}

/** `Roe, who said` */
function whoBefore(cast: Cast, block: number, at: number): Meant | undefined {
  const before = within(cast.mentions.get(block) ?? [], at - 100, at).at(-1);
  return before?.who.person && at - before.end < 4 ? { who: before.who } : undefined;
}

function pronounMeant({ cast, spoken, asker }: Memory, block: number, pronoun: Token, gender: Gender): Meant | undefined {
  const place = { block, at: pronoun.start };
  const answerer = asker && antecedentOf(cast, spoken, place, gender, asker);
  const found = answerer ?? antecedentOf(cast, spoken, place, gender);
  if (!found) return undefined;
  const { who, spoke } = found;
  return { who, gender, why: `"${pronoun.text}" is ${who.name}, ${spoke ? 'who spoke before' : 'named before'}` };
}

const genderOfPronoun = (word: string): Gender | undefined =>
  is(word, 'he-pronoun') ? 'he' : is(word, 'she-pronoun') ? 'she' : undefined;
