import { fold } from '../../text/space';
import type { CslDate, CslItem, CslName } from '../csl';
import { unmarked } from '../markup';

/** RIS (Research Information Systems): one tag a line, nothing but a line break ends a value, so none gets in. */
export function ris(items: CslItem[]): string {
  return items.map((item) => linesOf(item).join('\r\n')).join('\r\n');
}

function linesOf(item: CslItem): string[] {
  const [year] = item.issued?.['date-parts']?.[0] ?? [];
  const page = item.type === 'webpage';
  const serial = item.type.startsWith('article-');
  const pairs: [string, string | undefined][] = [
    ['TY', types[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['VL', item.volume],
    ...(page ? [] : [[serial ? 'IS' : 'M1', item.issue ?? item.number] as [string, string | undefined]]),
    ['SP', item.page],
    ['PY', year === undefined ? item.issued?.literal : String(year)],
    ['DA', dateOf(item.issued)],
    ['UR', item.URL],
    ['Y2', dateOf(item.accessed)],
    // Of a web page M1 is the date of access (RIS specification, ELEC); reference managers read either.
    ...(page ? [['M1', dateOf(item.accessed)] as [string, string | undefined]] : []),
    ['LA', item.language],
    ['N1', item.note],
  ];
  return [
    ...pairs.flatMap(([tag, value]) => {
      const line = value && fold(unmarked(value));
      return line ? [`${tag}  - ${line}`] : [];
    }),
    'ER  - ',
    '',
  ];
}

/** `Last, First, Suffix`; organisations as they are. */
function nameOf(name: CslName): string {
  if (!name.family) return name.literal ?? name.given ?? '';
  const last = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const first = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  return [last, first, name.suffix].filter(Boolean).join(', ');
}

/** `2025/03/06/`, as exact as it is known. */
function dateOf(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0];
  if (!parts) return undefined;
  return [0, 1, 2, 3]
    .map((index) => (parts[index] === undefined ? '' : String(parts[index]).padStart(index ? 2 : 4, '0')))
    .join('/');
}

const types: Record<string, string> = {
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  report: 'RPRT',
};
