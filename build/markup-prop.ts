/**
 * A Vite plugin that takes the sink out of Preact's `dangerouslySetInnerHTML`: nothing here uses that property, and without it the bundles
 * of our own pages hold no way from a string to markup. Fails the build when Preact's code no longer looks as expected.
 */
export function withoutMarkupProp() {
  return {
    name: 'without-markup-prop',
    transform(code: string, id: string) {
      if (!/node_modules\/preact\/dist\/preact\./.test(id)) return undefined;
      const changed = code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent=');
      if (changed === code) throw new Error('Preact assigns innerHTML somewhere else now: look at build/markup-prop.ts');
      return { code: changed, map: null };
    },
  };
}
