import { blockAround, firstWords, lastWords, wholeWords, wordsIn } from './bounds';
import type { PageText, Stretch } from './pagetext';

/**
 * The address of a passage: the page's own address with a text fragment, in the page's own letters, that leads there and nowhere else.
 * `undefined` where the words around a passage do not tell it from others either.
 */
export function linkTo(passage: Stretch, page: PageText, address: string): string | undefined {
  const fragment = fragmentFor(passage, page);
  if (!fragment) return undefined;
  const written = ({ from, to }: Stretch): string => encode(page.text.slice(from, to).trim());
  const { prefix, start, end, suffix } = fragment;
  const parts = [prefix && `${written(prefix)}-`, written(start), end && written(end), suffix && `-${written(suffix)}`];
  return `${address.replace(/#.*/s, '')}#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The parts of a text fragment. Each stands in one block of the page. */
interface Fragment {
  prefix?: Stretch | undefined;
  /** The whole passage, or its first words. */
  start: Stretch;
  /** Its last words. */
  end?: Stretch | undefined;
  suffix?: Stretch | undefined;
}

function fragmentFor(passage: Stretch, page: PageText): Fragment | undefined {
  const whole = wholeWords(passage, page);
  const letters = lettersOf(page.text);
  for (const size of contexts) {
    const fragment = {
      ...coreOf(whole, page),
      prefix: lastWords({ from: 0, to: whole.from }, size, page),
      suffix: firstWords({ from: whole.to, to: page.text.length }, size, page),
    };
    if (leadsThere(fragment, letters)) return fragment;
  }
  return undefined;
}

/** A short passage as it is; a long one, or one of several blocks, by its first and its last words. */
function coreOf(whole: Stretch, page: PageText): Pick<Fragment, 'start' | 'end'> {
  const short = wordsIn(page.text.slice(whole.from, whole.to)).length <= 2 * ends + 2;
  if (short && blockAround(whole.from, page).to >= whole.to) return { start: whole };
  const [start, end] = [firstWords(whole, ends, page), lastWords(whole, ends, page)];
  return start && end && start.to < end.from ? { start, end } : { start: whole };
}

/** Words of the beginning and of the end that name a long passage. */
const ends = 4;
/** Words before and behind a passage that tell it from others like it, the fewest first. */
const contexts = [0, 3, 6, 12, 24];

/** Whether a browser that looks for the fragment finds its place, and no second one. */
function leadsThere({ prefix, start, end, suffix }: Fragment, { text, at }: Letters): boolean {
  const within = (one: Stretch | undefined): string => (one ? text.slice(at[one.from], at[one.to]) : '');
  const head = within(prefix) + within(start) + (end ? '' : within(suffix));
  if (text.indexOf(head) !== at[(prefix ?? start).from] || text.indexOf(head, text.indexOf(head) + 1) >= 0) return false;
  return !end || text.indexOf(within(end) + within(suffix), at[start.to]) === at[end.from];
}

/** Letters and digits alone, without case and accents: what is told apart here, every browser tells apart. */
interface Letters {
  text: string;
  /** By position in the text of the page: the position here. */
  at: number[];
}

function lettersOf(page: string): Letters {
  const at: number[] = [];
  let text = '';
  for (const sign of page) {
    for (let unit = 0; unit < sign.length; unit++) at.push(text.length);
    text += bare(sign);
  }
  at.push(text.length);
  return { text, at };
}

const bare = (sign: string): string => {
  let found = known.get(sign);
  if (found === undefined) {
    found = sign
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{S}]/gu, '');
    known.set(sign, found);
  }
  return found;
};

/** A page has many signs, but few different ones. */
const known = new Map<string, string>();

/** The fragment's syntax reserves the hyphen, which `encodeURIComponent` leaves alone. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
