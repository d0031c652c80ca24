import { describe, expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import type { CslItem } from '../../src/citations/csl';
import { citeTogether, inTextTogether } from '../../src/citations/together';
import { styleKeys } from '../../src/settings';

const nota: CslItem = {
  id: 'a',
  type: 'webpage',
  title: '¿Quién paga el muelle?',
  author: [
    { family: 'Ruiz', given: 'Ana' },
    { family: 'Vale', given: 'Luis' },
  ],
  'container-title': 'Puerto de Westmark',
  genre: 'Press release',
  language: 'es',
  issued: { 'date-parts': [[2025, 3, 6]] },
  accessed: { 'date-parts': [[2025, 4, 8]] },
  URL: 'https://a.example/1',
};
const undated: CslItem = { ...nota, issued: undefined };
const spanish = { tongue: 'es', quote: { text: 'Sí', paragraph: 4 } } as const;

describe('a reference in Spanish', () => {
  test.each([
    ['Ibáñez', 'Ruiz e Ibáñez'],
    ['Iglesias', 'Ruiz e Iglesias'],
    ['Hidalgo', 'Ruiz e Hidalgo'],
    ['Hierro', 'Ruiz y Hierro'],
    ['Ierardi', 'Ruiz y Ierardi'],
    ['Vale', 'Ruiz y Vale'],
  ])('joins two names as they are spoken: %s', (family, joined) => {
    const item = {
      ...nota,
      author: [
        { family: 'Ruiz', given: 'Ana' },
        { family, given: 'Luis' },
      ],
    };
    expect(cite(item, 'apa', spanish).inText).toBe(`(${joined}, 2025, párr. 4)`);
    expect(cite(item, 'apa').inText).toBe(`(Ruiz & ${family}, 2025)`);
  });

  test.each([
    [
      'apa',
      'Ruiz, A., y Vale, L. (2025, 6 de marzo). ¿Quién paga el muelle? [Comunicado de prensa]. Puerto de Westmark. https://a.example/1',
      '(Ruiz y Vale, 2025, párr. 4)',
    ],
    [
      'mla',
      'Ruiz, Ana, y Luis Vale. «¿Quién paga el muelle?» Comunicado de prensa. Puerto de Westmark, 6 de marzo de 2025, https://a.example/1.',
      '(Ruiz y Vale)',
    ],
    [
      'chicago-author-date',
      'Ruiz, Ana, y Luis Vale. 2025. «¿Quién paga el muelle?» Comunicado de prensa. Puerto de Westmark, 6 de marzo. https://a.example/1.',
      '(Ruiz y Vale 2025, párr. 4)',
    ],
    [
      'harvard',
      'Ruiz, A. y Vale, L. (2025) ¿Quién paga el muelle?, Puerto de Westmark. Disponible en: https://a.example/1 (Consultado: 8 de abril de 2025).',
      '(Ruiz y Vale, 2025, párr. 4)',
    ],
    [
      'ieee',
      '[1] A. Ruiz y L. Vale, «¿Quién paga el muelle?», Puerto de Westmark. Consultado: 8 de abril de 2025. [En línea]. Disponible en: https://a.example/1',
      '[1, Párr. 4]',
    ],
    [
      'vancouver',
      '1. Ruiz A, Vale L. Puerto de Westmark [Comunicado de prensa] [Internet]. 2025 [citado 8 de abril de 2025]. ¿Quién paga el muelle? Disponible en: https://a.example/1',
      '(1)',
    ],
  ] as const)('%s', (style, text, inText) => {
    expect(cite(nota, style, spanish)).toMatchObject({ text, inText });
  });

  test.each([
    ['apa', '(s. f.)', 'Recuperado el 8 de abril de 2025, de https://a.example/1'],
    ['mla', 'Consultado el 8 de abril de 2025.', ''],
    ['chicago-bibliography', 'Consultado el 8 de abril de 2025. https://a.example/1.', ''],
    ['chicago-note', 'consultado el 8 de abril de 2025, https://a.example/1.', ''],
    ['harvard', '(sin fecha)', 'Disponible en:'],
    ['plain', 'consultado el 8 de abril de 2025', ''],
  ] as const)('without a date: %s', (style, one, two) => {
    const { text } = cite(undated, style, spanish);
    expect(text).toContain(one);
    expect(text).toContain(two);
  });

  test('stops stand behind the closing mark', () => {
    const { text } = cite({ ...nota, title: 'El muelle', genre: undefined }, 'chicago-bibliography', spanish);
    expect(text).toContain('«El muelle». Puerto de Westmark');
  });

  test('works of one year have their letters, and share their authors', () => {
    const both = [undated, { ...undated, title: 'Otro muelle' }];
    expect(citeTogether(both, 'apa', { tongue: 'es' }).map(({ inText }) => inText)).toEqual([
      '(Ruiz y Vale, s. f.-a)',
      '(Ruiz y Vale, s. f.-b)',
    ]);
    expect(inTextTogether(both, 'apa', { tongue: 'es' })).toBe('(Ruiz y Vale, s. f.-a, s. f.-b)');
  });

  test('no English word is left in any style but the templates of the English Wikipedia', () => {
    for (const style of styleKeys.filter((key) => key !== 'wikipedia'))
      for (const item of [nota, undated])
        expect(cite(item, style, spanish).text).not.toMatch(
          /\b(?:and|March|April|Mar|Apr|Press|Accessed|Available|Retrieved|cited|visited|para|n\.d|no date|Online)\b/i,
        );
    expect(cite(nota, 'wikipedia', spanish).text).toContain('March 6, 2025');
  });
});
