import type { PageText, Stretch } from './pagetext';

/**
 * The passage, begun and ended at whole words: a browser finds no parts of them. Signs that stand alone between it and the edge of its
 * block go with it, so that the words next to it are those of the next block.
 */
export function wholeWords({ from, to }: Stretch, page: PageText): Stretch {
  const [first, last] = [blockAround(from, page), blockAround(to - 1, page)];
  const whole = { from: wordAcross(from, first, page)?.from ?? from, to: wordAcross(to, last, page)?.to ?? to };
  const bare = (a: number, b: number): boolean => wordsIn(page.text.slice(a, Math.min(b, a + far))).length === 0;
  return {
    from: bare(first.from, whole.from) ? first.from : whole.from,
    to: bare(whole.to, last.to) ? last.to : whole.to,
  };
}

/** The first words of a stretch, as far as they stand in one block. */
export function firstWords({ from, to }: Stretch, count: number, page: PageText): Stretch | undefined {
  const at = from + (page.text[from] === ' ' ? 1 : 0);
  const words = wordsIn(page.text.slice(at, Math.min(blockAround(at, page).to, to, at + far))).slice(0, count);
  const last = words.at(-1);
  return last && { from: at, to: at + last.to };
}

/** The last words of a stretch, as far as they stand in one block. */
export function lastWords({ from, to }: Stretch, count: number, page: PageText): Stretch | undefined {
  const at = to - (page.text[to - 1] === ' ' ? 1 : 0);
  const begin = Math.max(blockAround(at - 1, page).from, from, at - far);
  const words = wordsIn(page.text.slice(begin, at));
  const first = count > 0 ? words[Math.max(0, words.length - count)] : undefined;
  return first && { from: begin + first.from, to: at };
}

/** The block of the page around a place, without the space that ends it. */
export function blockAround(at: number, { places, text }: PageText): Stretch {
  let [from, to] = [at, at];
  while (from > 0 && places[from - 1]) from--;
  while (to < text.length && places[to]) to++;
  return { from, to };
}

/** Words by the rules of their script. */
export function wordsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text))
    if (isWordLike) found.push({ from: index, to: index + segment.length });
  return found;
}

function wordAcross(at: number, block: Stretch, { text }: PageText): Stretch | undefined {
  const begin = Math.max(block.from, at - far);
  const word = wordsIn(text.slice(begin, Math.min(block.to, at + far))).find(
    (one) => begin + one.from < at && at < begin + one.to,
  );
  return word && { from: begin + word.from, to: begin + word.to };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** As far as words are looked for: 24 of them, with room for long ones. */
const far = 800;
