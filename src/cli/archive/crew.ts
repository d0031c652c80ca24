import { Worker } from 'node:worker_threads';
import type { Record } from '../inputs/record';
import { type Piece, pieceOf, type Writing } from '../outputs/piece';
import { answerTo, type Job } from './answer';

/** A record and what came of it. */
export interface Done {
  record: Pick<Record, 'file' | 'record'>;
  piece: Piece;
}

export interface Orders {
  job: Job;
  writing: Writing;
  jobs: number;
  ordered: boolean;
}

/** Reads records one after the other, or with several threads; with these a bounded number is under way at any time. */
export async function* worked(records: AsyncIterable<Record>, orders: Orders): AsyncGenerator<Done> {
  if (orders.jobs > 1) return yield* together(records, orders);
  for await (const record of records)
    yield { record: placeOf(record), piece: pieceOf(record, answerTo(record, orders.job), orders.writing) };
}

async function* together(records: AsyncIterable<Record>, orders: Orders): AsyncGenerator<Done> {
  const crew = Array.from({ length: orders.jobs }, () => new Hand(orders));
  const pending: Promise<Done>[] = [];
  try {
    for await (const record of records) {
      const hand = crew.reduce((least, one) => (one.load < least.load ? one : least));
      pending.push(hand.give(record).then((piece) => ({ record: placeOf(record), piece })));
      while (pending.length >= orders.jobs * perThread) yield await next(pending, orders.ordered);
    }
    while (pending.length > 0) yield await next(pending, orders.ordered);
  } finally {
    await Promise.all(crew.map((hand) => hand.dismiss()));
  }
}

/** Enough to keep a thread busy while another record is found. */
const perThread = 4;

async function next(pending: Promise<Done>[], ordered: boolean): Promise<Done> {
  const [chosen] = ordered ? pending : await Promise.race(pending.map((one) => one.then(() => [one])));
  if (!chosen) throw new Error('nothing is under way');
  pending.splice(pending.indexOf(chosen), 1);
  return chosen;
}

function placeOf({ file, record }: Record): Done['record'] {
  return { file, ...(record !== undefined && { record }) };
}

/** A thread, and the records it was given. One that dies takes only the record with it that it was at. */
class Hand {
  private readonly orders: Orders;
  private worker: Worker;
  private readonly waiting: { record: Record; done(piece: Piece): void }[] = [];

  constructor(orders: Orders) {
    this.orders = orders;
    this.worker = this.hired();
  }

  get load(): number {
    return this.waiting.length;
  }

  give(record: Record): Promise<Piece> {
    return new Promise((done) => {
      this.waiting.push({ record, done });
      this.worker.postMessage(record);
    });
  }

  async dismiss(): Promise<void> {
    this.worker.removeAllListeners();
    await this.worker.terminate();
  }

  private hired(): Worker {
    const { job, writing } = this.orders;
    const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : '../thread.js', import.meta.url), {
      workerData: { job, writing },
    });
    worker.on('message', (piece: Piece) => this.waiting.shift()?.done(piece));
    worker.on('error', ({ message }) => {
      const lost = this.waiting.shift();
      this.worker = this.hired();
      for (const { record } of this.waiting) this.worker.postMessage(record);
      const error = `the thread that read it broke off: ${message}`;
      lost?.done(lost ? pieceOf(lost.record, { error }, writing) : { kind: 'error', error });
    });
    return worker;
  }
}
