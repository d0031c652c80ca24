// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model';
import { read } from '../../src/read';
import { blocksOf } from '../../src/text/blocks';
import { markupPayloads, payloads } from '../payloads/all';
import type { Payload } from '../payloads/case';
import { faultsIn, faultsOf } from '../payloads/faults';
import { address, after, before, fillPlaces, hostilePage } from '../payloads/page';
import { drawnPopup, drawnReader, stateFor } from './drawn';

const batchSize = 60;
const batches = Array.from({ length: Math.ceil(markupPayloads.length / batchSize) }, (_, index) =>
  markupPayloads.slice(index * batchSize, (index + 1) * batchSize),
);

declare const jsdom: { window: Window };

/** Cases whose script ran in the window of the views. */
const ran: number[] = [];
beforeAll(() => {
  Object.assign(jsdom.window, { ran: (number: number) => ran.push(number) });
});

describe.each(batches.map((batch, index) => ({ batch, index: index + 1 })))('markup in a post, part $index', ({ batch }) => {
  let text: string[];
  const faults = new Map<number | undefined, string[]>();
  beforeAll(async () => {
    const reading = readingOf(batch);
    text = reading.kind === 'nothing' ? [] : blocksOf(reading.bulletin.body).map((block) => block.text);
    const note = ({ number, what }: { number?: number; what: string }): void =>
      void faults.set(number, [...(faults.get(number) ?? []), what]);
    faultsOf(reading).forEach(note);
    for (const draw of [() => drawnPopup(stateFor(reading)), () => reading.kind !== 'nothing' && drawnReader(reading)]) {
      const drawn = await draw();
      if (drawn) faultsIn(drawn.root).forEach(note);
    }
  }, 60_000);

  it.each(batch)('$name', ({ number }) => {
    expect(faults.get(number) ?? []).toEqual([]);
    expect(ran).not.toContain(number);
    expect(text).toContain(before(number));
    expect(text).toContain(after(number));
  });

  it('leaves nothing behind anywhere else', () => {
    expect(faults.get(undefined) ?? []).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('find fault with most of the same payloads where they are put into a page as markup, and some of them run', async () => {
    const found = markupPayloads.filter((payload) => {
      const root = document.createElement('div');
      root.innerHTML = payload.value;
      document.body.replaceChildren(root);
      return faultsIn(root).length > 0;
    });
    document.body.replaceChildren();
    expect(found.length).toBeGreaterThan(700);
    await new Promise((done) => setTimeout(done, 20));
    expect(ran.length).toBeGreaterThan(0);
  });

  it('find fault with a reading that carries an address it must not', () => {
    const reading = readingOf([]);
    if (reading.kind === 'nothing') throw new Error('the honest page was not read');
    reading.bulletin.body.children.push({ type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [] }] });
    reading.bulletin.body.children.push({ type: 'html', value: '<p>' });
    expect(faultsOf(reading).map(({ what }) => what)).toEqual(['the address javascript:x', 'a node of type html']);
  });

  it('are asked about at least 500 cases, each with a name of its own', () => {
    expect(payloads.length).toBeGreaterThan(500);
    expect(new Set(payloads.map(({ name }) => name)).size).toBe(payloads.length);
  });
});

/** Every payload parsed in its own place, as a page's script may do it. */
function readingOf(batch: readonly Payload[]): Reading {
  const { document: page } = new JSDOM(hostilePage({ payloads: batch }), { url: address }).window;
  fillPlaces(page, batch);
  return read(page, { url: address });
}
