import type { Block, GoldQuote, Inline } from './content';

/** One run of text with what is true of it. */
export interface Run {
  text: string;
  href?: string;
  style?: 'strong' | 'em';
}

/** Quotation marks and apostrophes as the writer of a mail sets them. */
export type Typing = 'straight' | 'curly';

/**
 * The runs of an inline text, with quotation marks set.
 * `«Name|words»` is a quotation by Name; `«+|words»` goes on with the one before; `«~|words»` is a quoted fragment that the gold
 * leaves open; `«?|words»` is a quotation whose speaker cannot be known from the text; `¶` instead of `»` leaves the mark open.
 */
export function runs(x: Inline, typing: Typing): Run[] {
  const [open, close] = typing === 'curly' ? ['“', '”'] : ['"', '"'];
  const flat = x
    .replace(/«[^|»]*\|/g, open)
    .replaceAll('»', close)
    .replaceAll('¶', '');
  const typed = typing === 'curly' ? flat.replace(/(\w)'(\w|\s)/g, '$1’$2') : flat;
  const found: Run[] = [];
  let at = 0;
  for (const match of typed.matchAll(/\[([^\]]+)\]\(([^)]*)\)|\*\*([^*]+)\*\*|__([^_]+)__/g)) {
    if (match.index > at) found.push({ text: typed.slice(at, match.index) });
    if (match[1] !== undefined) found.push({ text: match[1], href: match[2] ?? '' });
    else found.push(match[3] !== undefined ? { text: match[3], style: 'strong' } : { text: match[4] ?? '', style: 'em' });
    at = match.index + match[0].length;
  }
  if (at < typed.length) found.push({ text: typed.slice(at) });
  return found;
}

export const textOf = (x: Inline, typing: Typing): string =>
  runs(x, typing)
    .map(({ text }) => text)
    .join('');

export const linksOf = (x: Inline): string[] => runs(x, 'straight').flatMap(({ href }) => (href === undefined ? [] : [href]));

/** The quotations marked in a body, in order; parts of a split one are joined by one space. */
export function quotesOf(body: readonly Block[], typing: Typing): GoldQuote[] {
  const quotes: GoldQuote[] = [];
  for (const x of body.flatMap(textsOf)) {
    for (const match of x.matchAll(/«([^|»]*)\|([^»¶]*)[»¶]/g)) {
      const text = textOf(match[2] ?? '', typing);
      const last = quotes.at(-1);
      if (match[1] === '+' && last) last.text += ` ${text}`;
      else if (match[1] !== '~') quotes.push(match[1] === '?' ? { text } : { text, speaker: match[1] });
    }
  }
  return quotes;
}

/** Every inline text of a block, in reading order. */
export function textsOf(block: Block): Inline[] {
  switch (block.t) {
    case 'p':
      return block.frame ? [] : [block.x];
    case 'h':
    case 'maybe':
      return [block.x];
    case 'list':
      return block.items.flatMap((item) => (typeof item === 'string' ? [item] : [item.x, ...item.sub]));
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.head, ...block.rows.flat()];
    case 'card':
      return [`[${block.title}](${block.href})`, block.x, ...(block.more ? [`[${block.more}](${block.href})`] : [])];
    case 'story':
      return [`[${block.title}](${block.href})`, block.when, block.x];
    case 'quote':
      return [block.x, ...(block.by ? [block.by] : [])];
    case 'image':
      return block.caption ? [block.caption] : [];
    case 'button':
      return [`[${block.x}](${block.href})`];
    case 'rule':
      return [];
  }
}
