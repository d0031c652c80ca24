import type { Flag, Span } from '../model';
import { wordSet } from '../text/word-set';

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
  if (!/[,;]\s?[,;]| [,;] /.test(words)) return [];
  return [...words.matchAll(/[,;]\s?[,;]|(?<=\p{L}) [,;](?= \p{L})/gu)].map((hit) => ({
    kind: 'gap',
    at: hit.index,
    length: hit[0].length,
  }));
}

/** Two words in a row, with one space between, that cannot stand so. */
function pairsIn(words: string): Doubt[] {
  const found: Doubt[] = [];
  let first = '';
  let at = 0;
  for (const hit of words.matchAll(/[^\s.,;:!?…()[\]{}"“”«»/—–]+/g)) {
    const second = hit[0].toLowerCase();
    if (first !== '' && hit.index === at + first.length + 1 && words[hit.index - 1] === ' ') {
      const kind = wrongPair(first, second);
      if (kind) found.push({ kind, at, length: hit.index + second.length - at });
    }
    first = second;
    at = hit.index;
  }
  return found;
}

function wrongPair(first: string, second: string): Flag['kind'] | undefined {
  if (first === second) return mayRepeat.has(first) || !/^\p{L}+$/u.test(first) ? undefined : 'doubled';
  if (first === 'the')
    return second === 'is' || second === 'a' || second === 'an' || !beforeNoNoun.has(second) ? undefined : 'seam';
  return (first === 'a' || first === 'an') && beforeNoNoun.has(second) ? 'seam' : undefined;
}

const mayRepeat = wordSet(
  'had that very no yes so really many much far long more bye ha now never is do go come on muy sí ya años',
);
/** Words that no article stands before; `the is` and `the a` are left alone, as in `the A team`. */
const beforeNoNoun = wordSet('is was are were of has have the a an and');
