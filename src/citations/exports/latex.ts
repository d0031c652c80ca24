import { isHeadline } from '../../text/sentencecase';
import { fold } from '../../text/space';
import type { CslItem, CslName } from '../csl';
import { type Tag, unmarked, withMarkup } from '../markup';
import { keysOf } from './keys';

/** One `name = {value}` of an entry; what is empty is left out. */
export type Pair = [name: string, value: string | undefined];

/** The items as entries, each under its key; `types`: what the format calls a report and what it calls a page. */
export function entriesOf(
  items: readonly CslItem[],
  types: { report: string; page: string },
  pairsOf: (item: CslItem) => readonly Pair[],
): string {
  const keys = keysOf(items);
  return items
    .map((item, index) => {
      const type = isSerial(item) ? 'article' : item.type === 'report' ? types.report : types.page;
      return entryOf(type, keys[index] ?? item.id, pairsOf(item));
    })
    .join('\n');
}

/** `@type{key, …}` */
function entryOf(type: string, key: string, pairs: readonly Pair[]): string {
  const lines = pairs.flatMap(([name, value]) => (value ? [`  ${name} = ${bare.test(value) ? value : `{${value}}`}`] : []));
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Text that LaTeX prints as it is written: nothing in it is a command, a comment, a ligature or the end of the value. */
export function latex(text: string | undefined): string | undefined {
  return text && withMarkup(fold(text), { text: literally, open: (tag) => `${commands[tag]}{`, close: () => '}' });
}

function literally(text: string): string {
  return text
    .replace(/[\\{}$&#%_~^<>|]/g, (sign) => escapes[sign] ?? `\\${sign}`)
    .replace(/(?<=-)-|(?<=')'|(?<=[`?!])`/g, '{$&}');
}

const commands: Record<Tag, string> = {
  i: '\\textit',
  b: '\\textbf',
  sc: '\\textsc',
  sub: '\\textsubscript',
  sup: '\\textsuperscript',
};

/** A field that BibTeX takes for a list: in further braces where `and` would part it. */
export function latexList(text: string | undefined): string | undefined {
  const set = latex(text);
  return set && /\band\b/i.test(set) ? `{${set}}` : set;
}

/** A title whose names and acronyms keep their capitals when a style changes the case. */
export function latexTitle(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const sentence = !isHeadline(unmarked(text));
  let first = true;
  const guard = (word: string): string => {
    const guarded = /^\P{L}*\p{L}.*\p{Lu}|^\p{Lu}(?:\P{L}|$)/u.test(word) || (sentence && !first && /\p{Lu}/u.test(word));
    first = false;
    return guarded ? `{${literally(word)}}` : literally(word);
  };
  return withMarkup(fold(text), {
    text: (piece) =>
      piece
        .split(' ')
        .map((word) => word && guard(word))
        .join(' '),
    open: (tag) => `${commands[tag]}{`,
    close: () => '}',
  });
}

/** An address for a verbatim field: no brace, backslash or space is left in it. */
export function latexUrl(url: string | undefined): string | undefined {
  return url && fold(url).replace(/[\s{}\\%]/g, (sign) => (sign === '%' ? '%' : encodeURIComponent(sign)));
}

/** `von Last, Jr., First and {Organisation}` */
export function latexNames(names: readonly CslName[] | undefined): string | undefined {
  return names?.map(latexName).join(' and ') || undefined;
}

export function isSerial(item: CslItem): boolean {
  return item.type.startsWith('article-');
}

function latexName({ family, given, suffix, literal, ...name }: CslName): string {
  if (!family) return `{${latex(literal ?? given) ?? ''}}`;
  const last = [name['non-dropping-particle'], braced(family)].filter(Boolean).join(' ');
  const first = [given && braced(given), name['dropping-particle']].filter(Boolean).join(' ');
  if (!first && !suffix) return `{${latex([name['non-dropping-particle'], family].filter(Boolean).join(' '))}}`;
  return [last, suffix && braced(suffix), first].filter((part) => part !== undefined && part !== '').join(', ');
}

/** In braces where commas, `and` or a small first letter would be read as structure. */
function braced(text: string): string {
  const set = latex(text) ?? '';
  return /[,\\]|\b[Aa][Nn][Dd]\b|(?:^|\s)\P{Lu}/u.test(set) ? `{${set}}` : set;
}

/** Values BibTeX takes without braces: its own names of months. */
const bare = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};
