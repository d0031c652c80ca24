/** A kind of words or address that tells of a person by itself, whoever that is. */
interface Secret {
  name: string;
  /** Its first group, where it has one, stays. */
  pattern: RegExp;
}

export const secrets: Secret[] = [
  {
    name: 'Blogger’s mail-to-blog address, which lets anyone publish: <user>.<secret>@blogger.com',
    pattern: /()(?<![\w.+-])[\w.+-]+(?:@|%40)blogger\.com/gi,
  },
  {
    // Outlook writes the address twice: `ann@example.org<mailto:ann@example.org>`.
    name: 'the mailer’s own sentence: “This email was sent to <address> using …”',
    pattern:
      /((?<!\bbe )(?:sent|delivered|addressed|enviado|enviada)\s+(?:to|a|para)\s+[<[(]?)(?:mailto:)?[^\s@<>()[\]]+(?:@|%40)[\w.-]+\w(?:\s?[<[(](?:mailto:)?[^\s@<>()[\]]+(?:@|%40)[\w.-]+\w[>\])])?/gi,
  },
  {
    name: 'what a link says of its subscriber',
    pattern:
      /([?&;](?:enid|emailid|userid|destination|email|e-?mail_?address|subscriber_?id|verification|bulletinrecipientid|uid|tok|token|recipient|rcpt|contact_?id)=)[^&#\s"'<>]+/gi,
  },
  { name: 'the end of such a link alone, where damage took its beginning', pattern: /(\/s\/)\d{6,}\/br\/\d{6,}(?:-l)?/gi },
  { name: 'a link of the mailer’s second generation', pattern: /(lnks\.gd\/l\/)[^\s"'<>)]+/gi },
  { name: 'a link of its third', pattern: /(links(?:-\d+)?\.govdelivery\.com\/C[LI]\d\/)[^\s"'<>)]+/gi },
  {
    name: 'a header of the mail: `List-Unsubscribe: <https://…>, <mailto:…>`, with or without brackets',
    pattern: /(\blist-unsubscribe(?:-post)?[*_]?:[*_]?\s?)(?:[\s,]*(?:<[^<>]{0,2000}>|(?:https?|mailto):[^\s<>]+))+/gi,
  },
  { name: 'the name of an event in a calendar, made for one guest', pattern: /(\bUID:\s?)[\w.@%+=-]{6,}/g },
];

/** What stands in each of them; most texts hold none of it. */
export const mayTell = /[@%=]|lnks\.gd|govdelivery|\/br\/|uid:|list-unsub/i;
