import type { PostRef } from '../../model';

export function titleOf({ title }: PostRef, untitled: string): string {
  return title.trim() || untitled;
}
