import { is } from '../lexicon/lexicon';
import type { Person, Quote, Span, Warning } from '../model';
import { type Block, textOf } from '../text/blocks';
import { utterancesIn } from './attribution/attribute';
import { blockQuotationsIn } from './attribution/block-quotes';
import { kindOf } from './attribution/kind';
import { type Turn, turnsIn } from './attribution/transcript';
import type { Utterance } from './attribution/utterance';
import { type Answer, type Memory, remember } from './coreference/memory';
import { elidedSpeaker, speakerOf } from './coreference/speaker';
import type { QuotedSpan } from './marks/quoted-span';
import { quotedSpansIn } from './marks/quoted-spans';
import { castOf, personsIn } from './people/cast';
import { doubtsIn } from './rank/damage';
import { ranked } from './rank/rank';
import { type NounPhrase, nounPhraseFrom } from './syntax/noun-phrase';
import { type Frame, type Token, tokenAt } from './tokens/token';
import { frameOf } from './tokens/tokenize';

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
  const marked = quotedSpansIn(told);
  const set = blockQuotationsIn(told, new Set(options.blockquotes), new Set(marked.map(({ block }) => block)));
  const quotedSpans = [...marked, ...set].sort((one, other) => one.block - other.block);
  const frames = framesOf(blocks, quotedSpans);
  const cast = castOf([...titleFrame(options.title), ...frames.values()], options.authors);
  const memory: Memory = { cast, spoken: [] };
  const spoken = blocks.flatMap((block) => quoteOfTurn(turns.get(block.index), block, frames, memory) ?? []);
  const quoted = utterancesIn(frames, quotedSpans).flatMap((utterance) => quoteFrom(utterance, blocks, memory) ?? []);
  const quotes = ranked(withSpeakersOfRepeats([...spoken, ...quoted]));
  return { quotes, people: personsIn(cast), warnings: warningsOf(quotes) };
}

/** Words in a box beside the text, without a speaker: the text gives the same words to somebody. */
function withSpeakersOfRepeats(quotes: readonly Quote[]): Quote[] {
  const plain = (text: string): string => text.replace(/[,.]$/, '');
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

function framesOf(blocks: readonly Block[], quotedSpans: readonly QuotedSpan[]): Map<number, Frame> {
  const frames = new Map<number, Frame>();
  let at = 0;
  for (const block of blocks) {
    const from = at;
    while (quotedSpans[at]?.block === block.index) at += 1;
    if (block.kind !== 'code') frames.set(block.index, frameOf(block, quotedSpans.slice(from, at), from));
  }
  return frames;
}

function quoteFrom(utterance: Utterance, blocks: readonly Block[], memory: Memory): Quote | undefined {
  const { attribution, attributionFrame, quotedSpans } = utterance;
  const spans = quotedSpans.flatMap((quotedSpan) => spanOf(quotedSpan, textAt(blocks, quotedSpan.block)) ?? []);
  const [first] = spans;
  const text = textOf(blocks, spans);
  const kind = first && kindOf(utterance, text);
  if (!kind) return undefined;
  // A longer reply may be the asker's own.
  const asker = text.split(' ').length > 6 ? undefined : memory.asker;
  const answer = attribution && speakerIn(utterance, attribution.source, blocks, { ...memory, asker });
  remember(memory, answer);
  const speaker = answer?.speaker;
  const unspoken = { cast: memory.cast, spoken: [] };
  const listener = attribution?.addressee && speakerOf(unspoken, attributionFrame, attribution.addressee);
  remember(unspoken, listener);
  const addressee = listener?.speaker;
  const cue = attribution && wordsOf(attributionFrame, attribution.cue);
  const paragraph = blocks[first.block]?.paragraph;
  const doubts = spans.flatMap((span) => doubtsIn(textAt(blocks, span.block), span));
  const why = attribution ? [attribution.pattern ?? attribution.form, ...(answer?.why ?? [])] : [];
  const asks = text.endsWith('?') && cue !== undefined && is(cue, 'asked');
  memory.asker = asks ? answer?.spoken?.who : undefined;
  if (speaker) memory.spokeIn = spans.at(-1)?.block;
  return {
    text,
    spans,
    kind,
    ...(speaker && { speaker }),
    ...(addressee && { addressee }),
    ...(cue && { cue }),
    ...(paragraph && { paragraph }),
    flags: [...quotedSpans.flatMap(({ flags }) => flags), ...doubts],
    score: 0,
    key: false,
    why,
  };
}

function speakerIn(
  { attributionFrame, frame, token }: Utterance,
  source: NounPhrase | undefined,
  blocks: readonly Block[],
  memory: Memory,
): Answer | undefined {
  if (!source) return elidedSpeaker(memory, blocks, frame, token);
  // `This prompted a cover saying "Go!"`: a word that only points is no speaker.
  const first = tokenAt(attributionFrame.tokens, source.start).lower;
  const pointing = source.end - source.start === 1 && (is(first, 'pointer') || is(first, 'relative'));
  return pointing ? undefined : speakerOf(memory, attributionFrame, source);
}

/** The words of a transcript's turn; a question keeps its asker unnamed. */
function quoteOfTurn(
  turn: Turn | undefined,
  block: Block,
  frames: ReadonlyMap<number, Frame>,
  memory: Memory,
): Quote | undefined {
  const span = turn && spanOf({ block: block.index, start: turn.start, end: block.text.length }, block.text);
  const frame = turn && frames.get(turn.label.block);
  if (!span || !frame) return undefined;
  const answer = turn.question ? undefined : (answererOf(turn, frames, memory) ?? speakerOf(memory, frame, labelOf(turn, frame)));
  remember(memory, answer);
  const speaker = answer?.speaker;
  const why = [turn.question ? 'a question in a transcript' : 'the label of a transcript', ...(answer?.why ?? [])];
  return {
    text: block.text.slice(span.start, span.end),
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

const labelOf = ({ label }: Turn, { tokens }: Frame): NounPhrase => ({ start: 0, end: tokenFrom(tokens, label.end) });

/** The person a conversation is with, for the label `A`. */
function answererOf(
  { label: { text, ...at }, answerer }: Turn,
  frames: ReadonlyMap<number, Frame>,
  memory: Memory,
): Answer | undefined {
  const frame = answerer && frames.get(answerer.block);
  const phrase = frame && nounPhraseFrom(frame.tokens, tokenFrom(frame.tokens, answerer.start));
  if (!phrase) return undefined;
  const answer = speakerOf(memory, frame, phrase);
  return { ...answer, speaker: { ...answer.speaker, mention: text, at }, why: [] };
}

/** Index of the first token from an offset on. */
const tokenFrom = (tokens: readonly Token[], offset: number): number => tokens.findIndex(({ start }) => start >= offset);

/** A span without the white space at its ends; undefined where nothing is left. */
function spanOf({ block, start, end }: Span, text: string): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return to > from ? { block, start: from, end: to } : undefined;
}

const textAt = (blocks: readonly Block[], index: number): string => blocks[index]?.text ?? '';

const wordsOf = ({ tokens, block }: Frame, { start, end }: NounPhrase): string =>
  block.text.slice(tokenAt(tokens, start).start, tokenAt(tokens, end - 1).end);

function warningsOf(quotes: readonly Quote[]): Warning[] {
  return quotes.flatMap((quote) =>
    quote.flags
      .filter((flag) => flag.kind === 'gap')
      .map(({ block, start, end }) => ({ kind: 'words-missing' as const, text: quote.text, at: { block, start, end } })),
  );
}
