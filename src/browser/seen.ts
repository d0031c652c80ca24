/** The detector's message: a bulletin is in view, or (`left`) no longer. */
export interface Seen {
  issuer?: string;
  left?: true;
}

/**
 * The detector's raw message, checked: pages cannot send it, but a compromised renderer could.
 * `undefined` for anything of another shape.
 */
export function seenIn(message: unknown): Seen | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  if (message.type === 'left') return { left: true };
  if (message.type !== 'seen') return undefined;
  const issuer = 'issuer' in message && typeof message.issuer === 'string' ? tidy(message.issuer) : '';
  return issuer ? { issuer } : {};
}

/** One line, no control or bidi characters, short enough for a tooltip. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
