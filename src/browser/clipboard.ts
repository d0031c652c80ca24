/** Both forms of one text, as editors expect them. */
export interface Clip {
  text: string;
  html?: string;
}

/**
 * Puts both forms on the clipboard, by the way that works where this runs:
 * the asynchronous clipboard needs a secure context and focus, the copy event needs a recent click or key.
 * False when both are denied; nothing is thrown.
 */
export async function copy(clip: Clip): Promise<boolean> {
  return (await byClipboard(clip)) || byCopyEvent(clip);
}

async function byClipboard({ text, html }: Clip): Promise<boolean> {
  try {
    const forms: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (html) forms['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}

/** Answers the browser's own copy command with our text: no element is added and the selection stays. */
function byCopyEvent({ text, html }: Clip): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
