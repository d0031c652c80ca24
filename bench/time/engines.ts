import { buildSync } from 'esbuild';

export type Engine = 'ours' | 'readability' | 'defuddle';

export const engineNames: Record<Engine, string> = {
  ours: 'Bulletin Reader',
  readability: 'Readability on a clone',
  defuddle: 'Defuddle',
};

/** Each engine as a script that puts `bench.<engine>()` into a page: the whole work on the live document, a plain object out. */
export function engineScript(engine: Engine): string {
  return bundle(`globalThis.bench = { ...globalThis.bench, ${sources[engine].call} };`, sources[engine].imports);
}

/** A script built like the shipped ones. `readable`: names and module borders are kept, for a profile. */
export function bundle(body: string, imports: string, form: 'minified' | 'readable' = 'minified'): string {
  const { outputFiles } = buildSync({
    stdin: { contents: `${imports}\n${body}`, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: form === 'minified',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

const sources: Record<Engine, { imports: string; call: string }> = {
  ours: {
    imports: "import { read } from './src/read';",
    call: 'ours: (anyway = true) => read(document, { url: location.href, anyway })',
  },
  readability: {
    imports: "import { Readability } from '@mozilla/readability';",
    call: 'readability: () => new Readability(document.cloneNode(true)).parse()',
  },
  defuddle: {
    imports: "import Defuddle from 'defuddle';",
    call: 'defuddle: () => new Defuddle(document, { url: location.href }).parse()',
  },
};

export const engineSource = (engine: Engine): { imports: string; call: string } => sources[engine];
