import { GenerateFragmentStatus, generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * The address of a passage: the page's own address with a text fragment that leads to the range.
 * `undefined` where no unambiguous fragment can be made (too many equal passages, or out of time).
 */
export function linkTo(range: Range, address: string): string | undefined {
  const { status, fragment } = generateFragmentFromRange(range);
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return undefined;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`];
  return `${address.replace(/#.*$/, '')}#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The fragment's syntax reserves the hyphen, which `encodeURIComponent` leaves alone. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
