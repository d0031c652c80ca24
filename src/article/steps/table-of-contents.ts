import { countWords } from '../../text/space';
import { linesIn, linksIn, type Piece, textIn } from '../piece';
import type { Work } from '../work';

/**
 * Takes out a newsletter's own table of contents: a list or lines near the top that only lead down the page or repeat
 * the headings below, with the label above it (`In this issue`). The headings themselves stay.
 */
export function withoutContents(work: Work): void {
  const live = work.pieces.filter((piece) => !piece.gone);
  const label = live.findIndex((piece) => labels.test(textIn(piece.element)));
  const from = label < 0 ? 0 : label + 1;
  const repeated = headingsBelow(live);
  const entries = new Set<Piece>();
  for (let index = from; index < live.length; index += 1) {
    const piece = live[index];
    if (!piece) break;
    if (isEntry(piece, label < 0 ? new Map() : repeated)) entries.add(piece);
    else if (label >= 0 || entries.size > 0 || index > 12) break;
  }
  const count = [...entries].reduce((sum, { element }) => sum + Math.max(1, entriesIn(element).length), 0);
  if (label >= 0) {
    const head = live[label];
    if (head && (entries.size > 0 || label === 0 || bare.test(textIn(head.element)))) leave(head, 'contents-label');
  }
  if (count >= (label < 0 ? 3 : 1)) for (const piece of entries) leave(piece, 'contents');
  for (const piece of live) {
    const links = linksIn(piece.element);
    if (links.length === 1 && downThePage(links[0]?.href ?? '') && backUp.test(textIn(piece.element)))
      leave(piece, 'back-to-top');
  }
}

function leave(piece: Piece, reason: string): void {
  piece.gone ??= { step: 'contents', reason };
}

/** A piece all of whose lines lead down the page, or are headings that come again below. */
function isEntry({ element }: Piece, repeated: ReadonlyMap<string, number>): boolean {
  if (element.localName === 'hr') return false;
  const lines = entriesIn(element);
  const links = linksIn(element);
  const inside = links.length > 0 && links.every(({ href }) => downThePage(href));
  const words = countWords(textIn(element));
  if (inside && countWords(links.map(({ text }) => text).join(' ')) >= words * 0.8) return true;
  return lines.length > 0 && lines.every((line) => (repeated.get(plain(line)) ?? 0) > 0) && !/^h[1-6]$/.test(element.localName);
}

/** Headings, and lines all in bold, by their plain words. */
function headingsBelow(pieces: readonly Piece[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { element } of pieces) {
    const bold = element.firstElementChild;
    const heading = /^h[1-6]$/.test(element.localName) || (bold !== null && /^(?:strong|a)$/.test(bold.localName));
    const text = plain(textIn(element));
    if (heading && text !== '' && (/^h/.test(element.localName) || plain(textIn(bold as Element)) === text))
      found.set(text, (found.get(text) ?? 0) + 1);
  }
  return found;
}

function entriesIn(element: Element): string[] {
  if (/^[uo]l$/.test(element.localName)) return [...element.querySelectorAll('li')].map(textIn);
  return linesIn(element).filter((line) => line !== '');
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Mail programs and Blogger rewrite `#part` into an address of the post, or of nothing. */
function downThePage(href: string): boolean {
  return /^(?:about:blank|x-webdoc:[^#]*|https?:\/\/(?:[\w-]+\.){1,4}?blogspot\.[a-z.]+\/[^#]*)?#\S/i.test(href);
}

const labels =
  /^(?:(?:in|inside) (?:this|today['’]s) (?:issue|edition|bulletin|newsletter|update|e-?mail|digest)|what['’]s inside|table of contents|contents|en est[ea] (?:edici[oó]n|n[uú]mero|bolet[ií]n)|contenido)\s*:?$/i;
const bare = /^(?:in|inside) this (?:issue|edition)\s*:?$/i;
const backUp = /^\W*(?:(?:back|return) to (?:the )?top|top|volver arriba|inicio)\W*$/i;
