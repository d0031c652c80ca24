import { countWords } from '../../text/space';
import { textIn } from '../piece';

/** The plain element that stands for a link or an emphasis, by tag or by style; nothing for elements that mean nothing. */
export function wrapperOf(element: Element, doc: Document): Element | undefined {
  const style = element.getAttribute('style') ?? '';
  const name = element.localName;
  const href = name === 'a' ? element.getAttribute('href') : undefined;
  if (href) {
    const link = doc.createElement('a');
    link.setAttribute('href', href);
    return link;
  }
  if (name === 'b' || name === 'strong' || /font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) return doc.createElement('strong');
  if (name === 'i' || name === 'em' || /font-style\s*:\s*italic/i.test(style)) return doc.createElement('em');
  if (name === 'code' || name === 'kbd' || name === 'samp') return doc.createElement('code');
  return name === 's' || name === 'strike' || name === 'del' ? doc.createElement('del') : undefined;
}

/** A block quote that is the indent of a forwarded mail, or of nearly everything. `whole`: words of everything. */
export function isIndent(element: Element, whole: number): boolean {
  if (/gmail_quote/.test(element.className) || element.getAttribute('type') === 'cite') return true;
  if (element.querySelector('table, h1, h2, h3')) return true;
  const most = whole > 0 && countWords(textIn(element)) > whole * 0.6;
  return most && element.querySelector('p + p, br + br') !== null;
}

/** A mail in plain text may come as one `<pre>`. */
export function isWhole(element: Element, whole: number): boolean {
  return whole > 0 && countWords(textIn(element)) > whole * 0.5;
}

/** A mail in plain text: blank lines between paragraphs, no markup that would make them. */
export function isBareText(roots: readonly Element[]): boolean {
  const bare = roots.every(
    (root) => !root.querySelector('br, p, table, li, h1, h2, h3, h4') && root.querySelectorAll('div').length < 2,
  );
  return bare && roots.some((root) => /\S[^\S\n]*\n[^\S\n]*\n[^\S\n]*\S/.test(root.textContent ?? ''));
}

/** Whether line feeds are line breaks in an element. */
export function keepsLines(element: Element): boolean {
  return element.localName === 'pre' || /white-space\s*:\s*(pre|break-spaces)/i.test(element.getAttribute('style') ?? '');
}
