import type { Mailer, Seen, Sign } from './mailer';

export interface Hit {
  sign: Sign;
  /** What matched, raw: it may hold addresses and tokens. */
  text: string;
}

/** The mailer's signs that a post shows; small and quick, because the detector runs it on every page of a blog. */
export function weigh(mailer: Mailer, body: readonly Element[]): { hits: Hit[]; enough: boolean } {
  const seen = look(mailer, body);
  const hits = mailer.signs.flatMap((sign): Hit[] => {
    const text = 'where' in sign ? sign.test.exec(seen[sign.where])?.[0] : inMarkup(body, sign.selector, sign.count);
    return text === undefined ? [] : [{ sign, text }];
  });
  return { hits, enough: hits.reduce((sum, { sign }) => sum + sign.weight, 0) >= mailer.enough };
}

/** The closing sentence's text from its set phrase on; without one, or far from the end, nothing. */
export function closing(mailer: Mailer, tail: string): { footer: string; after: string } {
  const last = [...tail.matchAll(mailer.phrase)].pop();
  const end = last ? last.index + last[0].length : 0;
  const after = tail.slice(end);
  return last && /^\S/.test(after) && after.length < farthest
    ? { footer: tail.slice(Math.max(0, last.index - sentence)), after }
    : { footer: '', after: '' };
}

/** Characters: of name, street, phone and what a blog may add after the closing sentence; of the sentence before the phrase. */
const farthest = 700;
const sentence = 200;

function look(mailer: Mailer, body: readonly Element[]): Seen {
  const text = body.map((element) => element.textContent).join('\n');
  const tail = foldAll(text.slice(-8000));
  return {
    text,
    head: foldAll(text.slice(0, 4000)),
    tail: tail.slice(-3000),
    ...closing(mailer, tail),
    quoted: body
      .flatMap((element) => [...element.querySelectorAll('blockquote,q,pre,code')])
      .map((element) => element.textContent ?? '')
      .filter((part) => part.length * 2 < text.length)
      .join(),
  };
}

function inMarkup(body: readonly Element[], selector: string, count = 1): string | undefined {
  const found = body.flatMap((element) => [...element.querySelectorAll(selector)]);
  const [first] = found;
  return first && found.length >= count
    ? (first.getAttribute('href') ?? first.getAttribute('src') ?? first.className)
    : undefined;
}

function foldAll(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
