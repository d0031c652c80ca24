import type { CslItem } from './csl';

/**
 * The archived copy nearest the issue date (agencies move and delete pages): a link only, nothing is looked up.
 * The Wayback Machine answers a date of 4 to 14 digits with the capture nearest to it. Without a date: its list of captures.
 */
export function archivedCopyOf(item: Pick<CslItem, 'URL' | 'issued'>): string | undefined {
  if (!item.URL || !/^https?:\/\//i.test(item.URL)) return undefined;
  const [year, month, day] = item.issued?.['date-parts']?.[0] ?? [];
  const digits = [year?.toString().padStart(4, '0'), two(month), month ? two(day) : ''].join('');
  return `https://web.archive.org/web/${digits || '*'}/${item.URL}`;
}

function two(n: number | undefined): string {
  return n ? String(n).padStart(2, '0') : '';
}
