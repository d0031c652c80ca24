import { is } from '../../lexicon/lexicon';
import { company, headOf as headNamed, headsMeantBy, utility } from '../../lexicon/organizations';
import { isOfficeOwner, isOfficeWord } from '../../lexicon/people';
import { isTitle } from '../../lexicon/titles';
import { namesField } from '../syntax/field';
import { joined } from '../tokens/joined';
import { isPossessive, withoutPossessive } from '../tokens/possessive';
import { type Frame, type Token, tokenAt } from '../tokens/token';
import { companyBeside, hasTradeEnd, isUtility } from './companies';

/** An organisation, and where the text first names it. */
interface Organization {
  name: string;
  block: number;
  start: number;
}

/**
 * The organisations a text names: under the word that points back at them (`department` -> `U.S. Department of the Treasury`) and
 * under every end of their name in small letters (`department of the treasury`), where an empty name stands for more than one.
 */
export interface Organizations {
  byHead: Map<string, Organization[]>;
  byEnd: Map<string, string>;
}

/** Reads the names of organisations off the frames of a text. */
export function organizationsIn(frames: readonly Frame[]): Organizations {
  const organizations: Organizations = { byHead: new Map(), byEnd: new Map() };
  for (const { tokens, block } of frames) {
    let end = 0;
    tokens.forEach((first, i) => {
      if (i < end || !first.capital) return;
      end = nameEnd(tokens, i);
      const whole = tokens.slice(i, end);
      const name = whole.slice(is(first.lower, 'capital-article') ? 1 : 0, whole.findLastIndex(({ capital }) => capital) + 1);
      const named = { name: textOf(name), block: block.index, start: first.start };
      const kind = companyBeside(tokens, i, end) ?? (isUtility(name) ? utility : undefined);
      const head = name.length > 1 || kind ? (headOf(name) ?? (kind && company)) : undefined;
      if (head) file(organizations, head, named);
      if (kind) enter(organizations.byHead, kind, named);
    });
  }
  return organizations;
}

/**
 * The name of the organisation a phrase of a frame means: the one `the department` points at when the text named only one before,
 * else the words of the phrase without their article; undefined when it is no organisation.
 */
export function organizationMeant(organizations: Organizations, words: readonly Token[], block: number): string | undefined {
  const definite = is(tokenAt(words, 0).lower, 'definite-article');
  const bare = definite ? words.slice(1) : words;
  const { lower, start } = tokenAt(bare, 0);
  if (definite && bare.length === 1) return pointedAt(organizations.byHead, lower, { block, start });
  const name = textOf(bare);
  const full = organizations.byEnd.get(name.toLowerCase());
  // `the sheriff's office`
  if (definite && full) return full;
  const proper = properName(bare) || (is(tokenAt(words, 0).lower, 'head-first-determiner') && tokenAt(bare, 0).capital);
  return proper && headOf(bare) ? full || (definite ? name : undefined) : undefined;
}

function pointedAt(byHead: Organizations['byHead'], word: string, at: Omit<Organization, 'name'>): string | undefined {
  const kinds = [[headNamed(word) ?? word], headsMeantBy(word)];
  const before = ({ block, start }: Organization): boolean => block < at.block || (block === at.block && start < at.start);
  for (const fits of [before, () => true]) {
    for (const heads of kinds) {
      const named = heads.flatMap((head) => (byHead.get(head) ?? []).filter(fits));
      if (named.length > 0) return named.map(({ name }) => name).reduce(longer) || undefined;
    }
  }
  return undefined;
}

/** The longer of two names when the other is its end; empty when they are two organisations. */
function longer(one: string, other: string): string {
  if (one === '') return '';
  return other.endsWith(one) ? other : one.endsWith(other) ? one : '';
}

/** The first word that says what kind of organisation it is; the end of a company's name (`Co.`, `Electric`) says it too. */
function headOf(name: readonly Token[]): string | undefined {
  const word = name.find((token) => headNamed(bare(token)) !== undefined);
  if (word) return headNamed(bare(word));
  return hasTradeEnd(name) ? company : undefined;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < from + 14) {
    const token = tokenAt(tokens, end);
    const { capital, lower } = token;
    const next = tokenAt(tokens, end + 1);
    // `County Sheriff's Office`, but not `the Department's Office`
    const owner = tokenAt(tokens, end - 1).lower;
    if (isPossessive(owner) && !(isOfficeOwner(withoutPossessive(owner)) && capital && isOfficeWord(lower))) break;
    if (token.sentence !== tokenAt(tokens, from).sentence) break;
    // `Department of Ports Director Jane Roe`: the person begins.
    if (capital && isTitle(lower) && next.capital && !isOfficeWord(next.lower)) break;
    if (capital) end += 1;
    else if (is(lower, 'inside-office') && next.capital && (!is(lower, 'on') || namesField(tokens, end))) end += 2;
    else if (is(lower, 'article-link') && is(next.lower, 'linked-article') && tokenAt(tokens, end + 2).capital) end += 3;
    else break;
  }
  return end;
}

const properName = (name: readonly Token[]): boolean => name.every((token) => token.capital || is(token.lower, 'inside-office'));
const bare = ({ lower }: Token): string => withoutPossessive(lower).replace('.', '');
const textOf = (name: readonly Token[]): string => withoutPossessive(joined(name));

function file({ byHead, byEnd }: Organizations, head: string, body: Organization): void {
  enter(byHead, head, body);
  const { name } = body;
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
    const end = name.slice(space + 1).toLowerCase();
    byEnd.set(end, longer(byEnd.get(end) ?? name, name));
  }
}

/** Each name once; nine are as many as any, for from the second on a word points at nobody. */
function enter(byHead: Organizations['byHead'], head: string, body: Organization): void {
  const named = byHead.get(head) ?? [];
  byHead.set(head, named);
  if (named.length < 9 && !named.some(({ name }) => name === body.name)) named.push(body);
}
