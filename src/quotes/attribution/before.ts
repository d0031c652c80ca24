import { type Cue, cueOf, endsLike, is } from '../../lexicon/lexicon';
import { isGivenName, isGroup, isJobTitle, isOrganizationWord } from '../../lexicon/people';
import { isTitle } from '../../lexicon/titles';
import { looksLikePastVerb } from '../../lexicon/verbs';
import { beginsSentence } from '../../text/letters';
import { sentenceStart } from '../syntax/clause';
import { type NounPhrase, nounPhraseFrom } from '../syntax/noun-phrase';
import { subjectBehind } from '../syntax/postposed-subject';
import { mainSubject, pastLeadIn, subjectBefore } from '../syntax/subject';
import { isDash, type Token, tokenAt } from '../tokens/token';
import { accordingAside, accordingAtEnd, accordingTo } from './according';
import { type Attribution, canReport, listenerFrom, spokenTo } from './attribution';
import { atColon, creditedTo, introducedBy, labelBefore, sentBy } from './colon';
import { sourceOfParticiple } from './participle';

/** The attribution that leads up to the quotation at token `quote`: `Roe said, "…"` · `adding that "…"` · `Roe was blunt: "…"`. */
export function attributionBefore(tokens: readonly Token[], quote: number): Attribution | undefined {
  const lead = tokenAt(tokens, quote - 1);
  // What opens a paragraph or a sentence has nothing that leads up to it.
  if (lead.sentence !== tokenAt(tokens, quote).sentence) return undefined;
  const left = sentenceStart(tokens, quote - 1);
  const colon = lead.text === ':';
  const apart = colon || lead.text === ',' || isDash(lead);
  const credited = colon ? creditedTo(tokens, left, quote - 1) : undefined;
  if (credited) return atColon(credited, quote - 1);
  const last = apart ? quote - 2 : quote - 1;
  // `wanted to know "How fast?"` needs no comma.
  const told = apart || isSentence(tokenAt(tokens, quote).text) ? goesOnTo(tokens, left, last) : wishesTo(tokens, last);
  if (told) return { source: told, cue: { start: last, end: last + 1 }, form: 'before', apart: true };
  const aside = lead.text === ',' ? accordingAside(tokens, left, quote) : undefined;
  if (aside) return { ...aside, apart };
  const according = accordingTo(tokens, pastLeadIn(tokens, left));
  let distant: Attribution | undefined;
  for (let verb = quote - 1; verb >= left; verb--) {
    const cue = cueOf(tokenAt(tokens, verb).lower);
    if (!cue) continue;
    // `Asked by a reporter, "…?"` · `The warning was echoed by Roe: "…"`
    const agent = apart && is(tokenAt(tokens, verb + 1).lower, 'by') ? nounPhraseFrom(tokens, verb + 2) : undefined;
    if (agent) {
      return { source: agent, cue: { start: verb, end: agent.end }, form: 'before', apart };
    }
    if (!canReport(tokens, verb, left)) continue;
    const beside = quote - verb <= (apart ? 3 : cue.names ? 8 : 2) || isInDocument(tokens, verb, quote);
    // Of `the hall, which opened in 1911, was cold: "…"` the verb tells of the hall.
    const colonFor = colon && quote - verb < 25 && !is(tokenAt(tokens, verb - 1).lower, 'relative-of-verb');
    if (cue.trust === 'near' && !beside && !colonFor) continue;
    const made = madeBefore(tokens, left, verb, cue, apart);
    if (!made || (according && quote - verb > 3)) continue;
    // `To a reporter who asked whether she would, Roe showed her arm: "…"`
    if (made.source && isRelative(tokens, made.source) && namesPersonBehind(tokens, verb, quote)) continue;
    // `he warned that the hall they opened on a cold day in May was small: "…"`: a verb that is sure goes before one that is nearer.
    if (cue.trust === 'sure' || quote - verb < 9) return made;
    distant ??= made;
  }
  if (according) return { ...according, apart };
  if (distant) return distant;
  const unlisted = apart ? unlistedVerb(tokens, left, quote) : undefined;
  if (unlisted) return unlisted;
  const late = colon ? accordingAtEnd(tokens, left, quote - 1) : undefined;
  if (late) return { ...late, apart };
  return colon ? atColon(sentBy(tokens, left, quote - 1) ?? labelBefore(tokens, left, quote - 1), quote - 1) : undefined;
}

/** `welcomed in a letter "a start"` */
const isInDocument = (tokens: readonly Token[], verb: number, quote: number): boolean =>
  quote - verb === 4 &&
  is(tokenAt(tokens, verb + 1).lower, 'circumstance-preposition') &&
  is(tokenAt(tokens, verb + 3).lower, 'document');

/** `Roe said in a statement. "…"` · `Roe agreed. "…"`: the sentence before ends with its attribution; `end`: the token after its stop. */
export function attributionInSentenceBefore(tokens: readonly Token[], end: number): Attribution | undefined {
  const colon = tokenAt(tokens, end - 1).text === ':';
  const left = sentenceStart(tokens, end - 1);
  const introduced = colon ? introducedBy(tokens, left, end - 1) : undefined;
  if (introduced) return atColon(introduced, end - 1);
  for (let verb = end - 2; verb >= Math.max(left, end - (colon ? 25 : 7)); verb--) {
    const cue = cueOf(tokenAt(tokens, verb).lower);
    if (tokenAt(tokens, verb).kind === 'quote') return undefined;
    if (cue?.form !== 'finite' || !canReport(tokens, verb, left)) continue;
    if (!colon && cue.trust === 'near' && verb < end - 2) continue;
    if (tokens.slice(verb + 1, end).some((token) => is(token.lower, 'that'))) return undefined;
    return madeBefore(tokens, left, verb, cue, true);
  }
  // `Matthew Bigger was pleased with the result:`
  const subject = colon ? mainSubject(tokens, left, end - 1) : undefined;
  return subject && namesPerson(tokens, subject) ? atColon(subject, end - 1) : undefined;
}

const isRelative = (tokens: readonly Token[], { start, end }: NounPhrase): boolean =>
  end - start === 1 && is(tokenAt(tokens, start).lower, 'who');

/** Whether another sentence part with a person for its subject stands between a verb and the quotation. */
function namesPersonBehind(tokens: readonly Token[], verb: number, quote: number): boolean {
  const comma = verb + tokens.slice(verb, quote - 1).findIndex(({ text }) => text === ',');
  const subject = comma < verb ? undefined : nounPhraseFrom(tokens, comma + 1);
  return subject !== undefined && subject.end < quote - 1 && namesPerson(tokens, subject);
}

function namesPerson(tokens: readonly Token[], { start, end }: NounPhrase): boolean {
  if (is(tokenAt(tokens, start).lower, 'he-or-she')) return true;
  const named = tokens.slice(start, end).filter(({ capital }) => capital);
  return named.length > 1 && named.some(({ lower }) => isGivenName(lower) || isTitle(lower));
}

/** `Roe went on to say, "…"`: the infinitive borrows the subject of the verb before. */
function goesOnTo(tokens: readonly Token[], left: number, verb: number): NounPhrase | undefined {
  if (!is(tokenAt(tokens, verb - 1).lower, 'to-infinitive') || !cueOf(tokenAt(tokens, verb).lower)) return undefined;
  const lead = tokens.slice(left, verb);
  const on = lead.findLastIndex(({ lower }) => is(lower, 'going-on'));
  if (on >= 0) return subjectBefore(tokens, left + on);
  return lead.some(({ lower }) => is(lower, 'object-pronoun')) ? undefined : mainSubject(tokens, left, verb - 1);
}

/** `a tenu à saluer « … »` · `ha querido subrayar que «…»`: the infinitive of a verb of speech, from its last token on. */
function wishesTo(tokens: readonly Token[], last: number): NounPhrase | undefined {
  const at = is(tokenAt(tokens, last).lower, 'that-before-words') ? last - 1 : last;
  const { lower } = tokenAt(tokens, at);
  const wish = is(tokenAt(tokens, at - 1).lower, 'to-somebody') ? at - 2 : at - 1;
  const speaks = endsLike(lower, 'infinitive') && cueOf(lower.slice(0, -1)) && is(tokenAt(tokens, wish).lower, 'going-on');
  return speaks ? subjectBefore(tokens, is(tokenAt(tokens, wish - 1).lower, 'perfect') ? wish - 1 : wish) : undefined;
}

/** `Roe boomed, "We go."` · `As Roe pointed out in May, "…"`: any verb in the past with a name or a pronoun right before it. */
function unlistedVerb(tokens: readonly Token[], left: number, quote: number): Attribution | undefined {
  if (!beginsSentence(tokenAt(tokens, quote).text)) return undefined;
  for (let verb = quote - 2; verb > left && verb > quote - 9; verb--) {
    const { lower } = tokenAt(tokens, verb);
    if (!looksLikePastVerb(lower) && cueOf(lower)?.form !== 'finite') continue;
    const before = tokenAt(tokens, verb - 1);
    if (!canReport(tokens, verb, left) || !(before.capital || is(before.lower, 'beside-subject'))) continue;
    const source = subjectBefore(tokens, verb);
    return source && { source, cue: { start: verb, end: verb + 1 }, form: 'before', apart: true };
  }
  return undefined;
}

function madeBefore(tokens: readonly Token[], left: number, verb: number, cue: Cue, apart: boolean): Attribution | undefined {
  const words = { start: verb, end: verb + 1 };
  const behind = cue.grammar.subjectBehindVerb ? subjectBehind(tokens, verb) : undefined;
  const heard = cue.addresses ? listenerFrom(tokens, verb + 1) : spokenTo(tokens, verb);
  const addressee = behind ? behind.addressee : heard;
  const extra = addressee ? { addressee } : {};
  if (cue.form === 'participle') {
    const source = sourceOfParticiple(tokens, left, verb);
    if (!source && verb !== left) return undefined;
    return { ...(source && { source }), cue: words, form: 'participle', apart, ...extra };
  }
  if (tokenAt(tokens, verb - 1).kind === 'quote') return undefined;
  const source = subjectBefore(tokens, verb);
  // `A continuación agregó ella: «…»` · `A continuación agregó: «…»` · `La obra sigue, dijo Roe: «…»` · `La obra, según dijo Roe, «…»`: the subject stands behind the verb, or nowhere.
  const none = !source || is(tokenAt(tokens, source.start).lower, 'no-subject-preposition');
  const opened = tokenAt(tokens, verb - 1).text === ',' && isPerson(tokens, behind?.source);
  // `Su huerto está cerca, y asegura que «…»`: what the sentence tells of does not speak.
  if (behind && cue.grammar.subjectLeftOut && isJoined(tokens, verb) && !(source && isSpeaker(tokens, source))) {
    return { cue: words, form: 'before-inverted', apart, ...(isPerson(tokens, behind.source) && behind) };
  }
  const leftOut = none && cue.grammar.subjectLeftOut && is(tokenAt(tokens, verb + 1).lower, 'that-before-words');
  if (behind && ((apart && (none || opened)) || leftOut || is(tokenAt(tokens, verb - 1).lower, 'according-verb'))) {
    return { cue: words, form: 'before-inverted', apart, ...behind };
  }
  if (source) return { source, cue: words, form: 'before', apart, ...extra };
  const after = nounPhraseFrom(tokens, verb + 1);
  // `Said Roe: "…"` · `On Monday said Roe, "…"`
  const inverted = after && (verb === left || (apart && tokenAt(tokens, after.end + 1).kind === 'quote'));
  return inverted ? { source: after, cue: words, form: 'before-inverted', apart } : undefined;
}

/** `Ana Roe` · `la alcaldesa`, but not `la obra` */
const isPerson = (tokens: readonly Token[], phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && (tokenAt(tokens, phrase.start).capital || isJobTitle(tokenAt(tokens, phrase.start + 1).lower));

/** `y asegura` · `y le dijo` */
const isJoined = (tokens: readonly Token[], verb: number): boolean =>
  is(tokenAt(tokens, is(tokenAt(tokens, verb - 1).lower, 'beside-reporting-verb') ? verb - 2 : verb - 1).lower, 'clause-joiner');

/** Whether a phrase may mean somebody: a pronoun, a name, or words for people or an organisation. */
const isSpeaker = (tokens: readonly Token[], { start, end }: NounPhrase): boolean =>
  is(tokenAt(tokens, start).lower, 'he-or-she') ||
  tokens
    .slice(start, end)
    .some(
      ({ lower, capital }, i) =>
        (capital && !is(lower, 'determiner')) || (i < 3 && (isJobTitle(lower) || isGroup(lower) || isOrganizationWord(lower))),
    );

const isSentence = (text: string): boolean => beginsSentence(text) && /[.?!]\s*$/.test(text);
