/** What stands around a raised or lowered run of text in its line. */
export interface Around {
  before: string;
  after: string;
}

/** Raised text as it is written in a line without raised letters: `10⁶`, `m²`, `1st`, `Nº`, `x^(a/b)`. */
export function raisedText(text: string, { before, after }: Around): string {
  const raised = text.trim();
  return raisings.find(({ holds }) => holds(raised, before, after))?.as(raised) ?? shaped(raised, raisedSigns, '^');
}

/** Lowered text in such a line: `CO₂`, `xᵢ`, `t_(1/2)`. */
export function loweredText(text: string): string {
  return shaped(text.trim(), loweredSigns, '_');
}

/** A fraction in one sign where there is one, else in raised and lowered figures: `½`, `¹¹⁄₁₆`. */
export function fractionText(above: string, below: string): string {
  return vulgar[`${above}/${below}`] ?? `${shaped(above, raisedSigns, '^')}⁄${shaped(below, loweredSigns, '_')}`;
}

/**
 * Whether a raised mark is a note's by its place alone, where no note was found for it: after the end of a sentence or a word.
 * After a figure, a unit or a short symbol it is a power, which is the safe reading: nothing is left out.
 */
export function standsAsNoteMark(mark: string, before: string): boolean {
  if (/^[*∗†‡§¶]+$/.test(mark)) return true;
  if (!/^\d{1,2}$/.test(mark)) return false;
  const word = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return /[.,;:!?…”’"'»)\]]$/.test(before);
  return word.length > 2 && !units.has(word.toLowerCase());
}

/** Whether a raised figure is a power whatever notes the page has: of ten, or of a unit. */
export function isPower(mark: string, { before, after }: Around): boolean {
  const unit = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? '';
  if (/^[23]$/.test(mark) && units.has(unit.toLowerCase())) return true;
  return (
    /[×x·*]\s?10$/.test(before) || (/(?<![\d.,])10$/.test(before) && /^\s?(?:[\p{Ll}Ω°%]{1,3}(?!\p{L})|to\b|per\b)/u.test(after))
  );
}

const raisings: {
  name: string;
  example: string;
  holds(raised: string, before: string, after: string): boolean;
  as(raised: string): string;
}[] = [
  {
    name: 'ordinal indicator',
    example: '1<sup>o</sup>, N<sup>o</sup>',
    holds: (raised, before) => /^[oa]s?$/.test(raised) && /(?:\d|\b[nN])\.?$/.test(before),
    as: (raised) => (raised[0] === 'o' ? 'º' : 'ª') + raised.slice(1),
  },
  {
    name: 'ordinal ending',
    example: '1<sup>st</sup>, 2<sup>e</sup>',
    holds: (raised, before) => /\d$/.test(before) && ordinals.has(raised.toLowerCase()),
    as: same,
  },
  {
    name: 'trade mark',
    example: 'Acme<sup>TM</sup>',
    holds: (raised) => /^(?:TM|SM)$/i.test(raised),
    as: (raised) => (/^t/i.test(raised) ? '™' : '℠'),
  },
  { name: 'sign that is raised by itself', example: 'Acme<sup>®</sup>', holds: (raised) => /^[®©™℠º°ª]$/.test(raised), as: same },
  {
    name: 'end of a shortened word',
    example: 'M<sup>me</sup>, D<sup>r</sup>',
    holds: (raised, before) =>
      /^\p{L}+$/u.test(raised) && /\p{L}$/u.test(before) && (raised.length > 1 || /(?<!\p{L})[DMPS]$/u.test(before)),
    as: same,
  },
  {
    name: 'words',
    example: 'Now open<sup>new this week</sup>',
    holds: (raised) => /\p{L}{2}/u.test(raised) && /\S\s|\s\S/.test(raised),
    as: same,
  },
];

function same(text: string): string {
  return text;
}

/** In signs that stand raised or lowered by themselves where every one has such a form; else spelled out, `^(…)`. */
function shaped(text: string, signs: ReadonlyMap<string, string>, mark: string): string {
  const made = [...text].map((sign) => signs.get(sign));
  if (made.every((sign) => sign !== undefined)) return made.join('');
  return [...text].length === 1 ? `${mark}${text}` : `${mark}(${text})`;
}

const raisedSigns = paired('0123456789+−-–=()abcdefghijklmnoprstuvwxyz*†‡§¶', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ*†‡§¶');
const loweredSigns = paired('0123456789+−-–=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

function paired(plain: string, shown: string): Map<string, string> {
  const forms = [...shown];
  return new Map([...plain].map((sign, index) => [sign, forms[index] ?? sign]));
}

const vulgar: Record<string, string> = Object.fromEntries(
  '1/4¼ 1/2½ 3/4¾ 1/7⅐ 1/9⅑ 1/10⅒ 1/3⅓ 2/3⅔ 1/5⅕ 2/5⅖ 3/5⅗ 4/5⅘ 1/6⅙ 5/6⅚ 1/8⅛ 3/8⅜ 5/8⅝ 7/8⅞'
    .split(' ')
    .map((form) => [form.slice(0, -1), form.slice(-1)]),
);

const ordinals: ReadonlySet<string> = new Set('st nd rd th d er re e ère eme ème nde o a os as te ste ter'.split(' '));

/** What is squared and cubed; longer than two letters, for shorter words are taken for symbols anyway. */
const units: ReadonlySet<string> = new Set(
  'm cm mm km dm nm µm ft in yd mi s ha sec min hr foot feet inch inches yard yards mile miles meter meters metre metres kilometer kilometers kilometre kilometres centimeter centimeters sin cos tan log exp metro metros pie pies'.split(
    ' ',
  ),
);
