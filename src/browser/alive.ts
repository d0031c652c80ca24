import { plainApi } from './plain-api';

/**
 * A test of whether the script that asks still belongs to the extension as it runs now: false after the extension was reloaded,
 * updated or removed while the page stayed open.
 */
export function lifeOf(): () => boolean {
  const { version } = plainApi().runtime.getManifest();
  return () => {
    try {
      return Boolean(plainApi().runtime?.id) && plainApi().runtime.getManifest().version === version;
    } catch {
      return false;
    }
  };
}
