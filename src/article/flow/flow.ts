import type { Steps } from '../../steps';
import { countWords } from '../../text/space';
import { marked } from '../copy/copy';
import { fontIsTiny } from '../copy/hidden';
import { noteAttribute } from '../copy/note-attribute';
import { type Piece, textIn } from '../piece';
import { type Column, columnIn } from './column';
import { isBareText, isIndent, isWhole, keepsLines, wrapperOf } from './elements';
import { imageIsEmpty, imageLike } from './images';
import { gridOf, isDataTable, readingOrder } from './tables';

/**
 * Any markup to one column of pieces in reading order: layout tables, nested boxes, `<br><br>` paragraphs,
 * `<font>` and `<center>` leave nothing but paragraphs, headings, lists, block quotes, data tables, pictures
 * and rules, built anew in `doc`. Hidden text becomes pieces that are gone already, with the reason.
 * Call on a copy of limited depth only: it recurses.
 */
export function* flow(roots: readonly Element[], doc: Document): Steps<Piece[]> {
  const whole = roots.reduce((sum, root) => sum + countWords(textIn(root)), 0);
  const set = { doc, column: columnIn(doc), wrappers: [], tag: 'p', tiny: false, lines: isBareText(roots), whole };
  return yield* gather(roots, { ...set, pace: { nodes: 0 } });
}

interface Context {
  doc: Document;
  column: Column;
  /** Templates of the links and emphasis the text stands in, outermost first. */
  wrappers: Element[];
  /** Tag of the heading the text stands in, or `p`. */
  tag: string;
  tiny: boolean;
  /** Whether line feeds are line breaks. */
  lines: boolean;
  /** Words of everything, or 0 inside a list, quotation or cell. */
  whole: number;
  /** Nodes that were set so far. */
  pace: { nodes: number };
}

/** Nodes that are set in one step. */
const portion = 1000;

function* gather(nodes: Iterable<Node>, context: Context): Steps<Piece[]> {
  for (const node of nodes) yield* walk(node, context);
  yield* context.column.flush();
  return context.column.pieces;
}

function* walk(node: Node, context: Context): Steps<void> {
  context.pace.nodes += 1;
  if (context.pace.nodes % portion === 0) yield;
  if (node.nodeType === 3) yield* text(node, context);
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const verdict = element.getAttribute(marked);
  if (verdict) yield* context.column.hide(element, textIn(element), verdict);
  else {
    const inner = { ...context, tiny: fontIsTiny(element) ?? context.tiny, lines: context.lines || keepsLines(element) };
    const steps = (setters.get(element.localName) ?? inline)(element, inner);
    if (steps) yield* steps;
  }
}

function* text(node: Node, { column, doc, tiny, lines, wrappers }: Context): Steps<void> {
  const value = node.nodeValue ?? '';
  if (tiny && node.parentElement) yield* column.hide(node.parentElement, value, 'hidden/tiny-font');
  else {
    for (const [index, part] of (lines ? value.split('\n') : [value]).entries()) {
      if (index > 0) column.lineBreak();
      column.add(doc.createTextNode(part), node, wrappers);
    }
  }
}

/** Sets an element; what stands in it is set in steps. */
type Setter = (element: Element, context: Context) => Steps<void> | void;

function* inline(element: Element, context: Context): Steps<void> {
  const wrapper = wrapperOf(element, context.doc);
  const inner = wrapper ? { ...context, wrappers: [...context.wrappers, wrapper] } : context;
  for (const child of element.childNodes) yield* walk(child, inner);
}

function* block(element: Element, context: Context): Steps<void> {
  yield* context.column.flush(context.tag);
  for (const child of element.childNodes) yield* walk(child, context);
  yield* context.column.flush(context.tag);
}

/** A heading of more than 40 words is a paragraph in large type. */
function* heading(element: Element, context: Context): Steps<void> {
  const tag = context.tag === 'p' && countWords(textIn(element)) <= 40 ? element.localName : context.tag;
  yield* block(element, { ...context, tag });
  yield* context.column.flush(context.tag);
}

const picture: Setter = (element, { doc, column, wrappers }) => {
  if (imageIsEmpty(element)) return;
  const image = imageLike(element, doc);
  column.pictures.set(image, element);
  column.add(image, element, wrappers);
};

function* list(element: Element, context: Context): Steps<void> {
  const made = context.doc.createElement(element.localName);
  const start = element.getAttribute('start');
  if (start) made.setAttribute('start', start);
  yield* context.column.flush();
  for (const child of element.children) {
    const verdict = child.getAttribute(marked);
    const inside = verdict ? [] : yield* nested(child, context);
    if (verdict) yield* context.column.hide(child, textIn(child), verdict);
    if (inside.length > 0) made.appendChild(context.doc.createElement('li')).append(...inside);
  }
  if (made.childElementCount > 0) yield* context.column.push(made, element);
}

function* quote(element: Element, context: Context): Steps<void> {
  if (isIndent(element, context.whole)) return yield* block(element, context);
  yield* context.column.flush();
  const made = context.doc.createElement('blockquote');
  made.append(...(yield* nested(element, context)));
  if (made.childElementCount > 0) yield* context.column.push(made, element);
}

/** The mark of a note has no words; the note itself stays whole. Both are made by `settleNotes`. */
function* note(element: Element, context: Context): Steps<void> {
  const name = element.getAttribute(noteAttribute);
  if (!name) return yield* (element.localName === 'aside' ? block : inline)(element, context);
  const made = context.doc.createElement(element.localName);
  made.setAttribute(noteAttribute, name);
  if (element.localName === 'sup') return context.column.add(made, element, context.wrappers);
  made.append(...(yield* nested(element, context)));
  if (made.childElementCount > 0) yield* context.column.push(made, element);
}

function* code(element: Element, context: Context): Steps<void> {
  if (isWhole(element, context.whole)) return yield* block(element, context);
  const made = context.doc.createElement('pre');
  made.append((element.textContent ?? '').replace(/^\n/, '').trimEnd());
  if (made.textContent) yield* context.column.push(made, element);
}

function* table(element: Element, context: Context): Steps<void> {
  yield* context.column.flush();
  if (!isDataTable(element)) {
    for (const part of readingOrder(element)) yield* walk(part, context);
    yield* context.column.flush();
    return;
  }
  const caption = element.querySelector(':scope > caption');
  if (caption) yield* block(caption, context);
  const made = context.doc.createElement('table');
  for (const row of gridOf(element)) {
    const line = made.appendChild(context.doc.createElement('tr'));
    for (const cell of row) {
      const slot = line.appendChild(context.doc.createElement(cell.localName === 'th' ? 'th' : 'td'));
      (yield* nested(cell, context)).forEach((part, index) => {
        if (index > 0) slot.append(context.doc.createElement('br'));
        slot.append(...(part.localName === 'p' ? part.childNodes : [textIn(part)]));
      });
    }
  }
  yield* context.column.push(made, element);
}

/** The pieces of an item, quotation or cell, which become part of a larger one; hidden ones stay pieces of their own. */
function* nested(element: Element, context: Context): Steps<Element[]> {
  const inside = yield* gather(element.childNodes, { ...context, column: columnIn(context.doc), tag: 'p', whole: 0 });
  context.column.pieces.push(...inside.filter((piece) => piece.gone));
  return inside.filter((piece) => !piece.gone).map((piece) => piece.element);
}

const named = (names: string, setter: Setter): [string, Setter][] => names.split(' ').map((name) => [name, setter]);

/** How each element is set; any other is inline. */
const setters = new Map<string, Setter>([
  ...named('address article body caption center dd details dialog div dl dt fieldset figcaption figure footer', block),
  ...named('form header hgroup legend li main menu nav p section summary tbody td tfoot th thead tr', block),
  ...named('h1 h2 h3 h4 h5 h6', heading),
  ...named('ul ol', list),
  ...named('sup aside', note),
  ['blockquote', quote],
  ['table', table],
  ['pre', code],
  ['img', picture],
  ['br', (_, { column }) => column.lineBreak()],
  ['hr', (element, { doc, column }) => column.push(doc.createElement('hr'), element)],
  [
    'q',
    function* quoted(element, context) {
      context.column.add(context.doc.createTextNode('“'), element, context.wrappers);
      yield* inline(element, context);
      context.column.add(context.doc.createTextNode('”'), element, context.wrappers);
    },
  ],
]);
