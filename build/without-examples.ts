/**
 * A Vite plugin that leaves the examples and near misses of the table of patterns out of what ships: they are there for readers and tests,
 * and nothing asks for them at run time. Fails the build when the table no longer looks as expected.
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    enforce: 'pre' as const,
    apply: 'build' as const,
    transform(code: string, id: string) {
      if (!/\/src\/quotes\/attribution\/patterns\.ts$/.test(id)) return undefined;
      // A list stands on one line, or ends with a line of its own: the formatter sees to it.
      const changed = code.replace(/^ {4}(?:examples|not): \[(?:.*\],|(?:\n {6}.*)+\n {4}\],)$/gm, '');
      const rows = code.match(/^ {4}name: /gm)?.length ?? 0;
      const lists = code.match(/^ {4}examples: /gm)?.length ?? 0;
      if (rows === 0 || lists !== rows || /^ {4}(?:examples|not):/m.test(changed))
        throw new Error('the table of patterns is written in another way now: look at build/without-examples.ts');
      return { code: changed, map: null };
    },
  };
}
