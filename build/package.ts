import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/**
 * Writes a zip anew so that what is in it alone decides its bytes: files in the order of their names, all of one day. `small`: takes
 * seconds to find the smallest deflate stream (Zopfli), a twenty-fifth less; any unzip reads it.
 */
export async function repack(path: string, how: 'small' | 'plain'): Promise<void> {
  const given = new ZipReader(new Uint8ArrayReader(readFileSync(path)));
  const files = (await given.getEntries()).filter((entry) => !entry.directory);
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const file of files.sort((one, other) => (one.filename < other.filename ? -1 : 1))) {
    const content = await file.getData(new Uint8ArrayWriter());
    const packed = how === 'small' ? await smallest(content) : deflateRawSync(content, { level: 9 });
    await zip.add(file.filename, new Uint8ArrayReader(packed), {
      passThrough: true,
      compressionMethod: deflate,
      uncompressedSize: content.length,
      crc32: crc32(content),
      lastModDate: day,
      dataDescriptor: false,
      extendedTimestamp: false,
      msDosCompatible: true,
    });
  }
  writeFileSync(path, await zip.close());
}

configure({ useWebWorkers: false });

const deflate = 8;

/** The earliest day that a zip can name; `SOURCE_DATE_EPOCH` (seconds) says another. A zip holds what clocks show, in no zone. */
const day = shownEverywhere(
  new Date(process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.UTC(1980, 0, 1)),
);

function shownEverywhere(date: Date): Date {
  const local = new Date(0);
  local.setFullYear(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  local.setHours(date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
  return local;
}

/** More rounds than three win a hundredth of a percent. */
function smallest(content: Uint8Array): Promise<Uint8Array> {
  return new Promise((done, failed) =>
    zopfli.deflate(content, { numiterations: 3 }, (error, packed) => (error ? failed(error) : done(packed))),
  );
}
