import type { QuotedSpan } from '../marks/quoted-span';
import { type Frame, type Token, tokenAt } from '../tokens/token';
import { attributionAfter } from './after';
import type { Attribution } from './attribution';
import { attributionBefore } from './before';
import { goesOn, isAlone, isInsideReport, isWhole, joins, sameSentence } from './continues';
import { labelOnLine } from './label';
import { attributionAcross, signatureAfter } from './other-sentence';
import { attributionInParagraphBefore } from './paragraph-before';
import type { Open, Place, Utterance } from './utterance';

/** Joins the quoted spans that are one quotation (`"…," he said. "…"`; paragraphs left open) and finds each one's attribution. */
export function utterancesIn(frames: ReadonlyMap<number, Frame>, quotedSpans: readonly QuotedSpan[]): Utterance[] {
  const found: Utterance[] = [];
  let open: Open | undefined;
  for (const next of placesOf(frames, quotedSpans)) {
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

function placesOf(frames: ReadonlyMap<number, Frame>, quotedSpans: readonly QuotedSpan[]): Place[] {
  const places: Place[] = [];
  for (const frame of frames.values()) {
    frame.tokens.forEach((word, token) => {
      const quotedSpan = quotedSpans[word.quotedSpan];
      if (quotedSpan) places.push({ quotedSpan, frame, token });
    });
  }
  return places;
}

/** Whether a quoted span is a part of the open quotation; if so, it is added there. */
function takes(frames: ReadonlyMap<number, Frame>, open: Open, next: Place): boolean {
  if (!joins(open, next)) return false;
  const { utterance } = open;
  const signature = signatureAfter(frames, next.frame);
  // Words left open over paragraphs are signed at their end; of others each has a signature of its own.
  if (signature && utterance.attribution) return false;
  utterance.quotedSpans.push(next.quotedSpan);
  const attribution = utterance.attribution ? undefined : attributionAfter(next.frame.tokens, next.token);
  Object.assign(utterance, attribution ? { attribution, attributionFrame: next.frame } : signature);
  return true;
}

/** A quotation of its own with its attribution. */
function begun(frames: ReadonlyMap<number, Frame>, open: Open | undefined, next: Place): Utterance {
  const { quotedSpan, frame, token } = next;
  const alone = isAlone(next);
  const attribution = attributionOf(frame.tokens, token) ?? labelOnLine(frame.tokens, token);
  const found = attribution
    ? { attribution }
    : alone
      ? (attributionAcross(frames, frame, token) ??
        goesOn(open, next) ??
        (isWhole(frame) ? attributionInParagraphBefore(frames, frame) : undefined))
      : sameSentence(open, next);
  return { quotedSpans: [quotedSpan], frame, token, attributionFrame: frame, alone, ...found };
}

function attributionOf(tokens: readonly Token[], at: number): Attribution | undefined {
  const after = attributionAfter(tokens, at);
  const before = attributionBefore(tokens, at);
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
