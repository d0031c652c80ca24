import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { worked } from '../archive/crew';
import { Progress } from '../archive/progress';
import { writtenIn } from '../archive/resume';
import { linesIn, recordsIn } from '../inputs/inputs';
import { namesIn } from '../inputs/names';
import type { Record } from '../inputs/record';
import type { Io } from '../io';
import { type Given, stylesIn } from '../options';
import type { Format } from '../outputs/piece';
import { sinkFor } from '../outputs/sinks';

/** Reads whatever was named and writes it in a format: what `read` and `quotes` have in common. */
export async function run(verb: string, format: Format, given: Given, io: Io): Promise<number> {
  const wrong = wrongIn(given, format);
  if (wrong) {
    io.err(`${verb}: ${wrong}`);
    return 2;
  }
  const filter = given.has('jsonl-in');
  const output = given.value('output');
  const ordered = !given.has('unordered');
  const written = given.has('resume') && output ? await writtenIn(output, ordered ? 'ordered' : 'unordered') : () => false;
  const many = given.has('recursive') || given.has('files-from');
  const alone = given.names.length === 1 && !many && !filter;
  const orders = {
    job: {
      ...valued('url', given),
      ...valued('post', given),
      anyway: given.has('anyway'),
      sniff: given.has('thorough') ? ('none' as const) : many ? ('all' as const) : ('archives' as const),
    },
    writing: { format, styles: stylesIn(given), headed: !alone, filter, only: given.has('only') },
    jobs: Math.min(Number(given.value('jobs') ?? 1), availableParallelism() * 4),
    ordered,
  };
  const sink = sinkFor(format, io, output, given.has('resume') ? 'resumed' : 'anew');
  const progress = new Progress(io, !given.has('quiet') && (!alone || output !== undefined));
  const meter = await meterOf(given);
  let failed = 0;
  try {
    const records = until(
      io,
      filter ? linesIn(io.stdin) : recordsIn(namesOf(given, io), { stdin: io.stdin, recursive: given.has('recursive'), meter }),
      written,
    );
    for await (const { record, piece } of worked(records, orders)) {
      if (piece.kind === 'error') failed += 1;
      if (piece.error && format !== 'jsonl')
        io.err(`${verb}: ${[record.file, record.record].filter((part) => part !== undefined).join(', record ')}: ${piece.error}`);
      await sink.add(piece);
      progress.add(piece, meter.total > 0 ? meter.read / meter.total : undefined);
    }
    await sink.end();
  } catch (error) {
    io.err(`${verb}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    progress.end();
  }
  if (io.stopped()) return 130;
  return failed > 0 ? 1 : 0;
}

function wrongIn(given: Given, format: Format): string | undefined {
  const filter = given.has('jsonl-in');
  if (given.names.length === 0 && !filter && !given.has('files-from')) return 'no file given';
  if (filter && given.names.length > 0) return '--jsonl-in reads standard input; it takes no file';
  if (given.names.length > 1 && format === 'json') return '--json takes one file; use --jsonl for several';
  if (given.has('resume') && (!given.has('output') || format !== 'jsonl')) return '--resume needs --jsonl and --output';
  if (format === 'notes' && !given.has('output')) return '--format notes needs --output and the name of a folder';
  return undefined;
}

async function* until(io: Io, records: AsyncIterable<Record>, written: (record: Record) => boolean): AsyncGenerator<Record> {
  for await (const record of records) {
    if (io.stopped()) return;
    if (!written(record)) yield record;
  }
}

async function* namesOf(given: Given, io: Io): AsyncGenerator<string> {
  yield* given.names;
  const list = given.value('files-from');
  if (list !== undefined) yield* namesIn(list, io.stdin);
}

function valued<Name extends string>(name: Name, given: Given): { [K in Name]?: string } {
  const value = given.value(name);
  return (value === undefined ? {} : { [name]: value }) as { [K in Name]?: string };
}

/** How much of the files named was read, in bytes; the sum of a folder or a list is not known. */
async function meterOf(given: Given): Promise<{ read: number; total: number }> {
  if (given.has('recursive') || given.has('files-from') || given.names.includes('-')) return { read: 0, total: 0 };
  const sizes = await Promise.all(
    given.names.map((name) =>
      stat(name).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return { read: 0, total: sizes.reduce((sum, size) => sum + size, 0) };
}
