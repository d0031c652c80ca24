import type { Flag } from '../model';
import type { Block } from '../text/blocks';
import { withoutAsides } from './asides';
import { dialogueIn } from './dialogue';
import { type Mark, marksIn } from './marks';

/** Words between one pair of marks, in one block. */
export interface Stretch {
  block: number;
  /** The words, without the marks. */
  start: number;
  end: number;
  /** The words with their marks; equal to `start` or `end` where a mark is missing. */
  from: number;
  to: number;
  /** The quotation goes on in the next paragraph, which opens with a mark of its own. */
  goesOn: boolean;
  flags: Flag[];
}

/**
 * The quoted stretches of every paragraph and table cell, in reading order.
 * Headings and code are left out: a headline's marks report nothing. Where marks do not pair, only what is certain is
 * taken, and an `unbalanced` flag points at the place.
 */
export function stretchesIn(blocks: readonly Block[]): Stretch[] {
  const readable = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'cell');
  const texts = new Map(blocks.map(({ index, text }) => [index, text]));
  const { double, nesting } = outermost(scan(readable, 'double'), readable);
  const marked = new Set([...double, ...nesting].map(({ block }) => block));
  const found =
    double.length > 0
      ? [
          ...double,
          ...nesting,
          ...scan(
            readable.filter((block) => !marked.has(block.index) && british(block) && !/[“”"„«»]/.test(block.text)),
            'single',
          ),
        ]
      : scan(readable, 'single');
  const quoted = new Set(found.map(({ block }) => block));
  const spoken = readable.flatMap((block) => (quoted.has(block.index) ? [] : dialogueIn(block)));
  if (spoken.length > 0) found.push(...spoken);
  return found.sort(inOrder).flatMap((stretch) => {
    const text = texts.get(stretch.block) ?? '';
    return isNickname(text, stretch) ? [] : withoutAsides(stretch, text);
  });
}

/** `‘He said “no,”’ Roe recalled.`: double marks that all stand inside single ones are those of the inner quotation. */
function outermost(double: readonly Stretch[], blocks: readonly Block[]): { double: Stretch[]; nesting: Stretch[] } {
  const inner = new Map<number, Stretch[]>();
  for (const stretch of double) {
    const row = inner.get(stretch.block);
    if (row) row.push(stretch);
    else inner.set(stretch.block, [stretch]);
  }
  const nesting = blocks.flatMap((block) => {
    const within = inner.get(block.index) ?? [];
    const outer = within.length > 0 && british(block) ? scan([block], 'single') : [];
    const holds = (stretch: Stretch): boolean => outer.some(({ start, end }) => start <= stretch.from && stretch.to <= end);
    return within.length < 20 && within.every(holds) ? outer : [];
  });
  const nested = new Set(nesting.map(({ block }) => block));
  return { double: double.filter(({ block }) => !nested.has(block)), nesting };
}

/** A paragraph with single marks where double ones are in use: only where a report leads up to them or follows. */
function british({ text }: Block): boolean {
  return /(?:^|[:,.?!] )‘/.test(text) && /[.,!?]”?’(?:\s|$)/.test(text);
}

function inOrder(one: Stretch, other: Stretch): number {
  return one.block - other.block || one.start - other.start;
}

/** `Robert "Bob" Roe` */
function isNickname(text: string, { start, end, from, to }: Stretch): boolean {
  return (
    /^\p{Lu}[\p{L}.]*$/u.test(text.slice(start, end)) &&
    /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, from - 24), from)) &&
    /^ \p{Lu}/u.test(text.slice(to, to + 2))
  );
}

function scan(blocks: readonly Block[], family: Mark['family']): Stretch[] {
  const found: Stretch[] = [];
  const marks = blocks.map((block) => marksIn(block.text, family));
  blocks.forEach((block, at) => {
    const next = marks[at + 1]?.[0];
    const continued = next?.opens === true && (blocks[at + 1]?.text.slice(0, next.start).trim() ?? '') === '';
    found.push(...pair(block, marks[at] ?? [], continued));
  });
  return found;
}

function pair(block: Block, marks: readonly Mark[], continued: boolean): Stretch[] {
  const { text } = block;
  const found: Stretch[] = [];
  let open: Mark | undefined;
  let depth = 0;
  let flags: Flag[] = [];
  const flag = (start: number, end: number): void => {
    flags.push({ kind: 'unbalanced', block: block.index, start, end });
  };
  const take = (end: number, to: number, goesOn = false): void => {
    if (open) found.push({ block: block.index, start: open.end, end, from: open.start, to, goesOn, flags });
    open = undefined;
    depth = 0;
    flags = [];
  };
  marks.forEach((mark, i) => {
    if (!open) {
      if (mark.opens) open = mark;
      else if (mark.closes) recoverBefore(block, mark, found);
      return;
    }
    if (mark.closes) {
      if (depth === 0) take(mark.start, mark.end);
      else depth -= 1;
      return;
    }
    const end = reportClause(text, open.end, mark.start);
    if (end !== undefined) {
      flag(end, end);
      take(end, end);
      open = mark;
    } else if (opensNested(marks, i)) {
      depth += 1;
    } else {
      flag(mark.start, mark.end);
    }
  });
  if (!open) return found;
  const start: Mark = open;
  if (continued) {
    take(text.trimEnd().length, text.trimEnd().length, true);
    return found;
  }
  flag(start.start, start.end);
  const cut = reportClause(text, start.end, text.length);
  const before = text.slice(0, start.start).trimEnd();
  if (cut !== undefined) take(cut, cut);
  else if (before === '' || /[,:]$/.test(before)) {
    const end = text.trimEnd().length;
    const last = text.slice(start.end, end).match(/[\p{L}\p{N}]+$/u)?.[0];
    if (last) flags.push({ kind: 'cut-off', block: block.index, start: end - last.length, end });
    take(end, end);
  }
  return found;
}

/** A closing mark with no opening one: the sentence that it ends is quoted for certain when a report follows it. */
function recoverBefore(block: Block, mark: Mark, found: Stretch[]): void {
  const before = block.text.slice(Math.max(found.at(-1)?.to ?? 0, mark.start - reach), mark.start);
  if (!/[,.?!]$/.test(before)) return;
  if (!afterReport.test(block.text.slice(mark.end, mark.end + 80))) return;
  const offset = mark.start - before.length;
  const boundary = [...before.slice(0, -1).matchAll(/[.?!]\s+(?=\S)/g)].at(-1);
  const lead = boundary ? boundary.index + boundary[0].length : before.length - before.trimStart().length;
  const start = offset + lead;
  const flags: Flag[] = [{ kind: 'unbalanced', block: block.index, start: mark.start, end: mark.end }];
  found.push({ block: block.index, start, end: mark.start, from: start, to: mark.end, goesOn: false, flags });
}

/** `…, he said. "` : where a closing mark was forgotten before a report of speech, the end of the words; the report ends at `to`. */
function reportClause(text: string, from: number, to: number): number | undefined {
  const start = Math.max(from, to - reach);
  const hit = reported.exec(text.slice(start, to));
  return hit ? start + hit.index + 1 : undefined;
}

/** Longest report that is looked for, and longest sentence that is taken back: keeps the time for one mark bounded. */
const reach = 400;

const verbs = 'said|says|told|added|continued|explained|wrote|replied|noted|stated|dijo|agregó|añadió|afirmó|señaló|explicó';
const reported = new RegExp(
  `[,?!] (?:(?:he|she|they|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,4}) (?:${verbs})|(?:${verbs}) \\p{Lu}[\\p{L}.'’-]+)[^.]{0,160}[.,:]?\\s*$`,
  'u',
);
const afterReport = new RegExp(
  `^,? (?:(?:he|she|they|(?:the )?\\p{L}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]+){0,5}) (?:${verbs})\\b|(?:${verbs})\\b)`,
  'u',
);

/** Two closings in a row after this mark: it opened a quotation inside the quotation. */
function opensNested(marks: readonly Mark[], at: number): boolean {
  const next = marks[at + 1];
  const after = marks[at + 2];
  return next !== undefined && after !== undefined && next.closes && !next.opens && after.closes && !after.opens;
}
