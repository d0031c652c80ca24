import type { Iso } from '../../model';
import { datesIn } from '../../text/dates';
import { type HeaderField, headerLine } from '../../text/mail-headers';
import type { Forwarded } from '../work';

/** Which field of a mail's header a line is; empty for any other line, and for one that says nothing of sender, day or subject. */
export function fieldOf(text: string): HeaderField | '' {
  const line = headerLine(text);
  return line && (line.value !== '' || line.field === 'to' || line.field === 'copy') ? line.field : '';
}

/** What the header of a forwarded mail tells. */
export function forwardOf(header: readonly string[]): Forwarded {
  const contentOf = (field: HeaderField): string => {
    const line = header.find((one) => fieldOf(one) === field);
    return (line && headerLine(line)?.value.trim()) ?? '';
  };
  const at = header.findIndex((line) => fieldOf(line) === 'subject');
  const next = header[at + 1];
  const wrapped = at >= 0 && at < header.length - 2 && next !== undefined && fieldOf(next) === '';
  const subject = wrapped ? `${contentOf('subject')} ${next}` : contentOf('subject');
  const from = contentOf('from');
  const sender = from
    .replace(/[<[(].*/s, '')
    .trimEnd()
    .replace(/^["“]|["”]$/g, '');
  const day = dayIn(contentOf('date'));
  return {
    ...(subject && { subject }),
    ...(sender && !sender.includes('@') && { sender }),
    ...(/@(?:\w+\.)?govdelivery\.com\b/i.test(from) && { byMailer: true }),
    ...(day && { day }),
  };
}

function dayIn(text: string): Iso | undefined {
  const iso = datesIn(text)[0]?.iso ?? datesIn(text.replace(/\p{L}+/gu, english))[0]?.iso;
  return iso && iso.length >= 10 ? iso.slice(0, 10) : undefined;
}

/** Month names of the headers' languages beside English and Spanish, by their first letters. */
function english(word: string): string {
  const small = word.toLowerCase();
  return months.find(([starts]) => starts.some((start) => small.startsWith(start)))?.[1] ?? word;
}

const months: [string[], string][] = [
  [['jän', 'jan', 'gen', 'enero'], 'January'],
  [['feb', 'fév', 'fev'], 'February'],
  [['mär', 'mar'], 'March'],
  [['avr', 'apr', 'abr'], 'April'],
  [['mai', 'may', 'mag'], 'May'],
  [['juin', 'jun', 'giu'], 'June'],
  [['juil', 'jul', 'lug'], 'July'],
  [['aoû', 'aug', 'ago'], 'August'],
  [['sep', 'set'], 'September'],
  [['okt', 'oct', 'out', 'ott'], 'October'],
  [['nov'], 'November'],
  [['dez', 'déc', 'dec', 'dic'], 'December'],
];
