import type { Root } from 'mdast';
import type { Span } from '../../model';
import { blocksOf } from '../../text/blocks';
import { sentencesOf } from '../../text/sentences';

/** One thing to say: a sentence of the body, and where it stands. */
export interface Sentence extends Span {
  text: string;
  /** Where it is another than the bulletin's. */
  language?: string;
}

/** What is read aloud, in reading order: the sentences of the body; very long ones in pieces. Signs without a letter are left out. */
export function utterancesOf(body: Root): Sentence[] {
  return blocksOf(body).flatMap(({ index, text, language }) =>
    sentencesOf(text)
      .flatMap(({ start, end }) => cut(text, start, end))
      .map(({ start, end }) => ({ block: index, start, end, text: text.slice(start, end), ...(language && { language }) }))
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text)),
  );
}

function cut(text: string, start: number, end: number): { start: number; end: number }[] {
  if (end - start <= longest) return [{ start, end }];
  const comma = text.lastIndexOf(', ', start + longest);
  const gap = comma > start + longest / 3 ? comma + 1 : text.lastIndexOf(' ', start + longest);
  return gap > start ? [{ start, end: gap }, ...cut(text, gap + 1, end)] : [{ start, end }];
}

/** Characters; Chrome's network voices fall silent after about 15 seconds. */
const longest = 280;
