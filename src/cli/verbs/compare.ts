import { compare as compared } from '../../compare/compare';
import type { Comparison, Words } from '../../compare/comparison';
import type { Readable } from '../../model';
import { answerTo } from '../archive/answer';
import { recordsIn } from '../inputs/inputs';
import type { Io } from '../io';
import type { Given } from '../options';

/** Two copies of one text held against each other: what is the same word for word, what differs, what stands in one only. */
export async function compare(given: Given, io: Io): Promise<number> {
  if (given.names.length !== 2) {
    io.err('compare: give two files, the copy and the original');
    return 2;
  }
  const readings: Readable[] = [];
  for (const name of given.names) {
    const reading = await readingOf(name, io);
    if (typeof reading === 'string') {
      io.err(`compare: ${name}: ${reading}`);
      return 1;
    }
    readings.push(reading);
  }
  const [here, there] = readings as [Readable, Readable];
  const comparison = compared(here, there);
  await io.out(given.has('json') ? `${JSON.stringify(comparison, null, 2)}\n` : `${reportOf(comparison, here)}\n`);
  return 0;
}

/** The first page of a file, read whatever sent it, or the reason why it cannot be. */
async function readingOf(name: string, io: Io): Promise<Readable | string> {
  for await (const record of recordsIn([name], { stdin: io.stdin, recursive: false, meter: { read: 0 } })) {
    const answer = answerTo(record, { anyway: true, sniff: 'none' });
    if ('error' in answer) return answer.error;
    if ('reading' in answer) return answer.reading.kind === 'nothing' ? 'there is no article in it' : answer.reading;
  }
  return 'there is nothing in it';
}

function reportOf({ verdict, agreement, passages, quotations }: Comparison, { quotes }: Readable): string {
  const told = [`${verdicts[verdict]} ${Math.round(agreement * 100)} % of the words stand in both.`];
  const said = quotations.map(({ kind, quote, there }) => {
    const other = kind === 'differs' ? `\n    there: “${textOf(there)}”` : '';
    return `  ${kind}: “${quotes[quote]?.text ?? ''}”${other}`;
  });
  const parts = passages.flatMap(({ kind, here, there }) => {
    if (kind === 'same') return [];
    const sides = [here.length > 0 && `    here:  ${textOf(here)}`, there.length > 0 && `    there: ${textOf(there)}`];
    return [`  ${kind}\n${sides.filter(Boolean).join('\n')}`];
  });
  if (said.length > 0) told.push(`Quotations\n${said.join('\n')}`);
  if (parts.length > 0) told.push(`Passages that are not the same\n${parts.join('\n')}`);
  return told.join('\n\n');
}

const verdicts: Record<Comparison['verdict'], string> = {
  same: 'The same text.',
  differs: 'The texts differ.',
  another: 'This looks like a different article.',
};

function textOf(words: readonly Words[]): string {
  return words.map(({ text }) => text).join(' ');
}
