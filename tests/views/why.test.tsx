// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model';
import { patterns } from '../../src/quotes/attribution/patterns';
import { reasonKey, Why } from '../../src/views/components/why';
import { draw } from './draw';

const quote = (why: string[], named = true): Quote => ({
  text: 'We are ready.',
  spans: [{ block: 0, start: 0, end: 13 }],
  kind: 'direct',
  ...(named && { speaker: { name: 'Jane Roe', mention: 'she', at: { block: 0, start: 20, end: 23 } } }),
  flags: [],
  score: 1,
  key: true,
  why,
});

describe('why a quotation has its speaker', () => {
  it('every row of the table has words', () => {
    expect(patterns.map(({ name }) => name).filter((name) => !reasonKey(name))).toEqual([]);
  });

  it('a row has those of its family', () => {
    expect(reasonKey('introduced-from-desk')).toBe(reasonKey('introduced'));
    expect(reasonKey('afterthought')).toBeUndefined();
    expect(reasonKey('a whole utterance')).toBeUndefined();
  });

  it('stands behind a question', async () => {
    const root = await draw(<Why quote={quote(['after', '"she" is Jane Roe, who spoke before', 'a whole utterance'])} />);
    expect(root.querySelector('summary')?.textContent).toBe('Why?');
    expect(root.querySelector('p')?.textContent).toBe('The speaker is named after the words. “she” is Jane Roe.');
  });

  it('is not asked of words that nobody said', async () => {
    expect((await draw(<Why quote={quote(['after'], false)} />)).textContent).toBe('');
  });
});
