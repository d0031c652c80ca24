import { parentPort, workerData } from 'node:worker_threads';
import type { Record } from '../inputs/record';
import { pieceOf, type Writing } from '../outputs/piece';
import { answerTo, type Job } from './answer';

/** A thread of the crew: a record in, its piece of the output back, in the same order. */
const { job, writing } = workerData as { job: Job; writing: Writing };

parentPort?.on('message', (record: Record) => {
  parentPort?.postMessage(pieceOf(record, answerTo(record, job), writing));
});
