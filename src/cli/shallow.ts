/**
 * Markup with its nesting capped, in one pass over the text: tags that would open deeper than the cap are left out
 * together with the tags that close them, their content stays. jsdom needs 20 s for 2,000 nested tables and
 * overflows its stack at 10,000. Pages within the cap come back as they are.
 */
export function shallow(html: string, cap = 180): string {
  const open: { name: string; kept: boolean }[] = [];
  const count = new Map<string, number>();
  const parts: string[] = [];
  const lower = html.toLowerCase();
  let depth = 0;
  let from = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [whole, comment, closing, rawName = ''] = match;
    if (comment !== undefined) continue;
    const name = rawName.toLowerCase();
    let drop = false;
    if (raw.has(name) && !closing) {
      const end = lower.indexOf(`</${name}`, tag.lastIndex);
      tag.lastIndex = end < 0 ? html.length : end;
    } else if (flat.has(name) || whole.endsWith('/>')) {
      continue;
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
      parts.push(html.slice(from, match.index));
      from = match.index + whole.length;
    }
  }
  return from === 0 ? html : parts.join('') + html.slice(from);
}

/** A comment, or a tag whose attribute values may hold `>`. */
const tag = /(<!--[\s\S]*?(?:-->|$))|<(\/?)([a-zA-Z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/g;
/** Elements whose content is text. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);
/** Elements that hold nothing, or that the parser closes by itself. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option html head body'.split(
    ' ',
  ),
);
