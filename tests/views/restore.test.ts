import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blocksOf, textOf } from '../../src/text/blocks';
import { removalsIn, withRestored } from '../../src/views/restore';
import { bulletin, digest } from './samples';

const texts = (body: Root): string[] => blocksOf(body).map(({ text }) => text);
const all = removalsIn(bulletin.notes);

describe('putting pieces back', () => {
  it('knows which notes tell of a removal', () => {
    expect(all).toEqual([0, 1]);
  });

  it('promises nothing back that is not there: a decision of any step that carries no piece is no removal', () => {
    expect(
      removalsIn([
        { step: 'furniture', reason: 'spacer' },
        { step: 'hidden', reason: 'display-none' },
      ]),
    ).toEqual([]);
  });

  it('puts each where it stood, whatever the order of asking', () => {
    const before = texts(bulletin.bulletin.body);
    const after = texts(withRestored(bulletin, [1, 0]).bulletin.body);
    expect(after).toEqual([
      'Share | Follow us | Harbor TV',
      ...before,
      'This email was sent using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark',
    ]);
    expect(withRestored(bulletin, [0, 1]).bulletin.body).toEqual(withRestored(bulletin, [1, 0]).bulletin.body);
  });

  it('keeps every quotation an exact slice, its doubts in place, its paragraph counted anew', () => {
    const now = withRestored(bulletin, all);
    const blocks = blocksOf(now.bulletin.body);
    for (const [index, quote] of now.quotes.entries()) {
      expect(textOf(blocks, quote.spans)).toBe(quote.text);
      expect(quote.paragraph).toBe((bulletin.quotes[index]?.paragraph ?? 0) + 1);
    }
    const flag = now.quotes[2]!.flags[0]!;
    expect(textOf(blocks, [flag])).toBe(', ,');
  });

  it('moves the stories of a digest along', () => {
    const piece = { step: 'furniture', reason: 'x', removed: { before: 2, nodes: digest.bulletin.body.children.slice(0, 1) } };
    const now = withRestored({ ...digest, notes: [piece] }, [0]);
    const blocks = texts(now.bulletin.body);
    expect(now.bulletin.items?.map(({ block }) => blocks[block])).toEqual(digest.bulletin.items?.map(({ title }) => title));
  });

  it('is the very same reading when nothing comes back, and survives nonsense', () => {
    expect(withRestored(bulletin, [])).toBe(bulletin);
    expect(withRestored(bulletin, [2, 99, -1])).toBe(bulletin);
    const far = { step: 'furniture', reason: 'x', removed: { before: 999, nodes: bulletin.bulletin.body.children.slice(0, 1) } };
    const now = withRestored({ ...bulletin, notes: [far] }, [0]);
    expect(texts(now.bulletin.body).at(-1)).toBe(texts(bulletin.bulletin.body)[0]);
  });
});
