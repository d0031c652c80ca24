import type { Frame, Token } from '../tokens/token';
import type { Attribution } from './attribution';
import type { Open } from './utterance';

/** One way in which a text says who spoke. */
export interface Pattern {
  /** What `why` of a quotation says; the popup has words for it. */
  name: string;
  where: 'before' | 'after' | 'label' | 'other-sentence' | 'continues';
  /** Each is claimed by this row, with the speaker in brackets; `¶` begins a paragraph, `…` of `examples` may be in any language. */
  examples: readonly [string, ...string[]];
  /** Near misses, which it leaves alone. */
  not?: readonly string[];
  match: (here: Quoted) => Found | undefined;
}

/** An attribution and the frame that it refers to. */
export interface Found {
  attribution: Attribution;
  attributionFrame: Frame;
}

/** A quotation in its text, as the patterns look at it. */
export interface Quoted {
  frames: ReadonlyMap<number, Frame>;
  frame: Frame;
  tokens: readonly Token[];
  /** Index of its token. */
  token: number;
  /** The words are a sentence of their own. */
  alone: boolean;
  /** The quotation before, which may still go on. */
  open?: Open | undefined;
  /** What a search finds here, which several rows share. */
  once: (search: Search) => Found | undefined;
}

export type Search = (here: Quoted) => Found | undefined;

/** The quotation at a token of a frame. */
export function quotedAt(frames: ReadonlyMap<number, Frame>, frame: Frame, token: number, alone: boolean, open?: Open): Quoted {
  const known = new Map<Search, Found | undefined>();
  const here: Quoted = {
    frames,
    frame,
    tokens: frame.tokens,
    token,
    alone,
    open,
    once: (search) => {
      if (!known.has(search)) known.set(search, search(here));
      return known.get(search);
    },
  };
  return here;
}

/** A search that only looks at the sentence of the quotation. */
export const here =
  (find: (tokens: readonly Token[], token: number) => Attribution | undefined): Search =>
  ({ frame, tokens, token }) => {
    const attribution = find(tokens, token);
    return attribution && { attribution, attributionFrame: frame };
  };

/** What a search finds, if it has one of these forms. */
export const formed =
  (search: Search, ...forms: Attribution['form'][]): Search =>
  (quoted) => {
    const found = quoted.once(search);
    return found && forms.includes(found.attribution.form) ? found : undefined;
  };

/** The same for a quotation that is a sentence of its own. */
export const ifAlone =
  (search: Search): Search =>
  (quoted) =>
    quoted.alone ? search(quoted) : undefined;
