import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

const pages = {
  'an ordinary page': '<!doctype html><title>Bread</title><p>Bread.</p>',
  'an ordinary post': '<!doctype html><div class="widget Blog"><div class="post-body">Bread and butter.</div></div>',
  'a bulletin':
    '<!doctype html><div class="widget Blog"><div class="post-body"><p>The harbor is open.</p><p>This email was sent using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark</p></div></div>',
};

describe.each(['chrome-mv3', 'firefox-mv3'])('%s: the detector', (build) => {
  const script = readFileSync(`.output/${build}/detector.js`, 'utf8');

  it.each(Object.entries(pages))('ends without an error on %s, and tells of bulletins only', (name, html) => {
    const { window } = new JSDOM(html, { runScripts: 'outside-only', url: 'https://westmark.blogspot.com/2025/03/harbor.html' });
    const told: unknown[] = [];
    Object.assign(window, { chrome: { runtime: { sendMessage: (message: unknown) => void told.push(message) } } });
    // An error would stand in the console of every page of a blog, and cost more than all the rest.
    expect(() => window.eval(script)).not.toThrow();
    expect(JSON.stringify(told)).toBe(
      name === 'a bulletin' ? '[{"type":"seen","issuer":"Harbor Administration of Westmark"}]' : '[]',
    );
  });
});
