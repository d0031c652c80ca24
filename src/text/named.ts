/** Whether all words of a line but the small ones begin with a capital, as in names. */
export function isNamed(line: string): boolean {
  return line.split(/[\s/&|]+/).every((word) => /^(?:[^\p{Ll}]|(?:of|the|and|for|in|de|del|la|las|los|el|y|e)$)/u.test(word));
}
