import type { ReadRequest } from '../../src/browser/messages';
import { currentTab } from '../../src/browser/tabs';
import type { Done, Reason } from '../../src/views/actions';
import type { PopupState } from '../../src/views/popup/state';

/** What the actions know of the popup they act for. */
export interface Stage {
  state(): PopupState;
  /** Origin of the tab, known before the click: a request for permission must be the first thing a click does. */
  origin(): string | undefined;
  reread(request: ReadRequest): Promise<void>;
  /** No longer waits for what is being read. */
  stop(): void;
  draw(state: PopupState): void;
}

/** Done in the tab that the person looks at. */
export const inTab = (reason: Reason, work: (tabId: number) => Promise<boolean>): Promise<Done> =>
  settled(reason, async () => {
    const tab = await currentTab();
    return tab !== undefined && work(tab.id);
  });

/** Whatever happens, an answer comes of it. */
export async function settled(reason: Reason, work: () => Promise<boolean>): Promise<Done> {
  try {
    return (await work()) ? { ok: true } : { ok: false, reason };
  } catch {
    return { ok: false, reason: reason === 'missing' ? 'gone' : reason };
  }
}
