import type { Nodes } from 'mdast';
import type { Readable } from '../../src/model';
import { textIn } from '../../src/text/blocks';

/** What a reading lost of the words that stand in some elements, and what it has twice; each word as often as it is missing or too many. */
export function wordsOff(bodies: readonly Element[], { bulletin, notes }: Pick<Readable, 'bulletin' | 'notes'>): string[] {
  const left = new Map<string, number>();
  const count = (word: string, by: number): void => void left.set(word, (left.get(word) ?? 0) + by);
  for (const body of bodies) for (const word of wordsIn(seenIn(body))) count(word, 1);
  const nodes: Nodes[] = [bulletin.body, ...notes.flatMap(({ removed }) => removed?.nodes ?? [])];
  for (const word of nodes.flatMap((node) => wordsIn(textsIn(node).join(' ')))) count(word, -1);
  return [...left].flatMap(([word, by]) => (by === 0 ? [] : [`${by > 0 ? 'lost' : 'added'} ${Math.abs(by)}: ${word}`]));
}

/** Words of a text; addresses count as none, for they become links and lose what names a person. */
function wordsIn(text: string): string[] {
  const plain = text
    .replace(/(?:https?:\/\/|www\.)[^\s<>[\]]*|[^\s<>()[\]:;,]+@[^\s<>()[\]:;,]+|…/g, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text nodes of a page, a space at every break and edge; what no page shows is left out. */
function seenIn(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== 1 || unseen.has(name)) return '';
  const inner = [...node.childNodes].map(seenIn).join('');
  return inline.has(name) ? inner : ` ${inner} `;
}

function textsIn(node: Nodes): string[] {
  const whole = new Set(['paragraph', 'heading', 'tableCell', 'code']);
  if (whole.has(node.type) || !('children' in node)) return [textIn(node)];
  return node.children.flatMap(textsIn);
}

const unseen = new Set('script style template head title select option textarea button svg iframe object'.split(' '));
const inline = new Set('a abbr b big cite code em font i q s small span strike strong sub sup u'.split(' '));
