import { describe, expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import type { CslItem, CslName } from '../../src/citations/csl';

const page: CslItem = {
  id: 'p',
  type: 'webpage',
  title: 'Tides rise',
  'container-title': 'Department of Ports',
  issued: { 'date-parts': [[2025, 3, 6]] },
  URL: 'https://a.example/',
};
const accessed = { 'date-parts': [[2025, 9, 8]] };

describe('Bluebook 21, rule 18.2', () => {
  test.each<[string, Partial<CslItem>, string]>([
    ['a page of a body', {}, '<i>Tides Rise</i>, Dep’t of Ports (Mar. 6, 2025), https://a.example/.'],
    [
      'a body is named once',
      { author: [{ literal: 'Department of Ports' }] },
      'Dep’t of Ports, <i>Tides Rise</i> (Mar. 6, 2025), https://a.example/.',
    ],
    [
      'a body on somebody else’s site (T6)',
      { author: [{ literal: 'Harbor Commission' }] },
      'Harbor Comm’n, <i>Tides Rise</i>, Dep’t of Ports (Mar. 6, 2025), https://a.example/.',
    ],
    [
      'a blog keeps its name',
      { type: 'post-weblog' },
      '<i>Tides Rise</i>, Department of Ports (Mar. 6, 2025), https://a.example/.',
    ],
    [
      'the publisher where there is no site',
      { 'container-title': undefined, publisher: 'Harbor Commission' },
      '<i>Tides Rise</i>, Harbor Comm’n (Mar. 6, 2025), https://a.example/.',
    ],
    [
      'last visited for want of a date',
      { issued: undefined, accessed },
      '<i>Tides Rise</i>, Dep’t of Ports, https://a.example/ (last visited Sept. 8, 2025).',
    ],
    ['no last visited beside a date', { accessed }, '<i>Tides Rise</i>, Dep’t of Ports (Mar. 6, 2025), https://a.example/.'],
    ['neither date', { issued: undefined }, '<i>Tides Rise</i>, Dep’t of Ports, https://a.example/.'],
    [
      'a press release of another body than the site’s',
      { genre: 'Press release', author: [{ literal: 'Harbor Commission' }] },
      'Press Release, Harbor Comm’n, <i>Tides Rise</i> (Mar. 6, 2025), https://a.example/.',
    ],
    [
      'a press release of the site’s body',
      { genre: 'press release' },
      'Press Release, Dep’t of Ports, <i>Tides Rise</i> (Mar. 6, 2025), https://a.example/.',
    ],
    ['nothing but a title', { 'container-title': undefined, issued: undefined, URL: undefined }, '<i>Tides Rise</i>.'],
  ])('%s', (_, change, html) => {
    expect(cite({ ...page, ...change }, 'bluebook').html).toBe(html);
  });

  test.each<[string, CslName[], string]>([
    [
      'two authors',
      [
        { family: 'Vale', given: 'Ana' },
        { family: 'Roe', given: 'Bo' },
      ],
      'Ana Vale & Bo Roe, ',
    ],
    [
      'more than two (rule 15.1)',
      [
        { family: 'Vale', given: 'Ana' },
        { family: 'Roe', given: 'Bo' },
        { family: 'Abe', given: 'Cy' },
      ],
      'Ana Vale et al., ',
    ],
  ])('%s', (_, author, start) => {
    expect(cite({ ...page, author }, 'bluebook').text).toBe(
      `${start}Tides Rise, Dep’t of Ports (Mar. 6, 2025), https://a.example/.`,
    );
  });

  test.each([
    [1, 'Jan.'], [2, 'Feb.'], [3, 'Mar.'], [4, 'Apr.'], [5, 'May'], [6, 'June'],
    [7, 'July'], [8, 'Aug.'], [9, 'Sept.'], [10, 'Oct.'], [11, 'Nov.'], [12, 'Dec.'],
  ])('month %i is %s (T12)', (month, name) => {
    expect(cite({ ...page, issued: { 'date-parts': [[2025, month, 6]] } }, 'bluebook').text).toContain(`(${name} 6, 2025)`);
  }); // biome-ignore format: a table

  test.each([
    ['United States Department of Defense', 'U.S. Dep’t of Def.'],
    ['National Oceanic and Atmospheric Administration', 'Nat’l Oceanic & Atmospheric Admin.'],
    ['Centers for Disease Control and Prevention', 'Ctrs. for Disease Control & Prevention'],
    ['Federal Bureau of Investigation', 'Fed. Bureau of Investig.'],
    ['Environmental Protection Agency', 'Env’t Prot. Agency'],
    ['Committee on Justice', 'Comm. on Just.'],
    ['Board of Education', 'Bd. of Educ.'],
    ['Army Corps of Engineers', 'Army Corps of Eng’rs'],
    ['Department of Highway Engineering', 'Dep’t of Hwy. Eng’g'],
    ['National Institutes of Health', 'Nat’l Insts. of Health'],
    ['Laboratory of Medicine', 'Lab’y of Med.'],
    ['Bureau of Transportation Statistics', 'Bureau of Transp. Stat.'],
    ['University of Westmark', 'Univ. of Westmark'],
    ['Office  and   Library', 'Off. & Libr.'],
  ])('%s is %s', (name, short) => {
    expect(cite({ ...page, 'container-title': name }, 'bluebook').text).toContain(`Tides Rise, ${short} (Mar.`);
  });
});
