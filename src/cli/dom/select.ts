import { compile, type Options } from 'css-select';
import type { PlainNode } from './nodes';

/** An element, as much of it as a selector looks at. */
export interface Selectable extends PlainNode {
  readonly localName: string;
  readonly attrs: ReadonlyMap<string, string>;
}

export type Test = (element: Selectable) => boolean;

/**
 * The only door to css-select: a selector as a test of one element, compiled once. A selector that browsers would refuse
 * throws, as theirs does.
 */
export function testOf(selector: string, scope: PlainNode): Test {
  if (/:scope\b/.test(selector))
    return compiled(selector, scope.type === 9 ? (scope.childNodes.find(({ type }) => type === 1) ?? scope) : scope);
  const known = tests.get(selector);
  if (known) return known;
  const test = compiled(selector);
  if (tests.size >= most) tests.clear();
  tests.set(selector, test);
  return test;
}

const tests = new Map<string, Test>();
/** A page's own style sheets may bring selectors without end. */
const most = 2000;

function compiled(selector: string, scope?: PlainNode): Test {
  if (/^[a-z][a-z0-9]*$/.test(selector)) return ({ localName }) => localName === selector;
  if (foreign.test(selector)) throw new SyntaxError(`"${selector.slice(0, 80)}" is not a selector`);
  return compile<PlainNode, Selectable>(selector, { adapter }, scope);
}

/** What css-select knows from jQuery and no browser takes. */
const foreign =
  /!=|:(?:contains|icontains|header|button|checkbox|file|image|input|parent|password|radio|reset|selected|submit|text)\b/;

const adapter: NonNullable<Options<PlainNode, Selectable>['adapter']> = {
  isTag: (node): node is Selectable => node.type === 1,
  getAttributeValue: (element, name) => element.attrs.get(name),
  getChildren: (node) => node.childNodes,
  getName: (element) => element.localName,
  getParent: (node) => (node.up?.type === 1 ? node.up : null),
  getSiblings: (node) => node.up?.childNodes ?? [node],
  prevElementSibling: (node) => {
    for (let at = node.back; at; at = at.back) if (adapter.isTag(at)) return at;
    return null;
  },
  getText: (node) => node.textContent ?? '',
  hasAttrib: (element, name) => element.attrs.has(name),
  removeSubsets: (nodes) => nodes.filter((node) => !nodes.some((other) => other !== node && other.contains(node))),
};
