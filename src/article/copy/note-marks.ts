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
  const texts: Texts = new Map();
  for (const { node } of runs) {
    if (node.data.length > 12 || !labelish.test(node.data)) continue;
    const mark = markAround(node, roots, texts);
    if (mark && !found.has(mark.element)) found.set(mark.element, mark);
  }
  return [...found.values()];
}

/** What stands in the elements around marks: many may stand in one. */
type Texts = Map<Element, string>;

/** The widest inline element around a text that holds nothing but a mark. */
function markAround(node: Text, roots: readonly Element[], texts: Texts): Mark | undefined {
  let element: Element | undefined;
  let label: string | undefined;
  let raised = false;
  let set = false;
  let fragment: string | undefined;
  let at = node.parentElement;
  for (let levels = 0; levels < farthest && at && inline.has(at.localName) && !roots.includes(at); levels += 1) {
    const text = texts.get(at) ?? at.textContent ?? '';
    texts.set(at, text);
    const shown = text.length <= 14 ? labelOf(text) : undefined;
    raised ||= isRaised(at) || /Mso(?:Foot|End)noteReference/.test(at.className);
    if (shown !== undefined) {
      element = at;
      label = shown;
      set ||=
        /^\s*[[(]|^[*†‡]/.test(text) || at.getAttribute('role') === 'doc-noteref' || /note-?ref|footnote/i.test(at.className);
      fragment ??= at.localName === 'a' ? fragmentOf(at.getAttribute('href') ?? '') : undefined;
    }
    at = at.parentElement;
  }
  if (!element || label === undefined || !(raised || (set && fragment !== undefined))) return undefined;
  return { element, label, raised, set, ...(fragment !== undefined && { fragment }) };
}

/** Inline elements around one another; editors nest five or six. */
const farthest = 16;

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
  const signs = signsIn(runs);
  const raised: Place[] = [];
  for (const [label, { lines, places, alone }] of signs) {
    const [line, ...others] = lines;
    if (!line || others.length > 0) continue;
    const marked = places.filter(({ run }) => run < line.run);
    if ((marked.length === 0 && !(alone < line.run)) || marked.length > most) continue;
    raised.push(...[...marked, line].map((place) => ({ ...place, label })));
  }
  // From the end: what is set apart stands behind what is left of its run.
  for (const { run, at, label } of raised.sort((one, other) => other.run - one.run || other.at - one.at)) {
    const node = runs[run]?.node;
    if (node) raiseAt(node, at, label);
  }
}

/** Where a sign stands: in which run, and at which of its characters. */
interface Place {
  run: number;
  at: number;
  label: string;
}

interface Sign {
  /** Lines that begin with it. */
  lines: Place[];
  /** Where it hangs on the word or the stop before it. */
  places: Place[];
  /** The first run that holds nothing else. */
  alone: number;
}

function signsIn(runs: readonly Run[]): Map<string, Sign> {
  const found = new Map<string, Sign>();
  const signOf = (label: string): Sign => {
    const known = found.get(label) ?? { lines: [], places: [], alone: Infinity };
    found.set(label, known);
    return known;
  };
  runs.forEach(({ node: { data }, starts }, run) => {
    const leads = starts ? leader.exec(data)?.[1] : undefined;
    if (leads) signOf(leads).lines.push({ run, at: data.indexOf(leads), label: leads });
    for (const { 0: label, index: at } of data.matchAll(sign)) {
      if (label === data.trim()) signOf(label).alone = Math.min(run, signOf(label).alone);
      if (hangs.test(data.charAt(at - 1)) && ends.test(data.charAt(at + label.length)))
        signOf(label).places.push({ run, at, label });
    }
  });
  return found;
}

/** More of one sign than this are no notes. */
const most = 20;

const sign = /\*{1,3}|[∗†‡§]{1,2}|\[\d{1,3}\]/g;
const hangs = /[\p{L}\p{N}.,;:!?…”’"'»)%]/u;
const ends = /^[\s.,;:!?…”’"')]?$/;

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
