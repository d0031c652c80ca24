import { is } from '../../lexicon/lexicon';
import { isJobTitle } from '../../lexicon/people';
import { type NounPhrase, nounPhraseFrom } from '../syntax/noun-phrase';
import { mainSubject, subjectBefore } from '../syntax/subject';
import { isPossessive } from '../tokens/possessive';
import { type Token, tokenAt } from '../tokens/token';
import { nameAlone } from './after';
import type { Attribution } from './attribution';

/** The attribution that a colon is. */
export const atColon = (source: NounPhrase | undefined, colon: number): Attribution | undefined =>
  source && { source, cue: { start: colon, end: colon + 1 }, form: 'colon', apart: true };

/** `Mayor Roe issued this statement:` · `Jane Roe, mayor:` */
export function introducedBy(tokens: readonly Token[], left: number, colon: number): NounPhrase | undefined {
  const states = tokens.slice(left, colon).some(({ lower }) => is(lower, 'statement'));
  return (
    creditedTo(tokens, left, colon) ??
    sentBy(tokens, left, colon) ??
    (states ? statementOf(tokens, left, colon) : undefined) ??
    nameBefore(tokens, left, colon)
  );
}

/** Who makes the statement that a sentence announces. */
function statementOf(tokens: readonly Token[], left: number, colon: number): NounPhrase | undefined {
  return (
    ownerOf(tokens, left, colon) ??
    statementBy(tokens, left, colon) ??
    makerOf(tokens, left, colon) ??
    past(tokens, left, mainSubject(tokens, left, colon))
  );
}

/** `The following is a statement from Administrator Bill Roe on the passing of Tom Doe:` · `Statement of Chair Ana Roe on the ruling:` */
export function statementBy(tokens: readonly Token[], left: number, colon: number): NounPhrase | undefined {
  for (let at = left; at + 2 < colon; at++) {
    if (!is(tokenAt(tokens, at).lower, 'statement') || !is(tokenAt(tokens, at + 1).lower, 'label-link')) continue;
    const source = nounPhraseFrom(tokens, at + 2);
    if (source && tokenAt(tokens, source.start).capital) return source;
  }
  return undefined;
}

/** `Mayor Roe made the following remarks on the floor:` */
function makerOf(tokens: readonly Token[], left: number, colon: number): NounPhrase | undefined {
  const verb = tokens.slice(left, colon).findIndex(({ lower, capital }, i) => {
    const next = tokens.slice(left + i + 1, left + i + 4);
    return !capital && is(lower, 'statement-verb') && next.some((token) => is(token.lower, 'statement'));
  });
  const source = verb > 0 ? subjectBefore(tokens, left + verb) : undefined;
  return past(tokens, left, source);
}

/** `Senator Chris Roe (D-Md.), a member of the committee released …`: the name before, not what is said of it. */
function past(tokens: readonly Token[], left: number, source: NounPhrase | undefined): NounPhrase | undefined {
  if (!source || !is(tokenAt(tokens, source.start).lower, 'indefinite') || tokenAt(tokens, source.start - 1).text !== ',')
    return source;
  const named = mainSubject(tokens, left, source.start - 1);
  return named && tokenAt(tokens, named.start).capital ? named : source;
}

/** `Mayor Ida Roe’s statement is below`: whose statement it is. */
export function ownerOf(tokens: readonly Token[], left: number, right: number): NounPhrase | undefined {
  const owner = tokens.slice(left, right).findIndex(({ text, capital }, i) => {
    return capital && isPossessive(text) && tokens.slice(left + i + 1, left + i + 5).some(({ lower }) => is(lower, 'statement'));
  });
  if (owner < 0) return undefined;
  let start = left + owner;
  while (start > left && isBeforeOwner(tokenAt(tokens, start - 1))) start -= 1;
  return { start, end: left + owner + 1 };
}

const isBeforeOwner = ({ capital, lower }: Token): boolean => capital || is(lower, 'of-or-for') || is(lower, 'head-last-article');

/** `And from Chairwoman Rosa Roe:` · `From the desk of John Roe, vice president:` · `Here is one, from Marnie Roe of Ames:` */
export function sentBy(tokens: readonly Token[], left: number, colon: number): NounPhrase | undefined {
  const from = tokens.slice(left, colon).findIndex(({ lower }) => is(lower, 'sender-link'));
  const opens =
    from === 0 || (from > 0 && (is(tokenAt(tokens, left).lower, 'herald') || tokenAt(tokens, left + from - 1).text === ','));
  if (!opens) return undefined;
  let at = left + from + 1;
  if (is(tokenAt(tokens, at).lower, 'head-last-article') && is(tokenAt(tokens, at + 1).lower, 'desk')) at += 3;
  const source = nounPhraseFrom(tokens, at);
  return source && (tokenAt(tokens, source.start).capital || isJobTitle(tokenAt(tokens, source.end - 1).lower))
    ? source
    : undefined;
}

/** `The following is attributable to Press Secretary Roe: "…"` · `con la intervención de la bibliotecaria Ana Roe: «…»` */
export function creditedTo(tokens: readonly Token[], left: number, colon: number): NounPhrase | undefined {
  const at = tokens.slice(left, colon).findIndex(({ lower }, i) => {
    const next = tokenAt(tokens, left + i + 1).lower;
    return is(lower, 'credit') ? is(next, 'to-somebody') : is(lower, 'contribution') && is(next, 'of');
  });
  return at < 0 ? undefined : nounPhraseFrom(tokens, left + at + 2);
}

/** `Review of the plan - Jane Roe: "…"`: the name right before the colon, or the subject of the sentence. */
export function labelBefore(tokens: readonly Token[], left: number, colon: number): NounPhrase | undefined {
  const named = nameBefore(tokens, left, colon);
  if (named) return named;
  let start = colon;
  while (start > left && tokenAt(tokens, start - 1).capital) start -= 1;
  if (colon > start && tokenAt(tokens, start - 1).kind === 'sign') return { start, end: colon };
  // `Interview with the consul general: "…"` · `Statement by Mayor Roe: "…"`
  const labelled = is(tokenAt(tokens, left).lower, 'label') && is(tokenAt(tokens, left + 1).lower, 'label-link');
  return labelled ? nounPhraseFrom(tokens, left + 2) : mainSubject(tokens, left, colon);
}

/** `Jane Roe, mayor:` */
function nameBefore(tokens: readonly Token[], left: number, colon: number): NounPhrase | undefined {
  const source = nameAlone(tokens.slice(left, colon))?.source;
  return source && { start: left, end: left + source.end };
}
