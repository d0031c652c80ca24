import { countWords } from '../../text/space';
import { linesIn, type Piece, textIn } from '../piece';
import type { Work } from '../work';
import { linesApart } from './boilerplate';

/**
 * A bulletin that a person forwarded to the blog: takes out the header that the mail program put above it
 * (`---------- Forwarded message ---------`, `Begin forwarded message:`, `From: … Sent: … To: … Subject: …`)
 * and the few words the person wrote above that. Without a header nothing changes.
 */
export function withoutForwarding(work: Work): void {
  const edge = headerEnd(work.pieces, linesOfHeader.matches);
  if (edge === 0) return;
  const apart = work.pieces.slice(0, edge).flatMap((piece) => (piece.gone ? [piece] : linesApart(piece, [linesOfHeader])));
  const last = apart.findLastIndex((piece) => !piece.gone && linesOfHeader.matches({ text: textIn(piece.element) }));
  apart.forEach((piece, index) => {
    if (piece.gone || index > last) return;
    const header = linesOfHeader.matches({ text: textIn(piece.element) });
    piece.gone = { step: 'forwarded', reason: header ? 'forward-header' : 'forwarder-note' };
  });
  work.pieces = [...apart, ...work.pieces.slice(edge)];
}

/** Index after the piece that ends the last header near the top; 0 where there is none. */
function headerEnd(pieces: readonly Piece[], isHeader: (piece: { text: string }) => boolean): number {
  let edge = 0;
  let own = 0;
  let fields = new Set<string>();
  let marked = false;
  for (const [index, { element, gone }] of pieces.entries()) {
    if (gone) continue;
    const lines = linesIn(element).filter((text) => text !== '');
    for (const text of lines) {
      if (marker.test(text)) marked = true;
      else if (isHeader({ text })) fields.add(kindOf(text));
      else {
        own += countWords(text);
        if (!marked) fields = new Set();
      }
      const whole = fields.has('from') && (marked || fields.size >= 3);
      if (whole && isHeader({ text })) {
        edge = index + 1;
        own = 0;
      }
    }
    if (own > mostWords) break;
  }
  return edge;
}

/** Words a person may write above what they forward. */
const mostWords = 60;

const linesOfHeader = {
  name: 'forward-header',
  matches: ({ text }: { text: string }): boolean => marker.test(text) || (kindOf(text) !== '' && countWords(text) < 60),
};

/** Gmail, Apple Mail, Outlook and Yahoo, in English and Spanish. */
const marker =
  /^(?:[-_]{2,}\s*)?(?:begin )?(?:forwarded message|original message|inicio del mensaje reenviado|mensaje reenviado|mensaje original)\s*(?::|[-_]{2,}|$)/i;

const labels: [kind: string, pattern: RegExp][] = [
  ['from', /^(?:from|de)\s*:\s*\S/i],
  ['date', /^(?:sent|date|enviado(?: el)?|fecha)\s*:\s*\S/i],
  ['to', /^(?:to|para)\s*:\s*\S?/i],
  ['copy', /^(?:cc|bcc)\s*:/i],
  ['subject', /^(?:subject|asunto)\s*:\s*\S/i],
  ['reply', /^(?:reply-to|responder a)\s*:/i],
];

function kindOf(text: string): string {
  return labels.find(([, pattern]) => pattern.test(text))?.[0] ?? '';
}
