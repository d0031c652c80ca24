import type { Nodes } from 'mdast';
import { type Range, scrub, secretsIn, without } from '../../text/privacy';

/** Takes the traces of recipients out of every string of some nodes, in place; an address may be spread over several of them. */
export function scrubNodes(nodes: readonly Nodes[], recipients: readonly string[]): void {
  const leaves: Leaf[] = [];
  for (const node of nodes) collect(node, recipients, leaves);
  const secrets = secretsIn(leaves.map(({ value }) => value).join(''), recipients);
  let at = 0;
  let next = 0;
  for (const leaf of leaves) {
    const end = at + leaf.value.length;
    while ((secrets[next]?.end ?? Infinity) <= at) next += 1;
    const within: Range[] = [];
    for (let index = next; (secrets[index]?.start ?? Infinity) < end; index += 1) {
      const { start, end: stop } = secrets[index] as Range;
      within.push({ start: Math.max(0, start - at), end: Math.min(leaf.value.length, stop - at) });
    }
    if (within.length > 0 && leaf.node) leaf.node.value = without(leaf.value, within);
    at = end;
  }
}

/** A stretch of visible text; what has no node of its own parts lines and blocks. */
interface Leaf {
  value: string;
  node?: { value: string };
}

function collect(node: Nodes, recipients: readonly string[], leaves: Leaf[]): void {
  if ('value' in node) leaves.push({ value: node.value, node });
  else if (node.type === 'break') leaves.push({ value: '\n' });
  if ('url' in node) node.url = scrub(node.url, recipients);
  if ('alt' in node && node.alt) node.alt = scrub(node.alt, recipients);
  if ('title' in node && node.title) node.title = scrub(node.title, recipients);
  if (!('children' in node)) return;
  for (const child of node.children) collect(child, recipients, leaves);
  if (!phrasing.has(node.type)) leaves.push({ value: '\n' });
}

const phrasing = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference', 'footnoteReference']);
