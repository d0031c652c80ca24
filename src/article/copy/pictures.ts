import { isPlaceholder, sourceOf } from './picture-source';

/** Attribute of what a page keeps in `<noscript>`. */
export const withoutScript = 'data-noscript';

/**
 * A picture that a script is to load stands in the page twice: as a placeholder, and in `<noscript>`. Of two that follow each other
 * without a word between them, with one address or one of them without any, one stays. In place, on a copy.
 */
export function settlePictures(roots: readonly Element[]): void {
  for (const root of roots) {
    let last: { image: Element; source: string; aside: boolean } | undefined;
    const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
    const twice: Element[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') last = undefined;
      if (node.nodeName !== 'IMG') continue;
      const image = node as Element;
      const source = sourceOf(image);
      const now = { image, source: isPlaceholder(source) ? '' : source, aside: image.closest(`[${withoutScript}]`) !== null };
      const pair = last && last.aside !== now.aside;
      if (last && (pair || last.source === now.source) && now.source !== '' && last.source === now.source) twice.push(now.image);
      else if (last && pair && (last.source === '' || now.source === '')) twice.push(last.source === '' ? last.image : now.image);
      last = twice.includes(now.image) ? last : now;
    }
    for (const image of twice) image.remove();
  }
}
