import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { archivedPage } from '../../src/hosts/archived';
import { read } from '../../src/read';
import { archivedTwin, type Capture } from '../corpus/archive';
import { bulletins } from '../corpus/fixture';
import { readingOf } from '../corpus/readings';

const captures: Capture[] = [
  { stamp: '20250307120501' },
  { stamp: '20250307120501', flag: 'mp_', form: 'no-scheme' },
  { stamp: '20250307120501', flag: 'if_', form: 'from-the-root', port: ':80' },
];

describe('a page seen through the web archive reads as the page it is', () => {
  it.each(bulletins().map((one, index) => ({ ...one, capture: captures[index % captures.length]! })))(
    '$slug',
    ({ slug, html, url, capture }) => {
      const twin = archivedTwin(html, url, capture);
      const { archived, ...seen } = read(plainPage(twin.html, twin.at), { url: twin.at }) as { archived?: unknown };
      expect(seen).toEqual(readingOf({ slug, html, url }));
      expect(archived).toEqual({ url: `https://web.archive.org/web/20250307120501/${url}`, captured: '2025-03-07T12:05:01Z' });
    },
  );
});

describe('an archived address', () => {
  const page = (head = '', body = ''): Document => plainPage(`<html><head>${head}</head><body>${body}</body></html>`);

  it.each([
    ['https://web.archive.org/web/20250307120501/https://blog.example/a.html', 'https://blog.example/a.html'],
    ['http://web.archive.org/web/20250307120501id_/http://blog.example:80/a.html', 'http://blog.example/a.html'],
    ['https://web.archive.org/web/20250307120501if_/https:/blog.example/a.html', 'https://blog.example/a.html'],
    ['https://web.archive.org/web/20250307120501/blog.example/a.html?m=1', 'http://blog.example/a.html?m=1'],
  ])('%s', (at, url) => {
    expect(archivedPage(page(), at)?.url).toBe(url);
  });

  it.each([
    'https://blog.example/web/20250307120501/https://other.example/',
    'https://web.archive.org/save/https://blog.example/',
    'https://web.archive.org/web/*/https://blog.example/',
    'https://archive.example/web/20250307120501/https://blog.example/',
  ])('none: %s', (at) => {
    expect(archivedPage(page(), at)).toBeUndefined();
  });

  it('is told by the archive’s script where the page was saved', () => {
    const saved = page(
      '<script>__wm.wombat("https://blog.example/a.html","20240102030405","https://web.archive.org/");</script>',
    );
    expect(archivedPage(saved, 'https://blog.example/a.html')?.archived).toEqual({
      url: 'https://web.archive.org/web/20240102030405/https://blog.example/a.html',
      captured: '2024-01-02T03:04:05Z',
    });
  });

  it('a look-up address of few digits names no capture, unless the page tells which one it is', () => {
    const at = 'https://web.archive.org/web/20250306/https://blog.example/a.html';
    expect(archivedPage(page(), at)?.archived).toEqual({ captured: '2025-03-06' });
    const told = page('', '<a href="/web/20250307120501/https://blog.example/">Home</a>');
    expect(archivedPage(told, at)?.archived.url).toBe('https://web.archive.org/web/20250307120501/https://blog.example/a.html');
  });

  it('a link that the writer set to an archive keeps its own layer', () => {
    const at = 'https://web.archive.org/web/20250307120501/https://blog.example/a.html';
    const body = '<a href="/web/20250307120501/https://web.archive.org/web/2019/https://old.example/">Old page</a>';
    expect(archivedPage(page('', body), at)?.doc.querySelector('a')?.getAttribute('href')).toBe(
      'https://web.archive.org/web/2019/https://old.example/',
    );
  });

  it('the page itself stays as it was', () => {
    const doc = page('', '<div id="wm-ipp-base">toolbar</div><a href="/web/20250307120501/https://blog.example/">Home</a>');
    const before = doc.documentElement.innerHTML;
    const lens = archivedPage(doc, 'https://web.archive.org/web/20250307120501/https://blog.example/');
    expect(lens?.doc.body.textContent).toBe('Home');
    expect(lens?.original(lens.doc.querySelector('a')!)).toBe(doc.querySelector('a'));
    expect(doc.documentElement.innerHTML).toBe(before);
  });
});
