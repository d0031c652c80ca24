import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { glance } from '../../src/mailers/glance';
import { read } from '../../src/read';
import { bulletins, strangers } from '../corpus/fixture';
import { longBulletin } from '../corpus/long';

const passed = vi.hoisted(() => ({ readability: 0, purifier: 0 }));

vi.mock('@mozilla/readability', async (original) => {
  const real = await original<typeof import('@mozilla/readability')>();
  class Readability<T> extends real.Readability<T> {
    override parse() {
      passed.readability++;
      return super.parse();
    }
  }
  return { ...real, Readability };
});

vi.mock('dompurify', async (original) => {
  const { default: real } = await original<typeof import('dompurify')>();
  const create = (...given: Parameters<typeof real>) => {
    const purifier = real(...given);
    const { sanitize } = purifier;
    purifier.sanitize = ((...dirty: Parameters<typeof sanitize>) => {
      passed.purifier++;
      return sanitize.apply(purifier, dirty);
    }) as typeof sanitize;
    return purifier;
  };
  return { default: Object.assign(create, real) };
});

/** What holds of a reading in the DOM of the command line (`tests/invariants.test.ts`) then holds in a browser's. */
it.each([...bulletins(), ...strangers(), longBulletin()])(
  '$slug reads in a DOM that follows the standard as in that of the command line, both times, and stays as it was',
  ({ html, url }) => {
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    const page = window.document;
    const before = written(page);
    const plain = plainPage(html, url);
    const reading = read(plain, { url });
    expect(read(page, { url })).toEqual(reading);
    expect(read(page, { url })).toEqual(reading);
    expect(written(page)).toBe(before);
    expect(glance(page)).toEqual(glance(plain));
    window.close();
  },
);

it.each(bulletins())('$slug passes through the real Readability and the real DOMPurify', ({ html, url }) => {
  const before = { ...passed };
  read(plainPage(html, url), { url });
  expect(passed.readability).toBeGreaterThan(before.readability);
  expect(passed.purifier).toBeGreaterThan(before.purifier);
});

const written = (page: Document): string =>
  [...page.childNodes].map((node) => ('outerHTML' in node ? node.outerHTML : node.nodeValue)).join('');
