/** The language of a text that is written in other letters than Latin ones: what the page states, if that is written so, else the usual one. */
export function languageOfScript(text: string, stated = '', least = 40): string | undefined {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // Most texts are Latin, and cost no further look.
  if (letters < least || (sample.match(/\p{sc=Latin}/gu)?.length ?? 0) > letters * 0.5) return undefined;
  const row = scripts.find(({ letter }) => (sample.match(letter)?.length ?? 0) > letters * 0.5);
  if (!row) return undefined;
  const primary = stated.toLowerCase().split('-')[0] ?? '';
  if (row.languages.includes(primary)) return stated;
  return row.signs?.find(({ sign }) => (sample.match(sign)?.length ?? 0) > letters * 0.005)?.language ?? row.languages[0];
}

interface Script {
  letter: RegExp;
  /** The commonest first. */
  languages: readonly string[];
  /** Letters that only one of the languages has. */
  signs?: { sign: RegExp; language: string }[];
}

const scripts: readonly Script[] = [
  { letter: /\p{sc=Hebrew}/gu, languages: ['he', 'yi', 'iw'] },
  {
    letter: /\p{sc=Arabic}/gu,
    languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ku', 'sd', 'ug', 'ks'],
    signs: [
      { sign: /[ٹڈڑںے]/gu, language: 'ur' },
      { sign: /[ټډړښۍ]/gu, language: 'ps' },
      { sign: /[پچژگ]/gu, language: 'fa' },
    ],
  },
  {
    letter: /\p{sc=Cyrillic}/gu,
    languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'],
    signs: [{ sign: /[іїєґІЇЄҐ]/gu, language: 'uk' }],
  },
  { letter: /\p{sc=Greek}/gu, languages: ['el'] },
  { letter: /\p{sc=Hangul}/gu, languages: ['ko'] },
  {
    letter: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
    languages: ['zh', 'yue', 'ja'],
    signs: [{ sign: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, language: 'ja' }],
  },
  { letter: /\p{sc=Thai}/gu, languages: ['th'] },
  { letter: /\p{sc=Devanagari}/gu, languages: ['hi', 'ne', 'mr'] },
  { letter: /\p{sc=Bengali}/gu, languages: ['bn', 'as'] },
  { letter: /\p{sc=Armenian}/gu, languages: ['hy'] },
  { letter: /\p{sc=Georgian}/gu, languages: ['ka'] },
  { letter: /\p{sc=Ethiopic}/gu, languages: ['am', 'ti'] },
  { letter: /\p{sc=Khmer}/gu, languages: ['km'] },
  { letter: /\p{sc=Lao}/gu, languages: ['lo'] },
  { letter: /\p{sc=Myanmar}/gu, languages: ['my'] },
];
