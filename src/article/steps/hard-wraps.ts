import { countWords } from '../../text/space';
import { linesIn, type Piece, textNodes } from '../piece';
import type { Work } from '../work';
import { bullet } from './lists';

/**
 * Plain-text mail breaks its lines at about 70 columns, and mail-to-blog keeps the breaks: joins the lines of a
 * paragraph again where the next word would not have fitted. Also turns `Text [ https://… ]` into links.
 */
export function withoutHardWraps({ pieces, notes }: Work): void {
  for (const piece of pieces) if (!piece.gone) joinAddresses(piece.element);
  const broken = pieces.filter((piece) => !piece.gone && piece.element.querySelector(':scope > br'));
  const all = broken.flatMap((piece) => linesIn(piece.element));
  const width = widthOf(all.filter((line) => !holdsAddress.test(line)).map((line) => line.length));
  const wrapped = broken.flatMap((piece) => wrapsOf(piece, width)).filter((wrap) => !wrap.bullet);
  const share = wrapped.filter((wrap) => wrap.full).length / Math.max(1, wrapped.length);
  if (width >= 50 && width <= 90 && wrapped.length >= 3 && share > 0.6) {
    for (const { at, full } of wrapped) if (full) at.replaceWith(' ');
    for (const { element } of broken) element.normalize();
    notes.push({ step: 'plain-text', reason: 'hard-wrapped-lines', text: `${wrapped.length} line breaks at ${width} columns` });
  }
}

/** The columns at which lines were broken, if they were: a few longer ones (`Subject: …` of a forwarded mail) are written as they are. */
function widthOf(lengths: readonly number[]): number {
  return lengths.toSorted((one, other) => one - other)[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
}

const holdsAddress = /https?:\S|\S@\S/;

/** An address in brackets is longer than a line, so it stands on one of its own: `Read it [` / `https://…` / `]`. */
function joinAddresses(element: Element): void {
  const breaks = [...element.querySelectorAll(':scope > br')];
  if (breaks.length > 0 && /[[<]\s*https?:/.test(element.textContent ?? '')) {
    for (const at of breaks) {
      const [before, after] = [at.previousSibling?.textContent ?? '', at.nextSibling?.textContent ?? ''];
      if (
        /\[\s*$/.test(before) ||
        /^\s*\]/.test(after) ||
        (/\S$/.test(before) && /^\s*(?:\[\s*(https?:|$)|<https?:)/.test(after)) ||
        (/<https?:[^\s<>]+>[^<>]*$/.test(before) && /^\s*(?:\p{Ll}|[.,;]$)/u.test(after))
      )
        at.replaceWith(' ');
    }
    element.normalize();
  }
  linkAddresses(element);
}

interface Wrap {
  at: Element;
  /** Whether the next line's first word would not have fitted on the line. */
  full: boolean;
  /** Whether the next line is an item of its own: it tells nothing of how the mail was wrapped. */
  bullet: boolean;
}

function wrapsOf(piece: Piece, width: number): Wrap[] {
  const lines = linesIn(piece.element);
  return [...piece.element.querySelectorAll(':scope > br')].map((at, index) => {
    const [line = '', next = ''] = [lines[index], lines[index + 1]];
    const word = next.split(' ')[0] ?? '';
    const full =
      line.length > width * 0.55 &&
      (line.length <= width + 4 || holdsAddress.test(line)) &&
      line.length + 1 + word.length > width - 4 &&
      !rule.test(line) &&
      !rule.test(next) &&
      !bullet.test(next) &&
      !/^[>|]/.test(next);
    return { at, full, bullet: bullet.test(next) };
  });
}

/** A line across the page: what stands below it is another part of the mail. */
const rule = /^[_=*~–—-]+$/;

/** `Read the notice [ https://… ]`: the words before the brackets, if they are a line of their own, else the last word. */
function linkAddresses(element: Element): void {
  const doc = element.ownerDocument;
  for (const node of textNodes(element)) {
    if (node.parentElement?.closest('a, pre')) continue;
    for (
      let text = node.nodeValue ?? '', found = address.exec(text);
      found;
      text = node.nodeValue ?? '', found = address.exec(text)
    ) {
      const before = text.slice(0, found.index).trimEnd();
      const alone = countWords(before) <= 15 && /^\s*([.,;|]|$)/.test(text.slice(found.index + found[0].length));
      const start = alone ? 0 : before.search(/(?<!\S)\S+$/);
      const link = doc.createElement('a');
      link.setAttribute('href', found[1] ?? found[2] ?? '');
      link.append(before.slice(Math.max(0, start)).trimStart() || (found[1] ?? found[2] ?? ''));
      node.parentNode?.insertBefore(doc.createTextNode(before.slice(0, Math.max(0, start))), node);
      node.parentNode?.insertBefore(link, node);
      node.nodeValue = text.slice(found.index + found[0].length);
    }
  }
  element.normalize();
}

const address = /\[\s*(https?:\/\/[^\s[\]]+)\s*\]|<(https?:\/\/[^\s<>]+)>/;
