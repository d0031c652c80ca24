import { escapedMarkdown, safeLink } from '../markdown';
import { authorsOf } from './authors';
import { monthFirst } from './dates';
import { names } from './plain';
import { field, join, sealed } from './rich';
import type { Style } from './style';

/** One line of Markdown: who, the title as a link, where, when. */
export const markdown: Style = (item) => {
  const written = (text: string | undefined) => escapedMarkdown(sealed(field(text)).text);
  const title = written(item.title) || escapedMarkdown(item.URL ?? '');
  const link = item.URL && safeLink(item.URL);
  const author = escapedMarkdown(sealed(authorsOf(item, names)).text);
  return {
    entry: join(
      ', ',
      author,
      link ? `[${title}](${link})` : title,
      item.author?.[0]?.literal === item['container-title'] ? '' : written(item['container-title']),
      written(item.publisher),
      monthFirst(item),
    ),
  };
};
