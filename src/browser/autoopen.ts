import { sendMessage } from './messages';
import { loadSettings } from './settings';
import { isRecognised } from './sites';
import { inject, whole } from './tabs';

/** Opens the reader view on a recognised bulletin by itself, where the person asked for that and gave access to the site. */
export async function openIfWanted(tabId: number, origin: string): Promise<void> {
  const { sites } = await loadSettings();
  if (!sites.open.includes(origin) || !(await isRecognised(origin))) return;
  if ((await inject(tabId, ...whole)) === undefined) await sendMessage('reader', 'open', tabId);
}
