import css from '../../assets/reader.css?inline';
import { copy } from '../../src/browser/clipboard';
import { type ReaderState, type ReaderWish, sendMessage } from '../../src/browser/messages';
import { today } from '../../src/browser/today';
import { words } from '../../src/browser/words';
import { citationMeta, coins } from '../../src/citations/metadata';
import { sourcesOf } from '../../src/citations/source';
import type { Place, Readable } from '../../src/model';
import { passageLink } from '../../src/page/passage';
import { placeInView, showPlace } from '../../src/page/place';
import { type Stage, setStage } from '../../src/page/stage';
import { tokens } from '../../src/page/tokens';
import type { ReadingPart, ViewPart } from '../../src/page/world';
import { blocksOf } from '../../src/text/blocks';
import type { Change } from '../../src/views/actions';
import type { ReaderActions, ReaderProps } from '../../src/views/reader/props';
import { mountReader } from '../../src/views/reader/reader';
import { browserSpeech } from '../../src/views/reader/speech';
import { type ViewSettings, viewSettings } from './settings';

/** The reader view above this page. */
export interface View extends ViewPart {
  reader(what: ReaderWish): Promise<ReaderState>;
}

export function readerView(reading: ReadingPart): View {
  let stage: Stage | undefined;
  let mounted: ReturnType<typeof mountReader> | undefined;
  let propsFor: ((readable: Readable) => ReaderProps) | undefined;
  let before = false;

  const state = (problem?: ReaderState['problem']): ReaderState => ({
    open: stage !== undefined,
    restored: reading.restored(),
    ...(problem && { problem }),
  });

  const leave = async (): Promise<void> => stage?.leave();

  const redraw = (): void => {
    void reading.readable().then((now) => now && stage && propsFor && mounted?.update(propsFor(now)));
  };

  const open = async (): Promise<ReaderState> => {
    const readable = await reading.readable();
    if (!readable) return state('nothing-to-read');
    const [settings, visit] = await Promise.all([viewSettings(redraw), sendMessage('visit', {}).catch(() => undefined)]);
    if (stage) {
      settings.stop();
      return state();
    }
    let texts = textsOf(readable);
    // Where the page was left by the reader it shows where the person was; only a page loaded anew asks what is remembered.
    const start = placeInView(texts) ?? (before ? undefined : visit?.progress);
    before = true;
    const track = tracked();
    const { own, sheet } = tokens();
    stage = setStage({
      css: sheet(css),
      label: readable.bulletin.title,
      described: describedBy(readable),
      land: () => track.moved() && showPlace(track.place(), texts),
      left: () => {
        mounted?.unmount();
        settings.stop();
        stage = undefined;
      },
    });
    propsFor = (now) => {
      texts = textsOf(now);
      return {
        readable: now,
        settings: settings.now(),
        today: today(),
        words,
        own,
        restored: reading.restored(),
        cited: reading.cited(),
        actions: {
          ...actionsFor(now, { leave: () => void leave(), settings, remember: track.remember }),
          restore: async (notes) => {
            reading.restore(notes);
            redraw();
            return { ok: true };
          },
        },
        ...(/^https?:/.test(location.origin) && { origin: location.origin }),
        ...(start !== undefined && { start }),
        ...('speechSynthesis' in window && { speech: browserSpeech(speechSynthesis) }),
      };
    };
    mounted = mountReader(stage.dialog, propsFor(readable));
    return state();
  };

  return {
    leave,
    isOpen: () => stage !== undefined,
    redraw,
    async reader(what) {
      if (what === 'close' || (what === 'toggle' && stage)) await leave();
      else {
        const opened = await open();
        if (what === 'print' && !opened.problem) setTimeout(() => window.print(), 50);
        return opened;
      }
      return state();
    },
  };
}

const textsOf = ({ bulletin }: Readable): string[] => blocksOf(bulletin.body).map(({ text }) => text);

/** Where the person began in the reader, and where they are. */
function tracked() {
  let begun: { place?: Place } | undefined;
  let now: Place | undefined;
  return {
    place: () => now,
    /** Whether another passage is at the top than in the beginning. */
    moved: () =>
      begun !== undefined && (begun.place?.block !== now?.block || Math.abs((begun.place?.part ?? 0) - (now?.part ?? 0)) > 0.02),
    remember(progress: number, place: Place | undefined) {
      begun ??= { ...(place && { place }) };
      now = place;
      void sendMessage('visit', { progress }).catch(() => undefined);
    },
  };
}

/** What reference managers are to pick up: the original, not the blog. */
function describedBy(readable: Readable): { coins: string; meta: [name: string, content: string][] } {
  const { original } = sourcesOf(readable);
  return { coins: coins(original), meta: citationMeta(original) };
}

const actionsFor = (
  { bulletin }: Readable,
  { leave, remember, settings }: Pick<ReaderActions, 'leave' | 'remember'> & { settings: ViewSettings },
): Omit<ReaderActions, 'restore'> => ({
  copy: async (clip) => ((await copy(clip)) ? { ok: true } : { ok: false, reason: 'denied' }),
  leave,
  linkTo: async (quote) => passageLink(quote, bulletin.body),
  print: () => window.print(),
  save: async (change) => ((await settings.save(change)) ? { ok: true } : { ok: false, reason: 'failed' }),
  openHere: async (how) => {
    const allowed = how === 'off' || (await sendMessage('allow').catch(() => false));
    if (!allowed) return { ok: false, reason: 'denied', say: words('toast.allowFirst', { command: words('popup.opens') }) };
    return (await settings.save(opensHere(how))) ? { ok: true } : { ok: false, reason: 'failed' };
  },
  remember,
});

const opensHere =
  (how: 'on' | 'off'): Change =>
  (settings) => {
    const others = settings.sites.open.filter((site) => site !== location.origin);
    return { ...settings, sites: { ...settings.sites, open: how === 'on' ? [...others, location.origin] : others } };
  };
