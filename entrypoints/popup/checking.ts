import { browser } from '../../src/browser/api';
import { beginCheck, endCheck, takeOriginal } from '../../src/browser/checks';
import { sendMessage } from '../../src/browser/messages';
import { withOriginal } from '../../src/views/original';
import type { PopupActions } from '../../src/views/popup/state';
import { inTab, type Stage } from './stage';

/** Holding what was read against another page. */
export function checking(popup: Stage): Pick<PopupActions, 'checkAgainst' | 'searchOriginal' | 'takeOriginal' | 'endCheck'> {
  const begin = async (url: string, from: number, more: { search?: true } = {}): Promise<boolean> => {
    const state = popup.state();
    return state.kind === 'ready' && beginCheck({ reading: state.reading, from, ...more }, url);
  };
  return {
    checkAgainst: (url) => inTab('private', (id) => begin(url, id)),
    searchOriginal: (url) =>
      inTab('failed', async (id) => {
        // In private windows nothing is kept; the search is opened all the same.
        const kept = await begin(url, id, { search: true }).catch(() => false);
        return kept || browser.tabs.create({ url }).then(() => true);
      }),
    takeOriginal: (what) =>
      inTab('gone', async (id) => {
        const state = popup.state();
        if (state.kind !== 'checked') return false;
        const { taken: _, ...rest } = state;
        const url = what === 'take' ? state.page : undefined;
        const check = await takeOriginal(id, url);
        if (!check) return false;
        // The page that it was read on may be closed by now.
        await sendMessage('original', { ...(url && { url }) }, check.from).catch(() => undefined);
        popup.draw({ ...rest, kept: withOriginal(check.reading, url), ...(url && { taken: true }) });
        return true;
      }),
    endCheck: () =>
      inTab('failed', async (id) => {
        await endCheck(id);
        await popup.reread({});
        return true;
      }),
  };
}
