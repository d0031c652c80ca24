import { cueOf, is, phrasesOf } from '../../lexicon/lexicon';
import { isJobTitle } from '../../lexicon/people';
import { type NounPhrase, nounPhraseFrom } from '../syntax/noun-phrase';
import { subjectBehind } from '../syntax/postposed-subject';
import { type Token, tokenAt } from '../tokens/token';
import { type Attribution, isAuxiliary } from './attribution';

/** `according to Roe` · `in the words of Roe` · `según explicó Roe` · `para la ministra Roe` */
export function accordingTo(tokens: readonly Token[], at: number): Omit<Attribution, 'apart'> | undefined {
  const cue = (end: number): NounPhrase => ({ start: at, end });
  const first = tokenAt(tokens, at).lower;
  const verb = is(first, 'according-verb') ? pastAuxiliary(tokens, at + 1) : at;
  if (verb > at && cueOf(tokenAt(tokens, verb).lower)?.grammar.subjectBehindVerb) {
    return { ...subjectBehind(tokens, verb), cue: cue(verb + 1), form: 'according' };
  }
  const opening = openings.find((words) => words.every((word, i) => tokenAt(tokens, at + i).lower === word));
  if (!opening) return undefined;
  const end = at + opening.length;
  if (is(first, 'according-to-person') && !tokenAt(tokens, end).capital && !isJobTitle(tokenAt(tokens, end + 1).lower))
    return undefined;
  const source = nounPhraseFrom(tokens, end);
  return source && { source, cue: cue(end), form: 'according' };
}

/** Past the `lo ha` of `como lo ha explicado`. */
function pastAuxiliary(tokens: readonly Token[], from: number): number {
  let at = from;
  while (is(tokenAt(tokens, at).lower, 'beside-reporting-verb') || isAuxiliary(tokenAt(tokens, at))) at += 1;
  return at;
}

/** `The call, according to the agent in charge, Ana Roe, "was worth it"`: the words of the attribution go up to the quotation. */
export function accordingAside(tokens: readonly Token[], left: number, quote: number): Omit<Attribution, 'apart'> | undefined {
  for (let at = quote - 3; at > left && at > quote - 20; at--) {
    const found = tokenAt(tokens, at - 1).text === ',' ? accordingTo(tokens, at) : undefined;
    const end = found?.source?.end ?? 0;
    if (found) return end === quote - 1 || isNameBetween(tokens, end, quote - 1) ? found : undefined;
  }
  return undefined;
}

/** `, Ana Roe` · `, director of the pier`: one more phrase between two commas. */
const isNameBetween = (tokens: readonly Token[], comma: number, end: number): boolean =>
  tokenAt(tokens, comma).text === ',' && nounPhraseFrom(tokens, comma + 1)?.end === end;

/** `No case was seen, according to Ana Roe, a spokeswoman: "…"` */
export function accordingAtEnd(tokens: readonly Token[], left: number, colon: number): Omit<Attribution, 'apart'> | undefined {
  for (let at = colon - 2; at > left; at--) {
    const found = tokenAt(tokens, at - 1).text === ',' ? accordingTo(tokens, at) : undefined;
    if (found) return found;
  }
  return undefined;
}

const openings = phrasesOf('according').map((words) => words.split(' '));
