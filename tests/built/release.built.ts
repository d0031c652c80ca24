import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';

const name = (kind: string): string => `bulletin-reader-${version}-${kind}.zip`;
const rebuilt = resolve('.output/rebuilt');
const sources = await JSZip.loadAsync(readFileSync(`.output/${name('sources')}`));

describe('the packages, built again from the sources that are published', () => {
  beforeAll(async () => {
    rmSync(rebuilt, { recursive: true, force: true });
    for (const file of Object.values(sources.files)) {
      mkdirSync(join(rebuilt, dirname(file.name)), { recursive: true });
      if (!file.dir) writeFileSync(join(rebuilt, file.name), await file.async('nodebuffer'));
    }
    // Linked file by file: by a linked folder the bundler would see other paths, and name its parts after them.
    execFileSync('cp', ['-Rl', resolve('node_modules'), join(rebuilt, 'node_modules')]);
    // The test's own settings would make another build.
    const { NODE_ENV: _mode, VITEST: _test, ...env } = process.env;
    for (const target of [[], ['-b', 'firefox', '--mv3']])
      execFileSync(process.execPath, [join(rebuilt, 'node_modules/wxt/bin/wxt.mjs'), 'zip', ...target], {
        cwd: rebuilt,
        env,
        stdio: 'ignore',
      });
  }, 600_000);

  afterAll(() => rmSync(rebuilt, { recursive: true, force: true }), 60_000);

  it.each(['chrome', 'firefox', 'sources'])('are the same byte for byte: %s', (kind) => {
    const [one, other] = ['.output', join(rebuilt, '.output')].map((folder) => readFileSync(join(folder, name(kind))));
    expect(other?.equals(one as Buffer)).toBe(true);
  });
});

describe('the sources for reviewers', () => {
  const files = Object.keys(sources.files);

  it('say how to build them', () => {
    const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
    expect(scripts['build-for-amo']).toBe(scripts['build:firefox']);
    expect(files).toContain('SOURCE_CODE_REVIEW.md');
    expect(files).toContain('package-lock.json');
  });

  it('hold no test page and nothing that was made on the way', () => {
    expect(files.filter((file) => /^(?:tests|screenshots|reports|dist|node_modules|\.output)\//.test(file))).toEqual([]);
  });
});
