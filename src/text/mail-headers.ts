import { languages } from './mail-header-words';
import { wordSet } from './word-set';

/** A field of a mail’s header, as mail programs write it above what they forward. */
export type HeaderField = 'from' | 'date' | 'to' | 'copy' | 'subject' | 'reply' | 'delivered';

/** Which field a line of text is, and what stands in it; `> *To:* Ann` as well as `An: Ann`. */
export function headerLine(line: string): { field: HeaderField; value: string } | undefined {
  const text = line.replace(/^[\s>|*_]+/, '');
  const colon = text.slice(0, longestLabel).search(/[:：]/);
  if (colon < 1) return undefined;
  const label = folded(text.slice(0, colon).replace(/[*_]/g, '').trim());
  const field = fieldOf.get(label);
  return field && { field, value: text.slice(colon + 1).replace(/^[\s*_]+/, '') };
}

/** Whether a line is the one that mail programs set over a forwarded mail (`---------- Forwarded message ---------`). */
export function opensForward(line: string): boolean {
  const text = line.slice(0, 120).toLowerCase().replaceAll("'", '’');
  const words = text.replace(/[-_>|*\s:]+/g, ' ').trim();
  const ruled = /^[\s>|*]*[-_]{2}/.test(text);
  return !/[.!?]$/.test(line) && markers.some((marker) => words === marker || (ruled && words.startsWith(marker)));
}

/** Whether a line is like `On …, Ann <ann@example.org> wrote:`, in the languages below. */
export function saysWrote(line: string): boolean {
  const text = line.toLowerCase().trimEnd();
  return /[:：]$/.test(text) && wrote.some((verb) => text.slice(-longestWords).includes(verb));
}

/** Whom the post offices on the way name, in one language. */
const delivered = wordSet(
  'resent-to resent-cc delivered-to x-envelope-to envelope-to x-original-to x-forwarded-to x-rcpt-to x-apparently-to apparently-to',
);

/** Without the dots by which Turkish tells its two letters i apart: `ALICI` is `alıcı`. */
function folded(label: string): string {
  return label
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i');
}

const longestLabel = 32;
/** Letters of a line with a date, a name and an address. */
const longestWords = 300;

const fieldOf = new Map<string, HeaderField>([
  ...languages.flatMap((row) =>
    (['from', 'date', 'to', 'copy', 'subject', 'reply'] as const).flatMap((field) =>
      row[field].split('|').map((label): [string, HeaderField] => [folded(label), field]),
    ),
  ),
  ...[...delivered].map((label): [string, HeaderField] => [label, 'delivered']),
]);
const markers = languages.flatMap((row) => row.forwarded.split('|'));
const wrote = languages.flatMap((row) => row.wrote.split('|'));
