/** The words of a list that is written with white space between them. */
export function wordSet(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
