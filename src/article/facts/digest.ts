import type { Nodes, Root, RootContent } from 'mdast';
import type { DigestItem } from '../../model';
import { blocksOf, textIn } from '../../text/blocks';
import { countWords, shorten } from '../../text/space';
import { dateLineOf } from './dateline';

/**
 * The stories of a digest: two or more titles of one kind (headings, lines in bold, or lines that are one link),
 * each with its own link or its own words below. Fewer than two: no digest, an empty list.
 */
export function itemsOf(body: Root): DigestItem[] {
  for (const kind of kinds) {
    const heads = body.children.flatMap((node, at) => (kind(node) ? [{ node, at }] : []));
    if (heads.length < 2) continue;
    const items = heads.map(({ node, at }, index) => {
      const until = heads[index + 1]?.at ?? body.children.length;
      return { node, at, below: body.children.slice(at + 1, until) };
    });
    const stories = items.filter(
      ({ node, below }) => linkIn(node) || below.some((child) => more.test(textIn(child)) && linkIn(child)),
    );
    if (stories.length >= 2 && stories.length >= items.length * 0.6) return stories.map((story) => itemOf(body, story));
  }
  return headed(body);
}

/** No lead, but headlines from the very first line, each with prose of its own: several stories without links. */
function headed(body: Root): DigestItem[] {
  const heads = body.children.flatMap((node, at) => (node.type === 'heading' && node.depth <= 3 ? [{ node, at }] : []));
  const first = body.children.findIndex((node) => textIn(node).trim() !== '');
  if (heads[0]?.at !== first) return [];
  const items = heads.map(({ node, at }, index) => ({ node, at, below: body.children.slice(at + 1, heads[index + 1]?.at) }));
  const stories = items.filter(
    ({ node, below }) =>
      countWords(textIn(node)) >= 3 &&
      !/[?:]$/.test(textIn(node).trim()) &&
      below.some((child) => countWords(textIn(child)) >= 10),
  );
  const enough = stories.length >= 3 || (stories.length === 2 && stories.every(({ below }) => below.some(linkIn)));
  return enough && stories.length >= items.length * 0.6 ? stories.map((story) => itemOf(body, story)) : [];
}

/** Kinds of titles, the surest first. */
const kinds: ((node: RootContent) => boolean)[] = [
  (node) => node.type === 'heading' && linkIn(node) !== undefined,
  (node) => node.type === 'heading' && node.depth <= 3,
  (node) => node.type === 'heading',
  (node) => node.type === 'paragraph' && isOneLink(node) && countWords(firstLine(node)) >= 3 && !more.test(firstLine(node)),
  (node) => node.type === 'paragraph' && isBold(node) && countWords(textIn(node)) >= 3,
];

const more =
  /\b(read|learn|find|see|view)\b[^.]{0,20}\b(more|out|full|release|story|here)\b|full (story|release)|leer más|más información|continue/i;

function itemOf(body: Root, { node, at, below }: { node: RootContent; at: number; below: RootContent[] }): DigestItem {
  const block = blocksOf(body).find((one) => one.child === at)?.index ?? 0;
  const [title = '', ...rest] = textIn(node).split('\n');
  const lines = [...rest, ...below.filter((child) => child.type === 'paragraph').flatMap((child) => textIn(child).split('\n'))];
  const date = lines.map((line) => dateLineOf(line)).find((found) => found !== undefined);
  const prose = lines.filter((line) => !dateLineOf(line) && line.trim() !== '' && !(countWords(line) <= 6 && more.test(line)));
  const url = linkIn(node) ?? below.map(linkIn).find((found) => found !== undefined);
  return {
    title: title.trim(),
    ...(url && { url }),
    ...(date && { date }),
    ...(prose[0] && { summary: shorten(prose.join(' '), 400) }),
    block,
  };
}

function linkIn(node: Nodes): string | undefined {
  if (node.type === 'link') return node.url;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = linkIn(child);
    if (found) return found;
  }
  return undefined;
}

/** A paragraph whose first line is one link and nothing else. */
function isOneLink(node: Nodes): boolean {
  if (!('children' in node)) return false;
  const first = node.children[0];
  if (!first) return false;
  if (first.type === 'strong' || first.type === 'emphasis') return isOneLink(first) && firstLine(node) === firstLine(first);
  return first.type === 'link' && firstLine(node) === textIn(first).trim();
}

function isBold(node: Nodes): boolean {
  return (
    'children' in node &&
    node.children.length > 0 &&
    node.children.every((child) => child.type === 'strong' || textIn(child).trim() === '')
  );
}

function firstLine(node: Nodes): string {
  return (textIn(node).split('\n')[0] ?? '').trim();
}
