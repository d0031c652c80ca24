import { fold } from '../../text/space';
import type { Run } from './lines';
import { isRaised } from './raised';

/** A mark that may be a note's. */
export interface Mark {
  /** Nothing but the mark, with its brackets. */
  element: Element;
  label: string;
  raised: boolean;
  /** Set as a mark though not raised: in brackets, as a sign, or named so by the page. */
  set: boolean;
  /** Name of the place that it leads to. */
  fragment?: string;
}

/** The mark without its brackets, or nothing where the words are none. */
export function labelOf(text: string): string | undefined {
  return /^[[(]?\s*(\d{1,3}|[a-z]|[ivxl]{1,5}|[*∗†‡§¶#]{1,4}|(?:note|nb|n) ?\d{1,3})\s*[\])]?$/i.exec(fold(text))?.[1];
}

/** Everything in the copy that looks like a note's mark, in order. */
export function marksIn(roots: readonly Element[], runs: readonly Run[]): Mark[] {
  const found = new Map<Element, Mark>();
  for (const { node } of runs) {
    if (node.data.length > 12 || !labelish.test(node.data)) continue;
    const mark = markAround(node, roots);
    if (mark && !found.has(mark.element)) found.set(mark.element, mark);
  }
  return [...found.values()];
}

/** The widest inline element around a text that holds nothing but a mark. */
function markAround(node: Text, roots: readonly Element[]): Mark | undefined {
  let element: Element | undefined;
  let label: string | undefined;
  let raised = false;
  let set = false;
  let fragment: string | undefined;
  for (let at = node.parentElement; at && inline.has(at.localName) && !roots.includes(at); at = at.parentElement) {
    const text = at.textContent ?? '';
    const shown = text.length <= 14 ? labelOf(text) : undefined;
    raised ||= isRaised(at) || /Mso(?:Foot|End)noteReference/.test(at.className);
    if (shown === undefined) continue;
    element = at;
    label = shown;
    set ||= /^\s*[[(]|^[*†‡]/.test(text) || at.getAttribute('role') === 'doc-noteref' || /note-?ref|footnote/i.test(at.className);
    fragment ??= at.localName === 'a' ? fragmentOf(at.getAttribute('href') ?? '') : undefined;
  }
  if (!element || label === undefined || !(raised || (set && fragment !== undefined))) return undefined;
  return { element, label, raised, set, ...(fragment !== undefined && { fragment }) };
}

function fragmentOf(href: string): string | undefined {
  const fragment = /#(.+)/s.exec(href)?.[1];
  if (fragment === undefined) return undefined;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Marks that stand in the text as plain signs (`640 families,* and`, `the map.[1]`) are set raised, where exactly one later line begins with the
 * same sign; with two such lines the sign is a bullet.
 */
export function markPlain(runs: readonly Run[]): void {
  for (const { node } of runs) if (several.test(node.data) && node.parentElement && isRaised(node.parentElement)) part(node);
  const lines = new Map<string, number[]>();
  runs.forEach(({ node, starts }, index) => {
    const label = starts ? leader.exec(node.data)?.[1] : undefined;
    if (label) lines.set(label, [...(lines.get(label) ?? []), index]);
  });
  for (const [label, [at, ...others]] of lines) {
    if (at === undefined || others.length > 0) continue;
    const marked = runs.slice(0, at).flatMap(({ node }) => placesOf(label, node.data).map((place) => ({ node, place })));
    const raised = runs.slice(0, at).some(({ node }) => node.data.trim() === label);
    if ((marked.length === 0 && !raised) || marked.length > most) continue;
    for (const { node, place } of marked.reverse()) raiseAt(node, place, label);
    const line = runs[at]?.node;
    if (line) raiseAt(line, line.data.indexOf(label), label);
  }
}

/** More of one sign than this are no notes. */
const most = 20;

/** Where a sign hangs on the word or the stop before it. */
function placesOf(label: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
    if (
      /[\p{L}\p{N}.,;:!?…”’"'»)%]/u.test(text[at - 1] ?? ' ') &&
      /^(?:[\s.,;:!?…”’"')]|$)/u.test(text.slice(at + label.length, at + label.length + 1))
    )
      places.push(at);
  }
  return places;
}

/** `<sup>3, 4</sup>` is two marks. */
function part(node: Text): void {
  const doc = node.ownerDocument;
  const parts = node.data
    .split(/(\D+)/)
    .map((text) =>
      /^\d/.test(text) ? doc.createElement('span').appendChild(doc.createTextNode(text)) : doc.createTextNode(text),
    );
  node.replaceWith(...parts.map((text) => text.parentNode ?? text));
}

const several = /^\d{1,2}(?:\s?[,;]\s?\d{1,2}){1,8}$/;

function raiseAt(node: Text, at: number, label: string): void {
  const mark = node.splitText(at);
  mark.splitText(label.length);
  const raised = node.ownerDocument.createElement('sup');
  mark.replaceWith(raised);
  raised.append(mark);
}

/** `*As of March 1`, `[1] County minutes`; not `*Date:*`, which is bold type of a mail in plain text. */
const leader = /^\s*(\*{1,3}|[∗†‡§]{1,2}|\[\d{1,3}\])(?![*\s]*$)(?!\*)(?![^*]*\*)/;
const labelish = /[\da-z*∗†‡§¶#]/i;
const inline: ReadonlySet<string> = new Set('a b big cite em font i small span strong sub sup u'.split(' '));
