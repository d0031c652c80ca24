import type { BytesAhead } from './bytes-ahead';
import { mostOfRecord, type Record, tooLarge } from './record';

/** JSON lines: an object a line, with the markup under `html`, and where it is known `id` and `url`. Every line is a record. */
export async function* jsonLines(file: string, bytes: BytesAhead): AsyncGenerator<Record> {
  for (let record = 1; ; record += 1) {
    const line = await bytes.until('\n', mostOfRecord);
    if (!line) return;
    yield { file, record, ...(line.whole ? contentOf(line.bytes.toString('utf8')) : { error: tooLarge }) };
  }
}

function contentOf(line: string): Omit<Record, 'file'> {
  if (line.trim() === '') return { error: 'the line is empty' };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { error: 'the line is not JSON' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { error: 'the line is not an object' };
  const { id, url, html } = data as { [key: string]: unknown };
  const named = {
    ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
    ...(typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) && { url }),
  };
  return typeof html === 'string' && html.trim() !== ''
    ? { ...named, page: { html } }
    : { ...named, error: 'the object has no html' };
}
