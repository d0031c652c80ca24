import { opensForward } from '../../text/mail-headers';
import { withoutAddresses } from '../../text/privacy';
import { countWords } from '../../text/space';
import { linesIn, type Piece, textIn, textNodes } from '../piece';
import type { Work } from '../work';
import { linesApart } from './boilerplate';
import { fieldOf, forwardOf } from './forward-header';

/**
 * A bulletin that a person forwarded to the blog: takes out the header that the mail program put above it
 * (`---------- Forwarded message ---------`, `Begin forwarded message:`, `From: … Sent: … To: … Subject: …`)
 * and what the person wrote above that. The header tells title, sender and day. Without a header nothing changes.
 */
export function withoutForwarding(work: Work): void {
  const { edge, header } = headerIn(work.pieces);
  if (edge === 0) return;
  const apart = work.pieces.slice(0, edge).flatMap((piece) => (piece.gone ? [piece] : linesApart(piece, [lineOfHeader])));
  const last = apart.findLastIndex((piece) => !piece.gone && isLine(textIn(piece.element)));
  let inHeader = false;
  apart.forEach((piece, index) => {
    if (piece.gone || index > last) return;
    const line = textIn(piece.element);
    inHeader = isLine(line) || (inHeader && continues(line, header));
    piece.gone = { step: 'forwarded', reason: inHeader ? 'forward-header' : 'forwarder-note' };
    anonymise(piece.element);
  });
  work.pieces = [...apart, ...work.pieces.slice(edge)];
  work.opening.forwarded = forwardOf(header);
}

/** Who sent a mail on, and to whom, is nobody's business: the note that keeps header and remark keeps no address of them. */
function anonymise(element: Element): void {
  const whole = textIn(element);
  if (!whole.includes('@') && element.querySelector('a[href*="@"], a[href*="%40"]') === null) return;
  for (const link of element.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  // An address may be spread over several elements: a paragraph is its text alone.
  if (element.localName === 'p') element.textContent = withoutAddresses(whole);
  else for (const node of textNodes(element)) node.nodeValue = withoutAddresses(node.nodeValue ?? '');
}

/** Index after the piece that ends the last header of a forwarded mail, 0 where there is none; and the lines of that header. */
function headerIn(pieces: readonly Piece[]): { edge: number; header: string[] } {
  const found = { edge: 0, header: [] as string[] };
  let own = 0;
  let lines: string[] = [];
  let marked = false;
  for (const [index, { element, gone }] of pieces.entries()) {
    if (gone) continue;
    for (const text of linesIn(element).filter((line) => line !== '')) {
      if (opensForward(text)) marked = true;
      else if (isLine(text)) lines.push(text);
      else {
        own += countWords(text);
        const open = marked || (lines.length > 0 && fieldOf(lines.at(-1) ?? '') === 'subject');
        if (open && lines.length > 0) lines.push(text);
        else lines = [];
      }
      if (isLine(text) && isWhole(lines, marked, own)) {
        Object.assign(found, { edge: index + 1, header: [...lines] });
        own = 0;
      }
    }
  }
  return found;
}

/**
 * Below a few words any header counts. Deeper in a post it must be one that a mail program wrote, with an address or a time of day:
 * an article may quote a letter.
 */
function isWhole(lines: readonly string[], marked: boolean, own: number): boolean {
  const fields = new Set(lines.map(fieldOf).filter((field) => field !== ''));
  if (!fields.has('from') || !(marked || fields.size >= 3)) return false;
  if (own <= mostWords) return true;
  const of = (field: string): string => lines.find((line) => fieldOf(line) === field) ?? '';
  return fields.has('date') && fields.has('subject') && (/\S@\S/.test(of('from')) || /\d:\d\d/.test(of('date')));
}

/** Words a person may write above what they forward. */
const mostWords = 60;

/** A subject that was too long for its line goes on below it. */
function continues(line: string, header: readonly string[]): boolean {
  const at = header.indexOf(line);
  return at > 0 && at < header.length - 1 && fieldOf(header[at - 1] ?? '') === 'subject';
}

const isLine = (text: string): boolean => opensForward(text) || (fieldOf(text) !== '' && countWords(text) < 60);

const lineOfHeader = { name: 'forward-header', matches: ({ text }: { text: string }): boolean => isLine(text) };
