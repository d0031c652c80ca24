/**
 * A Vite plugin that writes Unicode noncharacters in scripts as escapes: Chrome refuses to inject a file that holds one
 * ("It isn't UTF-8 encoded"), and the citation styles use some as marks.
 */
export function escapeNoncharacters() {
  return {
    name: 'escape-noncharacters',
    generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.code) file.code = file.code.replace(noncharacters, escaped);
      }
    },
  };
}

const noncharacters = /[\ufdd0-\ufdef\ufffe\uffff]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
