import type { Mailer, Seen } from './mailer';

export interface Weighed {
  hits: Hit[];
  /** Whether the hits weigh enough for a yes. */
  enough?: boolean;
  /** What follows the closing sentence's set phrase. */
  after?: string;
}

export interface Hit {
  /** Name and weight of the sign. */
  name: string;
  weight: number;
  /** What matched, raw: it may hold addresses and tokens. */
  what: string | Element;
}

/**
 * The mailer's signs that a post shows. Small and quick, because the detector runs it on every page of a blog:
 * an ordinary post costs one look for the mailer's words and one for its markup.
 */
export function weigh(mailer: Mailer, body: Element): Weighed {
  const text = body.textContent;
  // Plain strings: on an ordinary post, compiling a pattern costs more than the search.
  const lower = text.toLowerCase();
  if (!mailer.words.some((word) => lower.includes(word)) && !body.querySelector(mailer.markup)) return { hits: [] };
  const seen = look(mailer, body, text);
  const hits: Hit[] = [];
  let sum = 0;
  for (const [name, weight, where, test = 0] of mailer.signs()) {
    const what = typeof test === 'number' ? body.querySelectorAll(where)[test] : test.exec(seen[where as keyof Seen] ?? '')?.[0];
    if (!what) continue;
    hits.push({ name, weight, what });
    sum += weight;
  }
  return { hits, enough: sum >= mailer.enough, after: seen.after };
}

function look(mailer: Mailer, body: Element, text: string): Seen {
  const tail = fold(text.slice(-8000));
  const after = tail.split(mailer.phrase).slice(1).pop() ?? '';
  return {
    text,
    tail: tail.slice(-3000),
    footer: after && after.length < farthest ? tail.slice(-after.length - sentence) : '',
    line:
      after &&
      body.innerHTML
        .slice(-30000)
        .split(/<(?!\/?(?:[abiu]|em|font|span|strong)\b)/)
        .findLast((part) => part.search(mailer.phrase) >= 0)
        ?.replace(/<[^>]*>/g, ''),
    after,
    quoted: [...body.querySelectorAll('blockquote,q,pre,code')]
      .map((element) => element.textContent)
      .filter((part) => part.length * 2 < text.length)
      .join(),
  };
}

/** Characters: of name, street, phone and what a blog may add after the closing sentence; of the sentence that the phrase closes. */
const farthest = 1500;
const sentence = 300;

function fold(text: string): string {
  return text.replace(/[\u200b-\u200d\u00ad]/g, '').replace(/\s+/g, ' ');
}
