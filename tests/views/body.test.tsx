// @vitest-environment jsdom
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/text/blocks';
import { Body } from '../../src/views/body/body';
import { directionOf } from '../../src/views/body/direction';
import type { Mark } from '../../src/views/body/marks';
import { numbersOf } from '../../src/views/body/numbering';
import { does, draw } from './draw';
import { bulletin } from './samples';

const body = bulletin.bulletin.body;
const shown = (root: Root, more: Partial<Parameters<typeof Body>[0]> = {}) =>
  draw(<Body root={root} images="shown" links="live" {...more} />);
const paragraph = (...children: Nodes[]): Root => ({ type: 'root', children: [{ type: 'paragraph', children } as never] });
const text = (value: string): Nodes => ({ type: 'text', value });

describe('the body', () => {
  it('numbers its blocks as spans do', () => {
    expect([...numbersOf(body).values()]).toEqual(blocksOf(body).map(({ index }) => index));
  });

  it('shows every word, in order', async () => {
    const root = await shown(body);
    for (const block of blocksOf(body)) {
      expect(root.querySelector(`[data-block="${block.index}"]`)?.textContent).toBe(block.text);
    }
  });

  it.each([
    ['javascript:alert(1)'],
    ['JAVASCRIPT:alert(1)'],
    [' java\nscript:alert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['//no.scheme.example/x'],
    ['nonsense'],
  ])('makes no link of %j', async (url) => {
    const root = await shown(paragraph({ type: 'link', url, children: [{ type: 'text', value: 'the words' }] }));
    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toBe('the words');
  });

  it('makes links that tell the other side nothing', async () => {
    const root = await shown(paragraph({ type: 'link', url: 'https://a.example/b', children: [{ type: 'text', value: 'x' }] }));
    const link = root.querySelector('a');
    expect(link?.href).toBe('https://a.example/b');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('shows markup in the data as the words it is', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const root = await shown({
      type: 'root',
      children: [
        { type: 'paragraph', children: [text(hostile) as never] },
        { type: 'html', value: hostile } as never,
        { type: 'code', value: hostile },
        { type: 'heading', depth: 1, children: [text(hostile) as never] },
      ],
    });
    expect(root.querySelector('img, script')).toBeNull();
    expect(root.querySelector('p')?.textContent).toBe(hostile);
    expect(root.querySelectorAll('.body > *')).toHaveLength(3);
  });

  it.each(['png', 'jpeg', 'jpg', 'gif', 'webp'])(
    'shows a picture that the post carries itself (%s), unless pictures are off',
    async (kind) => {
      const url = `data:image/${kind};base64,R0lGODlhAQABAAAAACw=`;
      const picture = paragraph({ type: 'image', url, alt: 'Map of the harbor' });
      const root = await shown(picture);
      expect(root.querySelector('img')?.getAttribute('src')).toBe(url);
      expect(root.querySelector('img')?.alt).toBe('Map of the harbor');
      const off = await shown(picture, { images: 'told' });
      expect(off.querySelector('img')).toBeNull();
      expect(off.textContent).toBe('Image: Map of the harbor');
    },
  );

  it('has no link to what a post carries itself', async () => {
    const link = paragraph({
      type: 'link',
      url: 'data:image/png;base64,R0lGODlhAQABAAAAACw=',
      children: [text('the map') as never],
    });
    expect((await shown(link)).querySelector('a')).toBeNull();
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:image/svg+xml,<svg onload=alert(1)>'],
    ['data:image/svg+xml;base64,PHN2Zz4='],
    ['data:image/png,%89PNG'],
    ['data:text/html;base64,PHA+'],
    ['data:image/png+svg;base64,AAAA'],
    ['mailto:a@b.example'],
    [''],
  ])('loads no picture from %j but tells what it shows', async (url) => {
    const root = await shown(paragraph({ type: 'image', url, alt: 'Two cranes' }));
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toBe('Image: Two cranes');
  });

  it('tells what a picture shows when it cannot be loaded, or when pictures are off', async () => {
    const picture = paragraph({ type: 'image', url: 'https://a.example/b.png', alt: 'Two cranes' });
    const root = await shown(picture);
    await does(() => root.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(root.textContent).toBe('Image not available: Two cranes');
    const off = await shown(picture, { images: 'told' });
    expect(off.querySelector('img')).toBeNull();
  });

  it('marks exactly the words of a span, through other elements', async () => {
    const tree = paragraph(
      text('He said '),
      { type: 'emphasis', children: [{ type: 'text', value: 'we will' }] },
      text(' do it.'),
    );
    const mark: Mark = { block: 0, start: 3, end: 18, kind: 'said', name: 'q' };
    const root = await shown(tree, { marks: [mark] });
    const marked = [...root.querySelectorAll('mark')].map((one) => one.textContent);
    expect(marked).toEqual(['said ', 'we will', ' do']);
    expect(root.textContent).toBe('He said we will do it.');
  });

  it('shows a doubtful place inside a quotation, even an empty one', async () => {
    const marks: Mark[] = [
      { block: 0, start: 0, end: 10, kind: 'said', name: 'q' },
      { block: 0, start: 5, end: 5, kind: 'doubt' },
    ];
    const root = await shown(paragraph(text('0123456789abc')), { marks });
    expect([...root.querySelectorAll('mark')].map((one) => [one.className, one.textContent])).toEqual([
      ['said', '01234'],
      ['said doubt', '5'],
      ['said', '6789'],
    ]);
  });

  it('leaves out the heading it begins with, where that is the title, and keeps the numbers of the rest', async () => {
    const heading = (value: string, depth: 1 | 2): Root['children'][number] => ({
      type: 'heading',
      depth,
      children: [text(value) as never],
    });
    const children = [heading('“High water”  at nine', 1), ...paragraph(text('It rose.') as never).children, heading('Tides', 2)];
    const root = await draw(<Body root={{ type: 'root', children }} title="High Water at Nine" images="told" links="live" />);
    expect(
      [...root.querySelectorAll<HTMLElement>('.body > *')].map(({ nodeName, dataset }) => `${nodeName} ${dataset.block}`),
    ).toEqual(['P 1', 'H2 2']);
    const other = await draw(<Body root={{ type: 'root', children }} title="Low water" images="told" links="live" />);
    expect(other.querySelectorAll('.body > *')).toHaveLength(3);
  });

  it('never skips a level, where a text begins with its smallest heading', async () => {
    const heading = (depth: 2 | 3 | 5): Root['children'][number] => ({ type: 'heading', depth, children: [text('x') as never] });
    const root = await shown({ type: 'root', children: [5, 3, 5, 5, 2, 3].map((depth) => heading(depth as 2)) });
    expect([...root.querySelectorAll('.body > *')].map(({ nodeName }) => nodeName)).toEqual(['H2', 'H2', 'H3', 'H3', 'H2', 'H3']);
  });

  it('starts headings below the title and leaves no gap', async () => {
    const heading = (depth: 1 | 4, value: string): Root['children'][number] => ({
      type: 'heading',
      depth,
      children: [{ type: 'text', value }],
    });
    const root = await shown({ type: 'root', children: [heading(1, 'a'), heading(4, 'b')] });
    expect([...root.querySelectorAll('h1, h2, h3, h4')].map((one) => one.localName)).toEqual(['h2', 'h3']);
  });

  it('lets a table be scrolled by keyboard and names its columns', async () => {
    const root = await shown(body);
    expect(root.querySelector<HTMLElement>('.wide')?.tabIndex).toBe(0);
    expect([...root.querySelectorAll('th[scope=col]')].map((one) => one.textContent)).toEqual([
      'Berth',
      'Depth (m)',
      'Change',
      'Ships',
    ]);
  });

  it('is laid out the way its language is written', async () => {
    expect((await shown(body, { language: 'ar' })).querySelector('.body')?.getAttribute('dir')).toBe('rtl');
    expect(['he-IL', 'ur', 'az-Arab', 'es', 'ar-Latn', undefined].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'auto',
    ]);
  });

  it('gives each block that is in another language its own, and the direction of it', async () => {
    const text = (value: string, lang?: string): Root['children'][number] => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
      ...(lang && { data: { lang } }),
    });
    const children = [
      text('The pier is open.'),
      text('El muelle está abierto.', 'es'),
      text('الميناء مفتوح.', 'ar'),
      text('מפה.'),
    ];
    const root = await shown({ type: 'root', children }, { language: 'en' });
    const told = [...root.querySelectorAll('p')].map((one) => [one.getAttribute('lang'), one.getAttribute('dir')]);
    expect(told).toEqual([
      [null, null],
      ['es', 'ltr'],
      ['ar', 'rtl'],
      [null, 'auto'],
    ]);
  });

  it('draws the title of a story that a newsletter set as a line of a paragraph as a heading, every word once', async () => {
    const strong = (value: string): Nodes => ({ type: 'strong', children: [{ type: 'text', value }] });
    const root: Root = {
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'This week' }] },
        { type: 'paragraph', children: [strong('Pier opens'), { type: 'break' }, text('March 4, 2025')] as never },
        { type: 'paragraph', children: [text('It opened at noon.')] as never },
        { type: 'paragraph', children: [strong('Ferry runs again')] as never },
      ],
    };
    const items = [1, 3].map((block) => ({ title: '', block }));
    const drawn = await shown(root, { items, marks: [{ block: 1, start: 11, end: 16, kind: 'said' }] });
    expect([...drawn.querySelectorAll('h2, h3')].map((one) => `${one.localName} ${one.textContent}`)).toEqual([
      'h2 This week',
      'h3 Pier opens',
      'h3 Ferry runs again',
    ]);
    expect(drawn.querySelector('[data-block="1"]')?.textContent).toBe('Pier opensMarch 4, 2025');
    expect(drawn.querySelector('[data-block="1"] mark')?.textContent).toBe('March');
  });

  it.each([
    [['12', '1,234', '–'], 'right'],
    [['+0.3', '−0.1'], 'right'],
    [['$12.50', '45 %', '(7)'], 'right'],
    [['North mole', '12'], null],
    [['–', '–'], null],
    [['2025-03-06', '12'], null],
  ])('sets columns of numbers to the right: %j', async (cells, align) => {
    const row = (...values: string[]) => ({
      type: 'tableRow',
      children: values.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    });
    const table = { type: 'table', children: [row('Berth', 'Ships'), ...cells.map((cell) => row('A', cell))] };
    const drawn = await shown({ type: 'root', children: [table as never] });
    expect(drawn.querySelector('td:nth-child(2)')?.getAttribute('data-align')).toBe(align);
    expect(drawn.querySelector('th:nth-child(2)')?.getAttribute('data-align')).toBe(align);
  });
});
