import { type CslItem, isoDate } from '../csl';
import { entriesOf, isSerial, latex, latexList, latexNames, latexTitle, latexUrl, type Pair } from './latex';

/** BibLaTeX: `@online` for pages and posts (the site is its `organization`), dates as ISO 8601. */
export function biblatex(items: CslItem[]): string {
  return entriesOf(items, { report: 'report', page: 'online' }, pairsOf);
}

function pairsOf(item: CslItem): Pair[] {
  const report = item.type === 'report';
  return [
    ['author', latexNames(item.author)],
    ['title', latexTitle(item.title)],
    ['shorttitle', latexTitle(item['title-short'])],
    [isSerial(item) ? 'journaltitle' : 'organization', latexList(item['container-title'])],
    [report ? 'institution' : 'publisher', latexList(item.publisher)],
    [report ? 'type' : 'entrysubtype', latex(item.genre)],
    ['number', latex(item.number)],
    ['volume', latex(item.volume)],
    ['pages', latex(item.page)],
    ['date', isoDate(item.issued)],
    ['year', item.issued?.['date-parts'] ? undefined : latex(item.issued?.literal)],
    ['url', latexUrl(item.URL)],
    ['urldate', isoDate(item.accessed)],
    ['langid', item.language && (languages[item.language.slice(0, 2).toLowerCase()] ?? latex(item.language))],
  ];
}

/** Names babel knows. */
const languages: Record<string, string> = {
  en: 'english',
  es: 'spanish',
  fr: 'french',
  de: 'german',
  pt: 'portuguese',
  it: 'italian',
  ru: 'russian',
};
