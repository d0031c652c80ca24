import { is } from '../../lexicon/lexicon';
import type { Flag, Span } from '../../model';

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
  if (first === second) return is(first, 'may-repeat') || !/^\p{L}/u.test(first) ? undefined : 'doubled';
  return isBroken(first, second) ? 'seam' : undefined;
}

/** An article before a word that no noun phrase begins with; `the is` and `the a` are left alone, as in `the A team`. */
const isBroken = (article: string, word: string): boolean =>
  (is(article, 'head-last-article') && is(word, 'not-after-the')) || (is(article, 'indefinite') && is(word, 'not-after-a'));
