/** A quotation mark in running text. One that could do either both opens and closes. */
export interface Mark {
  start: number;
  end: number;
  opens: boolean;
  closes: boolean;
  family: 'double' | 'single';
}

/**
 * The quotation marks of one family in a text, in order.
 * Inches, feet, minutes and apostrophes are no marks. Curly marks say what they are unless they stand where they cannot be
 * (`”Word`); straight ones are judged by their neighbours.
 */
export function marksIn(text: string, family: Mark['family']): Mark[] {
  const pattern = family === 'double' ? /["“”„‟«»＂]|``|'{2,3}/g : /['‘’‚‹›]/g;
  const marks = [...text.matchAll(pattern)].flatMap((hit) => {
    // `'We won't,'''`: a single mark before a double one of two signs.
    const inner = hit[0].length === 3 && /\S/.test(text.charAt(hit.index - 1)) ? 1 : 0;
    return judge(text, hit.index + inner, hit[0].length === 3 ? "''" : hit[0], family) ?? [];
  });
  return marks.filter((mark, i) => !isInch(text, mark, marks[i + 1]));
}

function judge(text: string, start: number, sign: string, family: Mark['family']): Mark | undefined {
  const end = start + sign.length;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const room = /[\s([{—–―\-/‘'¿¡]/;
  const opening = room.test(before) && /\S/.test(after);
  const closing = /\S/.test(before) && /[\s)\]},.;:?!—–―\-/’']/.test(after);
  const mark = (opens: boolean, closes: boolean): Mark => ({ start, end, opens, closes, family });
  if (family === 'single') return single(sign, before, after, opening, closing, mark);
  if ('„‟«``'.includes(sign)) return mark(true, false);
  // Spanish opens the next paragraph of a quotation with the closing mark.
  if (sign === '»') return start === 0 ? mark(true, false) : mark(false, true);
  if (sign === '“') return closing && !opening ? mark(false, true) : mark(true, false);
  if (sign === '”') return opening && !closing ? mark(true, false) : mark(false, true);
  return opening === closing ? mark(true, true) : mark(opening, closing);
}

function single(
  sign: string,
  before: string,
  after: string,
  opening: boolean,
  closing: boolean,
  mark: (opens: boolean, closes: boolean) => Mark,
): Mark | undefined {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined;
  if (sign === '‘' || sign === '‚' || sign === '‹') return mark(true, false);
  // An apostrophe can end a word (workers’); only one after punctuation is certain to close.
  if (closing && /[,.?!…”]/.test(before)) return mark(false, true);
  if (sign === "'" && opening && /[\p{Lu}¿¡]/u.test(after)) return mark(true, false);
  return sign === '›' ? mark(false, true) : undefined;
}

/** `6'2"`, `a 10" pipe`: an inch when a digit stands before it and the mark is not needed to close a quotation. */
function isInch(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (text[mark.start] !== '"' || !/\d/.test(text.charAt(mark.start - 1))) return false;
  return /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 6), mark.start)) || next?.opens === false;
}
