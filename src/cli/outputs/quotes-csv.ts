import { sourcesOf } from '../../citations/source';
import type { Quote, Readable } from '../../model';

/** A column of the table of quotations. */
interface Column {
  name: string;
  of(quote: Quote, reading: Readable): string | number | undefined;
}

const columns: Column[] = [
  { name: 'bulletin', of: (_, { bulletin }) => bulletin.title },
  { name: 'date', of: (_, { bulletin }) => bulletin.issued ?? bulletin.sent },
  { name: 'issuer', of: (_, { bulletin }) => bulletin.issuer },
  { name: 'speaker', of: ({ speaker }) => speaker?.name },
  { name: 'role', of: ({ speaker }) => speaker?.role },
  { name: 'words', of: ({ text }) => text },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'paragraph', of: ({ paragraph }) => paragraph },
  { name: 'doubts', of: ({ flags }) => [...new Set(flags.map(({ kind }) => kind))].join(' ') },
  { name: 'address', of: (_, reading) => sourcesOf(reading).original.URL ?? reading.repost?.url },
];

/** The head of the table (RFC 4180, so that spreadsheets and pandas read it as it is). */
export const heads = rowOf(columns.map(({ name }) => name));

/** A row for each quotation, in the order of the text. */
export function rowsOf(reading: Readable): string {
  const inOrder = [...reading.quotes].sort((a, b) => at(a) - at(b));
  return inOrder.map((quote) => rowOf(columns.map((column) => column.of(quote, reading) ?? ''))).join('');
}

function at({ spans: [first] }: Quote): number {
  return first ? first.block * 1e7 + first.start : 0;
}

function rowOf(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => cellOf(String(cell))).join(',')}\r\n`;
}

function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
