/** Which field of a mail's header a line is; empty for any other line. */
export function fieldOf(text: string): Field | '' {
  const label = /^[*\s]*([^\s:*][^:*\d]{0,14}?)[*\s]*:/.exec(text)?.[1]?.toLowerCase();
  const field = label ? fields.get(label.trim()) : undefined;
  return field && (/:[\s*]*\S/.test(text) || field === 'to' || field === 'copy') ? field : '';
}

export type Field = 'from' | 'date' | 'to' | 'copy' | 'subject' | 'reply';

/** The labels of Gmail, Apple Mail, Outlook and Yahoo, in the languages whose headers were seen. */
const labels: [Field, string][] = [
  ['from', 'from|de|von|da|van'],
  ['date', 'sent|date|enviado|enviado el|enviado em|enviada em|fecha|data|datum|gesendet|envoyé|inviato|verzonden'],
  ['to', 'to|para|an|à|a|pour|aan'],
  ['copy', 'cc|bcc|cci|kopie'],
  ['subject', 'subject|asunto|assunto|betreff|objet|oggetto|onderwerp'],
  ['reply', 'reply-to|responder a|antwort an|répondre à|rispondi a'],
];

const fields = new Map(labels.flatMap(([field, words]) => words.split('|').map((word): [string, Field] => [word, field])));
