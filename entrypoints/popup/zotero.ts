import { currentTab } from '../../src/browser/tabs';
import { words } from '../../src/browser/words';
import { requestZotero, saveToZotero, type ZoteroAnswer } from '../../src/browser/zotero';
import type { Done } from '../../src/views/actions';
import type { PopupActions } from '../../src/views/popup/state';
import type { PlainKey } from '../../src/views/words';

/** Handing works to Zotero. The request for the leave to comes before anything else, while the click counts. */
export const zotero: Pick<PopupActions, 'saveToZotero'> = {
  async saveToZotero(works) {
    const granted = requestZotero().catch(() => false);
    if (!(await granted)) return failed('denied', 'zotero.denied');
    const items = await works();
    const answer = await saveToZotero(items, items[0]?.url ?? (await currentTab())?.url ?? '');
    return answer === 'saved' ? { ok: true } : failed('failed', said[answer]);
  },
};

function failed(reason: 'denied' | 'failed', key: PlainKey): Done {
  return { ok: false, reason, say: words(key) };
}

const said = {
  'not-running': 'zotero.notRunning',
  'another-program': 'zotero.anotherProgram',
  'read-only': 'zotero.readOnly',
  refused: 'zotero.refused',
} as const satisfies Record<Exclude<ZoteroAnswer, 'saved'>, PlainKey>;
