import type { Flag, Span } from '../../model';
import { wordSet } from '../../text/word-set';

/** The doubts about the words of a quotation that the words themselves show; each flag points at the place. */
export function doubtsIn(text: string, span: Span): Flag[] {
  const words = text.slice(span.start, span.end);
  return [...gapsIn(words), ...pairsIn(words)].map(({ kind, at, length }) => ({
    kind,
    block: span.block,
    start: span.start + at,
    end: span.start + at + length,
  }));
}

interface Doubt {
  kind: Flag['kind'];
  at: number;
  length: number;
}

/** Seen in a reposted bulletin: a name or a redacted word is lost between two commas, or before one. */
function gapsIn(words: string): Doubt[] {
  return [...words.matchAll(/[,;]\s?[,;]|(?<=[^\s\d]) [,;](?= [^\s\d])/g)].map((hit) => ({
    kind: 'gap',
    at: hit.index,
    length: hit[0].length,
  }));
}

/** Two words in a row, with one space between, that cannot stand so. */
function pairsIn(words: string): Doubt[] {
  const hits = [...words.matchAll(/[^\s.,;:!?…()[\]{}"“”«»/—–]+/g)];
  return hits.flatMap(({ 0: first, index: at }, i) => {
    const next = hits[i + 1];
    if (!next || words.slice(at + first.length, next.index) !== ' ') return [];
    const kind = wrongPair(first.toLowerCase(), next[0].toLowerCase());
    return kind ? [{ kind, at, length: next.index + next[0].length - at }] : [];
  });
}

function wrongPair(first: string, second: string): Flag['kind'] | undefined {
  if (first === second) return mayRepeat.has(first) || !/^\p{L}/u.test(first) ? undefined : 'doubled';
  return notAfter.get(first)?.has(second) ? 'seam' : undefined;
}

const mayRepeat = wordSet(
  'had that very no yes so really many much far long more bye ha now never is do go come on muy sí ya años',
);
const noNouns = 'is was are were of has have the a an and';
/** Words that an article does not stand before; `the is` and `the a` are left alone, as in `the A team`. */
const notAfter = new Map([
  ['the', wordSet('was are were of has have and an')],
  ['a', wordSet(noNouns)],
  ['an', wordSet(noNouns)],
]);
