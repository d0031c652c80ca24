import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the probe noted, in milliseconds since 1970; what did not happen is absent. */
export type Moments = Partial<
  Record<
    | 'navigated'
    | 'started'
    | 'inject'
    | 'injected'
    | 'ask'
    | 'answered'
    | 'usable'
    | 'usablePainted'
    | 'drawn'
    | 'painted'
    | 'firstPaint',
    number
  >
>;

/** A copy of the built extension whose popup keeps a diary, stores it for the session and closes; nothing else is changed. `remove` when done. */
export function probed(built: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-reader-probed-'));
  cpSync(built, folder, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'probe.js'), join(folder, 'probe.js'));
  const page = join(folder, 'popup.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="/probe.js"></script>'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
