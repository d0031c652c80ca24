import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { transformSync } from 'esbuild';

/**
 * A Vite plugin for code that two scripts need and that is to be in the package once. A script put into a page cannot import the chunks of
 * our own pages without showing them to every site; so a script of its own (`names.js`, `shared.js`), put there or loaded before the
 * others, holds it on the global object of our world, and the others take it from there. A tenth of the package.
 */
export function sharedCode() {
  let shared: readonly Shared[] = [];
  return {
    name: 'shared-code',
    enforce: 'pre' as const,
    apply: 'build' as const,
    buildStart({ input }: { input: unknown }) {
      const entries = JSON.stringify(input);
      shared = all.filter(({ takers }) => takers.test(entries));
    },
    async resolveId(this: Context, source: string, importer: string | undefined, options: object) {
      if (shared.length === 0 || !importer || source.startsWith('\0')) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const file = found && !found.external ? relative(process.cwd(), found.id.replace(/\?.*/, '')).replaceAll('\\', '/') : '';
      if (!shared.some(({ files }) => files.test(file))) return undefined;
      // Under another name than the library's own, which other plugins look for.
      return { id: mark + file.replace('node_modules/', 'library/'), moduleSideEffects: false };
    },
    load(this: Context, id: string) {
      if (!id.startsWith(mark)) return undefined;
      const file = id.slice(mark.length).replace('library/', 'node_modules/');
      const lines = exportsOf(this, file).map((name) => `export const ${name} = held.${name};`);
      return [`const held = globalThis.bulletinReaderShared[${JSON.stringify(nameOf(file))}];`, ...lines].join('\n');
    },
  };
}

const mark = '\0shared:';

interface Shared {
  /** The entrypoints that take these modules from the global object. */
  takers: RegExp;
  /** What the script holds; `tests/built/shared.built.ts` finds what is taken and not held. */
  files: RegExp;
}

const all: readonly Shared[] = [
  // entrypoints/base.ts
  {
    takers: /\/entrypoints\/(?:reader\/|article\.ts|names\.ts|quotes\.ts|shared\.ts|view\/)/,
    files:
      /^src\/(?:text\/(?:base64|blocks|dates|domains|fault|mail-header-words|mail-headers|many-people|parts|privacy|punycode|query|raised|space|spellings)|article\/copy\/[\w-]+|mailers\/govdelivery\/(?:ids|links|sender|signs|urls|wrappers)|page\/(?:align|bounds|find|pagetext)|views\/restore)\.ts$/,
  },
  // entrypoints/names.ts
  {
    takers: /\/entrypoints\/(?:article\.ts|quotes\.ts|shared\.ts|view\/)/,
    files:
      /^src\/(?:lexicon\/(?:given-names|sentences|tagging|titles|[a-z]{2}\/(?:people|titles|organizations|sentences))|text\/sentences|settings)\.ts$/,
  },
  // The same for our own pages; the background is built with them and takes nothing, so none of it is what the background needs.
  { takers: /\/(?:popup|options)\/index\.html/, files: /^src\/text\/(?:blocks|dates|parts|sentences|space)\.ts$/ },
  // entrypoints/shared.ts
  {
    takers: /\/(?:popup|options)\/index\.html|\/entrypoints\/view\//,
    files:
      /^(?:src\/views\/(?:(?:components|body)\/)?[\w-]+\.tsx?|src\/citations\/(?:cite|together|quotation|source|frame|metadata|markdown|csl|names|markup|archive|agencies|styles\/rich|styles\/terms|exports\/keys)\.ts|src\/text\/(?:sentencecase|titlecase)\.ts|node_modules\/preact\/(?:|hooks\/|jsx-runtime\/)dist\/\w+\.mjs)$/,
  },
];

/** The key of a module: as the script's own glob has it, or as it is imported. */
function nameOf(file: string): string {
  const [, part] = /^node_modules\/preact\/(?:(hooks|jsx-runtime)\/)?dist\//.exec(file) ?? [];
  return file.startsWith('src/') ? `../${file}` : ['preact', part].filter(Boolean).join('/');
}

interface Context {
  resolve(source: string, importer: string, options: object): Promise<{ id: string; external?: unknown } | null>;
  parse(code: string): { body: Statement[] };
}

interface Statement {
  type: string;
  declaration?: { id?: { name: string }; declarations?: { id: Pattern }[] } | null;
  specifiers?: { exported: { name: string } }[];
}

type Pattern = { type: 'Identifier'; name: string } | { type: 'ObjectPattern'; properties: { value: { name: string } }[] };

/** The names that a module exports, its types left out. */
function exportsOf(context: Context, file: string): string[] {
  const source = readFileSync(resolve(file), 'utf8');
  const { code } = transformSync(source, { loader: file.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic' });
  return context.parse(code).body.flatMap(({ type, declaration, specifiers = [] }) => {
    if (type === 'ExportAllDeclaration') throw new Error(`shared code: ${file} exports what it does not name`);
    if (type !== 'ExportNamedDeclaration') return [];
    const declared = declaration?.id ? [declaration.id.name] : (declaration?.declarations ?? []).flatMap(({ id }) => namesIn(id));
    return [...declared, ...specifiers.map(({ exported }) => exported.name)];
  });
}

function namesIn(pattern: Pattern): string[] {
  return pattern.type === 'Identifier' ? [pattern.name] : pattern.properties.map(({ value }) => value.name);
}
