import { fractionText, loweredText, raisedText } from '../../text/raised';

/** A formula in one line of text: `v = kd²`, `(a+b)/2`, `√(x+1)`. What it says beside its signs (its source in TeX) is left out. */
export function mathText(math: Element): string {
  return ` ${partsOf(math)} `.replace(/\s+/g, ' ').trim();
}

function partsOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === 1 ? textOf(node as Element) : (node.nodeValue ?? '').trim()))
    .join('');
}

function textOf(element: Element): string {
  const setter = setters[element.localName];
  return setter ? setter([...element.children].map(textOf), element) : partsOf(element);
}

type MathSetter = (parts: readonly string[], element: Element) => string;

const nothing: MathSetter = () => '';
const script: MathSetter = ([base = '', above = '']) => base + raised(base, above);
const index: MathSetter = ([base = '', below = '']) => base + loweredText(below);
const both: MathSetter = ([base = '', below = '', above = '']) => base + loweredText(below) + raised(base, above);

const setters: Record<string, MathSetter> = {
  annotation: nothing,
  'annotation-xml': nothing,
  mphantom: nothing,
  mspace: () => ' ',
  mo: (_, element) => operator((element.textContent ?? '').trim()),
  msup: script,
  mover: script,
  msub: index,
  munder: index,
  msubsup: both,
  munderover: both,
  mfrac: ([above = '', below = '']) =>
    /^\d{1,3}$/.test(above) && /^\d{1,3}$/.test(below) ? fractionText(above, below) : `${grouped(above)}/${grouped(below)}`,
  msqrt: (_, element) => `√${grouped(partsOf(element))}`,
  mroot: ([base = '', root = '']) => `${raisedText(root, { before: '', after: '' })}√${grouped(base)}`,
  mtr: (parts) => `${parts.join(' ')}; `,
};

function raised(base: string, above: string): string {
  return raisedText(above, { before: base, after: '' });
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.]+$/u.test(text) ? text : `(${text})`;
}

/** Relations and sums stand between spaces; invisible operators show nothing. */
function operator(sign: string): string {
  if (/^[\u2061-\u2064]$/.test(sign)) return '';
  return /^[=<>≤≥≈≠≡+−±×÷→∼∝-]$/.test(sign) ? ` ${sign} ` : sign;
}
