import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../src/article/facts/byline';
import { dateLineOf, dateOfDateline } from '../../src/article/facts/dateline';
import { itemsOf } from '../../src/article/facts/digest';
import { formOf } from '../../src/article/facts/form';
import { languageOf } from '../../src/article/facts/language';
import { cleanTitle, sameTitle } from '../../src/article/facts/title';
import { warningsOn } from '../../src/article/facts/warnings';
import { isolated, lead } from './page';

const bodyOf = (markup: string): Root => isolated(markup).body;

describe('bylines', () => {
  it.each([
    ['March 6, 2025 | By Lena Ortiz', '2025-03-06', [{ name: 'Lena Ortiz' }]],
    ['By Lena Ortiz and Noor Haddad', undefined, [{ name: 'Lena Ortiz' }, { name: 'Noor Haddad' }]],
    ['By Jane Q. Public, WM News', undefined, [{ name: 'Jane Q. Public', affiliation: 'WM News' }]],
    [
      '02.11.2025 | Story by Staff Sgt. Mina Tran, Northwest Air Wing',
      '2025-02-11',
      [{ name: 'Mina Tran', role: 'Staff Sgt.', affiliation: 'Northwest Air Wing' }],
    ],
    [
      'From Petty Officer 2nd Class Imani Locke, WMS Gull Public Affairs',
      undefined,
      [{ name: 'Imani Locke', role: 'Petty Officer 2nd Class', affiliation: 'WMS Gull Public Affairs' }],
    ],
    [
      'By Greta Holm, Department of Wildlife and Waters',
      undefined,
      [{ name: 'Greta Holm', affiliation: 'Department of Wildlife and Waters' }],
    ],
    ['Aug. 17, 2024 | 7th Harbor Command', '2024-08-17', []],
    ['Release Date: August 30, 2023', '2023-08-30', []],
    ['For release 10:00 a.m. (ET) Wednesday, July 3, 2024', '2024-07-03', []],
    ['STORY BY JANE MCGEE', undefined, [{ name: 'Jane Mcgee' }]],
    ['Por María López y Juan Pérez', undefined, [{ name: 'María López' }, { name: 'Juan Pérez' }]],
    ['By WM News', undefined, [{ name: 'WM News', organisation: true }]],
    ['By Harbor Command Public Affairs', undefined, [{ name: 'Harbor Command Public Affairs', organisation: true }]],
    ['By Fort Alder Communications', undefined, [{ name: 'Fort Alder Communications', organisation: true }]],
    ['BY OONA FARRELL AND DAVID CARNO', undefined, [{ name: 'Oona Farrell' }, { name: 'David Carno' }]],
    ['POR ANA RUIZ Y JUAN PÉREZ', undefined, [{ name: 'Ana Ruiz' }, { name: 'Juan Pérez' }]],
    ['By: Oona Farrell', undefined, [{ name: 'Oona Farrell' }]],
    ['By Oona Farrell July 10, 2024', '2024-07-10', [{ name: 'Oona Farrell' }]],
    ['By Oona Farrell, on Wednesday, July 10, 2024 at 5:00 p.m.', '2024-07-10', [{ name: 'Oona Farrell' }]],
    ['By Oona Farrell, Harbor News (July 10, 2024)', '2024-07-10', [{ name: 'Oona Farrell', affiliation: 'Harbor News' }]],
    [
      'By Jane Doe | Office of Public Affairs | March 3, 2024',
      '2024-03-03',
      [{ name: 'Jane Doe', affiliation: 'Office of Public Affairs' }],
    ],
  ])('%s', (line, issued, authors) => {
    expect(bylineOf(line)).toEqual({ authors, ...(issued && { issued }), text: line });
  });

  it.each([
    'By the numbers',
    'By Thursday the ferries will run again.',
    'Residents stood by John Smith',
    'News',
    'Story by story',
    'By May 10, 2025 the ferries will run again',
  ])('is none: %s', (line) => {
    expect(bylineOf(line)).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['March 6, 2025', '2025-03-06'],
    ['Thursday, March 6, 2025', '2025-03-06'],
    ['Published: Mar. 6, 2025', '2025-03-06'],
    ['6 de marzo de 2025', '2025-03-06'],
    ['03/06/2025 04:03 PM EST', '2025-03-06'],
    ['The dock opens March 6, 2025', undefined],
  ])('%s', (line, iso) => {
    expect(dateLineOf(line)).toBe(iso);
  });

  it('stand in a dateline', () => {
    expect(dateOfDateline('WESTMARK (March 6, 2025) — The dock is open.')?.iso).toBe('2025-03-06');
    expect(dateOfDateline('The dock — opened on March 6, 2025 — is open.')).toBeUndefined();
  });
});

describe('titles', () => {
  it('lose what mail programs and mailers add', () => {
    expect(cleanTitle('Fwd: [EXTERNAL] View Online  Dock opens')).toBe('Dock opens');
    expect(cleanTitle('View Online')).toBe('View Online');
    expect(cleanTitle('*Dock opens in May*')).toBe('Dock opens in May');
  });

  it.each([
    ['New Dock Opens', 'NEW DOCK OPENS', true],
    ['Quality Health Care Important to Readiness', 'Quality Health Care Import...', true],
    ['Quality Health Care Important to Readiness', 'Quality Health Care Important…', true],
    ['Dock Opens, Ferries Move Next Week', 'Dock opens and ferries move next week', true],
    ['Dock opens', 'Ferries move', false],
  ])('%s / %s: %s', (one, other, same) => {
    expect(sameTitle(one, other)).toBe(same);
  });
});

describe('forms', () => {
  const digest = `<h2><a href="https://example.gov/1">Leaf pickup</a></h2><p>03/05/2025</p><p>Crews start next week.</p>
    <h2><a href="https://example.gov/2">Library wing</a></h2><p>Opens on Saturday.</p>`;

  it('tells the stories of a digest', () => {
    const body = bodyOf(digest);
    expect(itemsOf(body)).toEqual([
      { title: 'Leaf pickup', url: 'https://example.gov/1', date: '2025-03-05', summary: 'Crews start next week.', block: 0 },
      { title: 'Library wing', url: 'https://example.gov/2', summary: 'Opens on Saturday.', block: 3 },
    ]);
    expect(formOf(body, 'This week', {}).form).toBe('digest');
  });

  it.each([
    ['release', lead, { section: 'News Release' }],
    ['article', lead.repeat(5), {}],
    ['article', lead, { authors: [{ name: 'Lena Ortiz' }] }],
    ['notice', '<p>Offices close at noon.</p>', {}],
    ['release', `${lead}<p># # #</p>`, {}],
    ['release', `${lead}<p>Press Contacts</p><p>Lena Ortiz</p>`, {}],
    ['article', `${lead}<p>-30-</p>`, { section: 'Courtesy Story' }],
    ['digest', `<h2>Pier opens on May 25</h2>${lead}<h2>Fares go up</h2>${lead}<h2>Two new ferries</h2>${lead}`, {}],
    [
      'article',
      `${lead.repeat(3)}<h2>Pier opens on May 25</h2>${lead}<h2>Fares go up</h2>${lead}<h2>Two new ferries</h2>${lead}`,
      {},
    ],
  ])('%s', (form, markup, opening) => {
    const read = isolated(markup);
    expect(formOf(read.body, 'Dock', { ...read.opening, ...opening }).form).toBe(form);
  });
});

describe('language', () => {
  it.each([
    ['The harbor is open and the ferries will run to the islands on the hour.', 'es', 'en'],
    ['El puerto está abierto y los transbordadores van a las islas cada hora de la mañana.', 'en-US', 'es'],
    ['Dock 4', 'es', 'es'],
    ['Dock 4', undefined, undefined],
  ])('%s', (text, stated, language) => {
    expect(languageOf(text, stated)?.value).toBe(language);
  });
});

describe('warnings', () => {
  it('tells phishing from a bulletin', () => {
    const bait = bodyOf(`${lead}<p>Please verify your account at <a href="https://bit.ly/x1">this page</a>.</p>`);
    const fair = bodyOf(`${lead}<p>Confirm your account details at <a href="https://www.example.gov/login">our site</a>.</p>`);
    expect(warningsOn(bait, {}).map(({ kind }) => kind)).toContain('out-of-character');
    expect(warningsOn(fair, {})).toEqual([]);
    const ordinary = [
      'https://www2.census.example.gov/data/tables.zip',
      'https://harbor.example/the.rest/plan',
      'https://bit.ly/pier',
    ];
    for (const url of ordinary)
      expect(warningsOn(bodyOf(`${lead}<p>The figures are <a href="${url}">here</a>.</p>`), {})).toEqual([]);
    expect(warningsOn(bodyOf(`${lead}<p>See <a href="https://harbor.top/x">here</a>.</p>`), {})).toEqual([
      { kind: 'out-of-character', text: 'harbor.top' },
    ]);
  });

  it('notices text cut off', () => {
    for (const [word, text] of [
      ['Thatâ€™s', 'Thatâ€™s one more than last week.'],
      ['cafÃ©', 'At the cafÃ© by the pier.'],
      ['weather=E2=80=99s', 'While the weather=E2=80=99s dry.'],
      ['caf\ufffd', 'At the caf\ufffd by the pier.'],
    ])
      expect(warningsOn(bodyOf(`${lead}<p>${text}</p>`), {})).toEqual([
        {
          kind: 'damaged-letters',
          text: word,
          at: { block: 1, start: text!.indexOf(word!), end: text!.indexOf(word!) + word!.length },
        },
      ]);
    expect(warningsOn(bodyOf(`${lead}<p>São Paulo, SÃO PAULO, Ângela: 2 + 2 = E4.</p>`), {})).toEqual([]);
    const off = 'A ring cut from each of the cables goes to every one of the people who worked on the';
    expect(warningsOn(bodyOf(`${lead}<p>${off}</p>`), {})).toEqual([{ kind: 'truncated', text: 'worked on the' }]);
    expect(warningsOn(bodyOf(`${lead}<p>${off} tower.</p><p>Made with</p>`), {})).toEqual([]);
    expect(warningsOn(bodyOf(`${lead}<p>And so it went on [...]</p>`), {}).map(({ kind }) => kind)).toEqual(['truncated']);
  });
});

describe('warnings of a hijacked sender', () => {
  const kinds = (markup: string, issuer?: string): string[] =>
    warningsOn(bodyOf(lead + markup), { ...(issuer && { issuer }) }).map(({ kind }) => kind);

  it.each([
    '<p>Migrate your holdings now and connect your wallet.</p><p><a href="https://t.co/a1">Continue</a></p>',
    '<p>Enter your recovery phrase. Your deposit is waiting.</p><p><a href="https://harbor-claims.example/x">Open</a></p>',
    '<p>Log in to your account within 24 hours to withdraw your balance.</p><p><a href="https://is.gd/a1">Log in</a></p>',
    '<p>Inicie sesión en su cuenta en 24 horas y retire sus fondos.</p><p><a href="https://t.ly/a1">Entrar</a></p>',
  ])('%s', (markup) => {
    expect(kinds(markup)).toContain('out-of-character');
  });

  it('the name of a company weighs, too', () => {
    const markup = '<p>Connect your wallet; it holds your digital assets. <a href="https://www.example.gov/x">More</a></p>';
    expect(kinds(markup)).toEqual([]);
    expect(kinds(markup, 'Alder Wallet Inc.')).toEqual(['out-of-character']);
  });

  it.each([
    '<p>Search for unclaimed funds.</p><p><a href="https://missing.example/x">Search now</a></p>',
    '<p>Pay your water bill: log in to your account.</p><p><a href="https://bit.ly/x1">Pay</a></p>',
    '<p>Add the new ID to your phone wallet.</p><p><a href="https://dmv.example/x">Learn more</a></p>',
    '<p>Direct deposit begins in May.</p><p><a href="https://bit.ly/x2">Enroll</a></p>',
    '<p>Beware of scams: never share your recovery phrase or connect your wallet.</p><p><a href="https://t.co/x3">Report it</a></p>',
    '<p>The city will not accept bitcoin.</p><p><a href="https://t.co/x4">Details</a></p>',
  ])('none for an ordinary bulletin: %s', (markup) => {
    expect(kinds(markup)).toEqual([]);
  });

  it('lists every place where marks became question marks', () => {
    const body = bodyOf(`${lead}<p>?We want a safe night,? said the mayor?s aide. ?We will ask.?</p>`);
    expect(warningsOn(body, {}).map(({ text }) => text)).toEqual(['?We', 'night,?', 'mayor?s', '?We', 'ask.?']);
    const fair = `${lead}<p>Why? Who?s asking is clear. See https://www.example.gov/page?s=1 and ¿qué?</p>`;
    expect(warningsOn(bodyOf(fair.replace('Who?s', 'Who is')), {})).toEqual([]);
  });
});
