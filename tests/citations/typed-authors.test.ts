import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslName } from '../../src/citations/csl';
import { typedAuthors } from '../../src/citations/typed-authors';

const roe = { family: 'Roe', given: 'Jane' };
const elm = { family: 'Elm', given: 'Ada' };

describe('authors as people type and paste them', () => {
  test.each<[string, CslName[]]>([
    ['Roe, Jane; City of Ames', [roe, { literal: 'City of Ames' }]],
    ['Jane Roe', [roe]],
    ['Jane Roe and Ada Elm', [roe, elm]],
    ['Jane Roe & Ada Elm', [roe, elm]],
    ['Jane Roe, Ada Elm, and Bo Vale', [roe, elm, { family: 'Vale', given: 'Bo' }]],
    ['Roe, Jane and Elm, Ada', [roe, elm]],
    ['Roe, Jane\nElm, Ada\n', [roe, elm]],
    [
      'Ana Ruiz y Luis Vale',
      [
        { family: 'Ruiz', given: 'Ana' },
        { family: 'Vale', given: 'Luis' },
      ],
    ],
    ...[
      'United Nations',
      'World Health Organization',
      'Organización Mundial de la Salud',
      'Westmark Press Team',
      'Red Cross Federation',
      'Northern Science Academy',
      'Ayuntamiento de Westmark',
    ].map((literal): [string, CslName[]] => [literal, [{ literal }]]),
    ['Department of Parks, Recreation and Tourism', [{ literal: 'Department of Parks, Recreation and Tourism' }]],
    ['Society for the Study of Tides', [{ literal: 'Society for the Study of Tides' }]],
    ['Roe, Jane, Jr.', [{ ...roe, suffix: 'Jr.' }]],
    ['Roe, Jr., Jane', [{ ...roe, suffix: 'Jr.' }]],
    ['Jane Roe Jr.', [{ ...roe, suffix: 'Jr.' }]],
    ['Smith Jones, Mary Ann', [{ family: 'Smith Jones', given: 'Mary Ann' }]],
    ['de la Cruz, Ana', [{ family: 'de la Cruz', given: 'Ana' }]],
    [' ; , ;', []],
    ['', []],
  ])('%j', (typed, names) => {
    expect(typedAuthors(typed)).toEqual(names);
  });

  test('every author of a list is there, in its order', () => {
    const family = fc.constantFrom('Roe', 'Elm', 'Vale', 'Okoye', 'Ruiz', 'Marsh');
    const given = fc.constantFrom('Jane', 'Ada', 'Bo', 'Ana María', 'J. R.');
    const names = fc.array(fc.record({ family, given }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, fc.constantFrom('; ', ';', '\n'), (people, between) => {
        expect(typedAuthors(people.map((name) => `${name.family}, ${name.given}`).join(between))).toEqual(people);
      }),
    );
  });
});
