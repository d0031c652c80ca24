import { wordSet } from '../text/word-set';
import { spanishForms } from './spanish-cues';

/** How a verb reports speech. */
export interface Cue {
  /** `finite` has a subject of its own (`said`); `participle` borrows one (`saying`). */
  form: 'finite' | 'participle';
  /** `sure` reports speech wherever it stands; `near` only next to a quotation's comma or colon. */
  trust: 'sure' | 'near';
  /** Whether its object is the person spoken to (`told reporters`). */
  addresses: boolean;
  language: 'en' | 'es';
}

/** The cue a word is, in lower case; undefined for a word that reports no speech. */
export function cueOf(word: string): Cue | undefined {
  return table.get(word);
}

/** Whether a word looks like a finite English or Spanish verb in the past; used only right beside a quotation's comma. */
export function looksLikePastVerb(word: string): boolean {
  return word.length > 4 && /(?:ed|ó|aron|ieron)$/.test(word) && !notVerbs.has(word);
}

/** English verbs by base form; irregular ones carry their past after a slash. */
const sure = `say/said add tell/told state announce declare explain continue reply respond insist argue claim assert stress emphasize emphasise
  acknowledge concede admit warn caution remark comment reiterate tweet write/wrote conclude recall quip joke boast exclaim shout yell whisper
  testify allege suggest contend maintain observe recount elaborate retort counter predict urge vow pledge promise confirm deny affirm opine
  ask confess inform remind assure advise muse lament complain post retweet proclaim profess interject chime deadpan scoff`;
const near = `note think/thought believe feel/felt read/read describe call put/put offer begin/began go/went agree disagree answer report point
  cite mention express question inquire wonder marvel mock tease joke repeat summarize summarise clarify demand plead beg implore
  fire/fired snap shoot/shot laugh smile sigh shrug nod cry gush crow rant riff sniff snort fume rail bellow chant chuckle
  hear/heard learn know/knew mean/meant show/showed write/written praise criticize criticise blast slam rip tout hail denounce condemn decry
  sing/sang sum open close finish pronounce thunder intone allow venture volunteer reflect recommend propose order instruct
  underscore highlight reveal disclose charge accuse dismiss defend characterize characterise label refer/referred/referring speak/spoke talk pray text email message reason
  quote echo signal imply/implied intimate estimate figure guess recommend advocate encourage challenge press scream mutter murmur chide admonish interrupt cheer recite`;
const addressing = wordSet('tell ask inform remind assure advise warn urge implore text email message instruct order challenge');

const notVerbs = wordSet('united indeed hundred speed named based titled entitled dubbed called related retired');

const doubles = wordSet('quip deadpan admit beg snap nod shrug slam rip sum put begin');
const table = build();

function build(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  const enter = (word: string, cue: Cue): void => {
    if (!cues.has(word)) cues.set(word, cue);
  };
  for (const [list, trust] of [
    [sure, 'sure'],
    [near, 'near'],
  ] as const) {
    for (const entry of wordSet(list)) {
      const [base = '', past, gerund] = entry.split('/');
      const finite: Cue = { form: 'finite', trust, addresses: addressing.has(base), language: 'en' };
      for (const form of [past ?? pastOf(base), thirdOf(base)]) enter(form, finite);
      enter(base, { ...finite, trust: 'near' });
      enter(gerund ?? gerundOf(base), { ...finite, form: 'participle' });
    }
  }
  const { finite, gerunds } = spanishForms();
  for (const { word, sure: trusted, addresses } of finite) {
    enter(word, { form: 'finite', trust: trusted ? 'sure' : 'near', addresses, language: 'es' });
  }
  for (const word of gerunds) enter(word, { form: 'participle', trust: 'sure', addresses: false, language: 'es' });
  return cues;
}

function pastOf(base: string): string {
  if (doubles.has(base)) return `${base}${base.at(-1)}ed`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

function thirdOf(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|go)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerundOf(base: string): string {
  if (doubles.has(base)) return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function endsInConsonantY(base: string): boolean {
  return /[^aeiou]y$/.test(base);
}
