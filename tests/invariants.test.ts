import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainPage } from '../src/cli/dom/window';
import { glance } from '../src/mailers/glance';
import type { Readable, Reading } from '../src/model';
import { read } from '../src/read';
import { blocksOf, textOf } from '../src/text/blocks';
import { blocksIn, folded } from './corpus/compare';
import { bulletins, strangers } from './corpus/fixture';
import { longBulletin } from './corpus/long';

describe.each([...bulletins(), ...strangers(), longBulletin()])('$slug', ({ slug, html, url, ...gold }) => {
  const secrets = 'facts' in gold ? gold.facts.secrets : [];
  let page: Document;
  let reading: Reading;

  beforeAll(() => {
    page = plainPage(html, url);
    reading = read(page, { url });
  });

  it('is the same page after it was read, twice, and reads the same both times', () => {
    const again = read(page, { url });
    expect(written(page)).toBe(written(plainPage(html, url)));
    expect(again).toEqual(reading);
  });

  it('survives JSON, and names no recipient and no subscriber', () => {
    const json = JSON.stringify(reading);
    expect(JSON.parse(json)).toEqual(reading);
    expect(secrets.filter((secret) => json.includes(secret))).toEqual([]);
    expect(json).not.toMatch(/@blogger\.com|\/br\/\d|verification=|[?&]enid=[\w%]/);
  });

  it('gives every decision a step and a reason, every piece of evidence a sign', () => {
    expect(reading.notes.filter(({ step, reason }) => !step || !reason)).toEqual([]);
    const evidence = reading.kind === 'nothing' ? reading.evidence : (reading.mailer?.evidence ?? []);
    expect(evidence.filter(({ sign, weight }) => !sign || !Number.isFinite(weight))).toEqual([]);
  });

  it('is recognised by the detector exactly when it is read', () => {
    const seen = glance(page);
    const several = reading.kind === 'nothing' && reading.posts?.some(({ bulletin }) => bulletin);
    const blogger = html.includes("content='blogger'") || html.includes('content="blogger"');
    if (blogger) expect(seen !== undefined, slug).toBe(reading.kind === 'bulletin' || several === true);
  });

  if ('text' in gold) {
    it('quotes verbatim', () => {
      const { bulletin, quotes } = found(reading);
      const blocks = blocksOf(bulletin.body);
      for (const quote of quotes) expect(textOf(blocks, quote.spans)).toBe(quote.text);
    });

    it('holds nothing but the closed vocabulary, safe addresses and unwrapped links', () => {
      const nodes = everyNode(found(reading).bulletin.body);
      expect(nodes.map(({ type }) => type).filter((type) => !vocabulary.has(type))).toEqual([]);
      const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
      const images = nodes.flatMap((node) => (node.type === 'image' ? [node.url] : []));
      expect(links.filter((address) => !/^(https?:|mailto:)/.test(address))).toEqual([]);
      expect(images.filter((address) => !/^(https?:|data:image\/(png|jpe?g|gif|webp);)/.test(address))).toEqual([]);
      expect([...links, ...images].filter((address) => wrapped.test(address))).toEqual([]);
    });

    it('never loses a paragraph', () => {
      const got = new Set(blocksOf(found(reading).bulletin.body).map(({ text }) => folded(text)));
      expect(blocksIn(gold.text).filter(({ text, maybe }) => !maybe && !got.has(text))).toEqual([]);
    });
  }
});

const written = ({ documentElement: root }: Document): string =>
  JSON.stringify([[...root.attributes].map(({ name, value }) => [name, value]), root.innerHTML]);

function found(reading: Reading): Readable {
  if (reading.kind !== 'bulletin') throw new Error(`Read as ${reading.kind}.`);
  return reading;
}

const everyNode = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];

const vocabulary = new Set(
  'root paragraph heading list listItem table tableRow tableCell image link emphasis strong delete blockquote break thematicBreak text code inlineCode'.split(
    ' ',
  ),
);

/** Tracked links of any generation that can be decoded offline. */
const wrapped = /(links|odlinks)(-\d)?\.govdelivery\.com\/(track|C[LI]\d)|lnks\.gd\/l\//i;
