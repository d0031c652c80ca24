import type { CslItem } from '../../citations/csl';
import { sourcesOf } from '../../citations/source';
import type { StyleKey } from '../../settings';
import type { Answer } from '../archive/answer';
import type { Record } from '../inputs/record';
import { outputOf } from '../output';
import { quotesReportOf, reportOf } from '../report';
import { lineOf } from './line';
import { type Note, noteOf } from './note';
import { rowsOf } from './quotes-csv';

/** What a record adds to the output; plain data, so that a thread can hand it over. */
export interface Piece {
  kind: 'bulletin' | 'article' | 'nothing' | 'error';
  error?: string;
  text?: string;
  /** For formats that tell works apart by all of them. */
  item?: CslItem;
  note?: Note;
}

export type Format = 'report' | 'quotes' | 'json' | 'jsonl' | 'bib' | 'ris' | 'csl' | 'notes' | 'csv';

/** How records are to be written. */
export interface Writing {
  format: Format;
  styles: StyleKey[];
  /** Whether every record is told apart by a heading. */
  headed: boolean;
  filter: boolean;
  /** Whether what is no bulletin is left out. */
  only: boolean;
}

export function pieceOf(record: Record, answer: Answer, writing: Writing): Piece {
  const kind = 'error' in answer ? 'error' : 'passed' in answer ? 'nothing' : answer.reading.kind;
  const error = 'error' in answer ? { error: answer.error } : {};
  if (writing.only && kind === 'nothing') return { kind };
  return { kind, ...error, ...written(record, answer, writing) };
}

function written(record: Record, answer: Answer, writing: Writing): Omit<Piece, 'kind' | 'error'> {
  const { format } = writing;
  if (format === 'jsonl') return { text: lineOf(record, answer, writing) };
  if ('error' in answer)
    return format === 'json' ? { text: `${JSON.stringify({ file: record.file, error: answer.error })}\n` } : {};
  const heading = writing.headed
    ? `== ${[record.file, record.record, record.url].filter((part) => part !== undefined).join(' ')}\n`
    : '';
  if ('passed' in answer)
    return format === 'report' ? { text: `${heading}Not a bulletin: none of its words stands in the page.\n\n` } : {};
  const { reading } = answer;
  if (format === 'json') return { text: `${JSON.stringify(outputOf(reading, writing.styles), null, 2)}\n` };
  if (format === 'report') return { text: `${heading}${reportOf(reading)}\n${writing.headed ? '\n' : ''}` };
  if (format === 'quotes') return { text: `${heading}${quotesReportOf(reading)}\n${writing.headed ? '\n' : ''}` };
  if (reading.kind === 'nothing') return {};
  if (format === 'csv') return { text: rowsOf(reading) };
  if (format === 'notes') return { note: noteOf(reading) };
  return { item: sourcesOf(reading).original };
}
