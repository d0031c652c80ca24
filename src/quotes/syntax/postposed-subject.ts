import { determiners } from '../../lexicon/function-words';
import { isGivenName } from '../../lexicon/given-names';
import { isGroup, isOrganizationWord } from '../../lexicon/names';
import { isJobTitle } from '../../lexicon/occupations';
import { wordSet } from '../../text/word-set';
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
  while (adverbs.has(tokenAt(tokens, at).lower)) at += 1;
  return tokenAt(tokens, at).lower === 'por' && tokenAt(tokens, at + 2).lower === 'parte' ? at + 3 : at;
}

/** `este lunes` · `en un comunicado` · `durante la visita` · `a los medios`: no subject begins here. */
function isCircumstance(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at).lower;
  return prepositions.has(word) || (determiners.has(word) && times.has(tokenAt(tokens, at + 1).lower));
}

/** The subject after a circumstance: an article with a word for people or an organisation, or a name, with no preposition before it. */
function lateSubject(tokens: readonly Token[], from: number): NounPhrase | undefined {
  for (let at = from; at < from + 10 && tokenAt(tokens, at).kind === 'word'; at++) {
    const token = tokenAt(tokens, at);
    if (clauses.has(token.lower)) return undefined;
    const before = tokenAt(tokens, at - 1);
    if (prepositions.has(before.lower) || links.has(before.lower)) continue;
    // `dijo en Ames Ana Roe`
    const behindPlace = isGivenName(token.lower) && endsPlace(tokens, at - 1);
    const named = token.capital && (behindPlace || !before.capital) && !determiners.has(before.lower);
    if (named || pronouns.has(token.lower) || (articles.has(token.lower) && canSpeak(tokenAt(tokens, at + 1).lower)))
      return nounPhraseFrom(tokens, at);
  }
  return undefined;
}

/** `en Ames` · `en Port Ames` */
function endsPlace(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > last - 4 && tokenAt(tokens, at).capital) at -= 1;
  return at < last && prepositions.has(tokenAt(tokens, at).lower);
}

/** `a los medios` · `al concejal`, but not `al final` */
function listenerAt(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const word = tokenAt(tokens, at + 1).lower;
  if (!to.has(tokenAt(tokens, at).lower) || times.has(word) || occasions.has(word)) return undefined;
  const phrase = speakerFrom(tokens, at + 1);
  return phrase && { start: phrase.start, end: nameBehind(tokens, phrase) ?? phrase.end };
}

/** `a un vecino Ana Roe` · `a los medios Ana Roe`: a name that is the subject; `a la alcaldesa Ana Roe` is one person. */
function nameBehind(tokens: readonly Token[], { start, end }: NounPhrase): number | undefined {
  const name = start + 2;
  const unnamed = anybody.has(tokenAt(tokens, start).lower) || press.has(tokenAt(tokens, start + 1).lower);
  if (!unnamed || !isGivenName(tokenAt(tokens, name).lower)) return undefined;
  // `a los periodistas Ana Roe y Eva Gil`
  return tokens.slice(name, end).some(({ lower }, i) => lower === 'y' && tokenAt(tokens, name + i + 1).capital)
    ? undefined
    : name;
}

const canSpeak = (word: string): boolean => isJobTitle(word) || isGroup(word) || isOrganizationWord(word);

const adverbs = wordSet(
  'hoy ayer además también asimismo así luego después entonces finalmente posteriormente igualmente enseguida anoche',
);
const prepositions = wordSet('a al en con por para según durante tras ante desde hasta sobre entre mediante vía sin como');
const occasions = wordSet('final término inicio comienzo cierre margen respecto finalizar concluir terminar salir llegar');
const times = wordSet(
  'lunes martes miércoles jueves viernes sábado domingo mañana tarde noche semana mes año día vez mediodía madrugada jornada momento',
);
/** Words that begin a clause with a subject of its own. */
const clauses = wordSet('que quien quienes donde cuando mientras aunque porque si');
const to = wordSet('a al');
const links = wordSet('de y e del');
const articles = wordSet('el la los las un una otro otra su');
const pronouns = wordSet('él ella ellos ellas');
const anybody = wordSet('un una unos unas los las');
const press = wordSet('prensa radio televisión');
