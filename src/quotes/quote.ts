import type { Flag, Person, Quote, Span, Speaker, Warning } from '../model';
import { type Block, textOf } from '../text/blocks';
import { blockQuotationsIn } from './block-quotation';
import { type Stretch, stretchesIn } from './find';
import { type Frame, frameOf } from './frame';
import { doubtsIn } from './integrity';
import { kindOf } from './kind';
import { castOf, personsIn } from './people';
import { phraseFrom } from './phrase';
import { ranked } from './rank';
import { type Memory, speakerOf, speakerUnsaid } from './resolve';
import { tokenAt } from './token-at';
import { type Turn, turnsIn } from './transcript';
import { type Utterance, utterancesIn } from './utterances';

/** What is known about the text besides its words. */
export interface QuoteOptions {
  /** BCP 47. The cues of all languages are tried anyway: a bulletin often has two. */
  language?: string;
  title?: string;
  /** Who wrote the text: never taken for a speaker. */
  authors?: string[];
  /** Which children of the body are block quotations (`Block.child`): signed, their words are spoken without marks. */
  blockquotes?: readonly number[];
}

/**
 * Every quotation in the blocks of a text with who said it, best first (key quotations first), and the persons the text names in
 * order of first appearance. `text` of a quotation is the exact slice between its outer marks. Never throws; time grows with the
 * length of the text.
 */
export function quotesIn(
  blocks: readonly Block[],
  options: QuoteOptions = {},
): { quotes: Quote[]; people: Person[]; warnings: Warning[] } {
  const turns = turnsIn(blocks);
  const told = blocks.filter((block) => !turns.has(block.index));
  const marked = stretchesIn(told);
  const set = blockQuotationsIn(told, new Set(options.blockquotes), new Set(marked.map(({ block }) => block)));
  const stretches = [...marked, ...set].sort((one, other) => one.block - other.block);
  const frames = framesOf(blocks, stretches);
  const cast = castOf([...titleFrame(options.title), ...frames.values()], options.authors);
  const memory: Memory = { cast, spoken: [] };
  const spoken = [...turns.values()].flatMap((turn) => quoteOfTurn(turn, blocks, frames, memory) ?? []);
  const quoted = utterancesIn(frames, stretches).flatMap((utterance) => quoteFrom(utterance, blocks, memory) ?? []);
  const quotes = ranked(withSpeakersOfRepeats([...spoken, ...quoted]));
  return { quotes, people: personsIn(cast), warnings: warningsOf(quotes) };
}

/** Words in a box beside the text, without a speaker: the text gives the same words to somebody. */
function withSpeakersOfRepeats(quotes: readonly Quote[]): Quote[] {
  const plain = (text: string): string => text.replace(/[,.\s]+$/, '');
  const spoken = new Map(quotes.flatMap((quote) => (quote.speaker ? [[plain(quote.text), quote.speaker] as const] : [])));
  return quotes.map((quote) => {
    // A scrap that two people use says nothing.
    const whole = quote.kind === 'direct' && quote.text.split(' ').length > 3;
    const speaker = whole ? spoken.get(plain(quote.text)) : undefined;
    return quote.speaker || !speaker
      ? quote
      : { ...quote, speaker, why: ['the same words have a speaker elsewhere', ...quote.why] };
  });
}

/** People are often named in full in the title only. */
function titleFrame(title: string | undefined): Frame[] {
  return title ? [frameOf({ index: -1, kind: 'heading', text: title, child: -1 }, [], 0)] : [];
}

function framesOf(blocks: readonly Block[], stretches: readonly Stretch[]): Map<number, Frame> {
  const frames = new Map<number, Frame>();
  let at = 0;
  for (const block of blocks) {
    const from = at;
    while (stretches[at]?.block === block.index) at += 1;
    if (block.kind !== 'code') frames.set(block.index, frameOf(block, stretches.slice(from, at), from));
  }
  return frames;
}

function quoteFrom(utterance: Utterance, blocks: readonly Block[], memory: Memory): Quote | undefined {
  const { report, reportFrame, stretches } = utterance;
  const spans = stretches.flatMap((stretch) => spanOf(stretch, blocks) ?? []);
  const text = textOf(blocks, spans);
  if (text === '') return undefined;
  const kind = kindOf(utterance, text);
  if (!kind) return undefined;
  const why: string[] = [];
  const speaker = report && speakerIn(utterance, blocks, memory, why);
  const addressee = report?.addressee && listenerOf(memory, reportFrame, utterance);
  const cue = report && wordsOf(reportFrame, report.cue);
  const paragraph = blocks[spans[0]?.block ?? -1]?.paragraph;
  const flags: Flag[] = stretches.flatMap((stretch) => stretch.flags);
  for (const span of spans) flags.push(...doubtsIn(blocks[span.block]?.text ?? '', span));
  if (report) why.unshift(report.pattern);
  memory.asked = cue === 'asked' || cue === 'preguntó';
  if (speaker) memory.spokeIn = spans.at(-1)?.block;
  return {
    text,
    spans,
    kind,
    ...(speaker && { speaker }),
    ...(addressee && { addressee }),
    ...(cue && { cue }),
    ...(paragraph && { paragraph }),
    flags,
    score: 0,
    key: false,
    why,
  };
}

/** `This prompted a cover saying "Go!"`: a word that only points is no speaker. */
function speakerIn(
  { report, reportFrame, frame, token }: Utterance,
  blocks: readonly Block[],
  memory: Memory,
  why: string[],
): Speaker | undefined {
  const source = report?.source;
  if (!source) return speakerUnsaid(memory, blocks, frame, token, why);
  const pointing =
    source.end - source.start === 1 &&
    /^(?:this|that|these|those|such|esto|eso)$/.test(tokenAt(reportFrame.tokens, source.start).lower);
  return pointing ? undefined : speakerOf(memory, reportFrame, source, why);
}

/** The words of a transcript's turn; a question keeps its asker unnamed. */
function quoteOfTurn(
  turn: Turn,
  blocks: readonly Block[],
  frames: ReadonlyMap<number, Frame>,
  memory: Memory,
): Quote | undefined {
  const block = blocks[turn.block];
  const span = block && spanOf({ block: turn.block, start: turn.start, end: block.text.length }, blocks);
  const frame = frames.get(turn.label.block);
  if (!block || !span || !frame) return undefined;
  const why = [turn.question ? 'a question in a transcript' : 'the label of a transcript'];
  const end = frame.tokens.findIndex((token) => token.start >= turn.label.end);
  const answerer = turn.answerer && answererOf(turn, turn.answerer, frames, memory);
  const speaker = turn.question ? undefined : (answerer ?? speakerOf(memory, frame, { start: 0, end }, why));
  return {
    text: textOf(blocks, [span]),
    spans: [span],
    kind: 'direct',
    ...(speaker && { speaker }),
    ...(block.paragraph && { paragraph: block.paragraph }),
    flags: doubtsIn(block.text, span),
    score: 0,
    key: false,
    why,
  };
}

/** The person a conversation is with, for the label `A`. */
function answererOf(
  { label: { text, ...at } }: Turn,
  named: Span,
  frames: ReadonlyMap<number, Frame>,
  memory: Memory,
): Speaker | undefined {
  const frame = frames.get(named.block);
  const from = frame?.tokens.findIndex((token) => token.start >= named.start) ?? -1;
  const phrase = frame && phraseFrom(frame.tokens, from);
  return phrase && { ...speakerOf(memory, frame, phrase, []), mention: text, at };
}

function listenerOf(memory: Memory, frame: Frame, utterance: Utterance): Speaker | undefined {
  const phrase = utterance.report?.addressee;
  return phrase && speakerOf({ cast: memory.cast, spoken: [] }, frame, phrase, []);
}

function spanOf(stretch: Span, blocks: readonly Block[]): Span | undefined {
  const words = blocks[stretch.block]?.text.slice(stretch.start, stretch.end) ?? '';
  const start = stretch.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return end > start ? { block: stretch.block, start, end } : undefined;
}

const wordsOf = (frame: Frame, range: { start: number; end: number }): string =>
  frame.block.text.slice(frame.tokens[range.start]?.start ?? 0, frame.tokens[range.end - 1]?.end ?? 0);

function warningsOf(quotes: readonly Quote[]): Warning[] {
  return quotes.flatMap((quote) =>
    quote.flags
      .filter((flag) => flag.kind === 'gap')
      .map(({ block, start, end }) => ({ kind: 'words-missing' as const, text: quote.text, at: { block, start, end } })),
  );
}
