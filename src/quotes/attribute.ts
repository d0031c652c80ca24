import { type Cue, cueOf, looksLikePastVerb } from './cues';
import type { Token } from './frame';
import { mainSubject, opensPhrase, type Phrase, phraseFrom, sentenceStart, speakerFrom, subjectBefore } from './phrase';

/** Who is said to speak, to whom, and the words that say so; token ranges of one frame. */
export interface Report {
  source?: Phrase;
  addressee?: Phrase;
  cue: Phrase;
  /** Name of the pattern that matched. */
  pattern:
    | 'after'
    | 'after-inverted'
    | 'according'
    | 'before'
    | 'before-inverted'
    | 'participle'
    | 'colon'
    | 'signed'
    | 'goes-on';
  /** The report is set off from the words by a comma, colon or nothing at all: they are a whole utterance. */
  apart: boolean;
}

/** The report that follows the quotation at token `quote`: `"…," said Roe.` · `"…," Roe told reporters.` · `"…," according to Roe`. */
export function reportAfter(tokens: readonly Token[], quote: number): Report | undefined {
  const folded = tokens[quote];
  if (!folded) return undefined;
  let at = quote + 1;
  const sentence = tokens[at]?.sentence;
  if (sentence !== folded.sentence) return undefined;
  const outside = tokens[at]?.kind === 'sign' && /^[,—–-]/.test(tokens[at]?.text ?? '');
  if (outside) at += 1;
  const apart = outside || /[,?!…—–-]["'”’]*$/.test(folded.text.trimEnd()) || /\.$/.test(folded.text.trimEnd());
  if (/^(?:as)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const word = tokens[at];
  if (word?.kind !== 'word') return undefined;
  const according = accordingTo(tokens, at);
  if (according) return { ...according, apart };
  const report = inverted(tokens, at, apart) ?? straight(tokens, at, apart) ?? (outside ? signed(tokens, at) : undefined);
  return apart || (report && isTight(tokens, quote, report)) ? report && { ...report, apart: true } : undefined;
}

/** `"…" — Jane Roe, owner of the pier`: a name after a dash, and nothing else to the end. */
export function signed(tokens: readonly Token[], at: number): Report | undefined {
  if (!/^[—–-]/.test(tokens[at - 1]?.text ?? '') || !tokens[at]?.capital || tokens.length - at > 22) return undefined;
  if (tokens.slice(at).some((token) => token.kind === 'quote')) return undefined;
  const source = phraseFrom(tokens, at);
  return source && { source, cue: { start: at - 1, end: at }, pattern: 'signed', apart: true };
}

/** `"We are ready" Roe said.`: the comma is missing, but the words open the sentence and the report ends it. */
function isTight(tokens: readonly Token[], quote: number, { source, cue }: Report): boolean {
  const opens = tokens[quote - 1]?.sentence !== tokens[quote]?.sentence;
  const sure = cueOf(tokens[cue.start]?.lower ?? '')?.trust === 'sure';
  return opens && sure && source !== undefined && Math.max(source.end, cue.end) - quote < 8;
}

/** The report that leads up to the quotation at token `quote`: `Roe said, "…"` · `adding that "…"` · `Roe was blunt: "…"`. */
export function reportBefore(tokens: readonly Token[], quote: number): Report | undefined {
  const left = leadStart(tokens, quote);
  if (left === quote) return undefined;
  const lead = tokens[quote - 1];
  const colon = lead?.text === ':';
  const apart = colon || lead?.text === ',' || /^[—–-]/.test(lead?.text ?? '');
  const according = accordingTo(tokens, left);
  if (according) return { ...according, apart };
  for (let verb = quote - 1; verb >= left; verb--) {
    const cue = cueOf(tokens[verb]?.lower ?? '');
    if (!cue) continue;
    const told = apart && quote - verb <= 2 && tokens[verb - 1]?.lower === 'to' ? goesOnTo(tokens, left, verb) : undefined;
    if (told) return { source: told, cue: { start: verb, end: verb + 1 }, pattern: 'before', apart };
    if (!canReport(tokens, verb, left)) continue;
    const close = quote - verb <= (apart ? 3 : isNaming(tokens[verb]?.lower ?? '') ? 8 : 2) || (colon && quote - verb < 25);
    if (cue.trust === 'near' && !close) continue;
    const made = madeBefore(tokens, left, verb, cue, apart);
    if (made) return made;
  }
  const source = colon ? labelBefore(tokens, left, quote - 1) : undefined;
  return source && { source, cue: { start: quote - 1, end: quote }, pattern: 'colon', apart };
}

/** `Roe said in a statement. "…"` · `Roe agreed. "…"`: the sentence before ends with its report; `end`: the token after its stop. */
export function reportInSentenceBefore(tokens: readonly Token[], end: number): Report | undefined {
  const colon = tokens[end - 1]?.text === ':';
  const left = sentenceStart(tokens, end - 1);
  const stated = colon && tokens.slice(left, end).some((token) => statements.test(token.lower));
  const issuer = stated ? mainSubject(tokens, left, end - 1) : undefined;
  if (issuer) return { source: issuer, cue: { start: end - 1, end }, pattern: 'colon', apart: true };
  for (let verb = end - 2; verb >= Math.max(left, end - (colon ? 25 : 7)); verb--) {
    const cue = cueOf(tokens[verb]?.lower ?? '');
    if (tokens[verb]?.kind === 'quote') return undefined;
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
    if (/^(?:went|goes|continued|continues|began|had|rose|wants|wanted)$/.test(tokens[i]?.lower ?? ''))
      return subjectBefore(tokens, i);
  }
  return undefined;
}

const statements = /^(?:statement|statements|remarks|declaración|declaraciones|comunicado|mensaje)$/;

/** `called the plan "a down payment"` */
const isNaming = (verb: string): boolean =>
  /^(?:call|describe|dismiss|label|praise|criticize|condemn|denounce|hail|refer|slam|blast|calific|tild|dub)/.test(verb);

/** Start of the sentence that leads up to a quotation; where the quotation opens a paragraph, nothing leads up to it. */
function leadStart(tokens: readonly Token[], quote: number): number {
  const before = tokens[quote - 1];
  if (!before || (tokens[quote] && tokens[quote]?.sentence !== before.sentence)) return quote;
  return sentenceStart(tokens, quote - 1);
}

/** `Review of the plan - Jane Roe: "…"`: the name right before the colon, or the subject of the sentence. */
function labelBefore(tokens: readonly Token[], left: number, colon: number): Phrase | undefined {
  let start = colon;
  while (start > left && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start -= 1;
  if (colon - start > 1 && start > left && tokens[start - 1]?.kind === 'sign') return { start, end: colon };
  return mainSubject(tokens, left, colon);
}

function madeBefore(tokens: readonly Token[], left: number, verb: number, cue: Cue, apart: boolean): Report | undefined {
  const words = { start: verb, end: verb + 1 };
  const addressee = cue.addresses ? listenerFrom(tokens, verb + 1) : spokenTo(tokens, verb);
  const extra = addressee ? { addressee } : {};
  if (cue.form === 'participle') {
    const source = sourceOfParticiple(tokens, left, verb);
    return source && { source, cue: words, pattern: 'participle', apart, ...extra };
  }
  if (tokens[verb - 1]?.kind === 'quote') return undefined;
  const source = subjectBefore(tokens, verb);
  if (source) return { source, cue: words, pattern: 'before', apart, ...extra };
  const after = phraseFrom(tokens, verb + 1);
  return verb === left && after ? { source: after, cue: words, pattern: 'before-inverted', apart } : undefined;
}

/** `Roe agreed, adding: "…"` · `"…," said Roe, adding that "…"` · `with Roe saying: "…"` */
function sourceOfParticiple(tokens: readonly Token[], left: number, verb: number): Phrase | undefined {
  const before = tokens[verb - 1];
  if (before?.lower === 'by') return subjectBefore(tokens, verb - 2);
  let from = verb;
  while (from > left && from > verb - 10 && tokens[from - 1]?.text !== ',' && tokens[from - 1]?.kind === 'word') {
    from -= 1;
    if (/^(?:with|con)$/.test(tokens[from]?.lower ?? '')) return phraseFrom(tokens, from + 1);
  }
  for (let i = verb - 1; i >= left; i--) {
    const follows = tokens[i - 1]?.kind === 'quote' || tokens[i - 2]?.kind === 'quote';
    const inverted = follows && cueOf(tokens[i]?.lower ?? '')?.form === 'finite' ? phraseFrom(tokens, i + 1) : undefined;
    if (inverted) return inverted;
    if (tokens[i]?.kind === 'quote') return mainSubject(tokens, i + 1, verb) ?? mainSubject(tokens, left, i);
  }
  return mainSubject(tokens, left, verb);
}

/** A cue word is no report when it is a name, a noun or an infinitive here: `States`, `the report`, `to say`. */
function canReport(tokens: readonly Token[], at: number, left: number): boolean {
  if (tokens[at]?.capital && at > left) return false;
  const before = tokens[at - 1];
  return !(before?.kind === 'word' && /^(?:to|the|a|an|his|her|their|its|of|this|for|el|la|un|una)$/.test(before.lower));
}

function accordingTo(tokens: readonly Token[], at: number): Omit<Report, 'apart'> | undefined {
  const first = tokens[at]?.lower;
  const length = first === 'according' && tokens[at + 1]?.lower === 'to' ? 2 : first === 'según' ? 1 : 0;
  if (length === 0) return undefined;
  const source = phraseFrom(tokens, at + length);
  return source && { source, cue: { start: at, end: at + length }, pattern: 'according' };
}

/** `said Dr. Jane Q. Roe` · `dijo la secretaria` · `agregó.` */
function inverted(tokens: readonly Token[], at: number, apart: boolean): Report | undefined {
  let verb = at;
  while (/^(?:se|le|les|nos|me|lo|also|then|later|así|también)$/.test(tokens[verb]?.lower ?? '')) verb += 1;
  const word = tokens[verb];
  if (word?.kind !== 'word' || word.capital) return undefined;
  const cue = cueOf(word.lower);
  if (cue?.form !== 'finite' && !looksLikePastVerb(word.lower)) return undefined;
  const words = { start: verb, end: verb + 1 };
  let next = verb + 1;
  while (/ly$|^(?:also|por|su|parte|then|later)$/.test(tokens[next]?.lower ?? '') && tokens[next]?.capital === false) next += 1;
  const source = speakerFrom(tokens, next);
  if (source) {
    const addressee = spokenTo(tokens, source.end - 1);
    return { source, cue: words, pattern: 'after-inverted', apart, ...(addressee && { addressee }) };
  }
  return cue?.language === 'es' ? { cue: words, pattern: 'after-inverted', apart } : undefined;
}

/** `Roe, director of the office, told reporters` */
function straight(tokens: readonly Token[], at: number, apart: boolean): Report | undefined {
  if (!opensPhrase(tokens, at)) return undefined;
  const first = tokens[at] as Token;
  for (let i = at + 1; i < at + 45; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quote' || token.sentence !== first.sentence) return undefined;
    if (token.kind === 'sign' && /^[;:]/.test(token.text)) return undefined;
    if (token.kind !== 'word' || token.capital) continue;
    const cue = cueOf(token.lower);
    const finite = cue?.form === 'finite' && canReport(tokens, i, at);
    const loose = looksLikePastVerb(token.lower) && i - at < 6 && !/^(?:i|we|it)$/.test(first.lower);
    if (!finite && !loose) continue;
    if (cue?.trust !== 'sure' && i - at > 12) continue;
    const phrase = phraseFrom(tokens, at) ?? { start: at, end: i };
    const source = { start: phrase.start, end: Math.min(phrase.end, i) };
    const addressee = cue?.addresses ? listenerFrom(tokens, i + 1) : spokenTo(tokens, i);
    return { source, cue: { start: i, end: i + 1 }, pattern: 'after', apart, ...(addressee && { addressee }) };
  }
  return undefined;
}

/** `said to reporters` · `dijo a los periodistas` */
function spokenTo(tokens: readonly Token[], verb: number): Phrase | undefined {
  const to = tokens[verb + 1];
  return to?.lower === 'to' || to?.lower === 'a' ? listenerFrom(tokens, verb + 2) : undefined;
}

function listenerFrom(tokens: readonly Token[], at: number): Phrase | undefined {
  return /^(?:him|her|them|us|me)$/.test(tokens[at]?.lower ?? '') ? { start: at, end: at + 1 } : phraseFrom(tokens, at);
}
