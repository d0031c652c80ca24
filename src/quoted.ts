import type { Reading, Unquoted } from './model';
import { quotesIn } from './quotes/quotes';
import { blocksOf } from './text/blocks';
import { noteMarksOf, withNoteMarks } from './text/note-marks';
import { withLanguage } from './text/quote-language';

/** What a page says, with who said what in it. */
export function quoted(unquoted: Unquoted): Reading {
  if (unquoted.kind === 'nothing') return unquoted;
  const { body, language, title, authors } = unquoted.bulletin;
  const blockquotes = body.children.flatMap(({ type }, index) => (type === 'blockquote' ? [index] : []));
  const blocks = blocksOf(body);
  const said = quotesIn(blocks, { language, title, authors: authors.map(({ name }) => name), blockquotes });
  const quotes = withNoteMarks(withLanguage(said.quotes, blocks), noteMarksOf(body));
  return { ...unquoted, quotes, people: said.people, warnings: [...unquoted.warnings, ...said.warnings] };
}
