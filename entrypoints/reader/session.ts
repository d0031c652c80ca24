import css from '../../assets/reader.css?inline';
import { copy } from '../../src/browser/clipboard';
import { type ReaderState, type ReadRequest, sendMessage } from '../../src/browser/messages';
import { loadSettings, saveSettings } from '../../src/browser/settings';
import { today } from '../../src/browser/today';
import { words } from '../../src/browser/words';
import type { Readable, Reading } from '../../src/model';
import { passageLink } from '../../src/page/passage';
import { type Stage, setStage } from '../../src/page/stage';
import { read } from '../../src/read';
import type { ReaderProps } from '../../src/views/reader/props';
import { mountReader } from '../../src/views/reader/reader';
import { browserSpeech } from '../../src/views/reader/speech';
import { withRestored } from '../../src/views/restore';

/** What this page's script knows while the page lives. */
export interface Session {
  read(request: ReadRequest): Promise<Reading>;
  /** What can be shown, quoted and cited; read now if it was not before. */
  readable(): Promise<Readable | undefined>;
  reader(what: 'open' | 'close' | 'toggle' | 'print' | 'state'): Promise<ReaderState>;
  restore(notes: number[]): void;
  leave(): void;
}

export function session(): Session {
  let last: { address: string; reading: Reading } | undefined;
  let restored: number[] = [];
  let stage: Stage | undefined;
  let unmount = (): void => {};
  let redraw = (): void => {};

  const state = (problem?: 'nothing-to-read'): ReaderState => ({
    open: stage !== undefined,
    restored,
    ...(problem && { problem }),
  });

  const leave = (): void => stage?.leave();

  const readNow = async (request: ReadRequest): Promise<Reading> => {
    await arrived();
    const reading = await settledReading(request);
    last = { address: location.href, reading };
    restored = [];
    return reading;
  };

  const readable = async (): Promise<Readable | undefined> => {
    const reading = last?.address === location.href ? last.reading : await readNow({});
    return reading.kind === 'nothing' ? undefined : withRestored(reading, restored);
  };

  const open = async (): Promise<ReaderState> => {
    const what = await readable();
    if (!what) return state('nothing-to-read');
    if (stage) return state();
    const [settings, visit] = await Promise.all([
      loadSettings(),
      sendMessage('visit', { url: location.href }).catch(() => undefined),
    ]);
    if (stage) return state();
    stage = setStage({
      css,
      label: what.bulletin.title,
      left: () => {
        unmount();
        stage = undefined;
      },
    });
    const props = (readable: Readable): ReaderProps => ({
      readable,
      settings,
      today: today(),
      words,
      // Opening by itself needs access to the site without a click: offered only where the person gave it.
      ...(visit?.granted && { origin: location.origin }),
      ...(visit?.progress !== undefined && { progress: visit.progress }),
      ...('speechSynthesis' in window && { speech: browserSpeech(speechSynthesis) }),
      actions: {
        copy: async (clip) => ((await copy(clip)) ? { ok: true } : { ok: false, reason: 'denied' }),
        leave,
        linkTo: async ({ text }) => passageLink(text),
        print: () => window.print(),
        save: async (changed) => ((await saveSettings(changed)) ? { ok: true } : { ok: false, reason: 'failed' }),
        remember: (progress) => void sendMessage('visit', { url: location.href, progress }).catch(() => undefined),
      },
    });
    const mounted = mountReader(stage.dialog, props(what));
    redraw = () => void readable().then((now) => now && stage && mounted.update(props(now)));
    unmount = mounted.unmount;
    return state();
  };

  return {
    read: readNow,
    readable,
    leave,
    restore(notes) {
      restored = notes;
      redraw();
    },
    async reader(what) {
      if (what === 'close' || (what === 'toggle' && stage)) leave();
      else if (what === 'open' || what === 'toggle') return open();
      else if (what === 'print') {
        const opened = await open();
        if (!opened.problem) setTimeout(() => window.print(), 50);
        return opened;
      }
      return state();
    },
  };
}

/** Blogs that build their posts by script get up to three seconds for it. */
async function settledReading(request: ReadRequest): Promise<Reading> {
  for (let tries = 0; ; tries++) {
    const reading = read(document, { url: location.href, inView, ...request });
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
