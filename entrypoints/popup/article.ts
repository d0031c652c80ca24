import type { Taken } from '../../src/browser/messages';
import { inject } from '../../src/browser/tabs';
import { unfolded } from '../../src/carried';
import type { Unquoted } from '../../src/model';
import { type ArticlePart, world } from '../../src/page/world';

/** What reads an excerpt: the script that is put into pages with the reader view, loaded here once, and at work in this process. */
export async function article(): Promise<ArticlePart> {
  // @ts-expect-error: built beside the popup, not into it
  if (!world().article) await import('/article.js');
  const { article } = world();
  if (!article) throw new Error('the article could not be loaded');
  return article;
}

/** The reading of what a page answered, if it did; asks a second time where the page is to be read there. */
export async function readingOf<T extends Taken>(
  tabId: number,
  answer: T | undefined,
  askAgain: () => Promise<T | undefined>,
): Promise<{ answer: T; reading: Unquoted } | undefined> {
  const { signal } = going;
  if (!answer) return undefined;
  if ('reading' in answer) return { answer, reading: answer.reading };
  if ('excerpt' in answer) {
    const inert = document.implementation.createHTMLDocument('');
    return { answer, reading: await (await article()).unquoted(unfolded(answer.excerpt, inert), signal) };
  }
  const problem = await inject(tabId, 'article');
  if (problem) throw new Error(`the article could not be put into the page: ${problem}`);
  const again = await askAgain();
  if (!again) return undefined;
  if (!('reading' in again)) throw new Error('the page was not read');
  return { answer: again, reading: again.reading };
}

/** Gives up what is being read here. */
export function stopReading(): void {
  going.abort();
  going = new AbortController();
}

let going = new AbortController();
