/**
 * Text with italics and quotation marks. Both are kept as marks until the end, because what a mark looks like depends on its
 * surroundings: quotation marks alternate by depth, italics inside italics turn upright. The marks are noncharacters of Unicode,
 * which no text may hold; `field` takes care that none does.
 */
export type Rich = string;

const on = '\ufdd0';
const off = '\ufdd1';
const open = '\ufdd2';
const close = '\ufdd3';
/** Opens a quotation that is set in single marks even if it stands in no other. */
const openSingle = '\ufdd4';

/** The two forms a person can paste. `html` is escaped text and `<i>`. */
export function sealed(rich: Rich): { text: string; html: string } {
  const around: boolean[] = [];
  const quoted = rich.replace(/[\ufdd2-\ufdd4]/g, (mark) => {
    if (mark === close) return around.pop() ? '”' : '’';
    const double = around.length > 0 ? !around.at(-1) : mark === open;
    around.push(double);
    return double ? '“' : '‘';
  });
  let level = 0;
  const html = escaped(quoted).replace(/[\ufdd0\ufdd1]/g, (mark) => {
    if (mark === on) level += 1;
    const outer = level % 2 === 1;
    if (mark === off) level -= 1;
    return (mark === on) === outer ? '<i>' : '</i>';
  });
  return { text: quoted.replace(/[\ufdd0\ufdd1]/g, ''), html: html.replace(/<i><\/i>/g, '') };
}

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
  const end = left.search(/[\ufdd1\ufdd3]*$/);
  const tail = left.slice(end);
  const last = left.charAt(end - 1);
  if (last === sign || swallowed[last]?.includes(sign)) return left + right.slice(1);
  if (tail.includes(close) && '.,'.includes(sign)) return left.slice(0, end) + sign + tail + right.slice(1);
  return left + right;
}

/** Which signs disappear after which. */
const swallowed: Record<string, string> = { '!': '.:', '?': '.:', ':': '.', ';': '.:' };

const latinLike = /[-0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u;

/** A field of an item as text of a citation: its own quotation marks become marks, apostrophes typographic. */
export function field(text: string | undefined): Rich {
  if (!text) return '';
  const source = text
    .replace(/[\ufdd0-\ufdef]/g, '')
    .replace(/<(i|b|sc|su[bp])>(.*?)<\/\1>/gs, (_, tag: string, inner: string) => (tag === 'i' ? on + inner + off : inner));
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
