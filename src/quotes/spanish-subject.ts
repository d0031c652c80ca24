import { wordSet } from '../text/word-set';
import type { Token } from './frame';
import { determiners } from './function-words';
import { isRole } from './occupations';
import { type Phrase, phraseFrom, speakerFrom } from './phrase';
import { tokenAt } from './token-at';

/**
 * Who speaks and to whom after a Spanish verb: `dijo la alcaldesa` · `declaró este lunes en rueda de prensa el concejal` ·
 * `le dijo a un vecino`. Neither is there where the verb stands alone (`agregó.`): then the speaker before is meant.
 */
export function subjectBehind(tokens: readonly Token[], verb: number): { source?: Phrase; addressee?: Phrase } {
  let next = verb + 1;
  while (adverbs.has(tokenAt(tokens, next).lower)) next += 1;
  // `dijo, visiblemente emocionada, la alcaldesa`
  if (tokenAt(tokens, next).text === ',') {
    const close = tokens.slice(next + 1, next + 7).findIndex(({ text }) => text === ',');
    const late = close < 0 ? undefined : lateSubject(tokens, next + close + 2);
    return late === next + close + 2 ? { source: phraseFrom(tokens, late) ?? { start: late, end: late + 1 } } : {};
  }
  const plain = isCircumstance(tokens, next) ? undefined : speakerFrom(tokens, next);
  if (plain) {
    const addressee = /^al?$/.test(tokenAt(tokens, plain.end).lower) ? listenerAt(tokens, plain.end + 1) : undefined;
    return { source: plain, ...(addressee && { addressee }) };
  }
  const addressee = /^al?$/.test(tokenAt(tokens, next).lower) ? listenerAt(tokens, next + 1) : undefined;
  const late = lateSubject(tokens, addressee?.end ?? next);
  const source = late === undefined ? undefined : phraseFrom(tokens, late);
  return { ...(source && { source }), ...(addressee && { addressee }) };
}

/** `este lunes` · `en un comunicado` · `durante la visita` · `a los medios`: no subject begins here. */
function isCircumstance(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at).lower;
  if (prepositions.has(word)) return true;
  return determiners.has(word) && times.has(tokenAt(tokens, at + 1).lower);
}

/** The subject after a circumstance: an article with a word for a person, or a name, with no preposition before it. */
function lateSubject(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 10; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const before = tokenAt(tokens, at - 1).lower;
    if (prepositions.has(before) || /^(?:de|y|e|del|al)$/.test(before)) continue;
    const named = token.capital && !tokenAt(tokens, at - 1).capital && !determiners.has(before);
    if (named || (/^(?:el|la|los|las|una?)$/.test(token.lower) && isRole(tokenAt(tokens, at + 1).lower))) return at;
  }
  return undefined;
}

function listenerAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const word = tokenAt(tokens, at).lower;
  return times.has(word) || occasions.has(word) ? undefined : speakerFrom(tokens, at);
}

const adverbs = wordSet(
  'hoy ayer además también asimismo así luego después entonces finalmente posteriormente igualmente por su parte enseguida anoche',
);
const prepositions = wordSet('a al en con por para según durante tras ante desde hasta sobre entre mediante vía');
const occasions = wordSet('final término inicio comienzo cierre margen respecto finalizar concluir terminar salir llegar');
const times = wordSet(
  'lunes martes miércoles jueves viernes sábado domingo mañana tarde noche semana mes año día vez mediodía madrugada jornada momento',
);
