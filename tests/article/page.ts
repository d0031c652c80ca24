import { copyOfPost } from '../../src/article/copy/post';
import { isolate } from '../../src/article/isolate';
import type { Isolated, Surroundings } from '../../src/article/work';
import { plainPage } from '../../src/cli/dom/window';
import { atOnce } from '../../src/steps';
import { blocksOf } from '../../src/text/blocks';

/** Isolates the article of a post whose body holds `markup`. */
export function isolated(markup: string, around: Partial<Surroundings> = {}, head = ''): Isolated {
  const url = 'https://harbor-watch.blogspot.com/2025/03/dock.html';
  const page = plainPage(`<html><head>${head}</head><body><div id="post">${markup}</div></body></html>`, url);
  const post = page.querySelector('#post')!;
  const view = page.defaultView!;
  const copy = atOnce(copyOfPost([post], [], view));
  return atOnce(isolate(copy, { view, url, furniture: [], recipients: [], ...around }));
}

/** The texts of the blocks of a post, in order. */
export function texts(markup: string, around: Partial<Surroundings> = {}, head = ''): string[] {
  return blocksOf(isolated(markup, around, head).body).map((block) => block.text);
}

export const lead =
  '<p>The Harbor Administration of Westmark opened its fourth dock on Thursday, and ferries to the outer islands will use it from next week on, weather permitting.</p>';
export const leadText =
  'The Harbor Administration of Westmark opened its fourth dock on Thursday, and ferries to the outer islands will use it from next week on, weather permitting.';
