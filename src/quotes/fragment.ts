import type { Quote, Span } from '../model';
import type { Block } from '../text/blocks';

/** What to look for on the page to find one span of a quotation again. White space is a single space throughout. */
export interface Needle {
  /** The words, whole. */
  exact: string;
  /** The first words, and the last ones where the words are many. */
  start: string;
  end?: string;
  /** A few words around the span, to tell it from the same words elsewhere. */
  prefix?: string;
  suffix?: string;
}

/** One needle for each span of a quotation, in order. */
export function needlesOf(blocks: readonly Block[], quote: Pick<Quote, 'spans'>): Needle[] {
  return quote.spans.flatMap((span) => needleOf(blocks, span) ?? []);
}

/**
 * The text directives of a URL for the needles, e.g. `text=The%20new,four%20hundred%20homes` (without `#:~:`). The specification
 * reserves the hyphen, the comma and the ampersand, so all three are escaped (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function textDirectives(needles: readonly Needle[]): string {
  return needles.map(directive).join('&');
}

/** Up to this many words are looked for whole; of more, only both ends. */
const whole = 12;
const ends = 5;
const around = 3;

function needleOf(blocks: readonly Block[], { block, start, end }: Span): Needle | undefined {
  const text = blocks[block]?.text;
  if (text === undefined) return undefined;
  const words = wordsOf(text.slice(start, end));
  if (words.length === 0) return undefined;
  const exact = words.join(' ');
  const prefix = wordsOf(text.slice(Math.max(0, start - 60), start))
    .slice(-around)
    .join(' ');
  const suffix = wordsOf(text.slice(end, end + 60))
    .slice(0, around)
    .join(' ');
  const long = words.length > whole;
  return {
    exact,
    start: long ? words.slice(0, ends).join(' ') : exact,
    ...(long && { end: words.slice(-ends).join(' ') }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
}

function directive({ start, end, prefix, suffix }: Needle): string {
  // A single common word is on the page more than once: only then are the words around it needed.
  const rare = start.includes(' ') && (end !== undefined || start.split(' ').length > 3);
  const parts = [rare || !prefix ? '' : `${escaped(prefix)}-,`, escaped(start), end ? `,${escaped(end)}` : ''];
  return `text=${parts.join('')}${rare || !suffix ? '' : `,-${escaped(suffix)}`}`;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const escaped = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
