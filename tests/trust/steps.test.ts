import { expect, it } from 'vitest';
import { hiddenByStyle } from '../../src/article/copy/stylesheets';
import { without } from '../../src/article/steps/boilerplate';
import { plainPage } from '../../src/cli/dom/window';
import { excerptInSteps } from '../../src/excerpt';
import type { Steps } from '../../src/steps';

import { hostilePage } from '../payloads/page';

/** What was counted within each step. */
function within(steps: Steps<unknown>, counter: { count: number }): number[] {
  const all: number[] = [];
  for (let done: boolean | undefined = false; !done; ) {
    counter.count = 0;
    done = steps.next().done;
    all.push(counter.count);
  }
  return all;
}

it('of a paragraph, no more than a thousand lines are judged in one step', () => {
  const element = plainPage(`<p>${'Berth 7 is deep enough.<br>'.repeat(5000)}</p>`).querySelector('p')!;
  const seen = { count: 0 };
  const counted = {
    name: 'counted',
    matches: () => {
      seen.count += 1;
      return false;
    },
  };
  const steps = within(without([{ element, origin: element }], [counted], 'counted'), seen);
  expect(steps.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5000);
  expect(Math.max(...steps)).toBeLessThanOrEqual(1000);
});

it('elements times selectors of a style sheet are bounded, in one step and in all', () => {
  const selectors = Array.from({ length: 9000 }, (_, index) => `.berth${index}{display:none}`).join('');
  const doc = plainPage(`<style>${selectors}</style><div>${'<b>pier</b>'.repeat(2000)}</div>`);
  const body = doc.querySelector('div')!;
  const looks = { count: 0 };
  const all = body.querySelectorAll.bind(body);
  Object.assign(body, {
    querySelectorAll(selector: string) {
      if (selector !== '*') looks.count += 2000;
      return all(selector);
    },
  });
  const steps = within(hiddenByStyle(doc, [body]), looks);
  expect(Math.max(...steps)).toBeLessThan(110_000);
  expect(steps.reduce((sum, count) => sum + count, 0)).toBeLessThan(5_100_000);
});

it('a rule is read once, however many selectors it has', () => {
  const list = Array.from({ length: 3000 }, (_, index) => `.berth${index}`).join();
  const doc = plainPage(`<style>${list},b{${'color:red;'.repeat(20_000)}display:none}</style><div><b>pier</b></div>`);
  const steps = hiddenByStyle(doc, [doc.querySelector('div')!]);
  let found = steps.next();
  while (!found.done) found = steps.next();
  expect([...found.value].map(({ localName }) => localName)).toEqual(['b']);
});

it('posts of one page are looked at in steps of their own', () => {
  const one = /<div class='post-outer'>[\s\S]*?<abbr[\s\S]*?<\/div>\n<\/div><\/div>/.exec(hostilePage())?.[0] ?? '';
  const posts = Array.from({ length: 200 }, (_, index) => one.replaceAll('9695559012767679075', String(9_000_000_000 + index)));
  const page = hostilePage()
    .replace("<body class='item-view'>", '<body>')
    .replace(one, () => posts.join('\n'));
  const doc = plainPage(page, 'https://quay-reader.blogspot.com/2025/03/');
  expect(within(excerptInSteps(doc, { url: 'https://quay-reader.blogspot.com/2025/03/' }), { count: 0 }).length).toBeGreaterThan(
    200,
  );
});
