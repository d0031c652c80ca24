import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One import, of a value or of types alone. */
export interface Import {
  file: string;
  target: string;
  types: boolean;
}

export interface Source {
  file: string;
  code: string;
}

export const root = resolve(import.meta.dirname, '..');

/** The code below some folders of the project. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ file: relative(root, file), code: readFileSync(file, 'utf8') }));
}

export function importsOf(sources: readonly Source[]): Import[] {
  return sources.flatMap(({ file, code }) =>
    [...code.matchAll(/^(?:import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
      (found) => ({
        file,
        types: found[1] !== undefined,
        target: found[2] ?? found[3] ?? found[4] ?? '',
      }),
    ),
  );
}

/** What each file imports of the others, as values or as types. */
export function graphOf(sources: readonly Source[]): Map<string, string[]> {
  const known = new Set(sources.map(({ file }) => file));
  const graph = new Map(sources.map(({ file }): [string, string[]] => [file, []]));
  for (const { file, target } of importsOf(sources)) {
    if (!target.startsWith('.')) continue;
    const path = relative(root, resolve(root, dirname(file), target));
    const found = [path, `${path}.ts`, `${path}.tsx`].find((candidate) => known.has(candidate));
    if (found) graph.get(file)?.push(found);
  }
  return graph;
}

/** Every circle of imports once, as the files on the way round. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
