import { excerptInSteps, type ReadOptions } from './excerpt';
import type { Reading } from './model';
import { broken } from './nothing';
import { quoted } from './quoted';
import { atOnce } from './steps';
import { unquotedFrom } from './unquoted';

export type { ReadOptions } from './excerpt';

/**
 * The whole story: where is this page, who sent the newsletter in it, what does the newsletter say, and in whose words.
 * Takes a document that it never changes; gives plain data. Whatever the page is like, it answers and does not throw.
 */
export function read(doc: Document, options: ReadOptions): Reading {
  const excerpt = atOnce(excerptInSteps(doc, options));
  try {
    return quoted(atOnce(unquotedFrom(excerpt, options.view ?? doc.defaultView ?? window)));
  } catch (error) {
    return broken(error);
  }
}
