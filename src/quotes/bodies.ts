import { isOfficeWord, isOrganisationWord, isTitle } from '../text/names';
import type { Frame, Token } from './frame';

/** The organisations a text names, filed under the word that points back at them: `department` -> `U.S. Department of the Treasury`. */
export type Bodies = Map<string, Set<string>>;

/** Reads the names of organisations off the frames of a text. */
export function bodiesIn(frames: readonly Frame[]): Bodies {
  const bodies: Bodies = new Map();
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
  if (definite && bare.length === 1) {
    const meant = one(bodies.get(pointers.get(only.lower) ?? only.lower));
    return (
      meant ??
      (/^(?:agency|agencia)$/.test(only.lower)
        ? one(new Set(agencies.flatMap((kind) => [...(bodies.get(kind) ?? [])])))
        : undefined)
    );
  }
  const head = properName(bare) ? headOf(bare) : undefined;
  if (!head) return undefined;
  const name = textOf(bare);
  return (
    one(new Set([...(bodies.get(head) ?? [])].filter((known) => known.endsWith(` ${name}`)))) ?? (definite ? name : undefined)
  );
}

/** The longest name, when all the others are the end of it. */
function one(names: ReadonlySet<string> | undefined): string | undefined {
  const longest = [...(names ?? [])].reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest !== '' && [...(names ?? [])].every((name) => longest.endsWith(name)) ? longest : undefined;
}

const words = (list: string): string[] => list.split(/\s+/);
/** Words that point at an organisation, and the head under which its name is filed. */
const pointers = new Map<string, string>(
  words(
    `department agency office bureau administration commission committee council university college institute center centre association
    society foundation federation union league court board authority district ministry embassy company service guard school hospital
    museum library consulate division survey guard departamento agencia oficina administración comisión comité consejo universidad instituto
    centro asociación fundación federación ministerio embajada empresa consulado ayuntamiento hospital museo escuela autoridad servicio`,
  ).map((word) => [word, word]),
);
for (const word of words('co corp corporation inc llc ltd firm manufacturer')) pointers.set(word, 'company');
for (const word of words('services')) pointers.set(word, 'service');

/** What `the agency` may mean. */
const agencies = words('agency administration service bureau department authority commission office survey guard');

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

function file(bodies: Bodies, head: string, name: string): void {
  const row = bodies.get(head);
  if (row) row.add(name);
  else bodies.set(head, new Set([name]));
}
