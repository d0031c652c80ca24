import type { Cited, Kept, PostWish, ReadRequest, Taken } from '../../src/browser/messages';
import { carried } from '../../src/carried';
import { type Excerpted, excerptInSteps } from '../../src/excerpt';
import type { Readable, Reading, Unquoted } from '../../src/model';
import { inTurns } from '../../src/page/turns';
import { unclobbered } from '../../src/page/unclobbered';
import { unsaid } from '../../src/page/unsaid';
import type { ArticlePart, QuotingPart } from '../../src/page/world';
import { withOriginal } from '../../src/views/original';
import { withRestored } from '../../src/views/restore';

/** What was read of this page. */
export interface Session {
  /** Takes from the page what is to be read. */
  read(request: ReadRequest): Promise<Taken>;
  /** What an excerpt of the page was read as, by whom it was given to. */
  keep(reading: Unquoted): Kept;
  /** Takes one post of several; what was read before stands. */
  gather(post: PostWish): Promise<Taken>;
  /** What was kept or, where nothing was, what is read now, with its quotations, as far as the scripts for both are there; rejects on a fault of ours. */
  readable(): Promise<Readable | undefined>;
  restored(): number[];
  restore(notes: number[]): void;
  /** Which work the person chose to cite on this page, where they chose one. */
  cited(): Cited | undefined;
  cite(which: Cited): void;
  /** The person found the original of what is read here elsewhere, or takes that back. */
  takeOriginal(url: string | undefined): void;
  /** Gives up what is being read: whoever waits for it is told so. */
  stop(): void;
}

/** The other scripts of this page, as far as they are there. */
export type Parts = () => { article?: ArticlePart; quoting?: QuotingPart };

export function session(parts: Parts): Session {
  let asked: Asked | undefined;
  let last: (Asked & { reading: Unquoted; restored: number[] }) | undefined;
  let chosen: { address: string; which: Cited } | undefined;
  let original: { address: string; url: string | undefined } | undefined;
  let stopped = new AbortController();
  const found = (): string | undefined => (original?.address === address() ? original.url : undefined);

  const excerptNow = async (wish: ReadRequest): Promise<Excerpted> => {
    const { signal } = stopped;
    const whole = await arrived();
    signal.throwIfAborted();
    const before = last?.address === address() ? last : undefined;
    // The popup was opened again: what was chosen for this page stands.
    const request = wish.anyway || wish.post ? wish : (before?.request ?? wish);
    const excerpt = await settledExcerpt(request, signal);
    asked = { address: address(), request, whole };
    return whole || excerpt.kind === 'nothing' ? excerpt : { ...excerpt, unfinished: true };
  };

  const taken = async (excerpt: Excerpted): Promise<Taken> => {
    if (excerpt.kind === 'nothing') return { reading: excerpt };
    if (excerpt.kind === 'excerpt') return { excerpt: carried(excerpt) };
    const reading = await parts().article?.unquoted(excerpt, stopped.signal);
    return reading ? { reading } : { wanting: 'article' };
  };

  const keep = (reading: Unquoted): Kept => {
    const from = asked ?? { address: address(), request: {}, whole: !isArriving() };
    const before = last?.address === from.address ? last : undefined;
    const same = JSON.stringify(reading) === JSON.stringify(before?.reading);
    last = { ...from, reading, restored: same ? (before?.restored ?? []) : [] };
    const url = found();
    return { restored: last.restored, ...(url && { original: url }) };
  };

  const readNow = async (): Promise<Unquoted | undefined> => {
    const { article } = parts();
    const reading = await article?.unquoted(await excerptNow({}), stopped.signal);
    if (reading) keep(reading);
    return reading;
  };

  return {
    read: async (request) => taken(await excerptNow(request)),
    keep,
    gather: async (post) => taken(await settledExcerpt(post, stopped.signal)),
    async readable() {
      const stands = last?.address === address() && (last.whole || isArriving());
      const unquoted = last && stands ? last.reading : await readNow();
      if (!unquoted) return undefined;
      const reading: Reading = parts().quoting?.quoted(unquoted) ?? unsaid(unquoted);
      return reading.kind === 'nothing' ? undefined : withOriginal(withRestored(reading, last?.restored ?? []), found());
    },
    restored: () => last?.restored ?? [],
    restore(notes) {
      if (last) last.restored = notes;
    },
    cited: () => (chosen?.address === address() ? chosen.which : undefined),
    cite(which) {
      chosen = { address: address(), which };
    },
    takeOriginal(url) {
      original = { address: address(), url };
    },
    stop() {
      stopped.abort();
      stopped = new AbortController();
    },
  };
}

/** What was asked of which page, and whether all of it was there. */
interface Asked {
  address: string;
  request: ReadRequest;
  whole: boolean;
}

/** A place within the page (`#comments`) is the same page. */
const address = (): string => location.href.replace(/#.*/s, '');

/** Blogs that build their posts by script get up to three seconds for it. */
async function settledExcerpt(request: ReadRequest, signal: AbortSignal): Promise<Excerpted> {
  for (let tries = 0; ; tries++) {
    const steps = excerptInSteps(unclobbered(document), { url: location.href, inView, ...request });
    const excerpt = await inTurns(steps, signal);
    const late = excerpt.kind === 'nothing' && excerpt.notes.some(({ reason }) => reason === 'still-loading');
    if (!late || tries === 10) return excerpt;
    await new Promise((done) => setTimeout(done, 300));
    signal.throwIfAborted();
  }
}

/** Whether a post crosses the middle of the window: the one the person is looking at. */
const inView = (body: readonly Element[]): boolean =>
  body.some((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < window.innerHeight / 2 && bottom > window.innerHeight / 2;
  });

/** A page that is still arriving gets three seconds; what is there by then is read. Answers whether that is all of it. */
function arrived(): Promise<boolean> {
  if (!isArriving()) return Promise.resolve(true);
  return new Promise((done) => {
    document.addEventListener('DOMContentLoaded', () => done(true), { once: true });
    setTimeout(() => done(false), 3000);
  });
}

const isArriving = (): boolean => document.readyState === 'loading';
