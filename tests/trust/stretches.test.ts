import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { blocksOf } from '../../src/text/blocks';
import { pageOf } from '../payloads/kinds';
import { address } from '../payloads/page';

const recipient = 'quayreader.k3y9z1@blogger.com';
const item = 'The harbor crew sounded one more berth';

describe('what is too long for one step', () => {
  it.each([
    ['a list', 'ul', 'li', 'list'],
    ['a numbered list', 'ol', 'li', 'list'],
    ['a paragraph', 'p', 'b', 'paragraph'],
  ])('%s comes out whole, in its order', (_, outer, inner, type) => {
    const count = 1400;
    const markup = Array.from({ length: count }, (_, i) => `<${inner}>berth ${i}</${inner}> `).join('');
    const body = bodyOf(`<${outer}>${markup}</${outer}>`);
    const long = body.children.filter((node) => JSON.stringify(node).includes('berth 1100'));
    expect(long.map((node) => node.type)).toEqual([type]);
    const said = blocksOf(body)
      .map(({ text }) => text)
      .join(' ')
      .match(/berth \d+/g);
    expect(said).toEqual(Array.from({ length: count }, (_, i) => `berth ${i}`));
  });

  it.each([1282, 1399])('tells nobody whom it was written to, at item %s', (at) => {
    const items = Array.from(
      { length: 1400 },
      (_, i) => `<li>${i === at ? `For quayreader . k3y9z1 (at) blogger.com` : item}</li>`,
    );
    const text = JSON.stringify(bodyOf(`<ul>${items.join('')}</ul>`));
    expect(text).not.toMatch(/k3y9z1/);
    expect(text.split(item)).toHaveLength(1400);
  });
});

function bodyOf(markup: string) {
  const html = pageOf(markup);
  expect(html).toContain(recipient);
  const reading = read(plainPage(html, address), { url: address });
  if (reading.kind === 'nothing') throw new Error(reading.fault ?? reading.missing);
  return reading.bulletin.body;
}
