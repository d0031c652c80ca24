import { fold } from '../../text/space';
import type { Piece } from '../mailer';
import { senderIn } from './sender';
import { signs } from './signs';

/** What follows the closing sentence is the sender's street and phone, or what the blog's mail program added. */
export function standsAfterClosing({ text, element }: Piece): boolean {
  let around: Element | null = element;
  for (let level = 0; around && level < 6; level++, around = around.parentElement) {
    const after = afterClosing(around);
    if (after !== undefined) return after.includes(text);
  }
  return false;
}

/** The sender's name alone above the text, as a line or as what a picture is called. */
export function isLetterhead({ text, words, element, atStart }: Piece): boolean {
  if (!atStart || words === 0 || words > 12) return false;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const after = afterClosing(around);
    if (after !== undefined) return (senderIn(after.trim()) ?? '').toLowerCase() === text.toLowerCase();
  }
  return false;
}

/** What follows the closing sentence in an element; asked again for each piece in it, so found once. */
function afterClosing(element: Element): string | undefined {
  const known = afters.get(element);
  if (known) return known.text;
  const whole = fold(element.textContent ?? '');
  const last = [...whole.matchAll(signs.phrase)].pop();
  const text = last && whole.slice(last.index + last[0].length);
  afters.set(element, { text });
  return text;
}

const afters = new WeakMap<Element, { text?: string }>();
