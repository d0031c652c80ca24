import type { Readable } from 'node:stream';

/** Where a command reads from and writes to; tests hand in their own. */
export interface Io {
  stdin: Readable;
  /** Resolves when the reader of the output is ready for more. */
  out(text: string): Promise<void>;
  err(line: string): void;
  /** Writes to standard error as it stands. */
  tell(text: string): void;
  /** Whether a person watches standard error. */
  watched: boolean;
  /** Set when the person asked to stop: what was begun is finished, nothing else begun. */
  stopped(): boolean;
}

/** The terminal, or whatever the program was connected to. */
export function processIo(): Io {
  let stopped = false;
  const stop = (): void => {
    if (stopped) process.exit(130);
    stopped = true;
  };
  process.once('SIGTERM', stop).on('SIGINT', stop);
  // A reader that has seen enough (`| head`) ends the program quietly.
  process.stdout.on('error', () => process.exit());
  return {
    stdin: process.stdin,
    out: (text) =>
      new Promise((done) => {
        if (process.stdout.write(text)) done();
        else process.stdout.once('drain', done);
      }),
    err: (line) => process.stderr.write(`${line}\n`),
    tell: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    stopped: () => stopped,
  };
}
