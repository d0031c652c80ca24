import type { Note, Nothing } from './model';
import { faultOf } from './text/fault';

/** That nothing was read, and what was looked for in vain. */
export function nothing(missing: Nothing['missing'], notes: Note[] = [], evidence: Nothing['evidence'] = []): Nothing {
  return { kind: 'nothing', missing, evidence, notes };
}

/** A fault of ours is an answer too. */
export function broken(error: unknown): Nothing {
  return { ...nothing('article'), fault: faultOf(error) };
}
