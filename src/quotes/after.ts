import { isGivenName } from '../text/given-names';
import { isParticle, isTitle } from '../text/names';
import { cueOf, looksLikePastVerb } from './cues';
import type { Token } from './frame';
import { isRole } from './occupations';
import { isVerb, opensPhrase, phraseFrom, speakerFrom } from './phrase';
import { accordingTo, canReport, isAuxiliary, listenerFrom, type Report, spokenTo, verbOf } from './report';
import { subjectBehind } from './spanish-subject';
import { tokenAt } from './token-at';

/** The report that follows the quotation at token `quote`: `"…," said Roe.` · `"…," Roe told reporters.` · `"…," according to Roe`. */
export function reportAfter(tokens: readonly Token[], quote: number): Report | undefined {
  const folded = tokens[quote];
  if (!folded) return undefined;
  let at = quote + 1;
  // `«Aquí estoy». – Ana Roe, cocinera`
  if (tokenAt(tokens, at).text === '.') {
    const name = /^[—–―-]/.test(tokenAt(tokens, at + 1).text) ? signed(tokens, at + 2) : undefined;
    if (name) return name;
  }
  const sentence = tokenAt(tokens, at).sentence;
  if (sentence !== folded.sentence) return undefined;
  const outside = tokenAt(tokens, at).kind === 'sign' && /^[,—–―-]/.test(tokenAt(tokens, at).text);
  if (outside) at += 1;
  const apart = outside || /[,?!…—–―-]["'”’]*$/.test(folded.text.trimEnd()) || /\.$/.test(folded.text.trimEnd());
  if (/^(?:as)$/.test(tokenAt(tokens, at).lower)) at += 1;
  const word = tokens[at];
  if (word?.kind !== 'word') return undefined;
  const according = accordingTo(tokens, at);
  if (according) return { ...according, apart };
  const described =
    /^(?:is|was)$/.test(word.lower) && /^(?:how|what)$/.test(tokenAt(tokens, at + 1).lower)
      ? phraseFrom(tokens, at + 2)
      : undefined;
  if (described) return { source: described, cue: { start: at, end: at + 2 }, pattern: 'after', apart };
  const report = inverted(tokens, at, apart) ?? straight(tokens, at, apart) ?? (outside ? signed(tokens, at) : undefined);
  if (report && runsOn(tokens, quote) && verbOf(tokens, report)?.trust !== 'sure') return undefined;
  return apart || (report && isTight(tokens, quote, report)) ? report && { ...report, apart: true } : undefined;
}

/** `laid out a plan for "a safer harbor," Doe …`: the writer's sentence goes on after the words. */
function runsOn(tokens: readonly Token[], quote: number): boolean {
  const before = tokens[quote - 1];
  return (
    before?.kind === 'word' && before.sentence === tokenAt(tokens, quote).sentence && /^\p{Ll}/u.test(tokenAt(tokens, quote).text)
  );
}

/** `"…" — Jane Roe, owner of the pier`: a name after a dash, and nothing else to the end. */
export function signed(tokens: readonly Token[], at: number): Report | undefined {
  if (!/^[—–―-]/.test(tokenAt(tokens, at - 1).text) || !tokenAt(tokens, at).capital || tokens.length - at > 22) return undefined;
  if (/^an?$/.test(tokenAt(tokens, at).lower) || tokens.slice(at).some((token) => token.kind === 'quote')) return undefined;
  const source = phraseFrom(tokens, at);
  return source && { source, cue: { start: at - 1, end: at }, pattern: 'signed', apart: true };
}

/** `Jane Roe, owner of the pier` · `Mayor Jane Roe` as a whole paragraph. */
export function nameAlone(tokens: readonly Token[]): Report | undefined {
  if (tokens.length < 2 || tokens.length > 16) return undefined;
  if (tokens.some((token) => token.kind === 'quote' || token.text === ':' || isVerb(token))) return undefined;
  let end = 0;
  while (tokenAt(tokens, end).kind === 'word' && (tokenAt(tokens, end).capital || isParticle(tokenAt(tokens, end).lower)))
    end += 1;
  const after = tokens[end];
  if (end < 2 || end > 6 || (after && !/^[,(]$/.test(after.text))) return undefined;
  const named = isGivenName(tokenAt(tokens, 0).lower);
  const titled = isTitle(tokenAt(tokens, 0).lower) && tokens.slice(1, end - 1).some(({ lower }) => isGivenName(lower));
  const described = after?.text === ',' && tokens.slice(end).some(({ lower }) => isRole(lower));
  const source = named || titled || described ? phraseFrom(tokens, 0) : undefined;
  return source && { source, cue: source, pattern: 'signed', apart: true };
}

/** `"We are ready" Roe said.`: the comma is missing, but the words open the sentence and the report ends it. */
function isTight(tokens: readonly Token[], quote: number, report: Report): boolean {
  const { source, cue } = report;
  const opens = tokenAt(tokens, quote - 1).sentence !== tokenAt(tokens, quote).sentence;
  const sure = verbOf(tokens, report)?.trust === 'sure';
  return opens && sure && source !== undefined && Math.max(source.end, cue.end) - quote < 8;
}

/** `said Dr. Jane Q. Roe` · `ha dicho la secretaria` · `agregó.` */
function inverted(tokens: readonly Token[], at: number, apart: boolean): Report | undefined {
  let verb = at;
  while (/^(?:se|le|les|nos|me|lo|also|then|later|así|también)$/.test(tokenAt(tokens, verb).lower)) verb += 1;
  const first = verb;
  if (isAuxiliary(tokens[verb])) verb += 1;
  const word = tokens[verb];
  if (word?.kind !== 'word' || word.capital) return undefined;
  const cue = cueOf(word.lower);
  if (cue?.form !== 'finite' && !looksLikePastVerb(word.lower)) return undefined;
  if (cue?.language === 'es' && !canReport(tokens, verb, at)) return undefined;
  const words = { start: first, end: verb + 1 };
  if (cue?.language === 'es' || (!cue && /(?:ó|ron)$/.test(word.lower))) {
    return { cue: words, pattern: 'after-inverted', apart, ...subjectBehind(tokens, verb) };
  }
  let next = verb + 1;
  while (/ly$|^(?:also|then|later)$/.test(tokenAt(tokens, next).lower) && !tokenAt(tokens, next).capital) next += 1;
  const source = speakerFrom(tokens, next);
  const addressee = source && spokenTo(tokens, source.end - 1);
  return source && { source, cue: words, pattern: 'after-inverted', apart, ...(addressee && { addressee }) };
}

/** `Roe, in a "Save the Pier" cap, said`: a few words in marks within the description of the speaker. */
const isScrap = ({ text }: Token, before: Token | undefined): boolean =>
  before?.kind === 'word' && text.length < 40 && !/[.,!?…]$/.test(text.trimEnd());

/** `Roe, director of the office, told reporters` */
function straight(tokens: readonly Token[], at: number, apart: boolean): Report | undefined {
  if (!opensPhrase(tokens, at)) return undefined;
  const first = tokens[at] as Token;
  for (let i = at + 1; i < at + 45; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== first.sentence || (token.kind === 'quote' && !isScrap(token, tokens[i - 1])))
      return undefined;
    if (token.kind === 'sign' && /^[;:]/.test(token.text)) return undefined;
    if (token.kind !== 'word' || token.capital) continue;
    const cue = cueOf(token.lower);
    const finite = cue?.form === 'finite' && canReport(tokens, i, at);
    const loose = looksLikePastVerb(token.lower) && i - at < 6 && !/^(?:i|we|it)$/.test(first.lower);
    if (!finite && !loose) continue;
    if (cue?.trust !== 'sure' && i - at > 12) continue;
    // `a document he wrote`: the verb has a subject of its own.
    if (i > at + 1 && /^(?:he|she|they|i|we)$/.test(tokenAt(tokens, i - 1).lower)) continue;
    const phrase = phraseFrom(tokens, at) ?? { start: at, end: i };
    const source = { start: phrase.start, end: Math.min(phrase.end, i) };
    const addressee = cue?.addresses ? listenerFrom(tokens, i + 1) : spokenTo(tokens, i);
    return { source, cue: { start: i, end: i + 1 }, pattern: 'after', apart, ...(addressee && { addressee }) };
  }
  return undefined;
}
