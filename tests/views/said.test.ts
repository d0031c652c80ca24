import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { CslName } from '../../src/citations/csl';
import type { Anyway } from '../../src/model';
import { blocksOf, textOf } from '../../src/text/blocks';
import { citationsOf, citingOf, inTextOf, quotationClip, referenceOf, worksOf, writersOf } from '../../src/views/citing';
import { changed } from '../../src/views/edits';
import { utterancesOf } from '../../src/views/reader/sentences';
import { dateIn, listIn } from '../../src/views/when';
import { bare, bulletin, settings } from './samples';

const body = (...texts: string[]): Root => ({
  type: 'root',
  children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
});

describe('dates', () => {
  it.each([
    ['2025-03-06', 'March 6, 2025'],
    ['2025-03-06T23:30:00-05:00', 'March 6, 2025'],
    ['2025-03', 'March 2025'],
    ['2025', '2025'],
    ['soon', 'soon'],
  ])('%s is shown as exact as it is', (iso, shown) => {
    expect(dateIn('en', iso)).toBe(shown);
  });

  it('follow the language, and so do lists of names', () => {
    expect(dateIn('es', '2025-03-06')).toBe('6 de marzo de 2025');
    expect(listIn('es', ['Ana', 'Luis', 'Iván'])).toBe('Ana, Luis e Iván');
  });
});

describe('what is read aloud', () => {
  it('is every sentence, each an exact slice, signs left out', () => {
    const tree = body('The U.S. Navy came. “We will help,” she said. Then it rained!', '* * *', 'The end.');
    const said = utterancesOf(tree);
    expect(said.map(({ text }) => text)).toEqual([
      'The U.S. Navy came.',
      '“We will help,” she said.',
      'Then it rained!',
      'The end.',
    ]);
    for (const one of said) expect(textOf(blocksOf(tree), [one])).toBe(one.text);
  });

  it('comes in pieces a voice can speak, with no word lost', () => {
    const long = `${Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ')}, and so on.`;
    const said = utterancesOf(body(long));
    expect(said.length).toBeGreaterThan(2);
    expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThanOrEqual(280);
    expect(said.map(({ text }) => text).join(' ')).toBe(long);
    expect(utterancesOf(body('x'.repeat(1000)))).toHaveLength(1);
  });
});

describe('citing', () => {
  const today = '2025-03-08';

  it('takes corrected authors as they were typed, without empty rows', () => {
    const author = (rows: CslName[]) =>
      citingOf(bulletin, settings.citation, today, { 'original.author': rows }).sources.original.author;
    const rows = [{ family: ' Olay ', given: 'Matthew', suffix: '' }, { literal: 'United Nations' }, {}, { family: ' ' }];
    expect(author(rows)).toEqual([{ family: 'Olay', given: 'Matthew' }, { literal: 'United Nations' }]);
    expect(author([{}])).toBeUndefined();
  });

  it('names in the header whom it cites', () => {
    expect(writersOf(citingOf(bulletin, settings.citation, today))).toEqual(['Maren Dahl']);
    const release = { ...bulletin, bulletin: { ...bulletin.bulletin, form: 'release' as const } };
    expect(writersOf(citingOf(release, settings.citation, today))).toEqual([]);
    const post: Anyway = { ...bare, repost: { ...bulletin.repost!, author: 'Ada Quill' } };
    expect(writersOf(citingOf(post, settings.citation, today))).toEqual(['Ada Quill']);
  });

  it('is written in the bulletin’s own language where that is wanted and can be', () => {
    const own = { ...settings.citation, language: 'own' } as const;
    const spanish = { ...bulletin, bulletin: { ...bulletin.bulletin, language: 'es-PR' } };
    expect(referenceOf(citingOf(spanish, own, today), 'apa').text).toContain('(2025, 6 de marzo)');
    expect(referenceOf(citingOf(bulletin, own, today), 'apa').text).toContain('(2025, March 6)');
    expect(referenceOf(citingOf(spanish, settings.citation, today), 'apa').text).toContain('(2025, March 6)');
  });

  it('keeps the writer’s words in a divided quotation where that is wanted', () => {
    const [divided] = bulletin.quotes.filter(({ spans }) => spans.length > 1);
    const text = (gap: 'mark' | 'words') =>
      quotationClip(citingOf(bulletin, { ...settings.citation, gap }, today), divided!).text;
    expect(text('mark')).toContain(' … ');
    const { block = 0, end = 0 } = divided!.spans[0]!;
    const between = blocksOf(bulletin.bulletin.body)[block]!.text.slice(end, divided!.spans[1]!.start);
    expect(text('words')).toContain(between);
  });

  it('leaves the repost as it is when the original is corrected', () => {
    const citing = citingOf(bulletin, settings.citation, today, { 'original.title': 'Another title' });
    expect(citing.sources.original.title).toBe('Another title');
    expect(citing.sources.repost.title).toBe(bulletin.bulletin.title);
  });

  it('keeps the date it had when the typed one is none, and drops it when it is emptied', () => {
    const issued = (typed: string) =>
      citingOf(bulletin, settings.citation, today, { 'original.issued': typed }).sources.original.issued;
    expect(issued('never')).toEqual({ 'date-parts': [[2025, 3, 6]] });
    expect(issued('2024-02')).toEqual({ 'date-parts': [[2024, 2]] });
    expect(issued('')).toBeUndefined();
  });

  it('gives the day of access only when asked', () => {
    const text = (accessed: boolean) =>
      citationsOf(citingOf(bulletin, { ...settings.citation, accessed }, today), 'harvard')[0]?.text;
    expect(text(true)).toMatch(/8 March 2025|March 8, 2025/);
    expect(text(false)).not.toMatch(/Accessed/);
  });

  it('writes plain text only where that is wanted', () => {
    const citing = citingOf(bulletin, { ...settings.citation, format: 'plain' }, today);
    expect(referenceOf(citing, 'apa').html).toBeUndefined();
    expect(quotationClip(citing, bulletin.quotes[0]!).html).toBeUndefined();
  });

  it('cites what little is known without inventing', () => {
    const citing = citingOf(bare, { ...settings.citation, cite: 'both' }, today);
    expect(worksOf(citing)).toEqual(['original']);
    expect(referenceOf(citing, 'apa').text).not.toMatch(/unknown|undefined|blogger/i);
  });

  it.each(['original', 'repost', 'both'] as const)('cites a post that is no copy as itself, whatever is usual (%s)', (cite) => {
    const post: Anyway = { ...bare, repost: { ...bulletin.repost!, author: 'Ada Quill' } };
    const citing = citingOf(post, { ...settings.citation, cite }, today);
    expect(worksOf(citing)).toEqual(['repost']);
    expect(referenceOf(citing, 'apa').text).toMatch(/^Quill, A\. \(2025, March 7\)\. .*https:/);
    expect(quotationClip(citing, { text: 'does not run' }).text).toContain('(Quill, 2025)');
  });

  it('leaves the choice where a page that is no bulletin names its original', () => {
    const original = { url: 'https://harbor.westmark.example/news/1', from: 'text' } as const;
    const copied = { ...bare, bulletin: { ...bare.bulletin, original } };
    expect(worksOf(citingOf(copied, { ...settings.citation, cite: 'both' }, today))).toEqual(['original', 'repost']);
  });

  it('tells original and repost apart where both are cited and one person wrote both', () => {
    const citing = citingOf(bulletin, { ...settings.citation, cite: 'both' }, today);
    const dahl = [{ family: 'Dahl', given: 'Maren' }];
    const author = { 'original.author': dahl, 'repost.author': dahl };
    const both = citingOf(bulletin, citing.settings, today, { ...author, 'repost.issued': '2025-03-07' });
    const [original, repost] = citationsOf(both, 'apa');
    expect(original?.text).toMatch(/^Dahl, M\. \(2025a, March 6\)/);
    expect(repost?.text).toMatch(/^Dahl, M\. \(2025b, March 7\)/);
    expect(inTextOf(both, 'apa')).toBe('(Dahl, 2025a, 2025b)');
  });

  it('mends a fact that both works have from one place in both, and takes it back in both', () => {
    const { sources } = citingOf(bulletin, settings.citation, today);
    const row = { field: 'author', value: 'Dahl, M', from: 'byline' } as const;
    const shared = { ...sources, fields: { original: [row], repost: [row] } };
    const dahl = [{ family: 'Dahl', given: 'Maren' }];
    const tolland = [{ family: 'Tolland', given: 'Samir' }];
    const once = changed({}, shared, [['original', 'author']], dahl);
    expect(once).toEqual({ 'original.author': dahl, 'repost.author': dahl });
    expect(changed(once, shared, [['original', 'author']], undefined)).toEqual({});
    const own = changed(once, shared, [['repost', 'author']], tolland);
    expect(changed(own, shared, [['original', 'author']], undefined)).toEqual({ 'repost.author': tolland });
  });

  it('leaves a fact alone that the two have from different places', () => {
    const { sources } = citingOf(bulletin, settings.citation, today);
    expect(changed({}, sources, [['original', 'URL']], 'https://a.example/')).toEqual({ 'original.URL': 'https://a.example/' });
  });
});
