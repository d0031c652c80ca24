import type { Nodes } from 'mdast';
import type { Note, Quote, Readable, Reading } from '../model';
import { textIn } from '../text/blocks';

/** Which versions read the page. */
export interface Versions {
  extension: string;
  browser: string;
}

/**
 * What helps to find out why a page was read wrong: how it is built and what was decided on the way, by the names of the rules. No word of the
 * page is in it, so nobody who wrote, sent or received it can be: two pages that are built alike give the same report.
 */
export function wrongReading(reading: Reading, { extension, browser }: Versions): string {
  const about = reading.kind === 'nothing' ? [`missing: ${reading.missing}`] : readableAs(reading);
  const signs = reading.kind === 'nothing' ? reading.evidence : (reading.mailer?.evidence ?? []);
  const lines = [
    `Bulletin Reader ${extension}`,
    browser,
    `read as: ${reading.kind}`,
    ...about,
    `signs: ${listed(signs.map(({ sign, weight }) => `${sign} ${weight}`))}`,
    `decisions: ${counted(reading.notes.map(ruleOf))}`,
  ];
  return lines.join('\n');
}

function readableAs({ bulletin, repost, mailer, quotes, warnings }: Readable): string[] {
  const { provenance, body, items = [], authors } = bulletin;
  return [
    `host: ${repost?.host ?? 'none'} · mailer: ${mailer?.name ?? 'none'} · form: ${bulletin.form} · language: ${bulletin.language ?? 'unknown'}`,
    `facts: ${listed(Object.entries(provenance).map(([fact, from]) => `${fact} from ${from?.from}`))}`,
    `authors: ${authors.length} · stories: ${items.length} · words: ${bulletin.words} · warnings: ${counted(warnings.map(({ kind }) => kind))}`,
    `quotations: ${quotes.length} · ${counted(quotes.flatMap(ofQuote))}`,
    `body: ${shapeOf(body.children)}`,
  ];
}

const ruleOf = ({ step, reason }: Note): string => `${step}/${reason}`;

/** What a quotation was taken for, and by which rules; reasons that name somebody or repeat words are left out. */
function ofQuote({ kind, speaker, flags, why, key }: Quote): string[] {
  const rules = why.filter((reason) => /^[a-z -]+$/.test(reason) && !reason.startsWith('the only '));
  return [kind, speaker ? 'speaker' : 'no speaker', ...(key ? ['key'] : []), ...flags.map((flag) => flag.kind), ...rules];
}

/** Kinds and lengths of the parts, from the first to the last; a long text is told by its beginning. */
function shapeOf(nodes: readonly Nodes[]): string {
  const parts = nodes.slice(0, most).map((node) => {
    const inner = 'children' in node ? new Set(node.children.map(({ type }) => type)) : [];
    const level = node.type === 'heading' ? node.depth : '';
    return `${node.type}${level} ${textIn(node).length}${[...inner].some((type) => type !== 'text') ? ` (${[...inner].join(', ')})` : ''}`;
  });
  return listed(nodes.length > most ? [...parts, `${nodes.length - most} more`] : parts);
}

const most = 60;

/** Each with how often it stands there, the most frequent first. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return listed([...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)));
}

const listed = (parts: readonly string[]): string => parts.join(', ') || 'none';
