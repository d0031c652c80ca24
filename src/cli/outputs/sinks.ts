import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CslItem } from '../../citations/csl';
import { writers } from '../../citations/exports/exports';
import type { ExportKey } from '../../citations/exports/formats';
import { keysOf } from '../../citations/exports/keys';
import type { Io } from '../io';
import type { Format, Piece } from './piece';
import { heads } from './quotes-csv';

/** Where pieces go, in the order in which they come. */
export interface Sink {
  add(piece: Piece): Promise<void>;
  end(): Promise<void>;
}

/** Standard output or a file, which is gone on with where the run is one resumed. */
export function outputFor(
  io: Io,
  file: string | undefined,
  how: 'anew' | 'resumed',
): { write(text: string): Promise<void>; end(): Promise<void> } {
  if (file === undefined) return { write: (text) => io.out(text), end: async () => undefined };
  const stream = createWriteStream(file, { flags: how === 'resumed' ? 'a' : 'w' });
  let failed: Error | undefined;
  stream.on('error', (error) => {
    failed = error;
  });
  return {
    write: (text) =>
      new Promise((done, fail) => {
        if (failed) fail(failed);
        else if (stream.write(text, (error) => error && fail(error))) done();
        else stream.once('drain', done);
      }),
    end: () => new Promise((done, fail) => stream.end((error?: Error | null) => (error ? fail(error) : done()))),
  };
}

export function sinkFor(format: Format, io: Io, file: string | undefined, how: 'anew' | 'resumed'): Sink {
  if (format === 'notes') return notesIn(file ?? '.');
  const output = outputFor(io, file, how);
  if (format === 'bib' || format === 'ris' || format === 'csl') return collection(format, output);
  let begun = format !== 'csv';
  const begin = async (): Promise<void> => {
    if (!begun) await output.write(heads);
    begun = true;
  };
  return {
    add: async ({ text }) => {
      await begin();
      if (text) await output.write(text);
    },
    end: async () => {
      await begin();
      await output.end();
    },
  };
}

/** Works get keys that tell them apart, so all of them are written at the end. */
function collection(format: 'bib' | 'ris' | 'csl', output: ReturnType<typeof outputFor>): Sink {
  const items: CslItem[] = [];
  const key: ExportKey = format === 'bib' ? 'bibtex' : format;
  return {
    add: async ({ item }) => {
      if (item) items.push(item);
    },
    end: async () => {
      const keys = keysOf(items);
      const text = writers[key](items.map((item, index) => ({ ...item, id: keys[index] ?? item.id })));
      await output.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
      await output.end();
    },
  };
}

/** A file for each bulletin. Names are made of letters, digits and hyphens; those of one name are numbered. */
function notesIn(folder: string): Sink {
  const taken = new Map<string, number>();
  return {
    add: async ({ note }) => {
      if (!note) return;
      const times = (taken.get(note.name) ?? 0) + 1;
      taken.set(note.name, times);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${note.name}${times > 1 ? `-${times}` : ''}.md`), note.text);
    },
    end: async () => undefined,
  };
}
