import type { Steps } from '../../steps';
import { fold } from '../../text/space';
import { type Piece, textIn } from '../piece';
import { linesOf, tidy } from './lines';

/** The one column that everything is set in: pieces that are finished, and the line that is being written. */
export interface Column {
  pieces: Piece[];
  /** Adds text or a picture to the line; `wrappers`: templates of the links and emphasis it stands in, outermost first. */
  add(node: Node, from: Node, wrappers: readonly Element[]): void;
  lineBreak(): void;
  /** Ends the line: what follows is a new piece. `tag` is what the next line becomes. */
  flush(tag?: string): Steps<void>;
  /** Adds a piece that is finished. */
  push(element: Element, from: Element): Steps<void>;
  /** Adds the text of an element as a piece that is gone already; `verdict` is `step/reason`. */
  hide(element: Element, text: string, verdict: string): Steps<void>;
  /** Remembers which picture of the page a new picture was made from. */
  pictures: Map<Element, Element>;
}

/** Of a line that is set in steps of its own. */
const nodes = 1000;
const letters = 200_000;

/** An empty column whose pieces belong to `doc`. */
export function columnIn(doc: Document): Column {
  const pieces: Piece[] = [];
  const pictures = new Map<Element, Element>();
  let line = doc.createElement('p');
  let lineTag = 'p';
  let origin: Element | undefined;
  let open: { template: Element; made: Element }[] = [];

  const flush = function* (tag = 'p'): Steps<void> {
    const made = line;
    const from = origin;
    line = doc.createElement('p');
    open = [];
    origin = undefined;
    const ended = lineTag;
    lineTag = tag;
    if (!from) return;
    const long = made.childNodes.length > nodes || (made.textContent ?? '').length > letters;
    if (long) yield;
    tidy(made);
    if (long) yield;
    for (const element of linesOf(made, ended, doc)) {
      const picture = textIn(element) === '' ? element.querySelector('img') : null;
      pieces.push({ element, origin: (picture && pictures.get(picture)) ?? from });
    }
  };

  return {
    pieces,
    pictures,
    flush,
    add(node, from, wrappers) {
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
    },
    lineBreak() {
      open = [];
      line.append(doc.createElement('br'));
    },
    *push(element, from) {
      yield* flush();
      pieces.push({ element, origin: from });
    },
    *hide(element, text, verdict) {
      if (fold(text) === '') return;
      yield* flush(lineTag);
      const shown = doc.createElement('p');
      shown.append(fold(text));
      const [step = '', reason = ''] = verdict.split('/');
      pieces.push({ element: shown, origin: element, gone: { step, reason } });
    },
  };
}
