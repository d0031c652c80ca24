import { styleOf } from './hidden';

/**
 * Elements that the page's own `<style>` sheets hide, e.g. `.mobile-hide{display:none}`.
 * Only sheets for every screen count: a rule inside a media query for small screens says nothing
 * about what a reader of the page sees. A selector that any rule shows again is left alone.
 */
export function hiddenByStyle(doc: Document, within: readonly Element[]): Set<Element> {
  const hiding = new Set<string>();
  const showing = new Set<string>();
  for (const sheet of doc.querySelectorAll('style')) {
    const text = sheet.textContent ?? '';
    if (!/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide/i.test(text)) continue;
    for (const { selector, body, media } of rulesOf(text)) {
      const style = styleOf(body);
      const display = style.get('display');
      if (display && display !== 'none') showing.add(selector);
      else if (!media && (display === 'none' || style.get('visibility') === 'hidden')) hiding.add(selector);
    }
  }
  const found = new Set<Element>();
  for (const selector of hiding) {
    if (showing.has(selector) || selector.includes(':')) continue;
    for (const element of matching(doc, selector)) {
      if (within.some((body) => body !== element && body.contains(element))) found.add(element);
    }
  }
  return found;
}

interface Rule {
  selector: string;
  body: string;
  media: boolean;
}

/** The rules of a sheet, one for each selector of a list; read in one pass, in time linear in the text. */
function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = [];
  const text = sheet
    .slice(0, 500_000)
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/<!--|-->/g, '');
  let media = 0;
  let head = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ';' && media === 0) head = at + 1;
    else if (sign === '}') {
      media = Math.max(0, media - 1);
      head = at + 1;
    } else if (sign === '{') {
      const selector = text.slice(head, at).trim();
      if (selector.startsWith('@')) {
        if (/^@(media|supports|layer)/i.test(selector) && !/^@media\s+(all|screen)\s*$/i.test(selector)) media += 1;
        head = at + 1;
        continue;
      }
      const end = text.indexOf('}', at);
      if (end < 0) break;
      const body = text.slice(at + 1, end);
      for (const one of selector.split(',')) rules.push({ selector: one.trim(), body, media: media > 0 });
      at = end;
      head = end + 1;
    }
  }
  return rules;
}

/** A sheet is written by anyone: a selector that the browser refuses selects nothing. */
function matching(doc: Document, selector: string): Element[] {
  try {
    return [...doc.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
