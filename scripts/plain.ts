/**
 * A Vite plugin that starts the detector and the popup's first script without the wrapper that other scripts get: the one runs on
 * every page of a blog, the other before all else, and half a kilobyte of error reporting would be most of them.
 * A fault in them shows in the browser's own console.
 */
export function plainScripts() {
  return {
    name: 'plain-scripts',
    enforce: 'pre' as const,
    load(id: string) {
      const entry = /virtual:wxt-unlisted-script-entrypoint\?(.*(?:detector|early)\.ts)$/.exec(id)?.[1];
      return entry && `import script from ${JSON.stringify(entry)};\nscript.main();`;
    },
  };
}
