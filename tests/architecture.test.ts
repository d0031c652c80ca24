import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn, graphOf, importsOf, root, sourcesIn } from './imports';

/** A room is a folder of `src` (or a file there); what it may import, besides itself. `types:` only as types. */
const rooms: Record<string, string[]> = {
  model: ['types:reasons', 'types:span', 'types:place'],
  place: [],
  reasons: ['types:span'],
  span: [],
  settings: [],
  steps: [],
  text: ['types:model', 'lexicon'],
  lexicon: [],
  quotes: ['model', 'text', 'lexicon'],
  citations: ['model', 'text', 'lexicon', 'settings'],
  hosts: ['model', 'text', 'types:mailers', 'types:article'],
  mailers: ['model', 'text', 'types:steps', 'types:hosts', 'types:article'],
  article: ['model', 'text', 'lexicon', 'types:steps', 'types:hosts', 'types:mailers'],
  compare: ['model', 'text'],
  page: ['model', 'text', 'settings', 'types:steps', 'types:excerpt'],
  nothing: ['types:model', 'text'],
  excerpt: ['types:model', 'types:steps', 'nothing', 'hosts', 'mailers', 'article'],
  carried: ['types:excerpt', 'article'],
  unquoted: ['types:model', 'text', 'types:steps', 'nothing', 'types:excerpt', 'mailers', 'article'],
  quoted: ['model', 'text', 'quotes'],
  read: ['types:model', 'steps', 'nothing', 'excerpt', 'unquoted', 'quoted'],
  views: ['model', 'text', 'settings', 'citations', 'compare'],
  browser: ['types:model', 'settings', 'types:views', 'types:carried'],
  index: ['model', 'settings', 'text', 'quotes', 'citations', 'compare', 'read'],
  cli: [
    'package.json',
    'model',
    'compare',
    'text',
    'settings',
    'hosts',
    'mailers',
    'article',
    'quotes',
    'citations',
    'read',
    'views',
  ],
};

/** The detector is recognition only: the sum of what it may reach. */
const glanceRooms = ['hosts', 'mailers', 'text', 'model'];

/** One foreign thing, one door. */
const doors: Record<string, string> = {
  'webextension-polyfill': 'src/browser/api.ts',
  '@webext-core/messaging': 'src/browser/messages.ts',
  dompurify: 'src/article/body/sanitize.ts',
  '@mozilla/readability': 'src/article/steps/readability.ts',
  parse5: 'src/cli/dom/tree.ts',
  'css-select': 'src/cli/dom/select.ts',
  saxes: 'src/cli/inputs/feed.ts',
  'postal-mime': 'src/cli/inputs/mail.ts',
};

/** The layers of the room of quotations, each on the ones before it. */
const layers = ['marks', 'tokens', 'syntax', 'people', 'attribution', 'coreference', 'rank'];

const sources = sourcesIn('src', 'entrypoints');
const imports = importsOf(sources);

describe('the house', () => {
  it('has rooms that import only what the plan lets them', () => {
    const wrong = imports
      .filter(({ file, target }) => file.startsWith('src/') && target.startsWith('.'))
      .flatMap(({ file, target, types }) => {
        const from = roomOf(file);
        const to = roomOf(relative(root, resolve(root, dirname(file), target)));
        const allowed = rooms[from];
        if (!allowed) return [`${file}: there is no room "${from}" in the plan`];
        if (from === to || to === 'assets' || allowed.includes(to) || (types && allowed.includes(`types:${to}`))) return [];
        return [`${file} must not import ${types ? 'types of ' : ''}"${to}" (${target})`];
      });
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports, types counted', () => {
    const circles = circlesIn(graphOf(sourcesIn('src', 'entrypoints', 'browsers', 'scripts', 'bench')));
    expect(circles.map((files) => `${files.join(' imports ')}: a circle`)).toEqual([]);
  });

  it('has folders that do not look up at what stands on them', () => {
    const graph = graphOf(sourcesIn('src', 'entrypoints', 'browsers', 'scripts', 'bench'));
    const wrong = [...graph].flatMap(([file, targets]) =>
      targets
        .filter((above) => isBelow(dirname(file), dirname(above)))
        .filter((above) => (graph.get(above) ?? []).some((one) => dirname(one) === dirname(file)))
        .map((above) => `${file} imports ${above}, which stands on the folder it is in`),
    );
    expect(wrong).toEqual([]);
  });

  it('has layers of quotations that stand one on the other', () => {
    const layerOf = (file: string): number => layers.indexOf(/^src\/quotes\/(\w+)\//.exec(file)?.[1] ?? '');
    const wrong = [...graphOf(sources)].flatMap(([file, targets]) =>
      targets
        .filter((target) => layerOf(file) >= 0 && layerOf(target) > layerOf(file))
        .map((target) => `${file} must not import ${target}: ${layers[layerOf(target)]} comes after ${layers[layerOf(file)]}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has one door for each foreign thing', () => {
    const wrong = imports.flatMap(({ file, target }) =>
      Object.entries(doors).flatMap(([thing, door]) =>
        (target === thing || target.startsWith(`${thing}/`)) && file !== door
          ? [`${file} imports ${target}; only ${door} may`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has entrypoints that nobody imports', () => {
    expect(
      imports.filter(({ file, target }) => file.startsWith('src/') && target.includes('entrypoints/')).map(({ file }) => file),
    ).toEqual([]);
  });

  it('recognises without reading: what the detector reaches is recognition only', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const found of imports.filter((one) => one.file === file && one.target.startsWith('.') && !one.types)) {
        const target = relative(root, resolve(root, dirname(file), found.target));
        const path = [`${target}.ts`, `${target}.tsx`].find((candidate) => sources.some((source) => source.file === candidate));
        if (path) visit(path);
      }
    };
    visit('entrypoints/detector.ts');
    const strangers = [...seen].filter((file) => file.startsWith('src/') && !glanceRooms.includes(roomOf(file)));
    expect(strangers).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });

  it('makes no markup from strings', () => {
    const markup =
      /\b(?:innerHTML|outerHTML)\s*=[^=]|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\bsetHTMLUnsafe\b|createContextualFragment|\beval\(|new Function\(/;
    expect(sources.filter(({ code }) => markup.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it('makes no request but the one that hands works to Zotero on this computer', () => {
    const request = /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource|importScripts/;
    expect(sources.filter(({ code }) => request.test(code)).map(({ file }) => file)).toEqual(['src/browser/zotero.ts']);
  });

  it('has small rooms: no file over 200 lines', () => {
    const long = sources.map(({ file, code }) => ({ file, lines: code.split('\n').length })).filter(({ lines }) => lines > 201);
    expect(long).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = sources
      .filter(({ file }) => /\b(?:utils?|helpers?|common|misc|manager)\b/i.test(file))
      .map(({ file }) => file);
    expect(drawers).toEqual([]);
  });

  it('does not name the machine it was written on', () => {
    const path = new RegExp(`/(?:${['work', 'tmp'].join('|')})/[a-z]`);
    expect(sources.filter(({ code }) => path.test(code)).map(({ file }) => file)).toEqual([]);
  });
});

const isBelow = (folder: string, other: string): boolean => folder.startsWith(`${other}/`);

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top;
}
