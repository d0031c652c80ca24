import type { Words } from './language';
import type { Tag } from './tags/tags';
import { wordsIn } from './words-in';

/** One map from each word to what it is. Words that are the same share one set, so that thousands of words make a few hundred sets. */
export function tagging(lists: readonly Words[]): ReadonlyMap<string, ReadonlySet<Tag>> {
  const table = new Map<string, ReadonlySet<Tag>>();
  const next = new Map<ReadonlySet<Tag>, Map<Tag, ReadonlySet<Tag>>>();
  const joined = (tags: ReadonlySet<Tag>, tag: Tag): ReadonlySet<Tag> => {
    const row = next.get(tags) ?? new Map<Tag, ReadonlySet<Tag>>();
    next.set(tags, row);
    const found = row.get(tag) ?? new Set([...tags, tag]);
    row.set(tag, found);
    return found;
  };
  const none: ReadonlySet<Tag> = new Set();
  for (const words of lists) {
    for (const [tag, list] of Object.entries(words) as [Tag, string][]) {
      for (const word of wordsIn(list)) {
        const tags = table.get(word) ?? none;
        if (!tags.has(tag)) table.set(word, joined(tags, tag));
      }
    }
  }
  return table;
}
