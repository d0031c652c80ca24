/**
 * Headline style for an English title, as CSL's `text-case="title"` sets it: words of more than one letter get a capital unless
 * they are articles, conjunctions or prepositions; first and last word and the word after `:`, `?`, `!` always do.
 * Words that hold a capital already are left alone, and so are single letters (`A-b`): they may be symbols.
 * A title in another language (BCP 47) stays as it is, and so does a known name with words in lower case: `Ana de la Cruz`.
 * Two departures where citeproc-js does what no manual of style says: a word between single straight marks counts like any other, and
 * the last word of a title is its last word after an apostrophe too.
 */
export function titleCase(title: string, language?: string, names: readonly string[] = []): string {
  if (language && !/^en\b/i.test(language)) return title;
  const parts = title.split(separators);
  const isName = placesOf(names, title);
  let at = 0;
  let first = true;
  let fresh = false;
  let last: number | undefined;
  const set = parts.map((part, index) => {
    if (index % 2 === 1) {
      at += part.length;
      if (/[!?:]$/.test(part)) fresh = true;
      return part;
    }
    const rest = isRest(parts, index);
    const words = part.split(/([\s\u00a0]+)/);
    const done = words
      .map((word, position) => {
        const start = at;
        at += word.length;
        if (!word.trim()) return word;
        const hyphened = index === 0 && position === words.length - 1 && parts[1] === '-';
        const begins = first || fresh || hyphened;
        const capital = begins || (!isName(start) && word.length > 1 && !small.has(word.toLowerCase()));
        first = false;
        fresh = false;
        last = index;
        const kept = rest && position === 0;
        return capital && !kept && word === word.toLowerCase() ? capitalised(word) : word;
      })
      .join('');
    // The rest of a word is no word of its own (`l’on`).
    if (rest && !/\s\S/.test(part)) last = undefined;
    return done;
  });
  const end = last === undefined ? undefined : set[last];
  if (last !== undefined && end) {
    set[last] = end.replace(/(?<!\S)(\S+)(\s*)$/, (whole, word: string, space: string) =>
      word.length > 1 && small.has(word.toLowerCase()) ? capitalised(word) + space : whole,
    );
  }
  return set.join('');
}

/** Whether a place in the title lies in one of these names, or in one from its particle on (`de la Cruz`). */
function placesOf(names: readonly string[], title: string): (at: number) => boolean {
  const places = names
    .flatMap((name) => [name, ...(name.match(/(?<=\s)\p{Ll}\S*\s.+/u) ?? [])])
    .map((name) => [title.indexOf(name), name.length] as const)
    .filter(([from, length]) => !/\p{L}/u.test(title.charAt(from - 1) + title.charAt(from + length)));
  return (at) => places.some(([from, length]) => from >= 0 && from <= at && at < from + length);
}

/** The first word gets a capital if it has none, also behind an opening mark or bracket. */
export function capitaliseFirst(text: string): string {
  return text.replace(
    /^(["'“‘«([¿¡]*)([^\s"'“‘«([¿¡]\S*)/,
    (_, marks: string, word: string) => marks + (word === word.toLowerCase() ? capitalised(word) : word),
  );
}

/** What follows a mark inside a word is the rest of that word: `they’re`, `o'clock`. A mark before a word opens a quotation or an elision. */
function isRest(parts: readonly string[], index: number): boolean {
  return (
    /^['’"]$/.test(parts[index - 1] ?? '') && /[\p{L}\p{N}]$/u.test(parts[index - 2] ?? '') && /^\S/.test(parts[index] ?? '')
  );
}

/** With a capital for its first sign, which may be of two units. */
export function capitalised(word: string): string {
  const [head = ''] = word;
  return head.toUpperCase() + word.slice(head.length);
}

const separators = /(<\/?(?:i|b|sc|su[bp])>| "| '|[“”‘’"']|[-–—/.,;?!:[\]()])/;

const small = new Set(
  (
    'about above across afore after against al along alongside amid amidst among amongst anenst apropos apud around as aside ' +
    'astride at athwart atop barring before behind below beneath beside besides between beyond but by circa despite down during ' +
    'et except for forenenst from given in inside into lest like modulo near next notwithstanding of off on onto out over per ' +
    'plus pro qua sans since than through throughout thruout till to toward towards under underneath until unto up upon versus ' +
    'vs v via vis-à-vis with within without or yet so and nor a an the de von van c ca'
  ).split(' '),
);
