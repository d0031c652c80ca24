import type { Iso } from '../../model';
import { type DateOrder, datesIn } from '../../text/dates';

/** The date of a line that holds nothing but a date, perhaps with a time or a word such as "Published". */
export function dateLineOf(line: string, order?: DateOrder): Iso | undefined {
  const found = line.length > 2 * longest ? undefined : datesIn(line, order)[0];
  if (!found) return undefined;
  const before = line
    .slice(0, found.start)
    .replace(/^[/|·•–—-]\s*/, '')
    .replace(
      /^(?:(?:embargoed |for |until )+release(?: (?:at|on|until))*|embargoed until|(?:release|publication|issue|posting) date|fecha de (?:publicaci[oó]n|divulgaci[oó]n)|published|posted|released?|issued|updated|date|fecha|publicado|for immediate release|last updated|[a-z]{2,4}-\d{2,4}-\d+)\b\s*(on|el)?\s*[:,–—-]?\s*/i,
      '',
    )
    .replace(publishedElsewhere, '');
  const rest = (before + line.slice(found.end)).trim();
  if (rest.length + found.end - found.start > longest) return undefined;
  const left = rest
    .toLowerCase()
    .replace(
      /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\b\d{1,2}(:\d\d(:\d\d)?)?\s*[ap]\.?m\b\.?|\b\d{1,2}:\d\d(:\d\d)?|\b\d{4} (?:hrs|hours)\b|\b(?:noon|midnight)\b|\b(?:[ecmpa][sd]?t|gmt|utc)\b|\b(?:eastern|central|mountain|pacific)(?: (?:standard|daylight))? time\b|\bat\b|\ba las\b/g,
      '',
    )
    .replace(timeElsewhere, '');
  return /^[\s,.|()–—-]*$/.test(left) ? found.iso : undefined;
}

/** The words before a date in French, German, Italian and Portuguese, and in Spanish beside `publicado`. */
const publishedElsewhere =
  /^(?:publiée?|mise? en ligne|postée?|paru|date de publication|veröffentlicht|erschienen|erstellt|datum|stand|pubblicato|data(?: di pubblicazione)?|publicad[oa]|data de publicação|actualizado y publicado)(?![a-zà-ÿ])\s*:?\s*(?:(?:le|am|vom|den|il|em|en|a|el)(?![a-zà-ÿ]))?\s*[:,]?\s*/i;

/** Days of the week and times there; in small letters. */
const timeElsewhere =
  /(?<![a-zà-ÿ])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|le|am|den|il|em|el|à|às|um|alle|ore|uhr|de|del|dia|h)(?![a-zà-ÿ])|\d{1,2} ?h ?(?:\d\d)?(?!\d)/g;

/** Characters of a weekday, a date, a time and a zone, written out. */
const longest = 90;

/**
 * The date in the dateline that opens a report: `WASHINGTON, March 6, 2025 —`, `(March 6, 2025) –`.
 * The words stay in the text.
 */
export function dateOfDateline(paragraph: string): { iso: Iso; text: string } | undefined {
  const head = /^.{3,110}?(?=\s?(?:[—–]|--|\s-\s))/u.exec(paragraph)?.[0];
  if (!head || !/^[\p{Lu}(]/u.test(head)) return undefined;
  const found = datesIn(head)[0];
  return found && place.test(head.slice(0, found.start)) ? { iso: found.iso, text: head } : undefined;
}

/** What may stand before the day: names, as a dateline writes a place and an agency; no words of a sentence. */
const place =
  /^(?:[\s\d,.:;()/|·•'’-]|\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}])|[dlo](?=['’]\p{Lu})|(?:s|of|the|at|in|on|and|for|de|del|la|las|los|el|en|y)(?!\p{L}))*$/u;

/** The day at the end of a headline, behind a dash, comma, bar or in brackets: `Air quality alert – Aug. 19, 2025`. */
export function dayAtEnd(headline: string): { iso: Iso; text: string } | undefined {
  const found = datesIn(headline).at(-1);
  if (!found || found.iso.length < 10 || !/^[)\].\s]*$/.test(headline.slice(found.end))) return undefined;
  const set = /[–—|,:([-]\s*(?:\p{L}+day,?\s*)?$/u.test(headline.slice(0, found.start));
  return set ? { iso: found.iso, text: headline.slice(found.start, found.end) } : undefined;
}
