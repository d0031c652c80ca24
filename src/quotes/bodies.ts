import { isOfficeWord, isOrganisationWord, isTitle } from '../text/names';
import type { Frame, Token } from './frame';

/**
 * The organisations a text names: under the word that points back at them (`department` -> `U.S. Department of the Treasury`) and
 * under every end of their name (`Department of the Treasury`). An empty name stands for more than one.
 */
export interface Bodies {
  byHead: Map<string, string>;
  byEnd: Map<string, string>;
}

/** Reads the names of organisations off the frames of a text. */
export function bodiesIn(frames: readonly Frame[]): Bodies {
  const bodies: Bodies = { byHead: new Map(), byEnd: new Map() };
  for (const { tokens } of frames) {
    for (let i = 0; i < tokens.length; i++) {
      if (!tokens[i]?.capital) continue;
      const end = nameEnd(tokens, i);
      const name = tokens.slice(i, end);
      while (name.length > 1 && !name.at(-1)?.capital) name.pop();
      if (/^(?:The|El|La|Los|Las)$/.test(name[0]?.text ?? '')) name.shift();
      const head = name.length > 1 ? headOf(name) : undefined;
      if (head) file(bodies, head, textOf(name));
      i = end - 1;
    }
  }
  return bodies;
}

/**
 * The name of the organisation a phrase means: the one `the department` points at when the text names only one, else the words of
 * the phrase without their article; undefined when it is no organisation.
 */
export function bodyMeant(bodies: Bodies, words: readonly Token[]): string | undefined {
  const [article, ...rest] = words;
  const definite = /^(?:the|el|la)$/.test(article?.lower ?? '');
  const bare = definite ? rest : words;
  const only = bare[0];
  if (!only) return undefined;
  if (definite && bare.length === 1) return pointedAt(bodies.byHead, only.lower) || undefined;
  const head = properName(bare) ? headOf(bare) : undefined;
  if (!head) return undefined;
  const name = textOf(bare);
  return bodies.byEnd.get(name) || (definite ? name : undefined);
}

function pointedAt(byHead: ReadonlyMap<string, string>, word: string): string | undefined {
  const meant = byHead.get(pointers.get(word) ?? word);
  const kinds = generic.get(word);
  if (meant || !kinds) return meant;
  return kinds.flatMap((kind) => byHead.get(kind) ?? []).reduce<string | undefined>(longer, undefined);
}

/** The longer of two names when the other is its end; empty when they are two organisations. */
function longer(one: string | undefined, other: string): string {
  if (one === undefined || other.endsWith(one)) return one === '' ? '' : other;
  return one.endsWith(other) ? one : '';
}

const words = (list: string): string[] => list.split(/\s+/);
/** Words that point at an organisation, and the head under which its name is filed. */
const pointers = new Map<string, string>(
  words(
    `department agency office bureau administration commission committee council university college institute center centre association alliance coalition
    society foundation federation union league court board authority district ministry embassy company service guard school hospital
    museum library consulate division survey guard departamento agencia oficina administración comisión comité consejo universidad instituto
    centro asociación fundación federación ministerio embajada empresa consulado ayuntamiento hospital museo escuela autoridad servicio`,
  ).map((word) => [word, word]),
);
for (const word of words('co corp corporation inc llc ltd firm manufacturer')) pointers.set(word, 'company');
for (const word of words('services')) pointers.set(word, 'service');

/** What `the agency` and `the group` may mean. */
const agencies = words('agency administration service bureau department authority commission office survey guard');
const groups = words('association alliance coalition society foundation federation union league');
const generic = new Map<string, readonly string[]>([
  ['agency', agencies],
  ['agencia', agencies],
  ['group', groups],
  ['organization', groups],
  ['nonprofit', groups],
]);

/** The first word that says what kind of body it is; the end of a company's name (`Co.`) says it too. */
function headOf(name: readonly Token[]): string | undefined {
  const word = name.find((token) => pointers.has(bare(token)) && (token.capital || isOrganisationWord(token.lower)));
  return word && pointers.get(bare(word));
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < from + 14 && !/['’]s?$/u.test(tokens[end - 1]?.text ?? '')) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.sentence !== tokens[from]?.sentence) break;
    // `Department of Ports Director Jane Roe`: the person begins.
    if (token.capital && isTitle(token.lower) && tokens[end + 1]?.capital && !isOfficeWord(tokens[end + 1]?.lower ?? '')) break;
    if (token.capital) end += 1;
    else if (/^(?:of|for|and|the|de|del|la|y)$/.test(token.lower) && tokens[end + 1]?.capital) end += 2;
    else if (/^(?:of|for|de|para)$/.test(token.lower) && /^(?:the|la|el|los|las)$/.test(tokens[end + 1]?.lower ?? '')) {
      if (!tokens[end + 2]?.capital) break;
      end += 3;
    } else break;
  }
  return end;
}

const properName = (name: readonly Token[]): boolean =>
  name.every((token) => token.capital || /^(?:of|for|and|the|de|del|la|los|las|y|para|&)$/.test(token.lower));
const bare = (token: Token): string => token.lower.replace(/\.$|['’]s?$/u, '');
const textOf = (name: readonly Token[]): string =>
  name
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s?$/u, '');

function file({ byHead, byEnd }: Bodies, head: string, name: string): void {
  byHead.set(head, longer(byHead.get(head), name));
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
    const end = name.slice(space + 1);
    byEnd.set(end, longer(byEnd.get(end), name));
  }
}
