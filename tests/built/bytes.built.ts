import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
const zip = (browser: string): number => statSync(`.output/bulletin-reader-${version}-${browser}.zip`).size;

describe('sizes', () => {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    it(`${build}: the detector is under 2 kB gzipped`, () => {
      expect(gzipped(`.output/${build}/detector.js`)).toBeLessThan(2048);
    });
  }
  it('the zip for Chrome is under 320 kB', () => {
    expect(zip('chrome')).toBeLessThan(320_000);
  });
  it('the zip for Firefox is under 320 kB', () => {
    expect(zip('firefox')).toBeLessThan(320_000);
  });
  it('examples of the table of patterns stay at home', () => {
    expect(readFileSync('.output/chrome-mv3/quotes.js', 'utf8')).not.toContain('We are ready');
  });
});
