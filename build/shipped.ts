/** Remembers which packages a build bundled: the truth about what ships, for the licences. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const file = '.output/shipped.json';

/** Names of the packages of which the last build holds code, sorted; empty before the first build. */
export function shipped(): string[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as string[];
  } catch {
    return [];
  }
}

/** Starts a new record. */
export function forgetShipped(): void {
  rmSync(file, { force: true });
}

/** A Vite plugin that adds what each bundle holds to the record. */
export function recordShipped() {
  return {
    name: 'record-shipped',
    generateBundle(
      _options: unknown,
      bundle: Record<string, { type: string; modules?: Record<string, { renderedLength: number }> }>,
    ) {
      const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.entries(modules));
      const packages = modules.filter(([, { renderedLength }]) => renderedLength > 0).flatMap(([id]) => packageOf(id));
      mkdirSync('.output', { recursive: true });
      writeFileSync(file, JSON.stringify([...new Set([...shipped(), ...packages])].sort()));
    },
  };
}

function packageOf(module: string): string[] {
  const path = module.replaceAll('\\', '/').split('/node_modules/').at(-1);
  const name = module.includes('/node_modules/') ? /^(?:@[^/]+\/)?[^/]+/.exec(path ?? '')?.[0] : undefined;
  return name ? [name] : [];
}
