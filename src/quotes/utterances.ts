import type { Block } from '../text/blocks';
import { type Report, reportAfter, reportBefore } from './attribute';
import { cueOf } from './cues';
import type { Stretch } from './find';
import type { Frame, Token } from './frame';

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

/** Joins the stretches that are one quotation (`"…," he said. "…"`; paragraphs left open) and finds each one's report. */
export function utterancesIn(frames: ReadonlyMap<number, Frame>, stretches: readonly Stretch[]): Utterance[] {
  const found: Utterance[] = [];
  const places = placesOf(frames);
  let open: Utterance | undefined;
  stretches.forEach((stretch, i) => {
    const frame = frames.get(stretch.block);
    const token = places.get(i);
    if (!frame || token === undefined) return;
    const previous = stretches[i - 1];
    const joined = open && previous && joins(open, previous, stretch, frame, token, places.get(i - 1));
    const report = reportOf(frame.tokens, token, joined === true);
    if (open && joined) {
      open.stretches.push(stretch);
      if (!open.report && report) {
        open.report = report;
        open.reportFrame = frame;
      }
      return;
    }
    open = {
      stretches: [stretch],
      frame,
      token,
      reportFrame: frame,
      alone: isAlone(frame.tokens, token),
      ...(report && { report }),
    };
    found.push(open);
  });
  return found;
}

function placesOf(frames: ReadonlyMap<number, Frame>): Map<number, number> {
  const places = new Map<number, number>();
  for (const frame of frames.values()) {
    frame.tokens.forEach((token, at) => {
      if (token.kind === 'quote') places.set(token.stretch, at);
    });
  }
  return places;
}

function reportOf(tokens: readonly Token[], at: number, continued: boolean): Report | undefined {
  const after = reportAfter(tokens, at);
  if (continued) return after;
  const before = reportBefore(tokens, at);
  if (before?.apart && before.cue.end >= at - 1) return before;
  return after ?? before;
}

function joins(
  open: Utterance,
  previous: Stretch,
  next: Stretch,
  frame: Frame,
  token: number,
  before: number | undefined,
): boolean {
  if (previous.goesOn) return next.block === previous.block + 1 || frame.tokens[token]?.start === firstStart(frame.block);
  if (previous.block !== next.block || before === undefined || !open.report) return false;
  const gap = frame.tokens.slice(before + 1, token);
  const { report } = open;
  const inGap = open.reportFrame === frame && report.cue.start > before && report.cue.start < token;
  if (!inGap || !report.apart) return false;
  const cues = gap.filter((word, i) => {
    const cue = cueOf(word.lower);
    return cue?.trust === 'sure' && before + 1 + i !== report.cue.start;
  });
  const last = gap.at(-1);
  const sentences = (last?.sentence ?? 0) - (gap[0]?.sentence ?? 0);
  if (sentences > 0 || !last) return false;
  if (last.text === ':') return false;
  const stop = last.kind === 'sign' && /^[.!?]/.test(last.text);
  if (stop) return true;
  return cues.length === 0 && /^[,—–-]/.test(last.text);
}

const firstStart = (block: Block): number => block.text.length - block.text.trimStart().length;

function isAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (!before || before.sentence !== token?.sentence) && (!after || after.sentence !== token?.sentence);
}
