import type { Steps } from '../steps';

/**
 * Runs the steps and lets the page have its turn between them: it goes on answering the person while a long text is read.
 * Rejects with the signal's reason once that is aborted.
 */
export async function inTurns<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < turn) continue;
    await new Promise((others) => setTimeout(others));
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/** Milliseconds; what takes less is not noticed. */
const turn = 50;
