import type { Steps } from '../../steps';
import { styleOf } from './hidden';

/**
 * Elements that the page's own `<style>` sheets hide, e.g. `.mobile-hide{display:none}`.
 * Only sheets for every screen count: a rule inside a media query for small screens says nothing
 * about what a reader of the page sees. A selector that any rule shows again is left alone.
 * A sheet may hold more selectors than anybody can try on all elements: those that come first are tried.
 */
export function* hiddenByStyle(doc: Document, within: readonly Element[]): Steps<Set<Element>> {
  const hiding = new Set<string>();
  const showing = new Set<string>();
  for (const sheet of doc.querySelectorAll('style')) {
    const text = sheet.textContent ?? '';
    if (!/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide/i.test(text)) continue;
    for (const { selectors, body, media } of rulesOf(text)) {
      const style = styleOf(body);
      const display = style.get('display');
      const shows = display && display !== 'none';
      const hides = !media && (display === 'none' || style.get('visibility') === 'hidden');
      if (shows || hides) for (const selector of selectors.split(',')) (shows ? showing : hiding).add(selector.trim());
    }
    yield;
  }
  const found = new Set<Element>();
  const tried = [...hiding].filter((selector) => !showing.has(selector) && !selector.includes(':'));
  if (tried.length === 0) return found;
  const elements = within.reduce((sum, body) => sum + body.querySelectorAll('*').length, 1);
  let looks = 0;
  for (const selector of tried.slice(0, Math.ceil(most / elements))) {
    for (const body of within) for (const element of matching(body, selector)) found.add(element);
    looks += elements;
    if (looks > portion) {
      looks = 0;
      yield;
    }
  }
  return found;
}

/** Looks at an element with a selector: of one step, and of all. */
const portion = 100_000;
const most = 5_000_000;

interface Rule {
  /** One, or a list of them. */
  selectors: string;
  body: string;
  media: boolean;
}

/** The rules of a sheet; read in one pass, in time linear in the text. */
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
      rules.push({ selectors: selector, body, media: media > 0 });
      at = end;
      head = end + 1;
    }
  }
  return rules;
}

/** A sheet is written by anyone: a selector that the browser refuses selects nothing. */
function matching(body: Element, selector: string): Element[] {
  try {
    return [...body.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
