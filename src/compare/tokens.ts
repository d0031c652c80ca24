import type { Span } from '../model';
import type { Words } from './comparison';

/** A word or a mark of a text, and where it stands. Two tokens are the same where their keys are. */
export interface Token extends Span {
  key: string;
  /** Whether it is a word, not a mark. */
  word: boolean;
  /** Its place in the row of all tokens. */
  at: number;
}

/** A text to compare: its blocks, and their tokens in one row. */
export interface Text {
  blocks: readonly string[];
  tokens: readonly Token[];
  byBlock: readonly (readonly Token[])[];
}

/** The words and marks of blocks in order, in time linear in the text. */
export function textOf(blocks: readonly string[]): Text {
  const tokens: Token[] = [];
  const byBlock = blocks.map((text, block) => {
    const found = tokensIn(text, block, tokens.length);
    for (const token of found) tokens.push(token);
    return found;
  });
  return { blocks, tokens, byBlock };
}

/** The exact words from one token to another of the same block. */
export function wordsBetween({ blocks }: Text, first: Token, last: Token): Words {
  const [block, start, end] = [first.block, first.start, last.end];
  return { block, start, end, text: (blocks[block] ?? '').slice(start, end) };
}

/** A run of tokens as slices, one for each block it touches. */
export function slicesOf(text: Text, tokens: readonly Token[]): Words[] {
  const slices: Words[] = [];
  let first = tokens[0];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (first && next?.block !== token.block) {
      slices.push(wordsBetween(text, first, token));
      first = next;
    }
  });
  return slices;
}

function tokensIn(text: string, block: number, before: number): Token[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ key: keyOf(found), start: index, end: index + found.length }))
    .filter(({ key }) => key !== '')
    .map((token, index) => ({ ...token, word: isWord.test(token.key), block, at: before + index }));
}

/** Words; an ellipsis and a dash however they are typed; any other mark by itself. */
const pattern = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|\.{3,}|…|[-\u2010-\u2015\u2212]+|\S/gu;
const isWord = /^[\p{L}\p{N}]/u;

/**
 * The same letter in another dress is the same: typographic and straight marks, kinds of dashes, ligatures, composed and
 * decomposed letters, signs that are not seen. Case, accents and raised figures are not dress.
 */
function keyOf(found: string): string {
  if (/^[\x21-\x7e]+$/.test(found)) return found.startsWith('-') ? '-' : found.startsWith('...') ? '…' : found;
  const dress = dresses.find(({ is }) => is.test(found));
  if (dress) return dress.key;
  return found
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

const dresses = [
  { key: "'", is: /^[‘’‚‛′ʼ´`]$/ },
  { key: '"', is: /^[“”„‟″«»]$/ },
  { key: '-', is: /^[-\u2010-\u2015\u2212]+$/ },
];
