import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';

/** A pattern as it stands in the sources. `source` is absent where it is put together when the program runs. */
export interface Written {
  file: string;
  line: number;
  source?: string;
  flags?: string;
}

/** Every pattern of a file, found in its syntax tree: literals, and calls of `RegExp`. */
export function patternsIn(file: string): Written[] {
  const found: Written[] = [];
  const tree = parse(readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    const { line } = value.loc.start;
    if (value.type === 'RegExpLiteral') found.push({ file, line, source: `${value.pattern}`, flags: `${value.flags}` });
    else if (/^(?:New|Call)Expression$/.test(value.type) && nameOf(value.callee) === 'RegExp') found.push({ file, line });
    Object.values(value).forEach(walk);
  };
  walk(tree.program.body);
  return found;
}

/** All that ships: the rooms and the wiring. */
export function shippedFiles(): string[] {
  return ['src', 'entrypoints'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .sort(),
  );
}

interface SyntaxNode {
  [key: string]: unknown;
  type: string;
  loc: { start: { line: number } };
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value && value.loc !== undefined;
}

/** `RegExp`, also as a member of something (`globalThis.RegExp`). */
function nameOf(callee: unknown): string | undefined {
  if (!isNode(callee)) return undefined;
  return callee.type === 'MemberExpression' ? nameOf(callee.property) : `${callee.name}`;
}
