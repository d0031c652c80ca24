import type { Iso } from '../../model';
import { datesIn } from '../../text/dates';
import { type Field, fieldOf } from '../../text/mail-header';
import type { Forwarded } from '../work';

/** The line that a mail program writes above the header. */
export function isMarker(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[-_:\s]+/g, ' ')
    .trim();
  return markers.has(words) && !/[.!?]$/.test(text);
}

const markers = new Set(
  "forwarded message|begin forwarded message|original message|mensaje reenviado|inicio del mensaje reenviado|mensaje original|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|ursprüngliche nachricht|message transféré|forwarded message transféré|début du message transféré|message d’origine|message d'origine|mensagem encaminhada|início da mensagem encaminhada|mensagem original|messaggio inoltrato|inizio messaggio inoltrato|messaggio originale|doorgestuurd bericht".split(
    '|',
  ),
);

/** What the header of a forwarded mail tells. */
export function forwardOf(header: readonly string[]): Forwarded {
  const contentOf = (field: Field): string => {
    const at = header.findIndex((line) => fieldOf(line) === field);
    return at < 0 ? '' : (header[at] ?? '').replace(/^[^:]*:[\s*]*/, '').trim();
  };
  const at = header.findIndex((line) => fieldOf(line) === 'subject');
  const next = header[at + 1];
  const wrapped = at >= 0 && at < header.length - 2 && next !== undefined && fieldOf(next) === '';
  const subject = wrapped ? `${contentOf('subject')} ${next}` : contentOf('subject');
  const from = contentOf('from');
  const sender = from.replace(/\s*[<[(].*/s, '').replace(/^["“]|["”]$/g, '');
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
