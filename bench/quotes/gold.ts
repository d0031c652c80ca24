import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block } from '../../src/text/blocks';
import { annotatedPassages, quotedUnits } from './passages';
import type { GoldQuote, Range, Text } from './text';

/** Every annotated text below a folder: our own `.json`, or brat `.ann` files with their `.txt`. */
export function goldIn(folder: string): Text[] {
  const found: Text[] = [];
  for (const path of filesBelow(folder)) {
    if (path.endsWith('.json')) found.push(ownText(path));
    else if (path.endsWith('.ann')) {
      const text = bratText(path);
      if (text) found.push(text);
    }
  }
  return found;
}

/** Splits a text into paragraph blocks at blank lines and remembers where each starts. */
export function split(text: string): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const hit of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const lead = hit[0].length - hit[0].trimStart().length;
    const words = hit[0].trim();
    if (words === '') continue;
    blocks.push({ index: blocks.length, kind: 'paragraph', text: words, paragraph: blocks.length + 1, child: blocks.length });
    starts.push(hit.index + lead);
  }
  return { blocks, starts };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

function ownText(path: string): Text {
  const own = JSON.parse(readFileSync(path, 'utf8')) as OwnGold;
  const text = own.text ?? (own.paragraphs ?? []).join('\n\n');
  const quotes = (own.quotes ?? []).flatMap((quote) => ownQuote(quote, text, path));
  return { file: basename(path), text, ...split(text), quotes, passages: quotes.flatMap(({ spans }) => spans) };
}

interface OwnGold {
  text?: string;
  paragraphs?: string[];
  quotes?: OwnQuote[];
}
interface OwnQuote {
  spans?: Range[];
  text?: string | string[];
  kind?: GoldQuote['kind'];
  speaker?: { mention?: string; name?: string; role?: string; start?: number; end?: number } | null;
  addressee?: { mention?: string; name?: string } | null;
}

function ownQuote(quote: OwnQuote, text: string, path: string): GoldQuote[] {
  const parts = typeof quote.text === 'string' ? [quote.text] : (quote.text ?? []);
  let from = 0;
  const spans =
    quote.spans ??
    parts.map((part) => {
      const start = text.indexOf(part, from);
      if (start < 0) throw new Error(`${path}: not in the text: ${part}`);
      from = start + part.length;
      return { start, end: from };
    });
  const { speaker } = quote;
  const at = speaker?.start !== undefined && speaker.end !== undefined ? [{ start: speaker.start, end: speaker.end }] : undefined;
  return [
    {
      spans,
      kind: quote.kind ?? 'direct',
      ...(speaker && { speaker: { ...speaker, ...(at && { at }) } }),
      ...(quote.addressee && { addressee: quote.addressee }),
    },
  ];
}

/** `<name>_<annotator>.ann` beside `../text/<name>.txt` (PolNeAR), or `<name>.txt` in the same folder. Offsets are code points. */
function bratText(path: string): Text | undefined {
  const name = basename(path, '.ann').replace(/_[0-9a-f]{4}$/, '');
  const place = [join(path, '..', '..', 'text', `${name}.txt`), path.replace(/\.ann$/, '.txt')].find((file) => existsSync(file));
  if (!place) return undefined;
  const text = readFileSync(place, 'utf8');
  const units = unitOffsets(text);
  const boxes = new Map<string, { kind: string; ranges: Range[] }>();
  const quotes: GoldQuote[] = [];
  const rows = readFileSync(path, 'utf8').split('\n');
  for (const row of rows) {
    const [id = '', body = ''] = row.split('\t');
    if (!id.startsWith('T')) continue;
    const [kind = '', ...rest] = body.split(' ');
    const ranges = rest
      .join(' ')
      .split(';')
      .map((pair) => pair.split(' ').map((n) => units[Number(n)] ?? 0));
    boxes.set(id, { kind, ranges: ranges.map(([start = 0, end = 0]) => ({ start, end })) });
  }
  const inside = quotedUnits(text);
  for (const row of rows) {
    const [id = '', body = ''] = row.split('\t');
    if (!id.startsWith('E')) continue;
    const parts = body.split(' ').map((pair) => pair.split(':'));
    const ranges = (role: string): Range[] =>
      parts.filter(([key = '']) => key.replace(/\d+$/, '') === role).flatMap(([, box = '']) => boxes.get(box)?.ranges ?? []);
    const content = ranges('Content').sort((a, b) => a.start - b.start);
    const quote = bratQuote(text, inside, content, ranges('Source'));
    if (quote) quotes.push(quote);
  }
  return {
    file: basename(path),
    text,
    ...split(text),
    quotes,
    passages: annotatedPassages(text, inside, quotes),
    marksOnly: true,
  };
}

function bratQuote(text: string, inside: Uint8Array, content: Range[], source: Range[]): GoldQuote | undefined {
  let quoted = 0;
  let plain = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
      if (inside[i]) quoted += 1;
      else plain += 1;
    }
  }
  if (quoted === 0) return undefined;
  return { spans: content, kind: plain === 0 ? 'direct' : 'mixed', ...(source.length > 0 && { speaker: { at: source } }) };
}

function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const sign of text) {
    offsets.push(at);
    at += sign.length;
  }
  offsets.push(at);
  return offsets;
}
