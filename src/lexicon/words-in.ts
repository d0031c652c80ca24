/** The words of a list that is written with white space between them. */
export function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}
