import { plainPage } from '../../src/cli/dom/window';
import type { Reading } from '../../src/model';
import { read } from '../../src/read';
import type { Fixture } from './fixture';

const readings = new Map<string, Reading>();

/** How a page of the collection is read: once for all the tests that ask. */
export function readingOf({ slug, html, url }: Fixture): Reading {
  const known = readings.get(slug);
  if (known) return known;
  const reading = read(plainPage(html, url), { url });
  readings.set(slug, reading);
  return reading;
}
