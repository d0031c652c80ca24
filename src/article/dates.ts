import type { Iso } from '../model';
/** Dates written out in a text: a day with month and year, in English, Spanish or figures. */
export function datesIn(text: string): { iso: Iso; start: number; end: number }[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const [whole, m1, d1, y1, d2, m2, y2, m3, d3, y3] = match;
    const month = m3 ? Number(m3) : monthOf(m1 ?? m2 ?? '');
    const day = Number(d1 ?? d2 ?? d3);
    const year = y1 ?? y2 ?? y3;
    if (!month || month > 12 || day < 1 || day > 31 || !year) return [];
    return [
      {
        iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        start: match.index,
        end: match.index + whole.length,
      },
    ];
  });
}
function monthOf(name: string): number {
  return months.findIndex((month) => month.includes(name.toLowerCase().slice(0, 3))) + 1;
}
const months = ['jan ene', 'feb', 'mar', 'apr abr', 'may', 'jun', 'jul', 'aug ago', 'sep', 'oct', 'nov', 'dec dic'];
const names =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const written = new RegExp(
  `\\b(${names})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:de\\s+)?(${names})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})\\b|\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b`,
  'gi',
);
