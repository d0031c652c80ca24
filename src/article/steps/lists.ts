import { type Piece, runsOf, textIn, textNodes } from '../piece';
import type { Work } from '../work';

/**
 * Paragraphs that begin with a bullet character, two or more in a row or as lines of one paragraph, become lists.
 */
export function withLists(work: Work): void {
  const made: Piece[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    const first = run[0];
    // Taking the items out empties the paragraphs: a lone mark is no list, and its paragraph stays as it is.
    if (first && run.reduce((lines, { element }) => lines + runsOf(element).length, 0) > 1) {
      const list = first.element.ownerDocument.createElement('ul');
      list.append(...run.flatMap((piece) => itemsOf(piece.element)));
      made.push({ element: list, origin: first.origin });
    } else made.push(...run);
    run = [];
  };
  for (const piece of work.pieces) {
    if (!piece.gone && piece.element.localName === 'p' && bullet.test(textIn(piece.element)) && everyLine(piece.element))
      run.push(piece);
    else {
      close();
      made.push(piece);
    }
  }
  close();
  work.pieces = made;
}

function everyLine(element: Element): boolean {
  return [...element.querySelectorAll(':scope > br')].every((line) => bullet.test(line.nextSibling?.textContent ?? ''));
}

/** One item for each line of a paragraph, without its bullet. */
function itemsOf(element: Element): Element[] {
  const doc = element.ownerDocument;
  const items: Element[] = [];
  let current: Element | undefined;
  for (const node of [...element.childNodes]) {
    if (node.nodeName === 'BR' || !current) {
      current = doc.createElement('p');
      const item = doc.createElement('li');
      item.append(current);
      items.push(item);
    }
    if (node.nodeName !== 'BR') current.append(node);
  }
  for (const item of items) {
    const first = textNodes(item).find((node) => (node.nodeValue ?? '').trim() !== '');
    if (first) first.nodeValue = (first.nodeValue ?? '').replace(bullet, '');
  }
  return items;
}

/** What a line of a list begins with. */
export const bullet = /^\s*(?:[•▪■◦‣●○⁃§]|[·\uf0b7*–-](?=\s))\s*/;
