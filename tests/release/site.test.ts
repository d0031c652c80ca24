import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitePages } from '../../scripts/site/pages';

const pages = await sitePages();
const page = (name: string): string => pages.find(({ file }) => file === name)?.html ?? '';

describe('the site', () => {
  it('has the pages that the stores are told of', () => {
    const { policy, homepage } = JSON.parse(readFileSync('store/privacy.json', 'utf8'));
    expect(page(policy.replace(homepage, ''))).toContain('network request of its own');
    expect(page('index.html')).toContain('Read it anyway');
  });

  it('answers every question of the options page', () => {
    expect(page('help.html').match(/<h2>/g)).toHaveLength(
      readFileSync('src/views/options/help.tsx', 'utf8').match(/'help\.\w+Answer'/g)?.length ?? 0,
    );
  });

  it('links only to pages that it has, and loads nothing from elsewhere', () => {
    const files = [...pages.map(({ file }) => file), 'icon.svg', 'docs/popup.png', 'docs/reader.png'];
    for (const { html } of pages) {
      const loaded = [...html.matchAll(/\bsrc="([^"]*)"|<link [^>]*href="([^"]*)"/g)].map(([, src, href]) => src ?? href);
      expect(loaded.filter((address) => !files.includes(address ?? ''))).toEqual([]);
      const linked = [...html.matchAll(/<a href="(?!https:)([^"]*)"/g)].map(([, href]) => href);
      expect(linked.filter((address) => !files.includes(address ?? ''))).toEqual([]);
    }
  });
});
