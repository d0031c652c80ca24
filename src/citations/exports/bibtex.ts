import { type CslItem, isoDate } from '../csl';
import { entriesOf, isSerial, latex, latexList, latexNames, latexTitle, latexUrl, type Pair } from './latex';

/** BibTeX, with the entry types and fields the standard styles know, and `url`, `urldate` as most others do. */
export function bibtex(items: CslItem[]): string {
  return entriesOf(items, { report: 'techreport', page: 'misc' }, pairsOf);
}

function pairsOf(item: CslItem): Pair[] {
  const [year, month, day] = item.issued?.['date-parts']?.[0] ?? [];
  const report = item.type === 'report';
  return [
    ['author', latexNames(item.author)],
    ['title', latexTitle(item.title)],
    [isSerial(item) ? 'journal' : 'howpublished', latex(item['container-title'])],
    [report ? 'institution' : 'publisher', latexList(item.publisher)],
    [report ? 'type' : 'note', latex(item.genre)],
    ['number', latex(item.number)],
    ['volume', latex(item.volume)],
    ['pages', latex(item.page)],
    ['year', year === undefined ? latex(item.issued?.literal) : String(year)],
    ['month', month ? months[month - 1] : undefined],
    ['day', day ? String(day) : undefined],
    ['url', latexUrl(item.URL)],
    ['urldate', isoDate(item.accessed)],
    ['language', latex(item.language)],
  ];
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
