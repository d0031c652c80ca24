import { createReadStream } from 'node:fs';

/** The bytes of a file, a device or what is piped in (`-`), or throws an error whose message is a plain reason. */
export async function bytesOf(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) break;
    }
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new Error(reasons[code] ?? `cannot be read (${code})`);
  }
  if (length > most) throw new Error(`larger than ${most / 2 ** 20} MB, which is too large to read`);
  if (length === 0) throw new Error('the file is empty');
  return Buffer.concat(chunks, length);
}

/** Bytes; the largest saved pages carry their pictures with them and have a few million. What never ends stops here. */
const most = 64 * 2 ** 20;

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'permission denied',
};
