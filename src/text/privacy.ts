/**
 * Takes out of a text or address what belongs to the person the mail was sent to: their addresses (as they are,
 * percent-encoded, upper or lower case), Blogger's secret posting addresses, and the ids of a subscriber in links.
 * Other addresses, such as a press contact's, stay. What was taken out is shown as "…".
 */
export function scrub(text: string, recipients: readonly string[] = []): string {
  let clean = text;
  for (const recipient of recipients) {
    if (recipient.length < 4) continue;
    for (const form of [recipient, encodeURIComponent(recipient), recipient.replace('@', '%40')]) {
      clean = clean.replace(new RegExp(form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), gone);
    }
  }
  for (const [pattern, put] of secrets) clean = clean.replace(pattern, put);
  return clean;
}

const gone = '…';

const secrets: [pattern: RegExp, put: string][] = [
  // Blogger's mail-to-blog address lets anyone publish: <user>.<secret>@blogger.com.
  [/[\w.+-]+(?:@|%40)blogger\.com/gi, gone],
  // The mailer's own sentence names the person: "This email was sent to <address> using …".
  [/((?:sent|delivered|addressed|enviado|enviada)\s+(?:to|a|para)\s+)[^\s@<>]+(?:@|%40)[\w.-]+\w/gi, `$1${gone}`],
  [
    /([?&;](?:enid|emailid|userid|destination|email|subscriber_id|verification|bulletinrecipientid|subscriberid)=)[^&#\s"'<>]+/gi,
    `$1${gone}`,
  ],
  [/(lnks\.gd\/l\/)[^\s"'<>)]+/gi, `$1${gone}`],
  [/(links(?:-\d+)?\.govdelivery\.com\/C[LI]\d\/)[^\s"'<>)]+/gi, `$1${gone}`],
];
