import { describe, expect, it } from 'vitest';
import { type Mark, marksIn } from '../../../src/quotes/marks/marks';
import { beginsWord, continuesWord, isCapital } from '../../../src/text/letters';

describe('signs of words', () => {
  it.each([...'azAZmM09_@#$éÑß港ж٣'])('%s begins a word', (sign) => {
    expect(beginsWord(sign)).toBe(true);
  });

  it.each([...' .,\'’&-‑"“[`{/:^\u0301🚢'])('%s does not', (sign) => {
    expect(beginsWord(sign)).toBe(false);
  });

  it.each([..."azAZmM09_'’.&-‑éÑ港\u0301"])('%s goes on a word', (sign) => {
    expect(continuesWord(sign)).toBe(true);
  });

  it.each([...' ,@#$"“”[`{/:;()—🚢'])('%s ends it', (sign) => {
    expect(continuesWord(sign)).toBe(false);
  });

  it.each(['A', 'Zoe', 'Élan', 'Ñandú', '𝐀b'])('%s begins with a capital', (text) => {
    expect(isCapital(text)).toBe(true);
  });

  it.each(['', 'a', 'zoe', '@A', '[A', '`A', '1A', 'élan', '港', '🚢'])('%j does not', (text) => {
    expect(isCapital(text)).toBe(false);
  });

  it('a sign is the same the second time', () => {
    for (const sign of ['é', '—', 'é', '—']) expect(beginsWord(sign)).toBe(sign === 'é');
    for (const sign of ['É', 'é', 'É', 'é']) expect(isCapital(sign)).toBe(sign === 'É');
  });
});

/** `<` opens, `>` closes, `?` could do either; each with where it stands. */
function marks(text: string, family: Mark['family']): string[] {
  return marksIn(text, family).map(({ start, end, opens, closes }) => {
    const what = opens && closes ? '?' : opens ? '<' : closes ? '>' : '-';
    return `${what}${text.slice(start, end)}@${start}`;
  });
}

describe('double marks', () => {
  it.each<[string, string[]]>([
    ['He said "we go" now.', ['<"@8', '>"@14']],
    ['“We go,” he said.', ['<“@0', '>”@7']],
    ['«Vamos», dijo.', ['<«@0', '>»@6']],
    ['„Wir gehen“, sagte er.', ['<„@0', '>“@10']],
    ['‟We go” again', ['<‟@0', '>”@6']],
    ['“We go“ again', ['<“@0', '>“@6']],
    ['”We go” again', ['<”@0', '>”@6']],
    ['It is so ” again', ['>”@9']],
    ["``We go,'' he said.", ['<``@0', ">''@8"]],
    ["''We won't,''' he said.", ["<''@0", ">''@12"]],
    ["'''Tides' rise,'' he said.", ["<''@0", ">''@15"]],
    ['＂We go＂ again', ['<＂@0', '>＂@6']],
    ['("We go")', ['<"@1', '>"@7']],
    ['He left—"we go"—again', ['<"@8', '>"@14']],
    ['a"b', ['?"@1']],
    ['« Vamos », dijo.', ['<«@0', '>»@8']],
    ['»Y nos vamos», dijo.', ['<»@0', '>»@12']],
    ['“ We go ” now', ['<“@0', '>”@8']],
    ['a”b', ['>”@1']],
    ['no marks, don’t', []],
  ])('%s', (text, expected) => {
    expect(marks(text, 'double')).toEqual(expected);
  });

  it.each(['6\'2" is the height', 'A wall 6\'2" high', 'A wall 6’ 2" high', 'A wall 16\'11" high'])(
    'feet and inches are none: %s',
    (text) => {
      expect(marks(text, 'double')).toEqual([]);
    },
  );

  it('an inch is none where another mark closes', () => {
    expect(marks('"It fell 6" in a day," he said', 'double')).toEqual(['<"@0', '>"@21']);
    expect(marks('"We saw 12" and left', 'double')).toEqual(['<"@0', '>"@10']);
    expect(marks('“We saw 12” and left”', 'double')).toEqual(['<“@0', '>”@10', '>”@20']);
  });
});

describe('single marks', () => {
  it.each<[string, string[]]>([
    ['‘We go,’ he said.', ['<‘@0', '>’@7']],
    ['‚Wir gehen.‘', ['<‚@0', '<‘@11']],
    ['‹We go› now', ['<‹@0', '>›@6']],
    ["'We go,' he said.", ["<'@0", ">'@7"]],
    ["'¿Vamos?' dijo.", ["<'@0", ">'@8"]],
    ["Rock 'n roll", []],
    ['The workers’ pay', []],
    ["The workers' pay", []],
    ["It's 5 o'clock", []],
    ['It’s 5 o’clock', []],
    ["the '90s", []],
    ['O‘Brien left', []],
    ['It was ’Tis the season', []],
    ["(Roe)'A pier", []],
    ['Is it safe?’ he asked', ['>’@11']],
    ['It is safe… ’ he', []],
  ])('%s', (text, expected) => {
    expect(marks(text, 'single')).toEqual(expected);
  });
});
