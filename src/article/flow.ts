import { countWords, fold } from '../text/space';
import { marked } from './copy';
import { fontIsTiny } from './hidden';
import { imageIsEmpty } from './images';
import { linesOf, tidy } from './lines';
import { type Piece, textIn } from './piece';
import { gridOf, isDataTable, readingOrder } from './tables';

/**
 * Any markup to one column of pieces in reading order: layout tables, nested boxes, `<br><br>` paragraphs,
 * `<font>` and `<center>` leave nothing but paragraphs, headings, lists, block quotes, data tables, pictures
 * and rules, built anew in `doc`. Hidden text becomes pieces that are gone already, with the reason.
 * Call on a copy of limited depth only: it recurses.
 */
export function flow(roots: readonly Element[], doc: Document): Piece[] {
  return gather(roots, { wrappers: [], tiny: false, lines: isBareText(roots), whole: wholeOf(roots) }, doc);
}

interface Context {
  /** Links and emphasis the text stands in, outermost first. */
  wrappers: Element[];
  tiny: boolean;
  /** Whether line feeds are line breaks. */
  lines: boolean;
  /** Words of everything: a block quote around nearly all of it is indentation. */
  whole: number;
}

function gather(nodes: Iterable<Node>, start: Context, doc: Document): Piece[] {
  const pieces: Piece[] = [];
  const pictures = new Map<Element, Element>();
  let line = doc.createElement('p');
  let tag = 'p';
  let origin: Element | undefined;
  let open: { template: Element; made: Element }[] = [];

  const flush = (): void => {
    const made = line;
    line = doc.createElement('p');
    open = [];
    if (!origin) return;
    for (const element of linesOf(tidy(made), tag, doc)) {
      const picture = textIn(element) === '' ? element.querySelector('img') : null;
      pieces.push({ element, origin: (picture && pictures.get(picture)) ?? origin });
    }
    origin = undefined;
  };
  const add = (node: Node, from: Node, wrappers: readonly Element[]): void => {
    let same = 0;
    while (same < open.length && open[same]?.template === wrappers[same]) same += 1;
    open = open.slice(0, same);
    for (const template of wrappers.slice(same)) {
      const made = template.cloneNode(false) as Element;
      (open.at(-1)?.made ?? line).append(made);
      open.push({ template, made });
    }
    (open.at(-1)?.made ?? line).append(node);
    if (!origin && (node.nodeName === 'IMG' || fold(node.textContent ?? '') !== '')) origin = from.parentElement ?? undefined;
  };
  const lineBreak = (): void => {
    open = [];
    line.append(doc.createElement('br'));
  };
  const push = (element: Element, from: Element): void => {
    pieces.push({ element, origin: from });
  };
  const hide = (element: Element, verdict: string): void => {
    const text = textIn(element);
    if (text === '') return;
    const shown = doc.createElement('p');
    shown.append(text);
    flush();
    const [step = '', reason = ''] = verdict.split('/');
    pieces.push({ element: shown, origin: element, gone: { step, reason } });
  };

  const walk = (node: Node, context: Context): void => {
    if (node.nodeType === 3) {
      text(node, context);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const hidden = element.getAttribute(marked);
    if (hidden) {
      hide(element, hidden);
      return;
    }
    const tiny = fontIsTiny(element) ?? context.tiny;
    const inner = { ...context, tiny, lines: context.lines || keepsLines(element) };
    const name = element.localName;
    if (name === 'br') lineBreak();
    else if (name === 'img') picture(element, inner);
    else if (name === 'hr') {
      flush();
      push(doc.createElement('hr'), element);
    } else if (/^h[1-6]$/.test(name) && tag === 'p') heading(element, inner);
    else if (name === 'ul' || name === 'ol') list(element, inner);
    else if (name === 'blockquote') quote(element, inner);
    else if (name === 'table') table(element, inner);
    else if (name === 'pre' && !isWhole(element, inner)) code(element);
    else if (blocks.has(name)) block(element, inner);
    else {
      const wrapper = wrapperOf(element, doc);
      const next = wrapper ? { ...inner, wrappers: [...inner.wrappers, wrapper] } : inner;
      if (name === 'q') add(doc.createTextNode('“'), element, next.wrappers);
      for (const child of element.childNodes) walk(child, next);
      if (name === 'q') add(doc.createTextNode('”'), element, next.wrappers);
    }
  };
  const text = (node: Node, context: Context): void => {
    const value = node.nodeValue ?? '';
    if (context.tiny && fold(value) !== '' && node.parentElement) {
      hide(Object.assign(node.parentElement.cloneNode(false) as Element, { textContent: value }), 'hidden/tiny-font');
      return;
    }
    if (!context.lines) {
      add(doc.createTextNode(value), node, context.wrappers);
      return;
    }
    value.split('\n').forEach((part, index) => {
      if (index > 0) lineBreak();
      add(doc.createTextNode(part), node, context.wrappers);
    });
  };
  const block = (element: Element, context: Context): void => {
    flush();
    for (const child of element.childNodes) walk(child, context);
    flush();
  };
  const heading = (element: Element, context: Context): void => {
    flush();
    tag = countWords(textIn(element)) > 40 ? 'p' : element.localName;
    for (const child of element.childNodes) walk(child, context);
    flush();
    tag = 'p';
  };
  const picture = (element: Element, context: Context): void => {
    if (imageIsEmpty(element)) return;
    const image = doc.createElement('img');
    for (const name of ['src', 'alt', 'title']) {
      const value = element.getAttribute(name) ?? (name === 'src' ? element.getAttribute('data-src') : null);
      if (value) image.setAttribute(name, value);
    }
    pictures.set(image, element);
    add(image, element, context.wrappers);
  };
  const nested = (element: Element, context: Context): Piece[] => {
    const inside = gather(element.childNodes, { ...context, whole: 0 }, doc);
    pieces.push(...inside.filter((piece) => piece.gone));
    return inside.filter((piece) => !piece.gone);
  };
  const list = (element: Element, context: Context): void => {
    flush();
    const made = doc.createElement(element.localName);
    const start = element.getAttribute('start');
    if (start) made.setAttribute('start', start);
    for (const child of element.children) {
      if (child.getAttribute(marked)) {
        hide(child, child.getAttribute(marked) ?? '');
        continue;
      }
      const inside = nested(child, context);
      if (inside.length === 0) continue;
      const item = made.appendChild(doc.createElement('li'));
      item.append(...inside.map((piece) => piece.element));
    }
    if (made.childElementCount > 0) push(made, element);
  };
  const quote = (element: Element, context: Context): void => {
    const isIndent = /gmail_quote/.test(element.className) || element.getAttribute('type') === 'cite';
    const big = context.whole > 0 && countWords(textIn(element)) > context.whole * 0.6;
    if (isIndent || element.querySelector('table, h1, h2, h3') || (big && element.querySelector('p + p, br + br'))) {
      block(element, context);
      return;
    }
    flush();
    const inside = nested(element, context);
    if (inside.length === 0) return;
    const made = doc.createElement('blockquote');
    made.append(...inside.map((piece) => piece.element));
    push(made, element);
  };
  const code = (element: Element): void => {
    flush();
    const made = doc.createElement('pre');
    made.append((element.textContent ?? '').replace(/^\n|\s+$/g, ''));
    if (made.textContent) push(made, element);
  };
  const table = (element: Element, context: Context): void => {
    flush();
    if (!isDataTable(element)) {
      for (const part of readingOrder(element)) walk(part, context);
      flush();
      return;
    }
    const made = doc.createElement('table');
    for (const row of gridOf(element)) {
      const line = made.appendChild(doc.createElement('tr'));
      for (const cell of row) {
        const slot = line.appendChild(doc.createElement(cell.localName === 'th' ? 'th' : 'td'));
        nested(cell, context).forEach((piece, index) => {
          if (index > 0) slot.append(doc.createElement('br'));
          slot.append(...(piece.element.localName === 'p' ? piece.element.childNodes : [textIn(piece.element)]));
        });
      }
    }
    const caption = element.querySelector(':scope > caption');
    if (caption) block(caption, context);
    push(made, element);
  };

  for (const node of nodes) walk(node, start);
  flush();
  return pieces;
}

function wrapperOf(element: Element, doc: Document): Element | undefined {
  const style = element.getAttribute('style') ?? '';
  const name = element.localName;
  const href = name === 'a' ? element.getAttribute('href') : undefined;
  if (href) {
    const link = doc.createElement('a');
    link.setAttribute('href', href);
    return link;
  }
  if (name === 'b' || name === 'strong' || /font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) return doc.createElement('strong');
  if (name === 'i' || name === 'em' || /font-style\s*:\s*italic/i.test(style)) return doc.createElement('em');
  if (name === 'code' || name === 'kbd' || name === 'samp') return doc.createElement('code');
  return name === 's' || name === 'strike' || name === 'del' ? doc.createElement('del') : undefined;
}

function wholeOf(roots: readonly Element[]): number {
  return roots.reduce((sum, root) => sum + countWords(textIn(root)), 0);
}

/** A mail in plain text may come as one `<pre>`. */
function isWhole(element: Element, context: Context): boolean {
  return context.whole > 0 && countWords(textIn(element)) > context.whole * 0.5;
}

/** A mail in plain text: blank lines between paragraphs, no markup that would make them. */
function isBareText(roots: readonly Element[]): boolean {
  return (
    roots.every((root) => !root.querySelector('br, p, table, li, h1, h2, h3, h4') && root.querySelectorAll('div').length < 2) &&
    roots.some((root) => /\S[^\S\n]*\n[^\S\n]*\n[^\S\n]*\S/.test(root.textContent ?? ''))
  );
}

function keepsLines(element: Element): boolean {
  return element.localName === 'pre' || /white-space\s*:\s*(pre|break-spaces)/i.test(element.getAttribute('style') ?? '');
}

const blocks = new Set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup legend li main menu nav p pre section summary tbody td tfoot th thead tr h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
