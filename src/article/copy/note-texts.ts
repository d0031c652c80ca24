import { fold } from '../../text/space';
import { noteAttribute } from './note-attribute';
import { labelOf } from './note-marks';

interface Naming {
  name: string;
  /** The mark as it stands before the note. */
  label: string;
}

/** Attribute of an element that begins a note. */
export const leads = 'data-leads';
const begins = `[${leads}]`;

/** Sets a note apart from what it stands in, as an `<aside>` without its mark and its way back. */
export function noteOf(start: Element, { name, label }: Naming): void {
  const note = start.ownerDocument.createElement('aside');
  const item = start.closest('li, tr') ?? start;
  const whole = item === start || (item.localName === 'li' && isFirst(start, item)) ? item : undefined;
  if (whole && blocks.has(whole.localName)) {
    (whole.closest(outer[whole.localName] ?? whole.localName) ?? whole).before(note);
    note.append(...(whole.localName === 'tr' ? [...whole.children].flatMap((cell) => [...cell.childNodes]) : whole.childNodes));
    withoutEmpty(whole);
  } else {
    const parts = partsFrom(start);
    parts[0]?.parentNode?.insertBefore(note, parts[0]);
    note.appendChild(start.ownerDocument.createElement('p')).append(...parts);
  }
  note.setAttribute(noteAttribute, name);
  withoutWayBack(note);
  withoutMark(note, label);
}

/** From the mark to the next note, an empty line or another block. */
function partsFrom(start: Element): Node[] {
  const alone = (box: Element): boolean => isFirst(start, box) && [...box.querySelectorAll(begins)].every((one) => one === start);
  let first: Element = start;
  while (first.parentElement && !blocks.has(first.parentElement.localName) && alone(first.parentElement))
    first = first.parentElement;
  const parts: Node[] = [];
  for (let node: Node | null = first; node; node = node.nextSibling) {
    const next = node as Element;
    if (node !== first && (blocks.has(next.nodeName.toLowerCase()) || isOther(node) || isEmptyLine(node))) break;
    parts.push(node);
  }
  return parts;
}

function isOther(node: Node): boolean {
  return node.nodeType === 1 && ((node as Element).hasAttribute(leads) || (node as Element).querySelector(begins) !== null);
}

function isEmptyLine(node: Node): boolean {
  let next = node.nextSibling;
  while (next?.nodeType === 3 && (next.nodeValue ?? '').trim() === '') next = next.nextSibling;
  return node.nodeName === 'BR' && next?.nodeName === 'BR';
}

/** Whether nothing that shows stands before an element in a box. */
function isFirst(element: Element, box: Element): boolean {
  for (let at: Node = element; at !== box && at.parentNode; at = at.parentNode) {
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if ((before.textContent ?? '').trim() !== '') return false;
  }
  return true;
}

const blocks: ReadonlySet<string> = new Set(
  'li p dd div section aside td th tr blockquote ol ul table tbody body article main'.split(' '),
);

/** What a note is taken out of, so that notes keep their order before it. */
const outer: Record<string, string> = { li: 'ol, ul', tr: 'table' };

/** `↩`, `^`, `Back`: links that lead back into the text. */
function withoutWayBack(note: Element): void {
  for (const link of note.querySelectorAll('a[href*="#"]')) {
    const text = fold(link.textContent ?? '');
    if (link.getAttribute('role') === 'doc-backlink' || !/[\p{L}]{2}/u.test(text) || back.test(text.toLowerCase())) link.remove();
  }
}

const back = /^(?:back|return|jump up|jump back|go back|volver|retour|zurück|torna|voltar)\b/;

/** Characters of a note that can be its mark, with the space around it. */
const longestMark = 100;

/** The note's own mark at its beginning: its number is given by its name. */
function withoutMark(note: Element, label: string): void {
  const walker = note.ownerDocument.createTreeWalker(note, 4 /* text */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim() === '') continue;
    const [mark = ''] =
      /^\s*[[(]?\s*(?:\d{1,3}|[*∗†‡§¶#]{1,4}|[a-z](?=[\])]?\s*$)|[ivxl]+(?=[\])]?\s*$))\s*[\])]?(?:[.:](?=\s|$))?\s*/i.exec(
        node.data.slice(0, longestMark),
      ) ?? [];
    if (labelOf(mark.replace(/(?<![.:\s])[.:\s]+$/, '')) === label) node.data = node.data.slice(mark.length);
    return;
  }
}

/** What is empty once its note has gone. */
function withoutEmpty(block: Element): void {
  let at: Element | null = block;
  while (at && boxes.has(at.localName) && isEmpty(at)) {
    const above: Element | null = at.parentElement;
    at.remove();
    at = above;
  }
}

/** Nothing stands in it that shows; of a long list only the beginning is looked at. */
function isEmpty(box: Element): boolean {
  const walker = box.ownerDocument.createTreeWalker(box, 5 /* elements and text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeName === 'IMG' || node.nodeName === 'ASIDE' || (node.nodeType === 3 && fold(node.nodeValue ?? '') !== ''))
      return false;
  return true;
}

const boxes: ReadonlySet<string> = new Set('li ol ul p tr tbody table dd dl'.split(' '));
