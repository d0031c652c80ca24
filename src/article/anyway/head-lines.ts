import type { Iso, Person } from '../../model';
import { countWords, fold } from '../../text/space';
import { runsOf } from '../copy/lines';
import { bylineOf } from '../facts/byline';
import { sameTitle } from '../facts/title';
import { dateOfField } from './published';

/** Who wrote the article and when, as the lines around its headline say it. */
export function headLinesOf(
  root: Element,
  title: string,
  order: 'day-first' | 'month-first',
): { authors: Person[]; issued?: Iso } {
  const lines = linesOf(root);
  const heading = lines.findIndex(({ block, text }) => /^h[1-3]$/.test(block.localName) && sameTitle(text, title));
  const first = heading >= 0 ? heading : lines.findIndex(({ block }) => block.localName === 'h1');
  const rest = lines.slice(first + 1);
  const long = rest.findIndex(({ text }) => countWords(text) >= 30);
  const below = rest.slice(0, Math.min(long < 0 ? 12 : long, 12));
  const above = first > 0 ? lines.slice(Math.max(0, first - 3), first).reverse() : [];
  let authors: Person[] = [];
  let issued: Iso | undefined;
  for (const { text } of [...below, ...above]) {
    const byline = text.length > 200 || updated.test(text.toLowerCase()) ? undefined : bylineOf(text, order);
    if (authors.length === 0) authors = byline?.authors ?? [];
    issued ??= byline?.issued;
  }
  return { authors, ...(issued && { issued }) };
}

/** A day on which a text was only changed is not the day it was published. */
export const updated =
  /^(?:last )?(?:updated|modified|edited|reviewed)|^actualizad|^mise? à jour|^(?:zuletzt )?(?:aktualisiert|geändert)|^aggiornat|^atualizad|^última/;

interface Line {
  block: Element;
  text: string;
}

/** The lines of a page, the words of two elements that touch kept apart, and a day by its exact form where the page gives one. */
function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  const told = new Set<Element>();
  let before: Text | undefined;
  for (const { node, starts, block } of runsOf([root])) {
    const time = node.parentElement?.closest('time[datetime]');
    const exact = time && dateOfField(time.getAttribute('datetime') ?? '', 'month-first')?.slice(0, 10);
    const text = exact && time ? (told.has(time) ? '' : exact) : node.data;
    if (exact && time) told.add(time);
    const last = lines.at(-1);
    if (starts || !last) lines.push({ block, text });
    else last.text += (before?.parentElement === node.parentElement ? '' : ' ') + text;
    before = node;
  }
  return lines.map(({ block, text }) => ({ block, text: fold(text).replace(/ ([,;:])/g, '$1') }));
}
