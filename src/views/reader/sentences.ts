import type { Root } from 'mdast';
import type { Span } from '../../model';
import { blocksOf } from '../../text/blocks';

/** One thing to say: a sentence of the body, and where it stands. */
export interface Sentence extends Span {
  text: string;
}

/** The sentences of a body in reading order; very long ones are cut at a comma, since browsers stop speaking after some seconds. */
export function sentencesOf(body: Root, language?: string): Sentence[] {
  const segmenter = new Intl.Segmenter(known(language), { granularity: 'sentence' });
  return blocksOf(body).flatMap((block) => {
    const parts = joined([...segmenter.segment(block.text)].map(({ segment }) => segment)).flatMap(cut);
    let at = 0;
    return parts.flatMap((part): Sentence[] => {
      const start = at + (part.length - part.trimStart().length);
      at += part.length;
      const text = part.trim();
      return /[\p{L}\p{N}]/u.test(text) ? [{ text, block: block.index, start, end: start + text.length }] : [];
    });
  });
}

/** Browsers end a sentence at "U.S. Navy" and "Sen. Diaz"; such pieces go together again. */
function joined(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && abbreviated.test(last)) whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}

const abbreviated =
  /(?:\b\p{Lu}\.|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Cmdr|St|No|vs|Inc|Jr|Sr|Sra|Srta|Dra)\.)\s*$/u;

function cut(part: string): string[] {
  if (part.length <= longest) return [part];
  const comma = part.lastIndexOf(', ', longest);
  const at = comma > longest / 3 ? comma + 2 : part.lastIndexOf(' ', longest) + 1;
  return at > 0 ? [part.slice(0, at), ...cut(part.slice(at))] : [part];
}

/** Characters; Chrome's network voices fall silent after about 15 seconds. */
const longest = 280;

function known(language: string | undefined): string | undefined {
  try {
    return language ? Intl.getCanonicalLocales(language)[0] : undefined;
  } catch {
    return undefined;
  }
}
