/** Puts modules where the scripts that come after take them from: on the global object of our own world, which pages cannot see. */
export function share(modules: Record<string, unknown>): void {
  const place = globalThis as { bulletinReaderShared?: Record<string, unknown> };
  place.bulletinReaderShared = { ...place.bulletinReaderShared, ...modules };
}
