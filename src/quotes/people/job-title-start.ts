import { cueOf, is } from '../../lexicon/lexicon';
import { isGivenName, isJobTitle, isNeverName, isOfficeOwner, isOfficeWord, isOrganizationWord } from '../../lexicon/people';
import { isSentenceStarter } from '../../lexicon/sentences';
import { namesField } from '../syntax/field';
import { joinsJobTitles } from '../syntax/job-titles';
import { officeListStart } from '../syntax/office-list';
import { isPossessive, withoutPossessive } from '../tokens/possessive';
import { type Token, tokenAt } from '../tokens/token';
import { jobTitleBefore } from './name-start';

/**
 * Where the words of job title before a run of capitals begin: `Harbor Administration spokesman Jane Doe`. `start`: where the name begins
 * in the run, past the titles in it.
 */
export function jobTitleStart(tokens: readonly Token[], name: number, start: number): number {
  const before = tokenAt(tokens, start - 1);
  // `la administradora de FEMA` names her nowhere.
  const office = isStop(before) || is(before.lower, 'of') ? undefined : jobTitleBefore(tokens, start);
  if (office !== undefined) return office;
  let from = name;
  const { capital, lower } = tokenAt(tokens, name - 1);
  if (!capital && isJobTitle(lower)) {
    from = titleWordsStart(tokens, from - 1);
  }
  const prefix = tokenAt(tokens, from - 1);
  // `then Gov. Roe`, but not `if so, then Social Security …`
  const then = !is(prefix.lower, 'then-prefix') || isJobTitle(tokenAt(tokens, from).lower);
  if (is(prefix.lower, 'role-prefix') && then) from -= 1;
  // `Axle CEO and founder Rick Smits`
  if (from < start && isBetweenTitles(tokens, from - 1)) from = titleWordsStart(tokens, from - 2);
  else if (hasTwoFunctions(tokens, from)) from -= 2;
  // `State’s Attorney Jane Roe`
  if (from < start && isOwner(tokenAt(tokens, from - 1))) from -= 1;
  return from < start ? officeListStart(tokens, departmentStart(tokens, from, start)) : from;
}

/** Where the words before a job title in small letters begin: `Harbor Administration` of `Harbor Administration spokesman`. */
function titleWordsStart(tokens: readonly Token[], last: number): number {
  let from = last;
  while (last - from < 5 && tokenAt(tokens, from - 1).kind === 'word' && !isStop(tokenAt(tokens, from - 1))) from -= 1;
  return from;
}

/** `Axle CEO and founder` · `founder and CEO`; of two in capitals see `hasTwoFunctions`. */
const isBetweenTitles = (tokens: readonly Token[], and: number): boolean =>
  is(tokenAt(tokens, and).text, 'and-of-titles') &&
  !(tokenAt(tokens, and - 1).capital && tokenAt(tokens, and + 1).capital) &&
  joinsJobTitles(tokens, and);

const isOwner = ({ text, capital, lower }: Token): boolean =>
  capital && isPossessive(text) && isOfficeOwner(withoutPossessive(lower));

/** `President and CEO Jane Roe`, but not `the Governor and Director Roe`. */
function hasTwoFunctions(tokens: readonly Token[], second: number): boolean {
  const first = tokenAt(tokens, second - 2);
  const joined =
    is(tokenAt(tokens, second - 1).text, 'and-of-titles') && !is(tokenAt(tokens, second - 3).lower, 'definite-article');
  return joined && first.capital && isJobTitle(first.lower) && isJobTitle(tokenAt(tokens, second).lower);
}

/** `Westmark Department of the Environment Secretary Jane Roe` · `Wage and Hour Division Director …` · `EPA Region 4 Administrator …` */
function departmentStart(tokens: readonly Token[], from: number, name: number): number {
  let at = from;
  let body = tokens.slice(from, name).some(({ lower }) => isOrganizationWord(lower));
  while (from - at < 12 && isOfOffice(tokens, at - 1, at)) {
    at -= 1;
    const { lower, text } = tokenAt(tokens, at);
    if (isGivenName(lower)) return from;
    body ||= isOrganizationWord(lower) || /^\p{Lu}{3,5}$/u.test(text);
  }
  while (at < from && !tokenAt(tokens, at).capital) at += 1;
  // `the Office of Governor Roe` is no job title of hers.
  return body && !(at === from - 2 && is(tokenAt(tokens, at).lower, 'office-itself')) ? at : from;
}

/** A capital, a number after one, or a small word between the words of an office. */
function isOfOffice(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const { lower } = token;
  if (token.sentence !== tokenAt(tokens, next).sentence || isPossessive(lower)) return false;
  if (token.capital) return !isSentenceStarter(lower) && !(isNeverName(lower) && !lower.endsWith('n'));
  if (is(lower, 'head-last-article')) return is(before.lower, 'of-or-for');
  // `Council on Harbor Quality Chair Jane Roe`
  if (is(lower, 'on')) return namesField(tokens, at);
  // `Wage and Hour`, `Department of Corrections and Rehabilitation`
  const inOffice = is(tokenAt(tokens, at - 2).lower, 'of-or-for') && isOrganizationWord(tokenAt(tokens, at - 3).lower);
  return is(lower, 'plain-and') ? inOffice || isOfficeWord(before.lower) : is(lower, 'of-or-for') || /^\d+$/.test(lower);
}

/** A word that no job title goes over. */
export const isStop = ({ lower }: Token): boolean =>
  is(lower, 'role-stop') || (cueOf(lower)?.form === 'finite' && !is(lower, 'noun-before-title')) || isPossessive(lower);
