import type { Iso } from '../model';

/** Today in the person's own time zone, as `YYYY-MM-DD`. */
export function today(now = new Date()): Iso {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
