import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The earliest day that a zip can name; `SOURCE_DATE_EPOCH` (seconds) says another. */
const day = new Date(process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.UTC(1980, 0, 1));

/** Writes a zip anew so that what is in it alone decides its bytes: files in the order of their names, all of one day. */
export async function fixTimes(path: string): Promise<void> {
  const given = await JSZip.loadAsync(readFileSync(path));
  const files = Object.values(given.files).filter(({ dir }) => !dir);
  const fixed = new JSZip();
  for (const file of files.sort((one, other) => (one.name < other.name ? -1 : 1)))
    fixed.file(file.name, await file.async('nodebuffer'), { date: day, createFolders: false });
  const options = { type: 'nodebuffer', platform: 'DOS', compression: 'DEFLATE', compressionOptions: { level: 9 } } as const;
  writeFileSync(path, await fixed.generateAsync(options));
}
