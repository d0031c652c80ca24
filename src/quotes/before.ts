import { nameAlone } from './after';
import { type Cue, cueOf, looksLikePastVerb } from './cues';
import type { Token } from './frame';
import { type Phrase, phraseFrom } from './phrase';
import { accordingTo, canReport, listenerFrom, type Report, spokenTo } from './report';
import { sentenceStart } from './sentence';
import { subjectBehind } from './spanish-subject';
import { mainSubject, subjectBefore } from './subject';
import { tokenAt } from './token-at';

/** The report that leads up to the quotation at token `quote`: `Roe said, "…"` · `adding that "…"` · `Roe was blunt: "…"`. */
export function reportBefore(tokens: readonly Token[], quote: number): Report | undefined {
  const left = leadStart(tokens, quote);
  if (left === quote) return undefined;
  const lead = tokens[quote - 1];
  const colon = lead?.text === ':';
  const apart = colon || lead?.text === ',' || /^[—–―-]/.test(lead?.text ?? '');
  const credited = colon ? creditedTo(tokens, left, quote - 1) : undefined;
  if (credited) return { source: credited, cue: { start: quote - 1, end: quote }, pattern: 'colon', apart };
  const according = accordingTo(tokens, left);
  const sentence = isSentence(tokenAt(tokens, quote).text);
  let distant: Report | undefined;
  for (let verb = quote - 1; verb >= left; verb--) {
    const cue = cueOf(tokenAt(tokens, verb).lower);
    if (!cue) continue;
    // `wanted to know "How fast?"` needs no comma.
    const told =
      (apart || (sentence && verb === quote - 1)) && quote - verb <= 2 && tokenAt(tokens, verb - 1).lower === 'to'
        ? goesOnTo(tokens, left, verb)
        : undefined;
    if (told) return { source: told, cue: { start: verb, end: verb + 1 }, pattern: 'before', apart: true };
    // `Asked by a reporter, "…?"` · `The warning was echoed by Roe: "…"`
    const agent = tokenAt(tokens, verb + 1).lower === 'by' ? phraseFrom(tokens, verb + 2) : undefined;
    if (agent && apart && quote - agent.end < 3)
      return { source: agent, cue: { start: verb, end: agent.end }, pattern: 'before', apart };
    if (!canReport(tokens, verb, left)) continue;
    const close = quote - verb <= (apart ? 3 : isNaming(tokenAt(tokens, verb).lower) ? 8 : 2) || (colon && quote - verb < 25);
    if (cue.trust === 'near' && !close) continue;
    const made = madeBefore(tokens, left, verb, cue, apart);
    if (!made || (according && quote - verb > 3)) continue;
    // `he warned that the hall, which opened in 1911, was cold: "…"`: a verb that is sure goes before one that is nearer.
    if (cue.trust === 'sure' || quote - verb < 9) return made;
    distant ??= made;
  }
  if (according) return { ...according, apart };
  if (distant) return distant;
  const unlisted = apart ? unlistedVerb(tokens, left, quote) : undefined;
  if (unlisted) return unlisted;
  const source = colon ? labelBefore(tokens, left, quote - 1) : undefined;
  return source && { source, cue: { start: quote - 1, end: quote }, pattern: 'colon', apart };
}

/** `Roe said in a statement. "…"` · `Roe agreed. "…"`: the sentence before ends with its report; `end`: the token after its stop. */
export function reportInSentenceBefore(tokens: readonly Token[], end: number): Report | undefined {
  const colon = tokenAt(tokens, end - 1).text === ':';
  const left = sentenceStart(tokens, end - 1);
  const credited = colon ? creditedTo(tokens, left, end - 1) : undefined;
  if (credited) return { source: credited, cue: { start: end - 1, end }, pattern: 'colon', apart: true };
  const stated = colon && tokens.slice(left, end).some((token) => statements.test(token.lower));
  const issuer = stated ? mainSubject(tokens, left, end - 1) : undefined;
  if (issuer) return { source: issuer, cue: { start: end - 1, end }, pattern: 'colon', apart: true };
  const label = colon && left === 0 ? nameAlone(tokens.slice(0, end - 1))?.source : undefined;
  if (label) return { source: label, cue: { start: end - 1, end }, pattern: 'colon', apart: true };
  for (let verb = end - 2; verb >= Math.max(left, end - (colon ? 25 : 7)); verb--) {
    const cue = cueOf(tokenAt(tokens, verb).lower);
    if (tokenAt(tokens, verb).kind === 'quote') return undefined;
    if (cue?.form !== 'finite' || !canReport(tokens, verb, left)) continue;
    if (!colon && cue.trust === 'near' && verb < end - 2) continue;
    if (tokens.slice(verb + 1, end).some((token) => token.lower === 'that')) return undefined;
    const made = madeBefore(tokens, left, verb, cue, true);
    if (made) return made;
  }
  return undefined;
}

/** `Roe went on to say, "…"`: the infinitive borrows the subject of the verb before. */
function goesOnTo(tokens: readonly Token[], left: number, verb: number): Phrase | undefined {
  for (let i = verb - 1; i >= left && i > verb - 7; i--) {
    if (/^(?:went|goes|continued|continues|began|had|rose|wants|wanted)$/.test(tokenAt(tokens, i).lower))
      return subjectBefore(tokens, i);
  }
  const object = tokens.slice(left, verb).some((token) => /^(?:him|her|them|me|us)$/.test(token.lower));
  return object ? undefined : mainSubject(tokens, left, verb - 1);
}

const statements =
  /^(?:statement|statements|remarks|declaración|declaraciones|comunicado|mensaje|expresiones|manifestaciones|palabras)$/;

/** `called the plan "a down payment"` */
const isNaming = (verb: string): boolean =>
  /^(?:call|describe|dismiss|label|praise|criticize|condemn|denounce|hail|refer|slam|blast|calific|tild|dub)/.test(verb);
const isSentence = (text: string): boolean => /^[\p{Lu}¿¡]/u.test(text) && /[.?!]$/.test(text.trimEnd());

/** `Roe boomed, "We go."` · `As Roe pointed out in May, "…"`: any verb in the past with a name or a pronoun right before it. */
function unlistedVerb(tokens: readonly Token[], left: number, quote: number): Report | undefined {
  if (!/^[\p{Lu}¿¡]/u.test(tokenAt(tokens, quote).text)) return undefined;
  for (let verb = quote - 2; verb > left && verb > quote - 9; verb--) {
    const word = tokenAt(tokens, verb).lower;
    if (tokenAt(tokens, verb).kind !== 'word' || !(looksLikePastVerb(word) || cueOf(word)?.form === 'finite')) continue;
    if (!canReport(tokens, verb, left)) continue;
    const before = tokens[verb - 1];
    if (!before?.capital && !/^(?:he|she|they|had|has|then|later|also)$/.test(before?.lower ?? '')) continue;
    const source = subjectBefore(tokens, verb);
    if (source) return { source, cue: { start: verb, end: verb + 1 }, pattern: 'before', apart: true };
  }
  return undefined;
}

/** Start of the sentence that leads up to a quotation; where the quotation opens a paragraph, nothing leads up to it. */
function leadStart(tokens: readonly Token[], quote: number): number {
  const before = tokens[quote - 1];
  if (!before || (tokens[quote] && tokenAt(tokens, quote).sentence !== before.sentence)) return quote;
  return sentenceStart(tokens, quote - 1);
}

/** `The following is attributable to Press Secretary Roe: "…"` */
function creditedTo(tokens: readonly Token[], left: number, colon: number): Phrase | undefined {
  const at = tokens
    .slice(left, colon)
    .findIndex(({ lower }) => /^(?:attribut(?:ed|able)|credited|atribu(?:ir|ido|ida|ible)s?)$/.test(lower));
  // `con la intervención de la bibliotecaria Ana Roe: «…»`
  const part = tokens.slice(left, colon).findIndex(({ lower }) => /^(?:intervención|testimonio|participación)$/.test(lower));
  if (part >= 0 && tokenAt(tokens, left + part + 1).lower === 'de') return phraseFrom(tokens, left + part + 2);
  return at >= 0 && /^al?$|^to$/.test(tokenAt(tokens, left + at + 1).lower) ? phraseFrom(tokens, left + at + 2) : undefined;
}

/** `Interview with the consul general: "…"` · `Statement by Mayor Roe: "…"` */
const labels =
  /^(?:interview|conversation|statement|message|remarks|letter|entrevista|conversación|declaración|mensaje|carta|palabras|intervención|testimonio)$/;

/** `Review of the plan - Jane Roe: "…"`: the name right before the colon, or the subject of the sentence. */
function labelBefore(tokens: readonly Token[], left: number, colon: number): Phrase | undefined {
  const named = nameAlone(tokens.slice(left, colon));
  if (named?.source) return { start: named.source.start + left, end: named.source.end + left };
  let start = colon;
  while (start > left && tokenAt(tokens, start - 1).kind === 'word' && tokenAt(tokens, start - 1).capital) start -= 1;
  if (colon - start > 1 && start > left && tokenAt(tokens, start - 1).kind === 'sign') return { start, end: colon };
  const link =
    labels.test(tokenAt(tokens, left).lower) && /^(?:with|con|by|from|of|de|del)$/.test(tokenAt(tokens, left + 1).lower);
  if (link) return phraseFrom(tokens, left + 2);
  return mainSubject(tokens, left, colon);
}

function madeBefore(tokens: readonly Token[], left: number, verb: number, cue: Cue, apart: boolean): Report | undefined {
  const words = { start: verb, end: verb + 1 };
  const addressee = cue.addresses ? listenerFrom(tokens, verb + 1) : spokenTo(tokens, verb);
  const extra = addressee ? { addressee } : {};
  if (cue.form === 'participle') {
    const source = sourceOfParticiple(tokens, left, verb);
    if (!source && verb !== left) return undefined;
    return { ...(source && { source }), cue: words, pattern: 'participle', apart, ...extra };
  }
  if (tokenAt(tokens, verb - 1).kind === 'quote') return undefined;
  const source = subjectBefore(tokens, verb);
  // `A continuación agregó ella: «…»` · `A continuación agregó: «…»`: the subject stands behind the verb, or nowhere.
  if (cue.language === 'es' && apart && (!source || /^a$/i.test(tokenAt(tokens, source.start).text))) {
    return { cue: words, pattern: 'before-inverted', apart, ...extra, ...subjectBehind(tokens, verb) };
  }
  if (source) return { source, cue: words, pattern: 'before', apart, ...extra };
  const after = phraseFrom(tokens, verb + 1);
  return verb === left && after ? { source: after, cue: words, pattern: 'before-inverted', apart } : undefined;
}

/** `The staff will grow, Roe said, adding: "…"`: the report stands within the sentence, behind a comma. */
function sourceOfAside(tokens: readonly Token[], left: number, right: number): Phrase | undefined {
  for (let i = right - 1; i > left && i > right - 12 && tokenAt(tokens, i).kind === 'word'; i--) {
    const cue = cueOf(tokenAt(tokens, i).lower);
    if (cue?.form !== 'finite' || cue.trust !== 'sure' || !canReport(tokens, i, left)) continue;
    const source = subjectBefore(tokens, i);
    return source && source.end === i && tokenAt(tokens, source.start - 1).text === ',' ? source : undefined;
  }
  return undefined;
}

/** `Roe agreed, adding: "…"` · `"…," said Roe, adding that "…"` · `with Roe saying: "…"` */
function sourceOfParticiple(tokens: readonly Token[], left: number, verb: number): Phrase | undefined {
  const before = tokens[verb - 1];
  // `Roe quoted Doe as saying, "…"`
  const quoted =
    before?.lower === 'as'
      ? tokens.slice(left, verb).findIndex(({ lower }) => /^(?:quote[sd]?|quoting|cite[sd]?|citing)$/.test(lower))
      : -1;
  const whom = quoted < 0 ? undefined : phraseFrom(tokens, left + quoted + 1);
  if (whom && whom.end === verb - 1) return whom;
  if (before?.lower === 'by') return subjectBefore(tokens, verb - 2);
  const aside = before?.text === ',' ? sourceOfAside(tokens, left, verb - 1) : undefined;
  if (aside) return aside;
  let from = verb;
  while (from > left && from > verb - 10 && tokenAt(tokens, from - 1).text !== ',' && tokenAt(tokens, from - 1).kind === 'word') {
    from -= 1;
    if (/^(?:with|of|con)$/.test(tokenAt(tokens, from).lower)) return phraseFrom(tokens, from + 1);
  }
  for (let i = verb - 1; i >= left; i--) {
    const follows = tokenAt(tokens, i - 1).kind === 'quote' || tokenAt(tokens, i - 2).kind === 'quote';
    const inverted = follows && cueOf(tokenAt(tokens, i).lower)?.form === 'finite' ? phraseFrom(tokens, i + 1) : undefined;
    if (inverted) return inverted;
    if (tokenAt(tokens, i).kind === 'quote') return mainSubject(tokens, i + 1, verb) ?? mainSubject(tokens, left, i);
  }
  return mainSubject(tokens, left, verb);
}
