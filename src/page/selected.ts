import type { Quote, Readable, Span } from '../model';
import { type Block, blocksOf } from '../text/blocks';
import { fold } from '../text/space';
import { type Around, reach } from './around';

/** Words a person selected, placed in the article: with speaker and paragraph where the article tells. */
export interface Selected extends Pick<Quote, 'text' | 'speaker' | 'paragraph'> {
  /** Where the words stand, if the article has them within one block and it is known which of several places is meant. */
  spans?: [Span];
}

/**
 * Places selected words in what was read; marks around them are left off. Words that stand more than once stand where the words around
 * the selection do; where those do not tell, only what holds for all the places is said: a false attribution is worse than none.
 */
export function selectedIn(readable: Readable, words: string, around?: Around): Selected | undefined {
  const text = unmarked(fold(words));
  if (text === '') return undefined;
  const blocks = blocksOf(readable.bulletin.body);
  const spans = spansOf(text, blocks);
  const span = spans.length > 1 ? meant(spans, blocks, around) : spans[0];
  if (span) return { ...placed(span, blocks, readable.quotes), spans: [span] };
  return { text, ...common(spans.map((one) => placed(one, blocks, readable.quotes))) };
}

/** Without the marks around all of it; marks that open or close only a part of it stay with their partners. */
function unmarked(words: string): string {
  const bare = words.replace(/^["“„«] ?| ?["”“»]$/gu, '');
  return /["“”„«»]/.test(bare) ? words : bare;
}

/** Every place of the words; as a last resort in other capitals, for a style sheet may show all of them as such. */
function spansOf(text: string, blocks: readonly Block[]): Span[] {
  const within = (as: (words: string) => string): Span[] =>
    blocks.flatMap((block) => {
      const whole = as(block.text.replace(/\s/g, ' '));
      return whole.length === block.text.length ? spansIn(whole, as(text), block.index) : [];
    });
  const exact = within((words) => words);
  return exact.length > 0 ? exact : within((words) => words.toLowerCase());
}

function spansIn(whole: string, text: string, block: number): Span[] {
  const spans: Span[] = [];
  for (let start = whole.indexOf(text); start >= 0; start = whole.indexOf(text, start + 1))
    spans.push({ block, start, end: start + text.length });
  return spans;
}

function placed({ block, start, end }: Span, blocks: readonly Block[], quotes: readonly Quote[]): Omit<Selected, 'spans'> {
  const quote = quotes.find(({ spans }) => spans.some((one) => one.block === block && one.start <= start && end <= one.end));
  const paragraph = blocks[block]?.paragraph;
  return {
    text: blocks[block]?.text.slice(start, end).replace(/\s/g, ' ') ?? '',
    ...(quote?.speaker && { speaker: quote.speaker }),
    ...(paragraph !== undefined && { paragraph }),
  };
}

/** What several places agree in. */
function common([first, ...others]: Omit<Selected, 'spans'>[]): Partial<Selected> {
  if (!first) return {};
  const { text, speaker, paragraph } = first;
  return {
    ...(others.every((other) => other.text === text) && { text }),
    ...(speaker && others.every((other) => other.speaker?.name === speaker.name) && { speaker }),
    ...(paragraph !== undefined && others.every((other) => other.paragraph === paragraph) && { paragraph }),
  };
}

/** The place whose neighbouring words are those of the selection; nothing where that is not clear. */
function meant(spans: readonly Span[], blocks: readonly Block[], around?: Around): Span | undefined {
  if (!around) return undefined;
  const [before, after] = [backwards(letters(around.before)), letters(around.after)];
  const offsets: number[] = [];
  const whole = blocks.reduce((text, block) => {
    offsets[block.index] = text.length;
    return `${text}${block.text} `;
  }, '');
  const nearness = ({ block, start, end }: Span): number => {
    const offset = offsets[block] ?? 0;
    return (
      shared(before, backwards(letters(whole.slice(Math.max(0, offset + start - reach), offset + start)))) +
      shared(after, letters(whole.slice(offset + end, offset + end + reach)))
    );
  };
  const ranked = spans.map((span) => ({ span, near: nearness(span) })).sort((one, other) => other.near - one.near);
  const [best, second] = ranked;
  return best && best.near >= (second?.near ?? 0) + telling ? best.span : undefined;
}

/** Letters by which one place must be nearer than the next: “he said” follows many. */
const telling = 8;

/** Marks and blanks may belong to the selection or to its neighbours. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const backwards = (text: string): string => [...text].reverse().join('');

/** Length of the common beginning. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
