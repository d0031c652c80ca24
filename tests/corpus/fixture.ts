import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './gold';

/** A saved page with what is known of it. */
export interface Fixture {
  slug: string;
  html: string;
  url: string;
}

export interface Bulletin extends Fixture {
  text: string;
  facts: Gold;
}

export interface Stranger extends Fixture {
  why: string;
  /** On a page with several posts: the list to choose from. */
  posts?: { title: string; bulletin: boolean }[];
}

/** The directory is the list; a folder without its baseline is an error. */
export const bulletins = once((): Bulletin[] =>
  folders('bulletins').map((folder) => ({
    ...pageIn(folder),
    text: readFileSync(join(folder, 'expected.txt'), 'utf8'),
    facts: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Gold,
  })),
);

export const strangers = once((): Stranger[] =>
  folders('strangers').map((folder) => ({
    ...pageIn(folder),
    why: readFileSync(join(folder, 'why.txt'), 'utf8').trim(),
    ...(existsSync(join(folder, 'posts.json')) && {
      posts: JSON.parse(readFileSync(join(folder, 'posts.json'), 'utf8')) as Stranger['posts'],
    }),
  })),
);

/** Where the page was saved from stands in its first line. */
export function addressIn(html: string): string {
  const json = /^<!--\s*(\{.*?\})\s*-->/.exec(html)?.[1];
  if (!json) throw new Error('The first line of source.html must be <!-- {"url": "https://…"} -->');
  return (JSON.parse(json) as { url: string }).url;
}

function pageIn(folder: string): Fixture {
  const html = readFileSync(join(folder, 'source.html'), 'utf8');
  return { slug: folder.split(/[\\/]/).at(-1) ?? folder, html, url: addressIn(html) };
}

function once<T>(make: () => readonly T[]): () => T[] {
  let made: readonly T[] | undefined;
  return () => {
    made ??= make();
    return [...made];
  };
}

function folders(name: string): string[] {
  const root = join(import.meta.dirname, '..', name);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
}
