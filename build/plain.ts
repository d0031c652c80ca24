/**
 * A Vite plugin that starts the detector without the wrapper that other scripts get: it runs on every page of a blog,
 * and half a kilobyte of error reporting is a quarter of it. A fault in it shows in the browser's own console.
 */
export function plainDetector() {
  return {
    name: 'plain-detector',
    enforce: 'pre' as const,
    load(id: string) {
      const entry = /virtual:wxt-unlisted-script-entrypoint\?(.*detector\.ts)$/.exec(id)?.[1];
      return entry && `import detector from ${JSON.stringify(entry)};\ndetector.main();`;
    },
  };
}
