import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../scripts/store/pictures';

const text = (path: string): string => readFileSync(path, 'utf8').trim();
const json = (path: string) => JSON.parse(text(path));
const reasons: Record<string, string> = json('store/permissions.json');

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
}

/** Whatever a manifest asks for, named as `store/permissions.json` names it. */
const askedBy = ({ permissions, content_scripts, ...rest }: Manifest): string[] => [
  ...permissions,
  ...(rest.host_permissions ?? []),
  ...(rest.optional_permissions ?? []).map((name) => `optional ${name}`),
  ...(rest.optional_host_permissions ?? []).map((pattern) => `optional ${pattern}`),
  ...content_scripts.flatMap(({ matches }) => matches.map((pattern) => `content script ${pattern}`)),
];

const manifests = ['chrome-mv3', 'firefox-mv3'].map((build): Manifest => json(`.output/${build}/manifest.json`));

describe('what the stores are told', () => {
  it.each(['en', 'es'])('fits their fields, %s', (language) => {
    const summary = text(`store/${language}/summary.txt`);
    const description = text(`store/${language}/description.txt`);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(summary).not.toContain('\n');
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(10_000);
  });

  it('names commands as the interface does', () => {
    for (const language of ['en', 'es']) {
      const [, command = ''] = /readAnyway: (.+)/.exec(text(`assets/locales/${language}.yml`)) ?? [];
      expect(text(`store/${language}/description.txt`)).toContain(command);
    }
  });

  it('has a reason for everything that a manifest asks for, and for nothing else', () => {
    for (const manifest of manifests) expect(askedBy(manifest).filter((name) => !reasons[name])).toEqual([]);
    const asked = new Set(manifests.flatMap(askedBy));
    expect(Object.keys(reasons).filter((name) => !asked.has(name))).toEqual([]);
    for (const reason of Object.values(reasons)) expect(reason.length).toBeLessThanOrEqual(1000);
  });

  it('declares to Firefox what the manifest declares', () => {
    const { browser_specific_settings } = json('.output/firefox-mv3/manifest.json');
    const { firefoxDataCollectionPermissions, firefoxOptionalDataCollectionPermissions, dataCollected } =
      json('store/privacy.json');
    expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: firefoxDataCollectionPermissions,
      optional: firefoxOptionalDataCollectionPermissions,
    });
    expect(Object.values(dataCollected)).not.toContain(true);
  });
});

it.each(pictures)('$name is $width × $height', async ({ width, height, draw }) => {
  const { format, ...size } = await sharp(await draw()).metadata();
  expect({ format, width: size.width, height: size.height }).toEqual({ format: 'png', width, height });
});
