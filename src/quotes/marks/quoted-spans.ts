import { choiceOf } from '../../lexicon/lexicon';
import type { Flag } from '../../model';
import type { Block } from '../../text/blocks';
import { withoutAsides } from './asides';
import { dialogueIn } from './dialogue';
import { type Mark, marksIn } from './marks';
import type { QuotedSpan } from './quoted-span';
import { runningOn } from './running-on';

/**
 * The quoted spans of every paragraph and table cell, in reading order.
 * Headings and code are left out: a headline's marks report nothing. Where marks do not pair, only what is certain is
 * taken, and an `unbalanced` flag points at the place.
 */
export function quotedSpansIn(blocks: readonly Block[]): QuotedSpan[] {
  const readable = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'cell');
  const outer = readable.flatMap(outerSingle);
  const within = byBlock(outer);
  const double = scan(readable, 'double').filter(({ block }) => !within.has(block));
  const found = byBlock(double.length > 0 ? [...double, ...outer] : scan(readable, 'single'));
  return readable.flatMap((block) =>
    (found.get(block.index) ?? dialogueIn(block))
      .filter((quotedSpan) => !isNickname(block.text, quotedSpan))
      .flatMap((quotedSpan) => withoutAsides(quotedSpan, block.text)),
  );
}

/**
 * `‘He said “no,”’ Roe recalled.`: the quoted spans between single marks of a paragraph in a text that uses double ones: only where a
 * report leads up to them or follows, and where every double mark stands inside them.
 */
function outerSingle(block: Block): QuotedSpan[] {
  const { text } = block;
  if (!/(?:^|[:,.?!] )‘/.test(text) || !/[.,!?]”?’(?:\s|$)/.test(text)) return [];
  const found = scan([block], 'single');
  const gaps = [...found, { from: text.length }].map(({ from }, i) => text.slice(found[i - 1]?.to ?? 0, from));
  return gaps.some((gap) => doubleSign.test(gap)) ? [] : found;
}

function byBlock(quotedSpans: readonly QuotedSpan[]): Map<number, QuotedSpan[]> {
  const rows = new Map<number, QuotedSpan[]>();
  for (const quotedSpan of quotedSpans) {
    const row = rows.get(quotedSpan.block) ?? [];
    row.push(quotedSpan);
    rows.set(quotedSpan.block, row);
  }
  return rows;
}

/** `Robert "Bob" Roe` */
function isNickname(text: string, { start, end, from, to }: QuotedSpan): boolean {
  return (
    end - start < 40 &&
    /^\p{Lu}[\p{L}.]*$/u.test(text.slice(start, end)) &&
    /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, from - 24), from)) &&
    / \p{Lu}/u.test(text.slice(to, to + 2))
  );
}

function scan(blocks: readonly Block[], family: Mark['family']): QuotedSpan[] {
  const rows = blocks.map((block) => {
    const marks = marksIn(block.text, family);
    const first = marks[0];
    return { block, marks, opens: first?.opens && block.text.slice(0, first.start).trim() === '' };
  });
  const running = family === 'double' ? runningOn(rows) : [];
  const kept = (marks: readonly Mark[], { index }: Block): Mark[] =>
    marks.filter(({ start, end }) => !running.some((span) => span.block === index && (span.from === start || span.to === end)));
  return rows.flatMap(({ block, marks }, i) =>
    [
      ...running.filter((span) => span.block === block.index),
      ...pair(block, kept(marks, block), rows[i + 1]?.opens === true),
    ].sort((one, other) => one.from - other.from),
  );
}

function pair(block: Block, marks: readonly Mark[], continued: boolean): QuotedSpan[] {
  const { text } = block;
  const found: QuotedSpan[] = [];
  let open: Mark | undefined;
  let depth = 0;
  let flags: Flag[] = [];
  const flag = (start: number, end: number): void => {
    flags.push({ kind: 'unbalanced', block: block.index, start, end });
  };
  const take = (mark: Mark, end: number, to: number): void => {
    found.push({ block: block.index, start: mark.end, end, from: mark.start, to, goesOn: false, flags });
    open = undefined;
    flags = [];
  };
  marks.forEach((mark, i) => {
    if (!open) {
      if (mark.opens) open = mark;
      else recoverBefore(block, mark, found);
      return;
    }
    if (mark.closes) {
      if (depth === 0) take(open, mark.start, mark.end);
      else depth -= 1;
      return;
    }
    const end = reportClause(text, open.end, mark.start);
    if (end !== undefined) {
      flag(end, end);
      take(open, end, end);
      open = mark;
      depth = 0;
    } else if (opensNested(marks, i)) {
      depth += 1;
    } else {
      flag(mark.start, mark.end);
    }
  });
  return open ? [...found, ...leftOpen(block, open, flags, continued)] : found;
}

/** The last words of a paragraph, where their closing mark is missing. */
function leftOpen({ index, text }: Block, mark: Mark, before: readonly Flag[], continued: boolean): QuotedSpan[] {
  const whole = text.trimEnd().length;
  const quotedSpan = (end: number, goesOn: boolean, flags: Flag[]): QuotedSpan[] => [
    { block: index, start: mark.end, end, from: mark.start, to: end, goesOn, flags },
  ];
  const lost = continued ? lostBefore(text, mark.end) : undefined;
  if (lost !== undefined)
    return quotedSpan(lost, false, [...before, { kind: 'unbalanced', block: index, start: lost, end: lost }]);
  if (continued) return quotedSpan(whole, true, [...before]);
  const flags: Flag[] = [...before, { kind: 'unbalanced', block: index, start: mark.start, end: mark.end }];
  const cut = reportClause(text, mark.end, text.length);
  if (cut !== undefined) return quotedSpan(cut, false, flags);
  if (!/(?:^|[,:])\s*$/.test(text.slice(0, mark.start))) return [];
  const last = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(text.slice(mark.end, whole))?.[0];
  if (last) flags.push({ kind: 'cut-off', block: index, start: whole - last.length, end: whole });
  return quotedSpan(whole, false, flags);
}

/** A closing mark with no opening one: the sentence that it ends is quoted for certain when an attribution follows it. */
function recoverBefore(block: Block, mark: Mark, found: QuotedSpan[]): void {
  const before = block.text.slice(Math.max(found.at(-1)?.to ?? 0, mark.start - reach), mark.start);
  if (!/[,.?!]$/.test(before)) return;
  if (!afterReport.test(block.text.slice(mark.end, mark.end + 80))) return;
  const offset = mark.start - before.length;
  const boundary = [...before.matchAll(/[.?!]\s+(?=\S)/g)].at(-1);
  const lead = boundary ? boundary.index + boundary[0].length : before.length - before.trimStart().length;
  const start = offset + lead;
  const flags: Flag[] = [{ kind: 'unbalanced', block: block.index, start: mark.start, end: mark.end }];
  found.push({ block: block.index, start, end: mark.start, from: start, to: mark.end, goesOn: false, flags });
}

/** `…, he said. "` : where a closing mark was forgotten before an attribution, the end of the words; the attribution ends at `to`. */
function reportClause(text: string, from: number, to: number): number | undefined {
  const start = Math.max(from, to - reach);
  const hit = reported.exec(text.slice(start, to));
  return hit ? start + hit.index + 1 : undefined;
}

/** `“The gate opens on Monday, said Engineer Ada Voss. She …`: the end of the words that a name reports, in a paragraph left open. */
function lostBefore(text: string, from: number): number | undefined {
  const hit = saidBy.exec(text.slice(from));
  return hit ? from + hit.index + 1 : undefined;
}

/** Longest report that is looked for, and longest sentence that is taken back: keeps the time for one mark bounded. */
const reach = 400;

const doubleSign = /["“”„‟«»＂]|``|''/;
const verbs = choiceOf('report-verb');
const pronouns = choiceOf('report-pronoun');
const reported = new RegExp(
  `[,?!] (?:(?:${pronouns}|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,4}) (?:${verbs})|(?:${verbs}) \\p{Lu}[\\p{L}.'’-]+)[^.]{0,160}[.,:]?\\s*$`,
  'u',
);
const saidBy = new RegExp(
  `[,?!] (?:(?:${verbs}) \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,4}(?:, [^“”".]{1,60})?|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,4} (?:${verbs}))\\.?(?<=\\.)(?:\\s|$)`,
  'u',
);
const afterReport = new RegExp(
  `^,? (?:(?:${pronouns}|(?:(?:${choiceOf('definite-article')}) )?\\p{L}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]+){0,5}) (?:${verbs})\\b|(?:${verbs})\\b)`,
  'u',
);

/** Two closings in a row after this mark: it opened a quotation inside the quotation. */
function opensNested(marks: readonly Mark[], at: number): boolean {
  const next = marks.slice(at + 1, at + 3);
  return next.length === 2 && next.every(({ opens }) => !opens);
}
