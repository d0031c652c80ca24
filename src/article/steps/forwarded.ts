import type { Steps } from '../../steps';
import { type HeaderField, opensForward } from '../../text/mail-headers';
import { withoutAddresses } from '../../text/privacy';
import { countWords } from '../../text/space';
import { linesIn, type Piece, textIn, textNodes } from '../piece';
import type { Work } from '../work';
import { allLinesApart } from './boilerplate';
import { fieldOf, forwardOf } from './forward-header';

/**
 * A bulletin that a person forwarded to the blog: takes out the header that the mail program put above it
 * (`---------- Forwarded message ---------`, `Begin forwarded message:`, `From: … Sent: … To: … Subject: …`)
 * and what the person wrote above that. The header tells title, sender and day. Without a header nothing changes.
 */
export function* withoutForwarding(work: Work): Steps<void> {
  const { edge, header } = headerIn(work.pieces);
  if (edge === 0) return;
  const apart = yield* allLinesApart(work.pieces.slice(0, edge), [lineOfHeader]);
  const last = apart.findLastIndex((piece) => !piece.gone && isLine(textIn(piece.element)));
  const wrapped = wrappedIn(header);
  let inHeader = false;
  apart.forEach((piece, index) => {
    if (piece.gone || index > last) return;
    const line = textIn(piece.element);
    inHeader = isLine(line) || (inHeader && wrapped.has(line));
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
  let found = { edge: 0, lines: [] as string[], length: 0 };
  let own = 0;
  let lines: string[] = [];
  let fields: Fields = new Map();
  let marked = false;
  for (const [index, { element, gone }] of pieces.entries()) {
    if (gone) continue;
    for (const text of linesIn(element).filter((line) => line !== '')) {
      const line = isLine(text);
      if (!line) own += countWords(text);
      if (opensForward(text)) marked = true;
      else if (line || (lines.length > 0 && (marked || fieldOf(lines.at(-1) ?? '') === 'subject'))) {
        lines.push(text);
        const field = fieldOf(text);
        if (field && !fields.has(field)) fields.set(field, text);
      } else {
        lines = [];
        fields = new Map();
      }
      if (line && isWhole(fields, marked, own)) {
        found = { edge: index + 1, lines, length: lines.length };
        own = 0;
      }
    }
  }
  return { edge: found.edge, header: found.lines.slice(0, found.length) };
}

/** The first line of each field of a header. */
type Fields = Map<HeaderField, string>;

/**
 * Below a few words any header counts. Deeper in a post it must be one that a mail program wrote, with an address or a time of day:
 * an article may quote a letter.
 */
function isWhole(fields: Fields, marked: boolean, own: number): boolean {
  if (!fields.has('from') || !(marked || fields.size >= 3)) return false;
  if (own <= mostWords) return true;
  const { from = '', date, subject } = Object.fromEntries(fields);
  return date !== undefined && subject !== undefined && (/\S@\S/.test(from) || /\d:\d\d/.test(date));
}

/** Words a person may write above what they forward. */
const mostWords = 60;

/** A subject that was too long for its line goes on below it. */
function wrappedIn(header: readonly string[]): Set<string> {
  return new Set(header.slice(1, -1).filter((_, index) => fieldOf(header[index] ?? '') === 'subject'));
}

const isLine = (text: string): boolean => opensForward(text) || (fieldOf(text) !== '' && countWords(text) < 60);

const lineOfHeader = { name: 'forward-header', matches: ({ text }: { text: string }): boolean => isLine(text) };
