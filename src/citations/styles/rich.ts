import type { Tongue } from '../../settings';
import { withMarkup } from '../markup';

/**
 * Text with italics and quotation marks. Both are kept as marks until the end, because what a mark looks like depends on its
 * surroundings: quotation marks alternate by depth, italics inside italics turn upright, and where a full stop goes that meets a closing
 * mark depends on the language. The marks are noncharacters of Unicode, which no text may hold; `field` takes care that none does.
 */
export type Rich = string;

const on = '\ufdd0';
const off = '\ufdd1';
const open = '\ufdd2';
const close = '\ufdd3';
/** Opens a quotation that is set in single marks even if it stands in no other. */
const openSingle = '\ufdd4';
/** A full stop and a comma that American typesetting puts inside the closing mark. */
const drawn: Record<string, string> = { '.': '\ufdd5', ',': '\ufdd6' };
/** The other markup of a field, as its tag and the tag of its end. */
const tags: Record<string, [on: string, off: string]> = {
  i: [on, off],
  b: ['\ufdd7', '\ufdd8'],
  sub: ['\ufdd9', '\ufdda'],
  sup: ['\ufddb', '\ufddc'],
};

/** The two forms a person can paste. `html` is escaped text and the markup of `Tag`. */
export function sealed(rich: Rich, tongue: Tongue = 'en'): { text: string; html: string } {
  const around: boolean[] = [];
  const [outer, inner] = marks[tongue];
  const placed = rich
    .replace(/([\ufdd5\ufdd6])([\ufdd1\ufdd3\ufdd8\ufdda\ufddc]+)/g, tongue === 'en' ? '$1$2' : '$2$1')
    .replaceAll(drawn['.'] ?? '', '.')
    .replaceAll(drawn[','] ?? '', ',');
  const quoted = placed.replace(/[\ufdd2-\ufdd4]/g, (mark) => {
    if (mark === close) return (around.pop() ? outer : inner).charAt(1);
    const double = around.length > 0 ? !around.at(-1) : mark === open;
    around.push(double);
    return (double ? outer : inner).charAt(0);
  });
  let level = 0;
  let html = escaped(quoted).replace(/[\ufdd0\ufdd1]/g, (mark) => {
    if (mark === on) level += 1;
    const outer = level % 2 === 1;
    if (mark === off) level -= 1;
    return (mark === on) === outer ? '<i>' : '</i>';
  });
  for (const tag of ['b', 'sub', 'sup']) {
    const [before = '', after = ''] = tags[tag] ?? [];
    html = html.replaceAll(before, `<${tag}>`).replaceAll(after, `</${tag}>`);
  }
  return { text: quoted.replace(/[\ufdd0-\ufddc]/g, ''), html: html.replace(/<(i|b|su[bp])><\/\1>/g, '') };
}

/** Outer and inner quotation marks. */
const marks: Record<Tongue, readonly [string, string]> = { en: ['“”', '‘’'], es: ['«»', '“”'] };

/** Italic in any script. */
export function slanted(rich: Rich): Rich {
  return rich && on + rich + off;
}

/** Italic, where the script knows italics. */
export function italic(rich: Rich): Rich {
  return latinLike.test(rich) ? slanted(rich) : rich;
}

/** In quotation marks. */
export function quoted(rich: Rich): Rich {
  return rich && open + rich + close;
}

/** The parts that are there, with `delimiter` between them. */
export function join(delimiter: string, ...parts: (Rich | undefined | false)[]): Rich {
  return parts.reduce<Rich>((all, part) => (part ? (all ? glue(glue(all, delimiter), part) : part) : all), '');
}

/** `before` and `after` around what is there; nothing around nothing. */
export function wrap(before: string, rich: Rich | undefined, after = ''): Rich {
  return rich ? glue(before + rich, after) : '';
}

/**
 * Puts `right` after `left` as American typesetting does: a stop is not doubled, full stops and commas go inside closing
 * quotation marks, and a full stop gives way to `?` and `!`.
 */
function glue(left: Rich, right: Rich): Rich {
  const sign = right.charAt(0);
  if (!',.:;!?'.includes(sign)) return left + right;
  const end = left.search(/(?<![\ufdd1\ufdd3\ufdd8\ufdda\ufddc])[\ufdd1\ufdd3\ufdd8\ufdda\ufddc]*$/);
  const last = left.charAt(end - 1);
  if (last === sign || last === drawn[sign] || swallowed[last]?.includes(sign)) return left + right.slice(1);
  const mark = left.indexOf(close, end);
  if (mark >= 0 && drawn[sign]) return left.slice(0, mark) + drawn[sign] + left.slice(mark) + right.slice(1);
  return left + right;
}

/** Which signs disappear after which. */
const swallowed: Record<string, string> = { '!': '.:', '?': '.:', ':': '.', ';': '.:' };

const latinLike = /[-0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u;

/** A field of an item as text of a citation: its own quotation marks become marks, apostrophes typographic. */
export function field(text: string | undefined): Rich {
  if (!text) return '';
  const source = withMarkup(text.replace(/[\ufdd0-\ufdef]/g, ''), {
    text: (piece) => piece,
    open: (tag) => tags[tag]?.[0] ?? '',
    close: (tag) => tags[tag]?.[1] ?? '',
  });
  const characters = [...source].map((sign) => (sign === "'" ? '’' : sign));
  const pairs = pairsOf([...source]);
  const outer = pairs.find(({ sign }) => sign === '"' || sign === "'")?.sign;
  for (const { sign, at, end } of pairs) {
    // Straight marks of the first sort are the outer ones; the other sort is set in single marks.
    characters[at] = sign !== '“' && sign !== outer ? openSingle : open;
    characters[end] = close;
  }
  return characters.join('');
}

interface Pair {
  sign: string;
  at: number;
  end: number;
}

/** The quotation marks that belong together, in the order of the first of each; apostrophes belong to nothing. */
function pairsOf(characters: readonly string[]): Pair[] {
  const opened: Pair[] = [];
  const pairs: Pair[] = [];
  characters.forEach((sign, at) => {
    const closer = closers[sign];
    if (!closer) return;
    const before = characters[at - 1] ?? ' ';
    const after = characters[at + 1] ?? '';
    const starts = /[\s(\ufdd0]/.test(before) || opened.at(-1)?.at === at - 1;
    if (sign === '“' || sign === '‘' || (starts && (sign === '"' || (sign === "'" && after !== ' ')))) {
      opened.push({ sign, at, end: at });
      return;
    }
    if (sign === "'" && /[^,.?:;)\]\s"'”’]/.test(after)) return;
    if (sign === '’' && (starts || /[\p{L}\p{N}]/u.test(after))) return;
    const match = opened.findLastIndex((pair) => closers[pair.sign] === sign);
    const pair = opened[match];
    if (!pair) return;
    pairs.push({ ...pair, end: at });
    opened.length = match;
  });
  return pairs.sort((a, b) => a.at - b.at);
}

const closers: Record<string, string> = { '"': '"', "'": "'", '“': '”', '‘': '’', '”': '”', '’': '’' };

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
