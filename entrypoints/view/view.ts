import css from '../../assets/reader.css?inline';
import { copy } from '../../src/browser/clipboard';
import { type ReaderState, type ReaderWish, sendMessage } from '../../src/browser/messages';
import { loadSettings, saveSettings } from '../../src/browser/settings';
import { today } from '../../src/browser/today';
import { words } from '../../src/browser/words';
import { citationMeta, coins } from '../../src/citations/metadata';
import { sourcesOf } from '../../src/citations/source';
import type { Readable } from '../../src/model';
import { passageLink } from '../../src/page/passage';
import { type Stage, setStage } from '../../src/page/stage';
import type { ReadingPart, ViewPart } from '../../src/page/world';
import type { ReaderActions, ReaderProps } from '../../src/views/reader/props';
import { mountReader } from '../../src/views/reader/reader';
import { browserSpeech } from '../../src/views/reader/speech';

/** The reader view above this page. */
export interface View extends ViewPart {
  reader(what: ReaderWish): Promise<ReaderState>;
}

export function readerView(reading: ReadingPart): View {
  let stage: Stage | undefined;
  let mounted: ReturnType<typeof mountReader> | undefined;
  let propsFor: ((readable: Readable) => ReaderProps) | undefined;

  const state = (problem?: ReaderState['problem']): ReaderState => ({
    open: stage !== undefined,
    restored: reading.restored(),
    ...(problem && { problem }),
  });

  const leave = (): void => stage?.leave();

  const open = async (): Promise<ReaderState> => {
    const readable = await reading.readable();
    if (!readable) return state('nothing-to-read');
    const [settings, visit] = await Promise.all([
      loadSettings(),
      sendMessage('visit', { url: location.href }).catch(() => undefined),
    ]);
    if (stage) return state();
    stage = setStage({
      css,
      label: readable.bulletin.title,
      described: describedBy(readable),
      left: () => {
        mounted?.unmount();
        stage = undefined;
      },
    });
    propsFor = (now) => ({
      readable: now,
      settings,
      today: today(),
      words,
      actions: actionsFor(leave),
      // Opening by itself needs access to the site without a click: offered only where the person gave it.
      ...(visit?.granted && { origin: location.origin }),
      ...(visit?.progress !== undefined && { progress: visit.progress }),
      ...('speechSynthesis' in window && { speech: browserSpeech(speechSynthesis) }),
    });
    mounted = mountReader(stage.dialog, propsFor(readable));
    return state();
  };

  return {
    leave,
    isOpen: () => stage !== undefined,
    redraw: () => void reading.readable().then((now) => now && stage && propsFor && mounted?.update(propsFor(now))),
    async reader(what) {
      if (what === 'close' || (what === 'toggle' && stage)) leave();
      else {
        const opened = await open();
        if (what === 'print' && !opened.problem) setTimeout(() => window.print(), 50);
        return opened;
      }
      return state();
    },
  };
}

/** What reference managers are to pick up: the original, not the blog. */
function describedBy(readable: Readable): { coins: string; meta: [name: string, content: string][] } {
  const { original } = sourcesOf(readable);
  return { coins: coins(original), meta: citationMeta(original) };
}

const actionsFor = (leave: () => void): ReaderActions => ({
  copy: async (clip) => ((await copy(clip)) ? { ok: true } : { ok: false, reason: 'denied' }),
  leave,
  linkTo: async (quote) => passageLink(quote),
  print: () => window.print(),
  save: async (changed) => ((await saveSettings(changed)) ? { ok: true } : { ok: false, reason: 'failed' }),
  remember: (progress) => void sendMessage('visit', { url: location.href, progress }).catch(() => undefined),
});
