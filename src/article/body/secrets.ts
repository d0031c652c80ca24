import type { Nodes } from 'mdast';
import type { Steps } from '../../steps';
import { apart, type Range, scrub, secretsIn, without } from '../../text/privacy';

/** Takes the traces of recipients out of every string of some nodes, in place; an address may be spread over several of them. */
export function* scrubNodes(nodes: readonly Nodes[], recipients: readonly string[]): Steps<void> {
  const leaves: Leaf[] = [];
  for (const node of nodes) collect(node, recipients, leaves);
  const secrets = yield* secretsInSteps(leaves.map(({ value }) => value).join(''), recipients);
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

/** Of a long text one stretch after the other; each reaches far into its neighbours and begins and ends between two words. */
function* secretsInSteps(text: string, recipients: readonly string[]): Steps<Range[]> {
  if (text.length <= stretch) return secretsIn(text, recipients);
  const found: Range[] = [];
  for (let at = 0; at < text.length; ) {
    const from = Math.max(text.lastIndexOf(' ', at - overlap), text.lastIndexOf('\n', at - overlap)) + 1;
    const secrets = secretsIn(text.slice(from, spaceAfter(text, at + stretch + overlap)), recipients);
    for (const { start, end } of secrets) found.push({ start: from + start, end: from + end });
    at = spaceAfter(text, at + stretch);
    yield;
  }
  return apart(found);
}

function spaceAfter(text: string, at: number): number {
  const space = text.slice(at).search(/\s/);
  return space < 0 ? text.length : at + space;
}

/** Letters; no address, and none of the mailer's sentences, is longer than the second. */
const stretch = 50_000;
const overlap = 5000;

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
