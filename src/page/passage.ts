import { rangeOf } from './find';
import { linkTo } from './fragment';

/** The passage of the live page that holds the words of a quotation. */
export const passage = (words: string): Range | undefined => rangeOf(words, document.body ?? document);

/** The address of that passage, for sharing; `undefined` when the page does not hold the words or holds them too often. */
export function passageLink(words: string): string | undefined {
  const range = passage(words);
  return range && linkTo(range, location.href);
}
