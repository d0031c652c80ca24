import { cueOf, endsLike, is } from '../../lexicon/lexicon';
import { isGivenName, isJobTitle, isParticle } from '../../lexicon/people';
import { isTitle } from '../../lexicon/titles';
import { isPastWithSubjectBehind, looksLikePastVerb } from '../../lexicon/verbs';
import { isVerb, type NounPhrase, nounPhraseFrom, speakerFrom } from '../syntax/noun-phrase';
import { subjectBehind } from '../syntax/postposed-subject';
import { isElided } from '../tokens/possessive';
import { isDash, type Token, tokenAt } from '../tokens/token';
import { accordingTo } from './according';
import { type Attribution, canReport, isAuxiliary, isReflexive, listenerFrom, spokenTo, verbOf } from './attribution';

/** The attribution that follows the quotation at token `quote`: `"…," said Roe.` · `"…," Roe told reporters.` · `"…," according to Roe`. */
export function attributionAfter(tokens: readonly Token[], quote: number): Attribution | undefined {
  const { text, sentence } = tokenAt(tokens, quote);
  let at = quote + 1;
  // `«Aquí estoy». – Ana Roe, cocinera`
  const below = tokenAt(tokens, at).kind === 'sign' ? signed(tokens, at + 2) : undefined;
  if (below) return below;
  if (tokenAt(tokens, at).sentence !== sentence) return undefined;
  const outside = tokenAt(tokens, at).text === ',' || isDash(tokenAt(tokens, at));
  if (outside) at += 1;
  const apart = outside || /(?:[,?!…—–―-]["'”’]*|\.)\s*$/.test(text);
  if (is(tokenAt(tokens, at).lower, 'as')) at += 1;
  const according = accordingTo(tokens, at);
  if (according) return { ...according, apart };
  const described =
    is(tokenAt(tokens, at).lower, 'to-be') && is(tokenAt(tokens, at + 1).lower, 'how-or-what')
      ? nounPhraseFrom(tokens, at + 2)
      : undefined;
  if (described) return { source: described, cue: { start: at, end: at + 2 }, form: 'after', apart };
  const attribution = inverted(tokens, at) ?? straight(tokens, at) ?? (outside ? signed(tokens, at) : undefined);
  if (!attribution || (runsOn(tokens, quote) && verbOf(tokens, attribution)?.trust !== 'sure')) return undefined;
  return apart || isTight(tokens, quote, attribution) ? attribution : undefined;
}

/** `laid out a plan for "a safer harbor," Doe …`: the writer's sentence goes on after the words. */
function runsOn(tokens: readonly Token[], quote: number): boolean {
  const { text, sentence } = tokenAt(tokens, quote);
  const before = tokenAt(tokens, quote - 1);
  return before.kind === 'word' && before.sentence === sentence && /^\p{Ll}/u.test(text);
}

/** `"…" — Jane Roe, owner of the pier`: a name after a dash that no sentence goes on from. */
export function signed(tokens: readonly Token[], at: number): Attribution | undefined {
  const { lower, capital } = tokenAt(tokens, at);
  if (!isDash(tokenAt(tokens, at - 1)) || !capital || is(lower, 'indefinite')) return undefined;
  const source = nounPhraseFrom(tokens, at);
  return source && tokenAt(tokens, source.end).kind !== 'word'
    ? { source, cue: { start: at - 1, end: at }, form: 'signed', apart: true }
    : undefined;
}

/** `Jane Roe, owner of the pier` · `Mayor Jane Roe` as a whole paragraph. */
export function nameAlone(tokens: readonly Token[]): (Attribution & { source: NounPhrase }) | undefined {
  if (tokens.length > 40) return undefined;
  if (tokens.some((token) => token.text === ':' || isVerb(token))) return undefined;
  let end = 0;
  // `L’honorable Anne Roe`
  if (isElided(tokenAt(tokens, 0).text) && isTitle(tokenAt(tokens, 1).lower)) end = 2;
  while (tokenAt(tokens, end).capital || isParticle(tokenAt(tokens, end).lower)) end += 1;
  if (end < 2 || end > 6 || !endsName(tokenAt(tokens, end))) return undefined;
  // `Anne Roe, ministre de l’Environnement, de la Faune et des Parcs`
  const office = isJobTitle(tokenAt(tokens, end + 1).lower) && tokens.slice(end).filter(({ capital }) => capital).length > 1;
  if (tokens.length > 16 && !office) return undefined;
  const named = isGivenName(tokenAt(tokens, 0).lower);
  const titled = isTitle(tokenAt(tokens, 0).lower) && tokens.slice(1, end).some(({ lower }) => isGivenName(lower));
  const described = tokens.slice(end).some(({ lower }) => isJobTitle(lower));
  const source = named || titled || described ? nounPhraseFrom(tokens, 0) : undefined;
  return source && { source, cue: source, form: 'signed', apart: true };
}

/** Whether a name has ended before a token: nothing, a description or a party follows. */
export const endsName = (token: Token): boolean => endSigns.has(token.text) || isDash(token);

/** `"We are ready" Roe said.`: the comma is missing, but the words open the sentence and the attribution ends it. */
function isTight(tokens: readonly Token[], quote: number, attribution: Attribution): boolean {
  const opens = tokenAt(tokens, quote - 1).sentence !== tokenAt(tokens, quote).sentence;
  return opens && verbOf(tokens, attribution)?.trust === 'sure' && attribution.cue.end - quote < 8;
}

/** `said Dr. Jane Q. Roe` · `ha dicho la secretaria` · `agregó.` */
function inverted(tokens: readonly Token[], at: number): Attribution | undefined {
  let verb = at;
  while (is(tokenAt(tokens, verb).lower, 'beside-reporting-verb')) verb += 1;
  const first = verb;
  const between = subjectWithin(tokens, verb);
  if (between) return between;
  if (isAuxiliary(tokenAt(tokens, verb)) || isReflexive(tokens, verb)) verb += 1;
  const infinitive = infinitiveBehind(tokens, verb);
  if (infinitive) return toldIn(tokens, first, infinitive);
  const { lower, capital } = tokenAt(tokens, verb);
  const cue = cueOf(lower);
  if (capital || (cue?.form !== 'finite' && !looksLikePastVerb(lower)) || !canReport(tokens, verb, at)) return undefined;
  const words = { start: first, end: verb + 1 };
  if (cue ? cue.grammar.subjectBehindVerb : isPastWithSubjectBehind(lower)) return toldIn(tokens, first, verb);
  let next = verb + 1;
  // `put in young Amy Birch` · `chimed in Roe`
  if (is(tokenAt(tokens, next).lower, 'verb-particle') && tokenAt(tokens, next + 1).kind === 'word') next += 1;
  while (isAdverb(tokenAt(tokens, next))) next += 1;
  const source = speakerFrom(tokens, next);
  const addressee = source && spokenTo(tokens, source.end - 1);
  return source && { source, cue: words, form: 'after-inverted', apart: true, ...(addressee && { addressee }) };
}

/** The verb at tokens `start` to `last`, whose subject stands behind it or nowhere. */
const toldIn = (tokens: readonly Token[], start: number, last: number): Attribution => ({
  cue: { start, end: last + 1 },
  form: 'after-inverted',
  apart: true,
  ...subjectBehind(tokens, last),
});

/** The infinitive of `ha querido subrayar Roe` · `a tenu à rappeler Roe` · `fait savoir Roe`, from its first verb on. */
function infinitiveBehind(tokens: readonly Token[], verb: number): number | undefined {
  if (!is(tokenAt(tokens, verb).lower, 'going-on')) return undefined;
  const at = is(tokenAt(tokens, verb + 1).lower, 'to-somebody') ? verb + 2 : verb + 1;
  return endsLike(tokenAt(tokens, at).lower, 'infinitive') ? at : undefined;
}

/** `a-t-elle ajouté` · `fait-il valoir`: the subject stands between the two words of the verb. */
function subjectWithin(tokens: readonly Token[], at: number): Attribution | undefined {
  if (!is(tokenAt(tokens, at + 1).lower, 'postposed-pronoun')) return undefined;
  const { lower } = tokenAt(tokens, at + 2);
  const perfect = isAuxiliary(tokenAt(tokens, at)) && (cueOf(lower)?.form === 'finite' || is(lower, 'going-on'));
  const infinitive = is(tokenAt(tokens, at).lower, 'going-on') && endsLike(lower, 'infinitive');
  if (!perfect && !infinitive) return undefined;
  return { source: { start: at + 1, end: at + 2 }, cue: { start: at, end: at + 3 }, form: 'after-inverted', apart: true };
}

/** `Roe, director of the office, told reporters` */
function straight(tokens: readonly Token[], at: number): Attribution | undefined {
  const phrase = nounPhraseFrom(tokens, at);
  if (!phrase) return undefined;
  const first = tokenAt(tokens, at);
  for (let i = at + 1; i < at + 45; i++) {
    const { kind, text, lower, capital, sentence } = tokenAt(tokens, i);
    if (sentence !== first.sentence || text === ';' || text === ':') return undefined;
    // `Roe, in a "Save the Pier" cap, said`: words in marks within the description of the speaker end without a sign.
    if (kind === 'quote' && /[.,!?…]\s*$/.test(text)) return undefined;
    const cue = cueOf(lower);
    const finite = cue?.form === 'finite' && canReport(tokens, i, at);
    const loose = looksLikePastVerb(lower) && i - at < 6 && !is(first.lower, 'impersonal');
    if (capital || (!finite && !loose) || (cue?.trust !== 'sure' && i - at > 12)) continue;
    // `a document he wrote`: the verb has a subject of its own.
    if (i > at + 1 && is(tokenAt(tokens, i - 1).lower, 'subject-pronoun')) continue;
    const addressee = cue?.addresses ? listenerFrom(tokens, i + 1) : spokenTo(tokens, i);
    let end = Math.min(phrase.end, i);
    // `the crew soon added`
    while (is(tokenAt(tokens, end - 1).lower, 'auxiliary')) end -= 1;
    return {
      source: { start: at, end },
      cue: { start: i, end: i + 1 },
      form: 'after',
      apart: true,
      ...(addressee && { addressee }),
    };
  }
  return undefined;
}

/** `said quietly Roe` */
const isAdverb = ({ lower, capital }: Token): boolean =>
  !capital && (endsLike(lower, 'adverb') || is(lower, 'beside-reporting-verb'));

const endSigns = new Set(['', ',', '(', '|']);
