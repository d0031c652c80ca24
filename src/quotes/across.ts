import { nameAlone, signed } from './after';
import { reportInSentenceBefore } from './before';
import { cueOf, looksLikePastVerb } from './cues';
import type { Frame, Token } from './frame';
import { breakers } from './function-words';
import { opensPhrase, phraseFrom } from './phrase';
import { canReport, type Report } from './report';
import { sentenceStart } from './sentence';
import { mainSubject } from './subject';
import { tokenAt } from './token-at';

/** A report that stands in another sentence than the quotation, and the frame it refers to. */
export interface Across {
  report: Report;
  reportFrame: Frame;
}

/**
 * The report of a quotation that is a sentence of its own, from the sentences around it: a signature under it, the sentence before
 * that ends with its report, the sentence after that names the speaker.
 */
export function reportAcross(frames: ReadonlyMap<number, Frame>, frame: Frame, token: number): Across | undefined {
  const { tokens } = frame;
  const here = (report: Report | undefined): Across | undefined => report && { report, reportFrame: frame };
  if (token > 0) {
    return here(reportInSentenceBefore(tokens, token) ?? namedAfter(tokens, token) ?? actorBefore(tokens, token));
  }
  const before = frames.get(frame.block.index - 1);
  const label = isUnderLabel(frames, frame.block.index) ? nameAlone(before?.tokens ?? []) : undefined;
  if (before && label) return { report: label, reportFrame: before };
  const signature = signatureAfter(frames, frame);
  if (signature) return signature;
  if (before?.tokens.at(-1)?.text === ':') {
    const report = reportInSentenceBefore(before.tokens, before.tokens.length);
    if (report) return { report, reportFrame: before };
  }
  return here(namedAfter(tokens, token)) ?? namedInNextParagraph(frames, frame);
}

/**
 * `Jane Roe, City of Ames` stands above the words, and not under those before: where quotations and names alternate, the first of the
 * row tells.
 */
function isUnderLabel(frames: ReadonlyMap<number, Frame>, block: number): boolean {
  const isName = (at: number): boolean => nameAlone(frames.get(at)?.tokens ?? []) !== undefined;
  const isQuote = (at: number): boolean => frames.get(at)?.tokens.length === 1 && frames.get(at)?.tokens[0]?.kind === 'quote';
  if (!isQuote(block)) return false;
  let first = block;
  while (block - first < 40 && isName(first - 1) && isQuote(first - 2)) first -= 2;
  return isName(first - 1) && !isQuote(first - 2);
}

/** `That is the message from Mayor Roe.` as the next paragraph. */
function namedInNextParagraph(frames: ReadonlyMap<number, Frame>, frame: Frame): Across | undefined {
  const next = frame.tokens.length === 1 ? frames.get(frame.block.index + 1) : undefined;
  const report = next && namedAfter(next.tokens, -1);
  return report && { report, reportFrame: next };
}

/** `He said the wind could rise.` ends the paragraph before, and the quotation is a paragraph of its own. */
export function reportedBefore(frames: ReadonlyMap<number, Frame>, frame: Frame): Across | undefined {
  const before = frames.get(frame.block.index - 1);
  const tokens = before?.tokens ?? [];
  const left = sentenceStart(tokens, tokens.length - 1);
  const words = tokens.slice(left);
  if (!before || words.length < 4 || words.at(-1)?.text !== '.' || words.some(({ kind }) => kind === 'quote')) return undefined;
  const subject = opensPhrase(tokens, left) ? mainSubject(tokens, left, tokens.length) : undefined;
  const verb = subject?.end ?? 0;
  if (!subject || subject.start !== left || !canReport(tokens, verb, left)) return undefined;
  const cue = cueOf(tokenAt(tokens, verb).lower);
  if (cue?.form !== 'finite' || cue.trust !== 'sure') return undefined;
  return {
    report: { source: subject, cue: { start: verb, end: verb + 1 }, pattern: 'reported-before', apart: true },
    reportFrame: before,
  };
}

/** `— Jane Roe, teacher` as a paragraph of its own. */
export function signatureAfter(frames: ReadonlyMap<number, Frame>, frame: Frame): Across | undefined {
  const next = frames.get(frame.block.index + 1);
  const dash = /^[—–―-]/.test(next?.tokens[0]?.text ?? '');
  const report =
    next && (dash ? signed(next.tokens, 1) : tokenAt(frame.tokens, 0).kind === 'quote' ? nameAlone(next.tokens) : undefined);
  return report && { report, reportFrame: next };
}

/** `"It is quiet." That was Roe's first remark.` · `Those were the words of Jane Roe` · `So says Jane Roe` */
function namedAfter(tokens: readonly Token[], quote: number): Report | undefined {
  let at = quote + 1;
  while (tokenAt(tokens, at).kind === 'sign') at += 1;
  const made = (source: ReturnType<typeof phraseFrom>, end: number): Report | undefined =>
    source && { source, cue: { start: at, end }, pattern: 'named-after', apart: true };
  if (/^(?:so|thus|así)$/.test(tokenAt(tokens, at).lower) && cueOf(tokenAt(tokens, at + 1).lower)?.trust === 'sure')
    return made(phraseFrom(tokens, at + 2), at + 2);
  const joined = /^(?:that|this)['’]s$/.test(tokenAt(tokens, at).lower);
  const points = joined || /^(?:that|those|these|this|such)$/.test(tokenAt(tokens, at).lower);
  if (!points || !(joined || /^(?:is|was|are|were)$/.test(tokenAt(tokens, at + 1).lower))) return undefined;
  for (let i = at + (joined ? 1 : 2); i < at + 12 && tokenAt(tokens, i).kind === 'word'; i++) {
    const token = tokens[i] as Token;
    if (token.capital && /['’]s?$/u.test(token.text) && tokens.slice(i + 1, i + 5).some(isUtterance))
      return made({ start: nameStart(tokens, i), end: i + 1 }, i + 1);
    if (/^(?:how|what)$/.test(token.lower)) return made(phraseFrom(tokens, i + 1), i + 1);
    if (!isUtterance(token)) continue;
    const link = tokens[i + 1];
    const next = /^(?:of|from|by)$/.test(link?.lower ?? '') ? i + 2 : link?.capital ? i + 1 : undefined;
    if (next !== undefined) return made(phraseFrom(tokens, next), i + 1);
  }
  return undefined;
}

/** `Roe smiled. "Ask me Friday."`: the sentence before says what one person did, and the words follow without a verb of speech. */
function actorBefore(tokens: readonly Token[], quote: number): Report | undefined {
  const left = sentenceStart(tokens, quote - 1);
  if (tokens.slice(left, quote).some(({ kind, text }) => kind === 'quote' || text === ':')) return undefined;
  const subject = mainSubject(tokens, left, quote - 1);
  const verb = tokens[subject?.end ?? quote];
  // `It rained all day. "…"`
  const weather = /^(?:it|this|that|there)$/.test(tokenAt(tokens, subject?.start ?? quote).lower);
  if (!subject || weather || verb?.kind !== 'word') return undefined;
  // `Roe said the team stood out. "Nobody had to be told."`
  const cue = cueOf(verb.lower);
  const said = cue?.form === 'finite' && cue.trust === 'sure';
  if (!said && (breakers.has(verb.lower) || !looksLikePastVerb(verb.lower))) return undefined;
  return { source: subject, cue: { start: subject.end, end: subject.end + 1 }, pattern: 'actor-before', apart: true };
}

function nameStart(tokens: readonly Token[], last: number): number {
  let start = last;
  while (tokenAt(tokens, start - 1).capital && tokenAt(tokens, start - 1).kind === 'word') start -= 1;
  return start;
}

const isUtterance = ({ lower }: Token): boolean => utterances.test(lower);
const utterances =
  /^(?:words?|remarks?|answers?|repl(?:y|ies)|messages?|assessments?|verdicts?|advice|reactions?|responses?|conclusions?|promises?|warnings?|comments?|opinions?|views?|summary|motto|pledge|question|explanation)$/;
