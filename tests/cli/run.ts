import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/io';
import { program } from '../../src/cli/program';

export interface Run {
  code: number;
  out: string;
  error: string;
  lines: { [key: string]: unknown }[];
}

/** The command line in this process: nothing is started, so that a test takes milliseconds. */
export async function run(
  argv: string[],
  { stdin = '', stopAfter = Infinity }: { stdin?: string | Buffer; stopAfter?: number } = {},
): Promise<Run> {
  let out = '';
  let error = '';
  let written = 0;
  const io: Io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: async (text) => {
      out += text;
      written += 1;
    },
    err: (line) => {
      error += `${line}\n`;
    },
    tell: () => undefined,
    watched: false,
    stopped: () => written >= stopAfter,
  };
  const code = await program(argv, io);
  return {
    code,
    out,
    error,
    get lines() {
      return out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    },
  };
}
