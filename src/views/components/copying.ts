/**
 * What a person selects and copies goes into the clipboard as bare text with its structure: browsers would add our colours and fonts, and
 * light letters on a dark ground are not to be pasted into somebody's document. Returns the way to stop.
 */
export function copyPlainly(root: Node): () => void {
  const onCopy = (event: Event): void => {
    const { clipboardData: clipboard } = event as ClipboardEvent;
    const selection = selectionIn(root);
    if (!clipboard || !selection || selection.isCollapsed || event.defaultPrevented) return;
    const range = selection.getRangeAt(0);
    if (!root.contains(range.commonAncestorContainer)) return;
    clipboard.setData('text/html', bare(range.cloneContents()));
    clipboard.setData('text/plain', String(selection));
    event.preventDefault();
  };
  root.addEventListener('copy', onCopy);
  return () => root.removeEventListener('copy', onCopy);
}

/** Chromium knows selections within a closed root from the root alone. */
function selectionIn(root: Node): Selection | null {
  const top = root.getRootNode() as Node & { getSelection?(): Selection | null };
  return top.getSelection?.() ?? root.ownerDocument?.getSelection() ?? null;
}

function bare(copied: DocumentFragment): string {
  const holder = copied.ownerDocument.createElement('div');
  holder.append(copied);
  for (const element of holder.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  }
  for (const element of holder.querySelectorAll('mark, span, div')) element.replaceWith(...element.childNodes);
  return holder.innerHTML;
}

/** Attributes that say something of the words; all others are ours. */
const kept: ReadonlySet<string> = new Set(['href', 'src', 'alt', 'lang', 'dir', 'start', 'colspan', 'rowspan']);
