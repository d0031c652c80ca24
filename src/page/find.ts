import { folded, type PageText, type Stretch } from './pagetext';

/**
 * Where the page holds the words: after `from`, or else before; as whole words, or else within some; with other spaces, or else as they are.
 * `undefined` when it does not hold them.
 */
export function find(words: string, { text }: PageText, from = 0): Stretch | undefined {
  const wanted = folded(words);
  if (wanted === '') return undefined;
  return best(stretchesOf(wanted, text), text, from) ?? best(spacedOtherwise(wanted, text), text, from);
}

function best(found: readonly Stretch[], text: string, from: number): Stretch | undefined {
  const whole = found.filter((one) => isWhole(one, text));
  const among = whole.length > 0 ? whole : found;
  return among.find((one) => one.from >= from) ?? among[0];
}

function stretchesOf(wanted: string, text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    found.push({ from: at, to: at + wanted.length });
  return found;
}

/** The reading and the page may not agree about where an element parts two words. */
function spacedOtherwise(wanted: string, text: string): Stretch[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (text[at] !== ' ') places.push(at);
  return stretchesOf(wanted.replaceAll(' ', ''), text.replaceAll(' ', '')).flatMap(({ from, to }) => {
    const [first, last] = [places[from], places[to - 1]];
    return first === undefined || last === undefined ? [] : [{ from: first, to: last + 1 }];
  });
}

/** Neither end is in the middle of a word. */
const isWhole = ({ from, to }: Stretch, text: string): boolean =>
  !within.test(text.slice(Math.max(0, from - 1), from + 1)) && !within.test(text.slice(to - 1, to + 1));

const within = /^[\p{L}\p{N}]{2}$/u;
