/** A pattern that a checker does not call linear. `bound`: characters of the longest text that it is ever asked about, and what sees to that. */
export interface Exception {
  file: string;
  /** How its source begins. */
  begins: string;
  bound: number;
  why: string;
}

export const exceptions: Exception[] = [
  { file: 'src/mailers/govdelivery/sender.ts', begins: '[\\s,;–—-]*(?:[(#]?\\d', bound: 160, why: 'senderIn cuts what follows' },
  { file: 'src/mailers/govdelivery/sender.ts', begins: '(\\S+ \\S.*) \\S+, ', bound: 160, why: 'senderIn cuts what follows' },
  { file: 'src/mailers/govdelivery/sender.ts', begins: '(?:[\\s,;:–—-]|', bound: 160, why: 'senderIn cuts what follows' },
  {
    file: 'src/mailers/govdelivery/furniture.ts',
    begins: '\\b(?:questions|problems',
    bound: 2500,
    why: 'row() asks about blocks of that length',
  },
  {
    file: 'src/mailers/govdelivery/furniture.ts',
    begins: '^(?:to |para |you can ',
    bound: 2500,
    why: 'row() asks about blocks of that length',
  },
  {
    file: 'src/mailers/govdelivery/facts.ts',
    begins: '\\b(?:view|see|read|',
    bound: 400,
    why: 'asked about lines of that length',
  },
  { file: 'src/article/flow/tables.ts', begins: '^[\\s$€£+-]*', bound: 300, why: 'isFigure cuts the cell' },
  { file: 'src/article/copy/note-texts.ts', begins: '^\\s*[[(]?', bound: 100, why: 'withoutMark cuts the note' },
  {
    file: 'src/mailers/govdelivery/signs.ts',
    begins: '(from|de|von|da)',
    bound: 99,
    why: 'its start stands at most that far before the @, so that what follows is tried 33 times',
  },
  { file: 'src/article/facts/byline.ts', begins: '(?:[\\s,(]+(?:on|', bound: 200, why: 'bylineOf passes longer lines over' },
  {
    file: 'src/quotes/marks/quoted-spans.ts',
    begins: '\\p{Lu}[\\p{L}.]* $',
    bound: 24,
    why: 'isNickname asks about that many letters before a name',
  },
  {
    file: 'src/text/dates.ts',
    begins: '(?<![\\d/.:-])(?<day>\\d{1,3})',
    bound: 99,
    why: 'undecided, but every run in it is counted: none reaches farther',
  },
  {
    file: 'src/article/copy/picture-source.ts',
    begins: '(?:^|[/_-])(?:placeholder',
    bound: 99,
    why: 'every run in it is counted: none reaches farther',
  },
  { file: 'src/mailers/weigh.ts', begins: '<[^>]*>', bound: 1, why: 'markup that a browser wrote out: every < has its >' },
];

/** Patterns of `src/quotes` that are being written anew with their room: each is to be linear there, or a row above with its bound. */
export const awaited: Pick<Exception, 'file' | 'begins'>[] = [{ file: 'src/quotes/marks/asides.ts', begins: '\\s?[—–―]\\s?' }];
