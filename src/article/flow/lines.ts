import { fold } from '../../text/space';

/**
 * The paragraphs of one run of inline markup: two line breaks in a row part paragraphs,
 * pictures at the edges stand for themselves, a heading is one line.
 */
export function linesOf(run: Element, tag: string, doc: Document): Element[] {
  const made: Element[] = [];
  let current = doc.createElement(tag);
  let breaks = 0;
  const close = (): void => {
    while (current.lastChild?.nodeName === 'BR') current.lastChild.remove();
    if (current.childNodes.length > 0) made.push(...withPicturesApart(current, doc));
    current = doc.createElement(tag);
  };
  for (const node of [...run.childNodes]) {
    if (node.nodeName === 'BR') {
      breaks += 1;
      continue;
    }
    if (node.nodeType === 3 && breaks > 0 && (node.nodeValue ?? '').trim() === '') continue;
    if (breaks > 1) close();
    else if (breaks === 1 && current.childNodes.length > 0) {
      if (tag === 'p') current.append(doc.createElement('br'));
      else current.append(' ');
    }
    breaks = 0;
    current.append(node);
  }
  close();
  return made.map(tidy).filter((element) => element.querySelector('img') || fold(element.textContent ?? '') !== '');
}

/** White space as a reader sees it: folded, none at the edges or around line breaks; empty emphasis gone. In place. */
export function tidy(run: Element): Element {
  const texts = textsOf(run);
  let gap = true;
  for (const item of texts) {
    if (item.nodeName !== '#text') {
      gap = item.nodeName === 'BR';
      continue;
    }
    const value = (item.nodeValue ?? '').replace(invisible, '').replace(/[\s\u00a0]+/g, ' ');
    item.nodeValue = gap ? value.replace(/^ /, '') : value;
    if (value !== '') gap = item.nodeValue === '' ? gap : item.nodeValue.endsWith(' ');
  }
  let edge = true;
  for (const item of texts.reverse()) {
    if (item.nodeName === '#text') {
      if (edge) item.nodeValue = (item.nodeValue ?? '').replace(/ $/, '');
      if (item.nodeValue !== '') edge = false;
    } else edge = item.nodeName === 'BR';
  }
  for (const inner of [...run.querySelectorAll('a, strong, em, code, del')].reverse()) {
    if ((inner.textContent ?? '') === '' && !inner.querySelector('img')) inner.remove();
  }
  run.normalize();
  return run;
}

/** Text nodes, line breaks and pictures, in order. */
function textsOf(run: Element): Node[] {
  const found: Node[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3 || node.nodeName === 'BR' || node.nodeName === 'IMG') found.push(node);
    else node.childNodes.forEach(walk);
  };
  walk(run);
  return found;
}

function withPicturesApart(run: Element, doc: Document): Element[] {
  const before: Element[] = [];
  const after: Element[] = [];
  const apart = (node: Node): Element => {
    const made = doc.createElement('p');
    made.append(node);
    return made;
  };
  const isGap = (node: Node): boolean => node.nodeName === 'BR' || (node.nodeType === 3 && (node.nodeValue ?? '').trim() === '');
  for (let first = run.firstChild; first && (isGap(first) || isPicture(first)); first = run.firstChild) {
    first.remove();
    if (!isGap(first)) before.push(apart(first));
  }
  for (let last = run.lastChild; last && (isGap(last) || isPicture(last)); last = run.lastChild) {
    last.remove();
    if (!isGap(last)) after.unshift(apart(last));
  }
  return [...before, ...(run.childNodes.length > 0 ? [run] : []), ...after];
}

/** A picture, or a link or emphasis around nothing but pictures. */
function isPicture(node: Node): boolean {
  if (node.nodeName === 'IMG') return true;
  return node.nodeType === 1 && (node as Element).querySelector('img') !== null && (node.textContent ?? '').trim() === '';
}

const invisible = /\u034f|[\u200b\ufeff\u00ad\u2060]|(?<=[\s\u00a0]|^)[\u200c\u200d]+(?=[\s\u00a0]|$)/g;
