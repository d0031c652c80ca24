import { reportAcross, reportedBefore, signatureAfter } from './across';
import { reportAfter } from './after';
import { reportBefore } from './before';
import { cueOf } from './cues';
import type { Stretch } from './find';
import type { Frame, Token } from './frame';
import { followsWork, runsInto } from './kind';
import type { Report } from './report';
import { tokenAt } from './token-at';

/** One quotation: its stretches in order, and the report of it. */
export interface Utterance {
  stretches: Stretch[];
  /** Frame of the first stretch, and the place of its token there. */
  frame: Frame;
  token: number;
  report?: Report;
  /** Frame the report's token ranges refer to. */
  reportFrame: Frame;
  /** The words are a sentence of their own, with nothing of the writer's around them. */
  alone: boolean;
}

/** Where a stretch stands. */
interface Place {
  stretch: Stretch;
  frame: Frame;
  token: number;
}

/** Joins the stretches that are one quotation (`"…," he said. "…"`; paragraphs left open) and finds each one's report. */
export function utterancesIn(frames: ReadonlyMap<number, Frame>, stretches: readonly Stretch[]): Utterance[] {
  const found: Utterance[] = [];
  let open: Utterance | undefined;
  let last: Place | undefined;
  for (const place of placesOf(frames, stretches)) {
    const { stretch, frame, token } = place;
    const joined = open && last && joins(open, last, place);
    const signature = joined ? signatureAfter(frames, frame) : undefined;
    // Words left open over paragraphs are signed at their end; of others each has a signature of its own.
    if (open && last && joined && (!signature || (last.stretch.goesOn && !open.report))) {
      open.stretches.push(stretch);
      last = place;
      const report = open.report ? undefined : reportAfter(frame.tokens, token);
      if (report) Object.assign(open, { report, reportFrame: frame });
      else if (signature) Object.assign(open, signature);
      continue;
    }
    const next: Utterance = { stretches: [stretch], frame, token, reportFrame: frame, alone: isAlone(frame.tokens, token) };
    const report = reportOf(frame.tokens, token);
    if (report) next.report = report;
    else if (next.alone)
      Object.assign(
        next,
        reportAcross(frames, frame, token) ??
          goesOn(open, last, place) ??
          (isWhole(frame) ? reportedBefore(frames, frame) : undefined),
      );
    else Object.assign(next, sameSentence(open, last, place));
    found.push(next);
    if (open && last && isInsideReport(open, last, place)) continue;
    open = next;
    last = place;
  }
  return found;
}

function placesOf(frames: ReadonlyMap<number, Frame>, stretches: readonly Stretch[]): Place[] {
  const places: Place[] = [];
  for (const frame of frames.values()) {
    frame.tokens.forEach((word, token) => {
      const stretch = stretches[word.stretch];
      if (stretch) places.push({ stretch, frame, token });
    });
  }
  return places;
}

function reportOf(tokens: readonly Token[], at: number): Report | undefined {
  const after = reportAfter(tokens, at);
  const before = reportBefore(tokens, at);
  const told = Math.max(before?.cue.end ?? 0, before?.addressee?.end ?? 0);
  const leads = before?.apart && before.pattern !== 'colon' && told >= at - 1 && !/^[—–―-]/.test(tokenAt(tokens, at - 1).text);
  return leads || (before?.apart && after && leadsOn(tokens, at)) ? before : (after ?? before);
}

/** `"Why now?" Roe writes back, "…"`: what follows the quotation leads up to the next one. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  if (!/[?!]$/.test(tokenAt(tokens, at).text.trimEnd() ?? '')) return false;
  let next = at + 1;
  while (next < at + 12 && tokenAt(tokens, next).kind === 'word') next += 1;
  return /^[,:]$/.test(tokenAt(tokens, next).text) && tokenAt(tokens, next + 1).kind === 'quote';
}

/** A quotation that stands alone right after another: the same person goes on. */
function goesOn(open: Utterance | undefined, last: Place | undefined, next: Place): Partial<Utterance> | undefined {
  // A signature ends what was said, and a short answer to a question is somebody else's.
  if (!open?.report || !last || open.report.pattern === 'signed') return undefined;
  if (next.frame !== last.frame && isAnswer(last.frame.tokens[last.token], next.frame.tokens[next.token])) return undefined;
  const near = next.frame === last.frame ? isNextSentence(last, next) : next.token === 0 && isNextParagraph(last, next);
  return near ? { report: { ...open.report, pattern: 'goes-on' }, reportFrame: open.reportFrame } : undefined;
}

/** `"Does he talk?" ¶ "Only at night."` */
const isAnswer = (question: Token | undefined, words: Token | undefined): boolean =>
  question?.text.trimEnd().endsWith('?') === true && (words?.text ?? '').split(' ').length < 7;

/** `Roe called it "a start" and "a promise"`: a report that stands before the first holds for the second. */
function sameSentence(open: Utterance | undefined, last: Place | undefined, next: Place): Partial<Utterance> | undefined {
  const { report } = open ?? {};
  if (!open || !report || last?.frame !== next.frame || open.reportFrame !== next.frame || report.cue.start > last.token)
    return undefined;
  const same = tokenAt(next.frame.tokens, last.token).sentence === tokenAt(next.frame.tokens, next.token).sentence;
  return same ? { report: { ...report, pattern: 'goes-on', apart: false }, reportFrame: next.frame } : undefined;
}

/** Right after the report, or after one sentence that goes on about the speaker (`She has led the union since 2016.`). */
function isNextSentence(last: Place, next: Place): boolean {
  const { tokens } = next.frame;
  const between = (tokenAt(tokens, next.token).sentence ?? 0) - (tokenAt(tokens, last.token).sentence ?? 0);
  if (between !== 2) return between <= 1;
  let first = last.token + 1;
  while (tokenAt(tokens, first).sentence === tokenAt(tokens, last.token).sentence) first += 1;
  return (
    /^(?:he|she)$/.test(tokenAt(tokens, first).lower) &&
    !tokens.slice(first, next.token).some((token) => cueOf(token.lower)?.trust === 'sure')
  );
}

/** The whole paragraph is the quotation, and the one before ended with the other one. */
function isNextParagraph(last: Place, next: Place): boolean {
  const after = last.frame.tokens[last.token];
  const end = last.frame.tokens.at(-1);
  return next.frame.block.index === last.frame.block.index + 1 && isWhole(next.frame) && after?.sentence === end?.sentence;
}

/** Nothing but the quotation, and the full stop that Spanish sets after its mark. */
const isWhole = ({ tokens }: Frame): boolean => tokens.length === 1 || (tokens.length === 2 && tokenAt(tokens, 1).text === '.');

function joins(open: Utterance, last: Place, next: Place): boolean {
  if (last.stretch.goesOn) return next.token === 0 && !(open.report && reportAfter(next.frame.tokens, next.token));
  if (runsInto(open) && isWholeSentence(tokenAt(next.frame.tokens, next.token).text.trim() ?? '')) return false;
  if (goesOn(open, last, next) && isAlone(next.frame.tokens, next.token)) return true;
  const { report } = open;
  if (!report?.apart || !isReportBetween(open, last, next)) return false;
  const gap = next.frame.tokens.slice(last.token + 1, next.token);
  const end = gap.at(-1);
  if (!end || end.sentence !== gap[0]?.sentence || end.text === ':') return false;
  if (reportAfter(next.frame.tokens, next.token) || isAnother(next) || followsWork(next)) return false;
  if (endsSentence(end)) return true;
  const inCue = (at: number): boolean => at >= report.cue.start && at < report.cue.end;
  const others = gap.filter((word, i) => cueOf(word.lower)?.trust === 'sure' && !inCue(last.token + 1 + i));
  return others.length === 0 && /^[,—–―-]/.test(end.text);
}

/** `The pier is "tired," Roe said. "We will straighten it soon."`: words enough to stand alone. */
const isWholeSentence = (text: string): boolean =>
  /^[\p{Lu}¿¡]/u.test(text) && /[.?!]["'”’)]*$/.test(text) && text.split(/\s+/).length >= 5;

/** `"Go home," read one sign. "No pier," was another.` */
const isAnother = ({ frame, token }: Place): boolean => /^(?:is|was|were|are)$/.test(tokenAt(frame.tokens, token + 1).lower);

/** A title or a scrap within the report itself: `Roe said on "Harbor Hour." "We are ready."` */
function isInsideReport(open: Utterance, last: Place, next: Place): boolean {
  const { tokens } = next.frame;
  return (
    isReportBetween(open, last, next) &&
    tokenAt(tokens, last.token + 1).sentence === tokenAt(tokens, next.token).sentence &&
    tokenAt(tokens, next.token - 1).kind === 'word'
  );
}

const isReportBetween = ({ report, reportFrame }: Utterance, last: Place, next: Place): boolean =>
  report !== undefined &&
  reportFrame === next.frame &&
  last.frame === next.frame &&
  next.token - last.token < 150 &&
  report.cue.start > last.token &&
  report.cue.start < next.token;

const endsSentence = (token: Token): boolean =>
  token.kind === 'quote'
    ? /[.!?]['’]?$/.test(token.text.trimEnd())
    : /^[.!?]/.test(token.text) || (token.kind === 'word' && token.text.endsWith('.'));

function isAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[tokenAt(tokens, at + 1).text === '.' ? at + 2 : at + 1];
  return (!before || before.sentence !== token?.sentence) && (!after || after.sentence !== token?.sentence);
}
