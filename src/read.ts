import type { Reading } from './model';
import { quoted } from './quoted';
import { atOnce } from './steps';
import { broken, type ReadOptions, unquotedInSteps } from './unquoted';

export type { ReadOptions } from './unquoted';

/**
 * The whole story: where is this page, who sent the newsletter in it, what does the newsletter say, and in whose words.
 * Takes a document that it never changes; gives plain data. Whatever the page is like, it answers and does not throw.
 */
export function read(doc: Document, options: ReadOptions): Reading {
  const unquoted = atOnce(unquotedInSteps(doc, options));
  try {
    return quoted(unquoted);
  } catch (error) {
    return broken(error);
  }
}
