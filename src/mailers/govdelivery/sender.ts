/**
 * The sender's name at the beginning of what follows "on behalf of:", without its street, city and phone.
 * Separators are " · ", "|", a line's end, a comma, or none at all ("U.S. Department of Defense 1400 Defense Pentagon …").
 */
export function senderIn(after: string): string | undefined {
  const name = (/^[^\n·•|]{0,160}/.exec(after)?.[0] ?? '')
    .replace(/\s*[,;–—-]?\s*(?:\(?\d|#\d|P\.?\s?O\.?\s*Box|(?:Suite|Room|Floor)\s|https?:|www\.|\S+@).*$/i, '')
    .replace(/^(\S+\s.*\S)\s+[^\s,]+,\s*(?:[A-Z]{2}|D\.C\.)$/, '$1')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(?<!\b(?:Inc|U\.S|Dept|Co|Corp))\.$/, '')
    .trim();
  return /\p{L}{2}/u.test(name) && name.length < 121 ? name : undefined;
}
