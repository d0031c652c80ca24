import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const {
    permissions,
    host_permissions,
    optional_host_permissions,
    content_scripts,
    web_accessible_resources,
    externally_connectable,
    manifest_version,
  } = manifest(build);

  it('asks for the least', () => {
    expect(manifest_version).toBe(3);
    expect([...permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(host_permissions ?? []).toEqual([]);
    expect(optional_host_permissions).toEqual(['*://*/*']);
  });

  it('runs one script, on Blogger only', () => {
    expect(content_scripts).toEqual([{ matches: ['*://*.blogspot.com/*'], js: ['detector.js'], run_at: 'document_idle' }]);
  });

  it('shows pages nothing', () => {
    expect(web_accessible_resources ?? []).toEqual([]);
    expect(externally_connectable).toBeUndefined();
  });

  it('speaks every language that has a file, and names what the manifest wants in each', () => {
    const read = (locale: string) => JSON.parse(readFileSync(`.output/${build}/_locales/${locale}/messages.json`, 'utf8'));
    const locales = readdirSync(`.output/${build}/_locales`);
    expect(locales.sort()).toEqual(
      readdirSync('assets/locales')
        .map((name) => name.replace('.yml', ''))
        .sort(),
    );
    const named = [...JSON.stringify(manifest(build)).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    const count = read('en').keys.message.split(' ').length;
    for (const locale of locales) {
      expect(named.filter((name) => !read(locale)[name]?.message)).toEqual([]);
      expect(read(locale).lines.message.split('\n')).toHaveLength(count);
    }
  });

  it('locks its own pages', () => {
    const policy: string = manifest(build).content_security_policy.extension_pages;
    for (const rule of [
      "default-src 'none'",
      'connect-src http://127.0.0.1:23119;',
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

it('Firefox: declares that no data is collected, and what a person may choose to hand to Zotero', () => {
  expect(manifest('firefox-mv3').browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: ['websiteContent'],
  });
});

it('the id and the home are final: none is a placeholder', () => {
  const { browser_specific_settings, homepage_url } = manifest('firefox-mv3');
  const { id } = browser_specific_settings.gecko;
  expect(`${id} ${homepage_url}`).not.toMatch(/\bexample\b|\.(?:test|invalid|localhost)\b/);
  expect(manifest('chrome-mv3').homepage_url).toBe(homepage_url);
});
