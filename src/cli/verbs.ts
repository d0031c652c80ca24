import type { Verb } from './help';
import type { Io } from './io';
import { count, type Given, type Option, shared } from './options';

/** A verb and how to come by what it does: loaded only when it is asked for. */
export interface Row extends Verb {
  load(): Promise<(given: Given, io: Io) => Promise<number>>;
}

const { url, style, json, jsonl, output, help } = shared;

const archives: Option[] = [
  { name: 'recursive', short: 'r', help: 'read every saved page of a folder and of the folders in it' },
  {
    name: 'files-from',
    value: 'FILE',
    help: 'read the names of the files from this file, or from standard input (-); one a line, or parted by NULs',
  },
  { name: 'jsonl-in', help: 'a filter: one JSON object {id?, url?, html} a line in, one line out, in the same order' },
  { name: 'thorough', help: 'parse also those records of an archive in which none of the words stands that every bulletin has' },
  {
    name: 'only',
    value: 'bulletins',
    help: 'leave out what is no bulletin',
    check: (value) => (value === 'bulletins' ? undefined : '--only takes bulletins'),
  },
  { name: 'jobs', short: 'j', value: 'N', help: 'read with this many threads', check: count('jobs') },
  { name: 'unordered', help: 'write each record as soon as it is read' },
  { name: 'resume', help: 'with --output: go on after the last whole line of the file' },
  { name: 'quiet', short: 'q', help: 'no progress line' },
];

const formats = ['report', 'json', 'jsonl', 'bib', 'ris', 'csl', 'notes', 'csv'];
const format: Option = {
  name: 'format',
  value: 'NAME',
  help: `${formats.join(', ')}; notes are Markdown files in the folder that --output names`,
  check: (value) => (formats.includes(value) ? undefined : `there is no format ${value}; there are ${formats.join(', ')}`),
};

const inputs = `Files are told by what is in them: saved pages, JSON lines, Blogger's backups and feeds (Atom, JSON), web archives (WARC),
mails (.eml, .mbox), each also gzipped. "-" is standard input.`;

/** What the program can do. */
export const verbs: Row[] = [
  {
    name: 'read',
    summary: 'what a page says: title, agency, date, quotations, citation',
    usage: ['[OPTION…] FILE…', '--jsonl [OPTION…] ARCHIVE…', '--jsonl-in < LINES', '--text FILE'],
    options: [
      ...[url, json, jsonl, format, output, style],
      { name: 'text', help: 'the file is plain text, not a page: quotations only' },
      { name: 'anyway', help: 'read the page even if it is no bulletin' },
      { name: 'post', value: 'POST', help: 'number or address of the post, on a page that shows several' },
      ...archives,
      help,
    ],
    more: inputs,
    load: async () => (await import('./verbs/read')).read,
  },
  {
    name: 'quotes',
    summary: 'who said what: every quotation with its speaker',
    usage: ['[OPTION…] FILE…', '--format csv [OPTION…] ARCHIVE…'],
    options: [url, format, output, ...archives, help],
    more: inputs,
    load: async () => (await import('./verbs/quotes')).quotes,
  },
  {
    name: 'cite',
    summary: 'works described in CSL-JSON, cited in every style',
    usage: ['[OPTION…] ITEMS.json…'],
    options: [json, jsonl, style, help],
    load: async () => (await import('./verbs/cite')).cite,
  },
  {
    name: 'compare',
    summary: 'a copy held against its original, word by word',
    usage: ['[--json] COPY ORIGINAL'],
    options: [json, help],
    more: inputs,
    load: async () => (await import('./verbs/compare')).compare,
  },
];
