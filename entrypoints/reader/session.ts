import type { Cited, PostWish, ReadRequest } from '../../src/browser/messages';
import type { Readable, Reading, Unquoted } from '../../src/model';
import { inTurns } from '../../src/page/turns';
import { unclobbered } from '../../src/page/unclobbered';
import { unsaid } from '../../src/page/unsaid';
import { unquotedInSteps } from '../../src/unquoted';
import { withOriginal } from '../../src/views/original';
import { withRestored } from '../../src/views/restore';

/** What was read of this page. */
export interface Session {
  read(request: ReadRequest): Promise<Unquoted>;
  /** Reads one post of several; what was read before stands. */
  gather(post: PostWish): Promise<Unquoted>;
  /** With its quotations, where the script that finds them is at work; rejects on a fault of ours. */
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

export function session(quoted: (unquoted: Unquoted) => Reading = unsaid): Session {
  let last: { address: string; request: ReadRequest; reading: Unquoted; restored: number[]; whole: boolean } | undefined;
  let chosen: { address: string; which: Cited } | undefined;
  let original: { address: string; url: string | undefined } | undefined;
  const withFound = <R extends Pick<Readable, 'bulletin'>>(readable: R): R =>
    withOriginal(readable, original?.address === address() ? original.url : undefined);
  let stopped = new AbortController();
  const readNow = async (asked: ReadRequest): Promise<Unquoted> => {
    const { signal } = stopped;
    const whole = await arrived();
    signal.throwIfAborted();
    const before = last?.address === address() ? last : undefined;
    // The popup was opened again: what was chosen for this page stands.
    const request = asked.anyway || asked.post ? asked : (before?.request ?? asked);
    const found = await settledReading(request, signal);
    const reading = whole ? found : doubted(found);
    const same = JSON.stringify(reading) === JSON.stringify(before?.reading);
    last = { address: address(), request, reading, restored: same ? (before?.restored ?? []) : [], whole };
    return reading;
  };
  return {
    async read(request) {
      const reading = await readNow(request);
      return reading.kind === 'nothing' ? reading : withFound(reading);
    },
    gather: (post) => settledReading(post, stopped.signal),
    async readable() {
      const stands = last?.address === address() && (last.whole || isArriving());
      const reading = quoted(last && stands ? last.reading : await readNow({}));
      return reading.kind === 'nothing' ? undefined : withFound(withRestored(reading, last?.restored ?? []));
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

/** A place within the page (`#comments`) is the same page. */
const address = (): string => location.href.replace(/#.*/s, '');

/** Blogs that build their posts by script get up to three seconds for it. */
async function settledReading(request: ReadRequest, signal: AbortSignal): Promise<Unquoted> {
  for (let tries = 0; ; tries++) {
    const steps = unquotedInSteps(unclobbered(document), { url: location.href, inView, ...request });
    const reading = await inTurns(steps, signal);
    const late = reading.kind === 'nothing' && reading.notes.some(({ reason }) => reason === 'still-loading');
    if (!late || tries === 10) return reading;
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

function doubted(reading: Unquoted): Unquoted {
  return reading.kind === 'nothing' ? reading : { ...reading, warnings: [{ kind: 'still-loading' }, ...reading.warnings] };
}
