import { is } from '../../lexicon/lexicon';
import { isGivenName, isGroup, isJobTitle, isOrganizationWord } from '../../lexicon/people';
import { type Token, tokenAt } from '../tokens/token';
import { type NounPhrase, nounPhraseFrom, speakerFrom } from './noun-phrase';

/**
 * Who speaks and to whom after a Spanish verb: `dijo la alcaldesa` · `declaró este lunes en rueda de prensa el concejal` ·
 * `le dijo a un vecino`. Neither is there where the verb stands alone (`agregó.`): then the speaker before is meant.
 */
export function subjectBehind(tokens: readonly Token[], verb: number): { source?: NounPhrase; addressee?: NounPhrase } {
  const next = adverbsEnd(tokens, verb + 1);
  // `dijo, visiblemente emocionada, la alcaldesa`
  if (tokenAt(tokens, next).text === ',') {
    const behind = next + 2 + tokens.slice(next + 1, next + 7).findIndex(({ text }) => text === ',');
    const source = lateSubject(tokens, behind);
    return source?.start === behind ? { source } : {};
  }
  const plain = isCircumstance(tokens, next) ? undefined : speakerFrom(tokens, next);
  const addressee = listenerAt(tokens, plain?.end ?? next);
  const source = plain ?? lateSubject(tokens, addressee?.end ?? next);
  return { ...(source && { source }), ...(addressee && { addressee }) };
}

/** `hoy` · `por su parte`: where the words end that only say when or in what turn. */
function adverbsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (is(tokenAt(tokens, at).lower, 'adverb-of-turn')) at += 1;
  return is(tokenAt(tokens, at).lower, 'turn-of') && is(tokenAt(tokens, at + 2).lower, 'turn-part') ? at + 3 : at;
}

/** `este lunes` · `en un comunicado` · `durante la visita` · `a los medios`: no subject begins here. */
function isCircumstance(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at).lower;
  return is(word, 'circumstance-preposition') || (is(word, 'determiner') && is(tokenAt(tokens, at + 1).lower, 'time-noun'));
}

/** The subject after a circumstance: an article with a word for people or an organisation, or a name, with no preposition before it. */
function lateSubject(tokens: readonly Token[], from: number): NounPhrase | undefined {
  for (let at = from; at < from + 10 && tokenAt(tokens, at).kind === 'word'; at++) {
    const token = tokenAt(tokens, at);
    if (is(token.lower, 'clause-opener')) return undefined;
    const before = tokenAt(tokens, at - 1);
    if (is(before.lower, 'circumstance-preposition') || is(before.lower, 'noun-link')) continue;
    // `dijo en Ames Ana Roe`
    const behindPlace = isGivenName(token.lower) && endsPlace(tokens, at - 1);
    const named = token.capital && (behindPlace || !before.capital) && !is(before.lower, 'determiner');
    if (
      named ||
      is(token.lower, 'postposed-pronoun') ||
      (is(token.lower, 'subject-article') && canSpeak(tokenAt(tokens, at + 1).lower))
    )
      return nounPhraseFrom(tokens, at);
  }
  return undefined;
}

/** `en Ames` · `en Port Ames` */
function endsPlace(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > last - 4 && tokenAt(tokens, at).capital) at -= 1;
  return at < last && is(tokenAt(tokens, at).lower, 'circumstance-preposition');
}

/** `a los medios` · `al concejal`, but not `al final` */
function listenerAt(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const word = tokenAt(tokens, at + 1).lower;
  if (!is(tokenAt(tokens, at).lower, 'to-somebody') || is(word, 'time-noun') || is(word, 'occasion-noun')) return undefined;
  const phrase = speakerFrom(tokens, at + 1);
  return phrase && { start: phrase.start, end: nameBehind(tokens, phrase) ?? phrase.end };
}

/** `a un vecino Ana Roe` · `a los medios Ana Roe`: a name that is the subject; `a la alcaldesa Ana Roe` is one person. */
function nameBehind(tokens: readonly Token[], { start, end }: NounPhrase): number | undefined {
  const name = start + 2;
  const unnamed = is(tokenAt(tokens, start).lower, 'unnamed-article') || is(tokenAt(tokens, start + 1).lower, 'press');
  if (!unnamed || !isGivenName(tokenAt(tokens, name).lower)) return undefined;
  // `a los periodistas Ana Roe y Eva Gil`
  return tokens.slice(name, end).some(({ lower }, i) => is(lower, 'and') && tokenAt(tokens, name + i + 1).capital)
    ? undefined
    : name;
}

const canSpeak = (word: string): boolean => isJobTitle(word) || isGroup(word) || isOrganizationWord(word);
