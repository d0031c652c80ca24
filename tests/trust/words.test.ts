// @vitest-environment jsdom
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { exportsOf } from '../../src/citations/exports/exports';
import { sourcesOf } from '../../src/citations/source';
import { plainPage } from '../../src/cli/dom/window';
import type { Found } from '../../src/model';
import { read } from '../../src/read';
import { defaults } from '../../src/settings';
import { textPayloads } from '../payloads/all';
import { faultsIn, faultsOf, unseen } from '../payloads/faults';
import { address, type Fields, fieldNames, hostilePage } from '../payloads/page';
import { drawnPopup, drawnReader, pressed, ready } from './drawn';

describe('the same words in every field of a page', () => {
  it.each(textPayloads)('$name', ({ value }) => {
    const reading = readingWith(Object.fromEntries(fieldNames.map((field) => [field, value])));
    expect(faultsOf(reading).map(({ what }) => what)).toEqual([]);
    const { bulletin, repost } = reading;
    const said = [bulletin.title, bulletin.issuer, bulletin.section, repost?.title, repost?.author, repost?.blog.title];
    for (const text of [...said, ...bulletin.authors.map(({ name }) => name)]) expect(text ?? '').not.toMatch(unseen);
    const { original, repost: copy } = sourcesOf(reading);
    const { bibtex, ris, csl } = exportsOf([original, copy]);
    for (const text of [bibtex, ris, csl]) expect(text).not.toMatch(unseen);
    const { entries, errors } = parse(bibtex);
    expect([entries.length, errors]).toEqual([2, []]);
    expect(JSON.parse(csl)).toHaveLength(2);
    const lines = ris.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
    expect(lines.filter((line) => /^(TY|ER)/.test(line)).map((line) => line.slice(0, 2))).toEqual(['TY', 'ER', 'TY', 'ER']);
    expect(lines.filter((line) => /^(L1|UR.*leak)/.test(line))).toEqual([]);
  });
});

const size = fieldNames.length;
const pages = Array.from({ length: Math.ceil(textPayloads.length / size) }, (_, index) =>
  textPayloads.slice(index * size, (index + 1) * size),
);

describe('words of many kinds on one page, drawn, copied and saved', () => {
  it.each(pages.map((payloads) => ({ payloads, names: payloads.map(({ name }) => name.slice(6)).join(', ') })))(
    '$names',
    async ({ payloads }) => {
      const reading = readingWith(Object.fromEntries(payloads.map(({ value }, at) => [fieldNames[at], value])));
      const popup = await drawnPopup(ready(reading), { ...defaults, citation: { ...defaults.citation, cite: 'both' } });
      await pressed(popup.root);
      expect(faultsIn(popup.root)).toEqual([]);
      expect(faultsIn((await drawnReader(reading)).root)).toEqual([]);
      expect(popup.left.clips.length).toBeGreaterThan(3);
      for (const { html } of popup.left.clips) {
        for (const element of new DOMParser().parseFromString(html ?? '', 'text/html').body.querySelectorAll('*')) {
          expect(['p', 'i', 'em', 'blockquote', 'br', 'a', 'cite', 'q', 'span', 'div']).toContain(element.localName);
          for (const { name } of element.attributes) expect(['href', 'lang', 'dir', 'cite']).toContain(name);
          expect(element.getAttribute('href') ?? 'https:').toMatch(/^https?:/);
        }
      }
      expect(popup.left.files).toHaveLength(5);
      for (const { name } of popup.left.files) {
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]{1,70}(?:\.biblatex)?\.(?:bib|ris|json|md)$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
      }
    },
    30_000,
  );
});

it('the honest page gives what the hostile ones are measured by', () => {
  const reading = readingWith({});
  expect(reading.bulletin).toMatchObject({
    title: 'Harbor Council Opens the Northern Channel',
    issuer: 'Harbor Administration of Westmark',
    authors: [{ name: 'Lena Marsh' }],
  });
  expect(reading.quotes.map(({ text }) => text)).toContain('We open the channel today,');
});

function readingWith(fields: Partial<Fields>): Found {
  const reading = read(plainPage(hostilePage({ fields }), address), { url: address });
  if (reading.kind !== 'bulletin') throw new Error(`read as ${JSON.stringify(reading).slice(0, 300)}`);
  return reading;
}
