import { isOfficeWord, isOrganisationWord, isTitle } from '../text/names';
import { companyBeside, hasTradeEnd, isUtility } from './companies';
import type { Frame, Token } from './frame';
import { tokenAt } from './token-at';

/** An organisation, and where the text first names it. */
interface Body {
  name: string;
  block: number;
  start: number;
}

/**
 * The organisations a text names: under the word that points back at them (`department` -> `U.S. Department of the Treasury`) and
 * under every end of their name in small letters (`department of the treasury`), where an empty name stands for more than one.
 */
export interface Bodies {
  byHead: Map<string, Body[]>;
  byEnd: Map<string, string>;
}

/** Reads the names of organisations off the frames of a text. */
export function bodiesIn(frames: readonly Frame[]): Bodies {
  const bodies: Bodies = { byHead: new Map(), byEnd: new Map() };
  for (const { tokens, block } of frames) {
    for (let i = 0; i < tokens.length; i++) {
      if (!tokenAt(tokens, i).capital) continue;
      const end = nameEnd(tokens, i);
      const name = tokens.slice(i, end);
      while (name.length > 1 && !name.at(-1)?.capital) name.pop();
      if (/^(?:The|El|La|Los|Las)$/.test(name[0]?.text ?? '')) name.shift();
      const named = { name: textOf(name), block: block.index, start: tokens[i]?.start ?? 0 };
      const kind = companyBeside(tokens, i, end) ?? (isUtility(name) ? 'utility' : undefined);
      const head = name.length > 1 || kind ? (headOf(name) ?? (kind && 'company')) : undefined;
      if (head) file(bodies, head, named);
      if (kind && kind !== head) enter(bodies.byHead, kind, named);
      i = end - 1;
    }
  }
  return bodies;
}

/**
 * The name of the organisation a phrase of a frame means: the one `the department` points at when the text named only one before,
 * else the words of the phrase without their article; undefined when it is no organisation.
 */
export function bodyMeant(bodies: Bodies, words: readonly Token[], block: number): string | undefined {
  const [article, ...rest] = words;
  const definite = /^(?:the|el|la)$/.test(article?.lower ?? '');
  const bare = definite ? rest : words;
  const only = bare[0];
  if (!only) return undefined;
  if (definite && bare.length === 1) return pointedAt(bodies.byHead, only.lower, { block, start: only.start });
  const name = textOf(bare);
  const full = bodies.byEnd.get(name.toLowerCase());
  // `the sheriff's office`
  if (definite && full && bare.length < 4) return full;
  if (!properName(bare)) return undefined;
  return headOf(bare) ? full || (definite ? name : undefined) : undefined;
}

function pointedAt(byHead: Bodies['byHead'], word: string, at: Omit<Body, 'name'>): string | undefined {
  const kinds = [[pointers.get(word) ?? word], generic.get(word) ?? []];
  const before = ({ block, start }: Body): boolean => block < at.block || (block === at.block && start < at.start);
  for (const fits of [before, () => true]) {
    for (const heads of kinds) {
      const named = heads.flatMap((head) => (byHead.get(head) ?? []).filter(fits));
      if (named.length > 0)
        return named.reduce<string | undefined>((name, body) => longer(name, body.name), undefined) || undefined;
    }
  }
  return undefined;
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
    chapter clinic cooperative laboratory society foundation federation union league court board authority district ministry embassy company service guard school hospital
    museum library consulate division survey guard departamento agencia oficina administración comisión comité consejo universidad instituto
    centro asociación fundación federación ministerio embajada empresa consulado ayuntamiento hospital museo escuela autoridad servicio`,
  ).map((word) => [word, word]),
);
for (const word of words('co corp corporation inc llc ltd firm')) pointers.set(word, 'company');
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

/** The first word that says what kind of body it is; the end of a company's name (`Co.`, `Electric`) says it too. */
function headOf(name: readonly Token[]): string | undefined {
  const word = name.find((token) => pointers.has(bare(token)) && (token.capital || isOrganisationWord(token.lower)));
  if (word) return pointers.get(bare(word));
  return hasTradeEnd(name) ? 'company' : undefined;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < from + 14) {
    const token = tokens[end];
    // `County Sheriff's Office`, but not `the Department's Office`
    const owner = tokenAt(tokens, end - 1).lower;
    if (/['’]s?$/u.test(owner) && !(owners.test(owner) && token?.capital && isOrganisationWord(token.lower))) break;
    if (token?.kind !== 'word' || token.sentence !== tokenAt(tokens, from).sentence) break;
    // `Department of Ports Director Jane Roe`: the person begins.
    if (
      token.capital &&
      isTitle(token.lower) &&
      tokenAt(tokens, end + 1).capital &&
      !isOfficeWord(tokenAt(tokens, end + 1).lower)
    )
      break;
    if (token.capital) end += 1;
    else if (
      /^(?:of|for|on|and|the|de|del|la|y)$/.test(token.lower) &&
      tokenAt(tokens, end + 1).capital &&
      (token.lower !== 'on' || namesField(tokens, end))
    )
      end += 2;
    else if (/^(?:of|for|de|para)$/.test(token.lower) && /^(?:the|la|el|los|las)$/.test(tokenAt(tokens, end + 1).lower)) {
      if (!tokenAt(tokens, end + 2).capital) break;
      end += 3;
    } else break;
  }
  return end;
}

/** The `on` of `Commission on Aging`, but not of `the Commission on Monday`. */
export const namesField = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return before?.capital === true && isOrganisationWord(before.lower) && next?.capital === true && !/day$/.test(next.lower);
};

const owners =
  /^(?:sheriff|governor|mayor|attorney|general|prosecutor|president|marshal|coroner|treasurer|defender|children|women|veteran)(?:['’]s|s['’])$/u;

const properName = (name: readonly Token[]): boolean =>
  name.every((token) => token.capital || /^(?:of|for|on|and|the|de|del|la|los|las|y|para|&)$/.test(token.lower));
const bare = (token: Token): string => token.lower.replace(/\.$|['’]s?$/u, '');
const textOf = (name: readonly Token[]): string =>
  name
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s?$/u, '');

function file({ byHead, byEnd }: Bodies, head: string, body: Body): void {
  enter(byHead, head, body);
  const { name } = body;
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
    const end = name.slice(space + 1).toLowerCase();
    byEnd.set(end, longer(byEnd.get(end), name));
  }
}

/** Three are as many as any: from the second on a word points at nobody. */
function enter(byHead: Bodies['byHead'], head: string, body: Body): void {
  const named = byHead.get(head) ?? [];
  byHead.set(head, named);
  const same = named.find(({ name }) => longer(name, body.name) !== '');
  if (same) same.name = longer(same.name, body.name);
  else if (named.length < 3) named.push({ ...body });
}
