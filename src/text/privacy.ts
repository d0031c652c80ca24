/**
 * Takes out of a text or address what belongs to the person the mail was sent to: their addresses (as they are,
 * percent-encoded, upper or lower case), Blogger's secret posting addresses, and the ids of a subscriber in links.
 * Other addresses, such as a press contact's, stay. What was taken out is shown as "…".
 */
export function scrub(text: string, recipients: readonly string[] = []): string {
  const clean = text.replace(anyOf(recipients), gone);
  return mayTell.test(clean) ? secrets.reduce((left, [pattern, put]) => left.replace(pattern, put), clean) : clean;
}

/** A text in which no mail address stands any more, whosesoever. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s@<>()[\]:;,]+@[\w.-]+\w/g, gone);
}

/**
 * A copy of plain data with every string in it scrubbed, however deep it stands. What stands under a key of `kept` stays as it is:
 * texts that were scrubbed before something was measured in them.
 */
export function scrubAll<T>(data: T, recipients: readonly string[], kept: ReadonlySet<string>): T {
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return scrub(value, recipients);
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : copy(inner)]));
  };
  return copy(data) as T;
}

/** What stands in every secret below; most texts hold none of it. */
const mayTell = /[@%=]|lnks\.gd|govdelivery|\/br\//i;

/** All forms of all addresses, longest first, as one pattern made once for a list: a bulletin is hundreds of strings. */
function anyOf(recipients: readonly string[]): RegExp {
  const known = patterns.get(recipients);
  if (known) return known;
  const forms = recipients
    .filter((recipient) => recipient.length >= 4)
    .flatMap((recipient) => [recipient, encodeURIComponent(recipient), recipient.replace('@', '%40')])
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp([...new Set(forms)].join('|') || '(?!)', 'gi');
  patterns.set(recipients, pattern);
  return pattern;
}

const patterns = new WeakMap<readonly string[], RegExp>();

const gone = '…';

const secrets: [pattern: RegExp, put: string][] = [
  // Blogger's mail-to-blog address lets anyone publish: <user>.<secret>@blogger.com.
  [/(?<![\w.+-])[\w.+-]+(?:@|%40)blogger\.com/gi, gone],
  // The mailer's own sentence names the person: "This email was sent to <address> using …".
  // Outlook writes it twice: `ann@example.org<mailto:ann@example.org>`.
  [
    /((?:sent|delivered|addressed|enviado|enviada)\s+(?:to|a|para)\s+[<[(]?)(?:mailto:)?[^\s@<>()[\]]+(?:@|%40)[\w.-]+\w(?:\s?[<[(](?:mailto:)?[^\s@<>()[\]]+(?:@|%40)[\w.-]+\w[>\])])?/gi,
    `$1${gone}`,
  ],
  [
    /([?&;](?:enid|emailid|userid|destination|email|subscriber_id|verification|bulletinrecipientid|subscriberid)=)[^&#\s"'<>]+/gi,
    `$1${gone}`,
  ],
  // The end of such a link alone, where damage took its beginning.
  [/(\/s\/)\d{6,}\/br\/\d{6,}(?:-l)?/gi, `$1${gone}`],
  [/(lnks\.gd\/l\/)[^\s"'<>)]+/gi, `$1${gone}`],
  [/(links(?:-\d+)?\.govdelivery\.com\/C[LI]\d\/)[^\s"'<>)]+/gi, `$1${gone}`],
];
