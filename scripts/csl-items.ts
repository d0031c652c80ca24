/** Made-up works, the same ones every time: what the oracle run compares. */
import type { CslDate, CslItem, CslName } from '../src/citations/csl';

export function itemsOf(count: number): CslItem[] {
  const random = seeded(20250306);
  return [...Array.from({ length: count }, (_, index) => item(index, random)), ...foreign.map(byForeign)];
}

/** Names in scripts without capitals, each in a work of its own. */
const foreign: CslName[] = [
  { family: 'כהן', given: 'דוד משה' },
  { family: 'الرشيد', given: 'عمر' },
  { family: 'ใจดี', given: 'สมชาย' },
  { family: 'ბერიძე', given: 'ნინო' },
  { family: 'शर्मा', given: 'अनिल' },
];

function byForeign(name: CslName, index: number): CslItem {
  return {
    id: `foreign-${index}`,
    type: 'webpage',
    title: 'Harbor Administration opens new berth at Westmark',
    author: [name],
    'container-title': 'Westmark.gov',
    issued: { 'date-parts': [[2025, 3, 6]] },
    URL: 'https://www.westmark.example/news/2025/berth',
  };
}

type Random = () => number;

function item(index: number, random: Random): CslItem {
  const type = pick(types, random);
  const many = index % 40;
  const author = chance(0.12, random) ? [] : names(many < 26 ? many : 1 + Math.floor(random() * 3), random);
  const result: CslItem = { id: `item-${index}`, type };
  if (!chance(0.04, random)) result.title = pick(titles, random);
  if (author.length > 0) result.author = author;
  if (!chance(0.15, random)) result['container-title'] = pick(containers, random);
  if (chance(0.15, random)) result.publisher = pick(containers, random);
  if (!chance(0.12, random)) result.issued = date(random);
  if (chance(0.5, random))
    result.accessed = { 'date-parts': [[2025, 1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)]] };
  if (!chance(0.1, random)) result.URL = pick(addresses, random);
  if (chance(0.2, random)) result.genre = pick(['Press release', 'press release', 'Fact Sheet', 'Transcript'], random);
  if (chance(0.4, random)) result.language = pick(['en', 'en-US', 'es', 'fr-FR', 'en-GB'], random);
  if (chance(0.08, random) && result.title) result['title-short'] = result.title.split(/[:,]/)[0]!;
  return result;
}

function names(count: number, random: Random): CslName[] {
  return Array.from({ length: count }, () => pick(people, random));
}

function date(random: Random): CslDate {
  const year = 1998 + Math.floor(random() * 28);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const kind = random();
  if (kind < 0.1) return { 'date-parts': [[year]] };
  if (kind < 0.22) return { 'date-parts': [[year, month]] };
  if (kind < 0.24) return { 'date-parts': [[year], [year + 1]] };
  if (kind < 0.28)
    return {
      'date-parts': [
        [year, month, 3],
        [year, month, 9],
      ],
    };
  if (kind < 0.3)
    return {
      'date-parts': [
        [year, 2, 27],
        [year, 4, 2],
      ],
    };
  if (kind < 0.32) return { literal: 'Spring 2025' };
  if (kind < 0.34) return { 'date-parts': [[year]], season: 2 };
  return { 'date-parts': [[year, month, day]] };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

function chance(share: number, random: Random): boolean {
  return random() < share;
}

/** mulberry32 */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const types = [
  'webpage',
  'webpage',
  'webpage',
  'webpage',
  'post-weblog',
  'post-weblog',
  'article-newspaper',
  'article-magazine',
  'report',
  'report',
];

const titles = [
  'Harbor Administration opens new berth at Westmark',
  'Harbor Administration Opens New Berth at Westmark',
  'Secretary praises U.K. at Westmark meeting, vows continued support',
  'Water: what the new rules mean for you',
  'Is the bridge safe?',
  'Is the Bridge Safe? Engineers Answer',
  'Stop the leaks!',
  'Minister calls the plan "a turning point" for ports',
  '"We will rebuild," governor says',
  'Governor: "We will rebuild"',
  'A report on the ‘quiet’ fleet',
  '“Readiness first” says the admiral',
  "The Navy's newest ship and the sailors' families",
  'The Navy’s newest ship',
  "Dogs' best friend: veterinarians' week",
  'R&D spending up 5% in 2025',
  'Grants & loans: a guide for small-business owners',
  'NASA, NOAA and the FAA sign a memorandum of understanding',
  'iPhone app helps anglers — and the fish',
  'State-of-the-art lab opens in mid-July',
  'Anuncian nuevas ayudas para la costa',
  'Nouvelle année à l’Élysée',
  '港湾局、新しい埠頭を開設',
  'Порт Вестмарк открывает новый причал',
  'What happened next...',
  'Notes on the budget.',
  'COVID-19: the year after',
  'To be or not to be: a look at what we vote for',
  'Director’s message, no. 12 (revised)',
  'Fire Danger [Update 3]',
  '5 things to know before you go',
  'U.S. and E.U.',
  'Cuts of 10% are coming',
  'Tides/currents: the basics',
  'Why "fast" is not "safe"',
  'The end of the road for',
  'News from the field;',
  'Up next:',
  'the art of "the deal": a history',
  "'Twas the night before budget day",
  "Rock 'n' roll on the pier",
  "The '90s fleet returns",
  "Sailors' and Marines' pay",
  '"Yes!" she said. "Now?"',
  'Is this "safe"?',
  'He asked, "Why now?"',
  'They call it "the wall."',
  'A so-called ‘quick fix’: “never again,” they say',
  'Tall 5\' 10" sailors wanted',
  "l'eau et l’air",
  'Costs: $5 (about 10%) & rising',
  'C++ and C# for engineers',
  'e-mail vs. fax: what to use when offline',
  'From A to B via C',
  'Of mice and men',
  'Westmark—the next chapter—begins',
  'Up to 50 jobs at risk / what we know',
  'What now?!',
  'Wait... what?',
  'https://example.gov is moving',
  'Émile Zola and the sea',
  'a',
  'IN BRIEF: HARBOR NEWS',
  'x-ray at the border',
  "The ABCs of EPA's PFAS rule",
  'Übung macht den Meister',
  'ميناء ويستمارك يفتتح رصيفا جديدا',
  'נמל חדש נפתח',
  'Weekly digest, March 3–7, 2025',
  'No. 7 of 12',
  'Water, water everywhere and not a drop to drink',
  'What it is, what it was',
  'A new study of H<sub>2</sub>O and CO<sup>2</sup>',
  'Notes on <i>Spartina</i> beds and <b>reeds</b>',
];

const containers = [
  'U.S. Department of Defense',
  'Harbor Administration of Westmark',
  'Example Community Blog',
  'the daily harbor',
  'Westmark.gov',
  'Ministry of Ports & Waterways',
  'Bureau of Tides, Westmark',
  'What’s up, Westmark?',
  'Agencia Nacional del Mar',
  '港湾局',
];

const addresses = [
  'https://www.westmark.example/news/2025/berth',
  'http://westmark.example/a?b=c&d=e',
  'https://blog.example/2025/03/post.html#top',
  'https://westmark.example/',
];

const people: CslName[] = [
  { family: 'Olay', given: 'Matthew' },
  { family: 'Doe', given: 'Jane' },
  { family: 'Smith-Jones', given: 'Mary Ann' },
  { family: 'Martin', given: 'Jean-Paul' },
  { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
  { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la' },
  { family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' },
  { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  { family: 'Ford', given: 'Henry', suffix: 'III' },
  { family: 'Hale', given: 'J. R.' },
  { family: 'Park', given: 'J.R.' },
  { family: 'Nguyen', given: 'T' },
  { family: "O'Brien", given: 'Pat' },
  { family: 'McAllister', given: 'DeShawn' },
  { family: 'van der Berg', given: 'Piet' },
  { family: 'García Márquez', given: 'Gabriel' },
  { family: 'Ørsted', given: 'Åse' },
  { family: 'Петров', given: 'Иван' },
  { family: '山田', given: '太郎' },
  { family: 'Plato' },
  { literal: 'Harbor Administration of Westmark' },
  { literal: 'U.S. Department of Defense' },
  { literal: 'Ports & Waterways, Ltd.' },
  { literal: '国立港湾局' },
  { literal: 'Office of the Mayor' },
  { literal: "Veterans' Board" },
  { family: 'de la Cruz', given: 'Juan' },
  { family: "d'Artagnan", given: 'Charles' },
  { family: 'al-Rashid', given: 'Omar' },
  { family: 'De Niro', given: 'Robert' },
  { family: 'Bush', given: 'George W.', suffix: 'Jr' },
  { family: 'Sammons', given: 'C.-H.' },
  { family: 'Lee', given: 'Jun-ho' },
  { family: 'Clark', given: 'mary jane' },
  { family: 'Rowling', given: 'J K' },
  { family: 'Vries', given: 'Jan', 'non-dropping-particle': 'de', suffix: 'Sr.' },
  { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
  { family: 'Nguyễn', given: 'Văn An' },
  { family: 'Ng', given: "D'Arcy" },
  { family: 'Jr. Smith', given: 'Al' },
  { family: 'St. John', given: 'Mary' },
  { family: 'Ivanov', given: 'Yu.' },
  { family: 'Brown', given: 'Kim', suffix: 'Jr.', 'comma-suffix': true },
];
