/**
 * The sender's name at the beginning of what follows "on behalf of:", without its street, city and phone.
 * Separators are " · ", "|", a line's end, a comma, or none at all ("U.S. Department of Defense 1400 Defense Pentagon …").
 */
export function senderIn(after: string): string | undefined {
  const name = after
    .slice(0, 160)
    .replace(/[\n·•|].*/s, '')
    .replace(/[\s,;–—-]*(?:[(#]?\d(?!\d{0,2} ?(,|$))|P\.? ?O\.? ?Box|Suite |Room |https?:|www\.|\S+@).*/i, '')
    .replace(/(\S+ \S.*) \S+, (?:[A-Z]{2}|D\.C\.)$/, '$1')
    .replace(/(?:[\s,;:–—-]|(?<!Inc|U\.S|Co)\.)+$/, '');
  return name || undefined;
}
