import type { QuotedSpan } from '../marks/quoted-span';
import type { Frame } from '../tokens/token';
import { isAlone, isInsideReport, joins } from './continues';
import { signatureAfter } from './other-sentence';
import { type Found, type Pattern, type Quoted, quotedAt } from './pattern';
import { patterns } from './patterns';
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
  const behind = patterns.filter(({ where }) => where === 'after');
  const found = utterance.attribution ? undefined : told(behind, quotedAt(frames, next.frame, next.token, false));
  Object.assign(utterance, found ?? (signature && named(signature, 'signature')));
  return true;
}

/** A quotation of its own with its attribution. */
function begun(frames: ReadonlyMap<number, Frame>, open: Open | undefined, next: Place): Utterance {
  const { quotedSpan, frame, token } = next;
  const alone = isAlone(next);
  const found = told(patterns, quotedAt(frames, frame, token, alone, open));
  return { quotedSpans: [quotedSpan], frame, token, attributionFrame: frame, alone, ...found };
}

/** What the first row says that matches. */
function told(rows: readonly Pattern[], here: Quoted): Found | undefined {
  for (const { name, match } of rows) {
    const found = match(here);
    if (found) return named(found, name);
  }
  return undefined;
}

const named = ({ attribution, attributionFrame }: Found, pattern: string): Found => ({
  attribution: { ...attribution, pattern },
  attributionFrame,
});
