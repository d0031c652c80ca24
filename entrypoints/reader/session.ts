import type { ReadRequest } from '../../src/browser/messages';
import type { Readable, Reading } from '../../src/model';
import { unclobbered } from '../../src/page/unclobbered';
import { read } from '../../src/read';
import { withRestored } from '../../src/views/restore';

/** What was read of this page. */
export interface Session {
  read(request: ReadRequest): Promise<Reading>;
  readable(): Promise<Readable | undefined>;
  restored(): number[];
  restore(notes: number[]): void;
}

export function session(): Session {
  let last: { address: string; request: ReadRequest; reading: Reading; restored: number[] } | undefined;
  const readNow = async (asked: ReadRequest): Promise<Reading> => {
    await arrived();
    const before = last?.address === location.href ? last : undefined;
    // The popup was opened again: what was chosen for this page stands.
    const request = asked.anyway || asked.post ? asked : (before?.request ?? asked);
    const reading = await settledReading(request);
    const same = JSON.stringify(reading) === JSON.stringify(before?.reading);
    last = { address: location.href, request, reading, restored: same ? (before?.restored ?? []) : [] };
    return reading;
  };
  return {
    read: readNow,
    async readable() {
      const reading = last?.address === location.href ? last.reading : await readNow({});
      return reading.kind === 'nothing' ? undefined : withRestored(reading, last?.restored ?? []);
    },
    restored: () => last?.restored ?? [],
    restore(notes) {
      if (last) last.restored = notes;
    },
  };
}

/** Blogs that build their posts by script get up to three seconds for it. */
async function settledReading(request: ReadRequest): Promise<Reading> {
  for (let tries = 0; ; tries++) {
    const reading = read(unclobbered(document), { url: location.href, inView, ...request });
    const late = reading.kind === 'nothing' && reading.notes.some(({ reason }) => reason === 'still-loading');
    if (!late || tries === 10) return reading;
    await new Promise((done) => setTimeout(done, 300));
  }
}

/** Whether a post crosses the middle of the window: the one the person is looking at. */
const inView = (body: readonly Element[]): boolean =>
  body.some((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < window.innerHeight / 2 && bottom > window.innerHeight / 2;
  });

/** A page that is still arriving gets three seconds; what is there by then is read, and says that it may not be all. */
function arrived(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => {
    document.addEventListener('DOMContentLoaded', () => done(), { once: true });
    setTimeout(done, 3000);
  });
}
