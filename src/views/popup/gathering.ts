import { useRef, useState } from 'preact/hooks';
import type { PostRef } from '../../model';
import type { Gathered, PopupActions } from './state';

/** What came of reading several posts, where it was not all of them. */
interface Outcome {
  stopped?: true;
  /** Posts in which nothing could be read. */
  missing?: PostRef[];
}

export type Gathering = ReturnType<typeof useGathering>;

/** Reads posts one after the other, and each only once; it can be stopped at any time and goes on from there when asked again. */
export function useGathering(actions: Pick<PopupActions, 'gather' | 'stopGathering'>) {
  const read = useRef(new Map<string, Gathered>());
  const run = useRef(0);
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [outcome, setOutcome] = useState<Outcome>();
  /** Undefined where it was stopped, or where nothing could be read. */
  const gather = async (posts: readonly PostRef[]): Promise<Gathered[] | undefined> => {
    const own = ++run.current;
    const missing: PostRef[] = [];
    setOutcome(undefined);
    for (const [done, post] of posts.entries()) {
      if (read.current.has(post.id)) continue;
      setProgress({ done: done + 1, all: posts.length });
      const found = await actions.gather(post);
      if (run.current !== own) return undefined;
      if (found) read.current.set(post.id, found);
      else missing.push(post);
    }
    setProgress(undefined);
    if (missing.length > 0) setOutcome({ missing });
    const all = posts.flatMap(({ id }) => read.current.get(id) ?? []);
    return all.length > 0 ? all : undefined;
  };
  const stop = (): void => {
    if (!progress) return;
    run.current++;
    setProgress(undefined);
    setOutcome({ stopped: true });
    void actions.stopGathering();
  };
  return { gather, stop, progress, outcome };
}
