import { parse } from '@babel/parser';
import { describe, expect, it } from 'vitest';
import { givenNames as names } from '../../src/lexicon/given-names';
import { languages, tagsOf } from '../../src/lexicon/lexicon';
import { wordsIn } from '../../src/lexicon/words-in';
import { sourcesIn } from '../imports';

const options = { sourceType: 'module' as const, plugins: ['typescript' as const] };
const sources = sourcesIn('src/quotes', 'src/lexicon').filter(({ file }) => !isOfALanguage(file));
const trees = sources.map((source) => ({ ...source, nodes: [...nodesIn(parse(source.code, options).program as unknown)] }));
/** The names that our own types give to kinds of things: `'word'`, `'near'`. */
const kinds = new Set(
  trees
    .filter(({ file }) => !file.startsWith('src/lexicon/tags/'))
    .flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'TSLiteralType').map(({ literal }) => literal?.value)),
);

describe('the words of a language', () => {
  it('are compared with nothing outside its folder', () => {
    const wrong = trees.flatMap(({ file, nodes }) =>
      nodes
        .filter(({ type, operator }) => type === 'BinaryExpression' && /^[!=]==$/.test(operator ?? ''))
        .flatMap(({ left, right }) => [left, right])
        .filter((node) => node?.type === 'StringLiteral' && isWord(node.value) && !kinds.has(node.value))
        .map((node) => `${file} compares something with “${node?.value}”, a word of a language: it wants a tag`),
    );
    expect(wrong).toEqual([]);
  });

  it('stand in no list and in no question outside its folder', () => {
    const wrong = trees.flatMap(({ file, nodes }) =>
      nodes
        .filter((node) => isList(node) || isQuestion(node))
        .flatMap((node) => [...nodesIn(node)])
        .filter(({ type, value }) => type === 'StringLiteral' && wordsIn(String(value)).every(isWord) && !kinds.has(value))
        .map(({ value }) => `${file} has “${value}”: words stand in src/lexicon/<language>`),
    );
    expect(wrong).toEqual([]);
  });

  it('stand in no pattern outside its folder', () => {
    const wrong = trees.flatMap(({ file, nodes }) =>
      nodes
        .filter(({ type }) => type === 'RegExpLiteral')
        .flatMap(({ pattern = '' }) => lettersIn(pattern).map((word) => `${file} has “${word}” in the pattern /${pattern}/`)),
    );
    expect(wrong).toEqual([]);
  });

  it('no rule asks what language it is: the grammar says what differs', () => {
    const wrong = trees.flatMap(({ file, nodes }) =>
      nodes
        .filter(({ type }) => type === 'BinaryExpression')
        .filter(({ left, right }) => [left, right].some((node) => languages.some(({ code }) => node?.value === code)))
        .map(() => `${file} asks what language it is`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('lists', () => {
  const lists = languages.flatMap(({ code, words }) =>
    words.flatMap((group) => Object.entries(group).map(([tag, list]) => ({ name: `${code}: ${tag}`, list: wordsIn(list) }))),
  );

  it('there is one list for each thing', () => {
    const names = lists.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('no word stands twice in one', () => {
    const twice = lists.flatMap(({ name, list }) =>
      list.filter((word, i) => list.indexOf(word) !== i).map((word) => `${name} has “${word}” twice`),
    );
    expect(twice).toEqual([]);
  });

  it('no two lists of a language are the same', () => {
    const seen = new Map<string, string>();
    const same = lists
      .filter(({ list }) => list.length > 4)
      .flatMap(({ name, list }) => {
        const key = name.slice(0, 3) + [...list].sort().join(' ');
        const other = seen.get(key);
        seen.set(key, name);
        return other ? [`${name} is ${other}`] : [];
      });
    expect(same).toEqual([]);
  });

  it('no given name is a man’s and a woman’s at once', () => {
    expect(givenNames('he-name').length).toBeGreaterThan(100);
    expect(givenNames('he-name').filter((name) => givenNames('she-name').includes(name))).toEqual([]);
  });
});

interface Node {
  type: string;
  operator?: string;
  value?: unknown;
  pattern?: string;
  left?: Node;
  right?: Node;
  literal?: Node;
  callee?: Node & { name?: string; property?: { name?: string } };
}

function* nodesIn(node: unknown): Generator<Node> {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) yield* nodesIn(one);
    return;
  }
  if ('type' in node && typeof node.type === 'string') yield node as Node;
  for (const [key, value] of Object.entries(node)) if (key !== 'loc') yield* nodesIn(value);
}

/** `new Set([…])`, `new Map([…])`, `'…'.split(' ')`. */
const isList = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' && /^(?:Set|Map)$/.test(callee?.name ?? '')) ||
  isCallOf(callee, 'split') ||
  callee?.name === 'wordsIn';

const isQuestion = ({ callee }: Node): boolean =>
  ['includes', 'startsWith', 'endsWith', 'indexOf', 'has'].some((name) => isCallOf(callee, name));

const isCallOf = (callee: Node['callee'], name: string): boolean => callee?.property?.name === name;

/** The words of three letters and more in a pattern, and shorter ones that stand in a choice. */
const lettersIn = (pattern: string): string[] =>
  (pattern.replace(/\[[^\]]*\]|\\[pP]\{\w+\}|\(\?<\w+>|\\./g, ' ').match(/\p{L}{2,}/gu) ?? []).filter((word) =>
    isWord(word.toLowerCase()),
  );

function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^\p{L}+$/u.test(value) && tagsOf(value).size > 0;
}

function isOfALanguage(file: string): boolean {
  return /^src\/lexicon\/(?:..\/|given-names)/.test(file);
}

const givenNames = (tag: 'he-name' | 'she-name'): string[] => wordsIn(names[tag] ?? '');
