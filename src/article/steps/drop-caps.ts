import { type Piece, textIn, textNodes } from '../piece';
import type { Work } from '../work';

/** The first letter of a text, set large in a box of its own, is one word with what follows it. */
export function joinDropCaps(work: Work): void {
  work.pieces = withCapsJoined(work.pieces);
}

export function withCapsJoined(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let cap: Piece | undefined;
  for (const piece of pieces) {
    if (cap && goesOn(cap, piece)) {
      piece.element.prepend(...cap.element.childNodes);
      piece.element.normalize();
      kept.splice(kept.indexOf(cap), 1);
    } else if (!piece.gone) closeUp(piece);
    kept.push(piece);
    if (!piece.gone) cap = piece.element.localName === 'p' && lone.test(textIn(piece.element)) ? piece : undefined;
  }
  return kept;
}

/** `T` above `he harbor`; a letter that is set apart also above `HE HARBOR`. What may be a word of its own stays alone. */
function goesOn({ element, origin }: Piece, next: Piece): boolean {
  if (next.gone || next.element.localName !== 'p' || aWord.test(textIn(element))) return false;
  const text = textIn(next.element);
  return /^\p{Ll}/u.test(text) || (/^\p{Lu}{2}/u.test(text) && isSetApart(origin));
}

/** `T he harbor` in one paragraph, where the letter floats and the space is none that the eye sees. */
function closeUp({ element, origin }: Piece): void {
  const [, cap] = /^(\S{1,2}) [\p{L}]/u.exec(textIn(element)) ?? [];
  if (!cap || !lone.test(cap) || aWord.test(cap) || textIn(origin) !== cap || !isSetApart(origin)) return;
  const [first, second] = textNodes(element);
  if (first && first.data.trim() !== cap) first.data = first.data.replace(`${cap} `, cap);
  else if (first && second) {
    first.data = first.data.trimEnd();
    second.data = second.data.trimStart();
  }
}

function isSetApart(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.matches('[class*="drop" i], font[size]') || /float|font-size/i.test(at.getAttribute('style') ?? '')) return true;
  return false;
}

const lone = /^[“"‘'«¿¡„]?\p{Lu}$/u;

/** Letters that are words in one of the languages of bulletins. */
const aWord = /[AEIOUYÀÉÓ]$/;
