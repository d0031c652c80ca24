import { copy } from '../../src/browser/clipboard';
import type { CopyAnswer } from '../../src/browser/messages';
import { loadSettings } from '../../src/browser/settings';
import { today } from '../../src/browser/today';
import { cite } from '../../src/citations/cite';
import { quotation } from '../../src/citations/quotation';
import { sourcesOf } from '../../src/citations/source';
import { passageLink } from '../../src/page/passage';
import { selectedIn } from '../../src/page/selected';
import { blocksOf } from '../../src/text/blocks';
import type { Session } from './session';

/** What the menus and shortcuts copy, without the popup. `selection`: the words as the context menu knows them. */
export async function copyFor(
  here: Session,
  request: { what: 'citation' | 'quotation'; selection?: string },
): Promise<CopyAnswer> {
  const readable = await here.readable();
  if (!readable) return 'nothing-to-read';
  const { citation } = await loadSettings();
  const sources = sourcesOf(readable, citation.accessed ? { accessed: today() } : {});
  const item = citation.cite === 'repost' ? sources.repost : sources.original;
  const text = blocksOf(readable.bulletin.body)
    .map((block) => block.text)
    .join('\n');
  if (request.what === 'citation') return answer(await copy(cite(item, citation.style, { text })));
  const selected = selectedIn(readable, request.selection ?? String(document.getSelection() ?? ''));
  if (!selected) return 'nothing-selected';
  const link = passageLink(selected.text);
  return answer(await copy(quotation(selected, item, citation.style, { text, ...(link && { link }) })));
}

const answer = (copied: boolean): CopyAnswer => (copied ? 'copied' : 'denied');
