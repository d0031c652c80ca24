import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { bulletins } from '../corpus/fixture';
import { invariants } from '../invariants';

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

invariants({
  parse: (html, url) => new JSDOM(html, { url }).window.document,
  written: (page) => [...page.childNodes].map((node) => ('outerHTML' in node ? node.outerHTML : node.nodeValue)).join(''),
});

it.each(bulletins())('$slug passes through the real Readability and the real DOMPurify', ({ html, url }) => {
  const before = { ...passed };
  read(plainPage(html, url), { url });
  expect(passed.readability).toBeGreaterThan(before.readability);
  expect(passed.purifier).toBeGreaterThan(before.purifier);
});
