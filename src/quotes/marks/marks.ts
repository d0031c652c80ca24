import { endsLike } from '../../lexicon/lexicon';
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
  const pattern = family === 'double' ? /["“”„‟«»＂]|``|'{2,3}|‘‘|’’/g : /['‘’‚‹›]/g;
  const marks = [...text.matchAll(pattern)].flatMap((hit) => {
    // `'We won't,'''`: a single mark before a double one of two signs.
    const inner = hit[0].length === 3 && /\S/.test(text.charAt(hit.index - 1)) ? 1 : 0;
    return judge(text, hit.index + inner, hit[0].length === 3 ? "''" : hit[0], family) ?? [];
  });
  return family === 'single' ? withoutApostrophes(marks) : marks.filter((mark, i) => !isInch(text, mark, marks[i + 1]));
}

/**
 * Single marks without the apostrophes among them: what ends a word closes (`‘slower but kinder’.`), and after an `s` (`the lads’,`) only
 * where no other mark closes before the next one opens.
 */
function withoutApostrophes(marks: readonly Judged[]): Mark[] {
  const closesLater = marks.map(() => false);
  for (let i = marks.length - 2; i >= 0; i--) {
    const next = marks[i + 1];
    if (next && !next.opens) closesLater[i] = next.sure !== false || closesLater[i + 1] === true;
  }
  let open = false;
  return marks.flatMap(({ sure, ...mark }, i) => {
    const stands = mark.opens || sure || (open && (sure === undefined || !closesLater[i]));
    if (stands) open = mark.opens;
    return stands ? [mark] : [];
  });
}

/** `sure`: false after a word that may have an apostrophe of its own at its end (`lads’`, `goin’`), undefined after any other. */
type Judged = Mark & { sure?: boolean | undefined };

function judge(text: string, start: number, sign: string, family: Mark['family']): Judged | undefined {
  const end = start + sign.length;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const room = /[\s([{—–―\-/‘'¿¡]/;
  const opening = room.test(before) && /\S/.test(after);
  const closing = /\S/.test(before) && /[\s)\]},.;:?!—–―\-/’']/.test(after);
  const mark = (opens: boolean, closes: boolean): Mark => ({ start, end, opens, closes, family });
  if (family === 'single') return single(sign, text.slice(Math.max(0, start - 2), start), after, opening, closing, mark);
  if ('„‟«``‘‘'.includes(sign)) return mark(true, false);
  if (sign === '’’') return mark(false, true);
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
): Judged | undefined {
  if (/[\p{L}\p{N}]$/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined;
  if (sign === '‘' || sign === '‚' || sign === '‹') return mark(true, false);
  // An apostrophe can end a word (workers’); only one after punctuation is certain to close.
  if (closing && /[,.?!…”]$/.test(before)) return { ...mark(false, true), sure: true };
  if (sign === "'" && opening && /[\p{Lu}¿¡]/u.test(after)) return mark(true, false);
  if (sign === '›') return { ...mark(false, true), sure: true };
  return /[\p{L}\p{N}]$/u.test(before) && /[,.;:?!]/.test(after)
    ? { ...mark(false, true), sure: endsLike(before, 'apostrophe') ? false : undefined }
    : undefined;
}

/** `6'2"`, `a 10" pipe`: an inch when a digit stands before it and the mark is not needed to close a quotation. */
function isInch(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (text[mark.start] !== '"' || !/\d/.test(text.charAt(mark.start - 1))) return false;
  return /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 6), mark.start)) || next?.opens === false;
}
