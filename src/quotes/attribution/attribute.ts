import type { Stretch } from '../marks/quoted-span';
import { type Frame, type Token, tokenAt } from '../tokens/token';
import { reportAfter } from './after';
import type { Report } from './attribution';
import { reportBefore } from './before';
import { goesOn, isAlone, isInsideReport, isWhole, joins, sameSentence } from './continues';
import { reportAcross, reportedBefore, signatureAfter } from './other-sentence';
import type { Open, Place, Utterance } from './utterance';

/** Joins the stretches that are one quotation (`"…," he said. "…"`; paragraphs left open) and finds each one's report. */
export function utterancesIn(frames: ReadonlyMap<number, Frame>, stretches: readonly Stretch[]): Utterance[] {
  const found: Utterance[] = [];
  let open: Open | undefined;
  for (const next of placesOf(frames, stretches)) {
    if (open && takes(frames, open, next)) {
      open = { ...open, last: next };
      continue;
    }
    const utterance = begun(frames, open, next);
    found.push(utterance);
    if (!open || !isInsideReport(open, next)) open = { utterance, last: next };
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

/** Whether a stretch is a part of the open quotation; if so, it is added there. */
function takes(frames: ReadonlyMap<number, Frame>, open: Open, next: Place): boolean {
  if (!joins(open, next)) return false;
  const { utterance } = open;
  const signature = signatureAfter(frames, next.frame);
  // Words left open over paragraphs are signed at their end; of others each has a signature of its own.
  if (signature && utterance.report) return false;
  utterance.stretches.push(next.stretch);
  const report = utterance.report ? undefined : reportAfter(next.frame.tokens, next.token);
  Object.assign(utterance, report ? { report, reportFrame: next.frame } : signature);
  return true;
}

/** A quotation of its own with its report. */
function begun(frames: ReadonlyMap<number, Frame>, open: Open | undefined, next: Place): Utterance {
  const { stretch, frame, token } = next;
  const alone = isAlone(next);
  const report = reportOf(frame.tokens, token);
  const found = report
    ? { report }
    : alone
      ? (reportAcross(frames, frame, token) ?? goesOn(open, next) ?? (isWhole(frame) ? reportedBefore(frames, frame) : undefined))
      : sameSentence(open, next);
  return { stretches: [stretch], frame, token, reportFrame: frame, alone, ...found };
}

function reportOf(tokens: readonly Token[], at: number): Report | undefined {
  const after = reportAfter(tokens, at);
  const before = reportBefore(tokens, at);
  if (!after || !before?.apart) return after ?? before;
  const told = Math.max(before.cue.end, before.addressee?.end ?? 0);
  const leads = before.pattern !== 'colon' && told >= at - 1 && !/^[—–―-]/.test(tokenAt(tokens, at - 1).text);
  return leads || leadsOn(tokens, at) ? before : after;
}

/** `"Why now?" Roe writes back, "…"`: what follows the quotation leads up to the next one. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  if (!/[?!]$/.test(tokenAt(tokens, at).text.trimEnd())) return false;
  let next = at + 1;
  while (tokenAt(tokens, next).kind === 'word') next += 1;
  return /[,:]/.test(tokenAt(tokens, next).text) && tokenAt(tokens, next + 1).kind === 'quote';
}
