/**
 * Markup with its nesting capped, in one pass over the text: tags that would open deeper than the cap are left out
 * together with the tags that close them, their content stays. Parsing and reading grow with the square of the depth.
 * Pages within the cap come back as they are.
 */
export function shallow(html: string, cap = 180): string {
  const open: { name: string; kept: boolean }[] = [];
  const count = new Map<string, number>();
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let start = html.indexOf('<'); start >= 0; ) {
    const { name, closing, end } = tagAt(html, start);
    let next = end;
    let drop = false;
    if (name === '') {
      start = html.indexOf('<', end);
      continue;
    }
    if (raw.has(name) && !closing) {
      next = contentEnd(html, name, end);
    } else if (flat.has(name) || html[end - 2] === '/') {
      // Holds nothing that could be nested.
    } else if (!closing) {
      const weight = name === 'table' ? 4 : 1;
      drop = depth + weight > cap;
      open.push({ name, kept: !drop });
      count.set(name, (count.get(name) ?? 0) + 1);
      if (!drop) depth += weight;
    } else if ((count.get(name) ?? 0) > 0) {
      for (let top = open.pop(); top; top = open.pop()) {
        count.set(top.name, (count.get(top.name) ?? 1) - 1);
        if (top.kept) depth -= top.name === 'table' ? 4 : 1;
        if (top.name === name) {
          drop = !top.kept;
          break;
        }
      }
    }
    if (drop) {
      parts.push(html.slice(from, start));
      from = end;
    }
    start = html.indexOf('<', next);
  }
  return from === 0 ? html : parts.join('') + html.slice(from);
}

/** What begins at a `<`: a tag with its name in small letters, or a comment or a sign in the text, without a name. `end` is behind it. */
function tagAt(html: string, start: number): { name: string; closing: boolean; end: number } {
  if (html.startsWith('<!--', start)) {
    const end = html.startsWith('>', start + 4) ? start + 4 : html.indexOf('-->', start + 4);
    return { name: '', closing: false, end: end < 0 ? html.length : end + 1 };
  }
  const closing = html[start + 1] === '/';
  const from = start + (closing ? 2 : 1);
  letters.lastIndex = from;
  const name = letters.exec(html)?.[0] ?? '';
  return { name: name.toLowerCase(), closing, end: name ? tagEnd(html, from + name.length) : from };
}

/** Behind the `>` of a tag; one in a quoted value does not count. A tag that is never closed takes in the rest of the page. */
function tagEnd(html: string, from: number): number {
  sign.lastIndex = from;
  for (let found = sign.exec(html); found; found = sign.exec(html)) {
    if (found[0] === '>') return sign.lastIndex;
    const close = html.indexOf(found[1] ?? '', sign.lastIndex);
    if (close < 0) break;
    sign.lastIndex = close + 1;
  }
  return html.length;
}

/** Where the tag begins that closes an element whose content is text. */
function contentEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

const letters = /[a-zA-Z][^\s/>]*/y;
const sign = />|=\s*(["'])/g;
/** Elements whose content is text. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);
/** Elements that hold nothing, or that the parser closes by itself. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option html head body'.split(
    ' ',
  ),
);
