import { cueOf, is } from '../../lexicon/lexicon';
import { looksLikePastVerb } from '../../lexicon/verbs';
import { sentenceStart } from '../syntax/clause';
import { type NounPhrase, nounPhraseFrom } from '../syntax/noun-phrase';
import { mainSubject } from '../syntax/subject';
import { isPossessive } from '../tokens/possessive';
import { type Frame, isDash, type Token, tokenAt } from '../tokens/token';
import { nameAlone, signed } from './after';
import type { Attribution } from './attribution';
import { attributionInSentenceBefore } from './before';
import { atColon, statementBy } from './colon';
import type { Found, Search } from './pattern';

/** `Roe said in a statement. "We are ready."`: the sentence before ends with its attribution. */
export const sentenceBefore: Search = ({ frame, tokens, token }) =>
  token > 0 ? inFrame(frame, attributionInSentenceBefore(tokens, token)) : undefined;

/** `"It is quiet." That was Roe's first remark.` */
export const namedBehind: Search = ({ frame, tokens, token }) => inFrame(frame, namedAfter(tokens, token));

/** `Roe smiled. "Ask me Friday."` */
export const actorInSentenceBefore: Search = ({ frame, tokens, token }) =>
  token > 0 ? inFrame(frame, actorBefore(tokens, token)) : undefined;

/** `Jane Roe, City of Ames` as the paragraph above. */
export const nameAbove: Search = ({ frames, frame, token }) => {
  const before = beside(frames, frame, -1);
  return token === 0 && isUnderLabel(frames, frame.block.index) ? inFrame(before, nameAlone(before.tokens)) : undefined;
};

/** `— Jane Roe, teacher` as the paragraph below. */
export const signatureBelow: Search = ({ frames, frame, token }) => (token === 0 ? signatureAfter(frames, frame) : undefined);

/** `Mayor Roe issued this statement:` as the paragraph above. */
export const introducedInParagraphBefore: Search = ({ frames, frame, token }) => {
  const before = beside(frames, frame, -1);
  const { length } = before.tokens;
  if (token === 0 && before.block.kind === 'heading')
    return inFrame(before, atColon(statementBy(before.tokens, 0, length + 1), length));
  const introduces = token === 0 && tokenAt(before.tokens, length - 1).text === ':';
  return introduces ? inFrame(before, attributionInSentenceBefore(before.tokens, length)) : undefined;
};

/** `That is the message from Mayor Roe.` as the next paragraph. */
export const namedInNextParagraph: Search = ({ frames, frame, token }) => {
  const next = beside(frames, frame, 1);
  return token === 0 && frame.tokens.length === 1 ? inFrame(next, namedAfter(next.tokens, -1)) : undefined;
};

/** `— Jane Roe, teacher` as a paragraph of its own. */
export function signatureAfter(frames: ReadonlyMap<number, Frame>, frame: Frame): Found | undefined {
  const next = beside(frames, frame, 1);
  if (isDash(tokenAt(next.tokens, 0))) return inFrame(next, signed(next.tokens, 1));
  return tokenAt(frame.tokens, 0).kind === 'quote' ? inFrame(next, nameAlone(next.tokens)) : undefined;
}

/**
 * `Jane Roe, City of Ames` stands above the words, and not under those before: where quotations and names alternate, the first of the
 * row tells.
 */
function isUnderLabel(frames: ReadonlyMap<number, Frame>, block: number): boolean {
  const tokensAt = (at: number): readonly Token[] => frames.get(at)?.tokens ?? [];
  const isName = (at: number): boolean => nameAlone(tokensAt(at)) !== undefined;
  const isQuote = (at: number): boolean => tokensAt(at).length === 1 && tokenAt(tokensAt(at), 0).kind === 'quote';
  let first = block;
  while (block - first < 400 && isName(first - 1) && isQuote(first - 2)) first -= 2;
  return isName(first - 1) && !isQuote(first - 2);
}

/** `"It is quiet." That was Roe's first remark.` · `Those were the words of Jane Roe` · `So says Jane Roe` */
function namedAfter(tokens: readonly Token[], quote: number): Attribution | undefined {
  let at = quote + 1;
  while (tokenAt(tokens, at).kind === 'sign') at += 1;
  const made = (source: NounPhrase | undefined, end: number): Attribution | undefined =>
    source && { source, cue: { start: at, end }, form: 'named-after', apart: true };
  const first = tokenAt(tokens, at).lower;
  const second = tokenAt(tokens, at + 1).lower;
  // `So says Roe` · `Así lo señaló la alcaldesa` · `Indicó la alcaldesa.`
  const so = is(first, 'so');
  let verb = so ? at + 1 : at;
  while (so && (is(tokenAt(tokens, verb).lower, 'beside-reporting-verb') || is(tokenAt(tokens, verb).lower, 'perfect')))
    verb += 1;
  const cue = cueOf(tokenAt(tokens, verb).lower);
  const source = cue?.form === 'finite' && (so || cue.grammar.subjectLeftOut) ? nounPhraseFrom(tokens, verb + 1) : undefined;
  if (cue && source) {
    const behind = tokenAt(tokens, source.end);
    const tells = so ? cue.trust === 'sure' : behind.text === '.' || (cue.trust === 'sure' && behind.kind !== 'word');
    return tells ? made(source, verb + 1) : undefined;
  }
  const joined = is(first, 'that-is');
  if (!joined && !(is(first, 'pointer') && is(second, 'to-be'))) return undefined;
  for (let i = joined ? at + 1 : at + 2; tokenAt(tokens, i).kind === 'word'; i++) {
    const { text, lower, capital } = tokenAt(tokens, i);
    if (capital && isPossessive(text) && tokens.slice(i + 1, i + 5).some(isUtterance)) {
      return made({ start: nameStart(tokens, i), end: i + 1 }, i + 1);
    }
    if (is(lower, 'how-or-what')) return made(nounPhraseFrom(tokens, i + 1), i + 1);
    if (!is(lower, 'utterance')) continue;
    const link = tokenAt(tokens, i + 1);
    if (is(link.lower, 'utterance-link')) return made(nounPhraseFrom(tokens, i + 2), i + 1);
    if (link.capital) return made(nounPhraseFrom(tokens, i + 1), i + 1);
  }
  return undefined;
}

/** `Roe smiled. "Ask me Friday."`: the sentence before says what one person did, and the words follow without a verb of speech. */
function actorBefore(tokens: readonly Token[], quote: number): Attribution | undefined {
  const left = sentenceStart(tokens, quote - 1);
  const opening = openingVerb(tokens, left);
  if (opening) return { cue: { start: opening, end: opening + 1 }, form: 'actor-before', apart: true };
  const source = mainSubject(tokens, left, quote);
  // `It rained all day. "…"`
  if (!source || is(tokenAt(tokens, source.start).lower, 'expletive')) return undefined;
  // `Roe said the team stood out. "Nobody had to be told."`
  const verb = tokenAt(tokens, source.end);
  if (!isSure(verb) && !looksLikePastVerb(verb.lower)) return undefined;
  return { source, cue: { start: source.end, end: source.end + 1 }, form: 'actor-before', apart: true };
}

/** The verb of `Explicó que la obra sigue. «…»`, which has its subject in the sentence before. */
function openingVerb(tokens: readonly Token[], left: number): number | undefined {
  let at = left;
  while (is(tokenAt(tokens, at).lower, 'lead-in') || is(tokenAt(tokens, at).lower, 'adverb-of-turn')) at += 1;
  const cue = cueOf(tokenAt(tokens, at).lower);
  const opens = cue?.form === 'finite' && cue.trust === 'sure' && cue.grammar.subjectLeftOut;
  return opens && is(tokenAt(tokens, at + 1).lower, 'that-before-words') ? at : undefined;
}

function nameStart(tokens: readonly Token[], last: number): number {
  let start = last;
  while (tokenAt(tokens, start - 1).capital) start -= 1;
  return start;
}

/** The frame of the block so many blocks on; one without tokens where there is none. */
const beside = (frames: ReadonlyMap<number, Frame>, frame: Frame, step: number): Frame =>
  frames.get(frame.block.index + step) ?? { ...frame, tokens: [] };

const inFrame = (attributionFrame: Frame, attribution: Attribution | undefined): Found | undefined =>
  attribution && { attribution, attributionFrame };

function isSure({ lower }: Token): boolean {
  const cue = cueOf(lower);
  return cue?.form === 'finite' && cue.trust === 'sure';
}

const isUtterance = ({ lower }: Token): boolean => is(lower, 'utterance');
