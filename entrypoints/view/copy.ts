import css from '../../assets/copy-card.css?inline';
import { type Clip, copy } from '../../src/browser/clipboard';
import type { CopyAnswer } from '../../src/browser/messages';
import { loadSettings } from '../../src/browser/settings';
import { today } from '../../src/browser/today';
import { words } from '../../src/browser/words';
import { around } from '../../src/page/around';
import { passageLink } from '../../src/page/passage';
import { selectedIn } from '../../src/page/selected';
import { setStage } from '../../src/page/stage';
import { tokens } from '../../src/page/tokens';
import type { ReadingPart } from '../../src/page/world';
import { citingOf, quotationClip, referenceOf } from '../../src/views/citing';
import { mountCopyCard } from '../../src/views/copy-card';

/** What the menus and shortcuts copy, without the popup. `selection`: the words as the context menu knows them. */
export async function copyFor(
  reading: ReadingPart,
  request: { what: 'citation' | 'quotation'; selection?: string },
): Promise<CopyAnswer> {
  const readable = await reading.readable();
  if (!readable) return 'nothing-to-read';
  const { citation } = await loadSettings();
  const citing = citingOf(readable, { ...citation, cite: reading.cited() ?? citation.cite }, today());
  if (request.what === 'citation') return put(referenceOf(citing, citation.style));
  const selection = document.getSelection();
  const selected = selectedIn(readable, request.selection ?? String(selection ?? ''), around(selection));
  return selected ? put(quotationClip(citing, selected, passageLink(selected, readable.bulletin.body))) : 'nothing-selected';
}

/** On the clipboard, or, where the browser denies that without a click in the page, before the person's eyes to copy. */
async function put({ text, html }: Clip): Promise<CopyAnswer> {
  if (await copy({ text, html })) return 'copied';
  const stage = setStage({ css: tokens().sheet(css), label: words('toast.byHand'), left: () => unmount() });
  const unmount = mountCopyCard(stage.dialog, {
    clip: { text, html },
    words,
    copy: async (clip) => ((await copy(clip)) ? { ok: true } : { ok: false, reason: 'denied' }),
    leave: stage.leave,
  });
  return 'denied';
}
