import type { Root } from 'mdast';
import { browser } from '../../src/browser/api';
import { copy } from '../../src/browser/clipboard';
import { save as saveFile } from '../../src/browser/download';
import { sendMessage } from '../../src/browser/messages';
import { changeSettings } from '../../src/browser/settings';
import { requestSite } from '../../src/browser/sites';
import { addStyle, currentTab, inject, type Unreachable } from '../../src/browser/tabs';
import { today } from '../../src/browser/today';
import { openOwn } from '../../src/browser/welcome';
import { foundStyle } from '../../src/page/found';
import { blocksOf } from '../../src/text/blocks';
import type { Done } from '../../src/views/actions';
import { untitled } from '../../src/views/body/untitled';
import type { PopupActions } from '../../src/views/popup/state';
import { wrongReading } from '../../src/views/wrong-reading';
import { readingOf, stopReading } from './article';
import { checking } from './checking';
import { quoting } from './quoting';
import { inTab, type Stage, settled } from './stage';
import { zotero } from './zotero';

/** What the popup can do, wired to the tab, the clipboard and the browser. Every promise settles; none rejects. */
export function actionsFor(popup: Stage): PopupActions {
  return {
    copy: (clip) => settled('denied', () => copy(clip)),
    copyArticle: (form, { bulletin }, frame) =>
      settled('denied', async () => {
        const text = await forms[form](untitled(bulletin.body, bulletin.title));
        return copy({ text: frame ? [frame.before, text.trim(), frame.after].filter(Boolean).join('\n\n') : text });
      }),
    print: () => inView(async (id) => !(await sendMessage('reader', 'print', id)).problem),
    download: (file) => settled('failed', async () => saveFile(file)),
    findQuote: ({ text, spans }) =>
      inTab('missing', async (id) => {
        await addStyle(id, foundStyle);
        return sendMessage('find', { text, spans }, id);
      }),
    linkTo: async ({ text, spans }) => {
      const tab = await currentTab();
      if (!tab || (await withView(tab.id))) return undefined;
      return sendMessage('link', { text, spans }, tab.id).catch(() => undefined);
    },
    ...checking(popup),
    ...zotero,
    toggleReader: (what) =>
      inView(async (id) => {
        const { open } = await sendMessage('reader', what, id);
        const state = popup.state();
        if (state.kind === 'ready') popup.draw({ ...state, reader: open });
        return open === (what === 'open');
      }),
    readAnyway: () => settled('failed', () => popup.reread({ anyway: true }).then(() => true)),
    choosePost: ({ id, bulletin }) =>
      settled('failed', async () => {
        await popup.reread({ post: id, anyway: !bulletin });
        await showInView(popup);
        return true;
      }),
    gather: async ({ id: post, bulletin }) => {
      const tab = await currentTab();
      if (!tab) return undefined;
      const ask = () => sendMessage('gather', { post, anyway: !bulletin }, tab.id);
      const taken = ask().then((answer) => readingOf(tab.id, answer, ask));
      const [quoted, found] = await Promise.all([quoting(), taken]).catch(() => []);
      const reading = found && quoted?.(found.reading);
      return reading && reading.kind !== 'nothing' ? { reading, today: today() } : undefined;
    },
    stopGathering: () => inTab('gone', silenced),
    otherPosts: () => settled('failed', async () => showPosts(popup)),
    restore: (notes) => inTab('gone', (id) => sendMessage('restore', notes, id).then(() => true)),
    cite: (which) => inTab('gone', (id) => sendMessage('cite', which, id).then(() => true)),
    allow: () => asked(popup, () => popup.reread({})),
    alwaysRecognise: () =>
      asked(popup, async () => {
        const state = popup.state();
        if (state.kind === 'ready' && state.site) popup.draw({ ...state, site: { ...state.site, recognised: true } });
      }),
    alwaysOpen: (how) =>
      how === 'off'
        ? settled('failed', () => setOpens(popup, false))
        : asked(popup, async () => {
            await setOpens(popup, true);
          }),
    openHelp: () => settled('failed', () => openOwn('help').then(() => true)),
    openWelcome: () => settled('failed', () => openOwn('welcome').then(() => true)),
    report: (reading) =>
      wrongReading(reading, { extension: browser.runtime.getManifest().version, browser: navigator.userAgent }),
    openOptions: () => settled('failed', () => browser.runtime.openOptionsPage().then(() => true)),
    stop: () => {
      popup.stop();
      return inTab('gone', silenced);
    },
    retry: () => settled('failed', () => popup.reread({}).then(() => true)),
    save: (change) => settled('failed', () => changeSettings(change)),
  };
}

/** Nothing is read here or in the page any longer. Where nobody is there to hear it, nothing is read either. */
const silenced = (id: number): Promise<boolean> => {
  stopReading();
  return sendMessage('stop', undefined, id).then(
    () => true,
    () => true,
  );
};

/** The article as text; the serialiser for Markdown is loaded when it is first wanted. */
const forms = {
  text: async (body: Root) =>
    blocksOf(body)
      .map(({ text }) => text)
      .join('\n\n'),
  markdown: async (body: Root) => (await import('../../src/text/markdown')).markdownOf(body),
};

function showPosts(popup: Stage): boolean {
  const state = popup.state();
  const { posts } = state.kind === 'ready' ? state.reading : state.kind === 'nothing' ? state.nothing : {};
  if (posts) popup.draw({ kind: 'several', posts });
  return posts !== undefined;
}

/** A reader view that stands open over another post opens anew, with the one that was chosen. */
async function showInView(popup: Stage): Promise<void> {
  const state = popup.state();
  const tab = await currentTab();
  if (!tab || state.kind !== 'ready' || !state.reader) return;
  await sendMessage('reader', 'close', tab.id);
  await sendMessage('reader', 'open', tab.id);
}

async function setOpens(popup: Stage, opens: boolean): Promise<boolean> {
  const origin = popup.origin();
  const state = popup.state();
  if (!origin || state.kind !== 'ready') return false;
  const saved = await changeSettings((settings) => {
    const others = settings.sites.open.filter((site) => site !== origin);
    return { ...settings, sites: { ...settings.sites, open: opens ? [...others, origin] : others } };
  });
  if (saved) popup.draw({ ...state, opens });
  return saved;
}

const inView = (work: (tabId: number) => Promise<boolean>): Promise<Done> =>
  inTab('gone', async (id) => {
    if (await withView(id)) return false;
    return work(id).catch((error: unknown) => {
      viewIn = undefined;
      throw error;
    });
  });

/** The reader view's script, put into a page once while this popup is open: the reading script is there already. */
let viewIn: number | undefined;
async function withView(id: number): Promise<Unreachable | undefined> {
  if (viewIn === id) return undefined;
  const problem = await inject(id, 'article', 'quotes', 'view');
  if (!problem) viewIn = id;
  return problem;
}

const asked = (popup: Stage, then: () => Promise<void>): Promise<Done> => {
  const origin = popup.origin();
  const granted = origin ? requestSite(origin) : Promise.resolve(false);
  return settled('denied', async () => {
    if (!(await granted)) return false;
    await then();
    return true;
  });
};
