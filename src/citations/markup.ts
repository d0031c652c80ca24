/** The markup that CSL-JSON allows within text: italics, bold, small capitals, low and raised signs. */
export type Tag = 'i' | 'b' | 'sc' | 'sub' | 'sup';

/** How a format writes text and the two edges of each markup. */
export interface Setting {
  text(piece: string): string;
  open(tag: Tag): string;
  close(tag: Tag): string;
}

/** The text with its markup as `setting` writes it; a tag that has no partner, or stands across another, is text. */
export function withMarkup(text: string, setting: Setting): string {
  const parts = text.split(/(<\/?(?:i|b|sc|su[bp])>)/);
  const open: number[] = [];
  const edges = new Map<number, string>();
  for (let index = 1; index < parts.length; index += 2) {
    const tag = tagIn(parts[index]);
    const start = open.at(-1);
    if (!parts[index]?.startsWith('</')) open.push(index);
    else if (start !== undefined && tagIn(parts[start]) === tag) {
      const empty = index - start === 2 && parts[start + 1] === '';
      edges.set(start, empty ? '' : setting.open(tag)).set(index, empty ? '' : setting.close(tag));
      open.pop();
    }
  }
  return parts.map((part, index) => edges.get(index) ?? (part && setting.text(part))).join('');
}

/** The words alone, for formats that know no markup. */
export function unmarked(text: string): string {
  return withMarkup(text, { text: (piece) => piece, open: () => '', close: () => '' });
}

function tagIn(part = ''): Tag {
  return part.replace(/[</>]/g, '') as Tag;
}
