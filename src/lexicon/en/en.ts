import type { Language } from '../language';
import { organizations } from './organizations';
import { people } from './people';
import { reporting } from './reporting';
import { titles } from './titles';
import { verbs } from './verbs';
import { words } from './words';

export const en: Language = {
  code: 'en',
  words: [words, reporting, titles, people, organizations],
  verbs,
  grammar: { subjectBehindVerb: false, subjectLeftOut: false, dashAsides: false, commaAsides: false },
  endings: {
    past: /ed$/,
    gerund: /ing$/,
    adverb: /ly$/,
    denial: /n['’]t$/,
    aged: /-year-old$/,
    ordinal: /^\d+(?:st|nd|rd|th)$/,
    role: /..(?:person|woman|sman|ist|ician|naut|keeper|worker|maker|mate)$/,
    'she-title': /woman$/,
    'he-title': /man$/,
    // `goin’`, `lads’`: an apostrophe may end the word
    apostrophe: /(?:[sS\d]|in)$/,
    'office-part': /(?:tion|ment|ning|ring|ture|tics|ism)$/,
  },
  plurals: [
    [/men$/, 'man'],
    [/(?<=[^aeiou]r)es$|s$/, ''],
  ],
  singulars: {
    sens: 'senator',
    reps: 'representative',
    govs: 'governor',
    secs: 'secretary',
    secretaries: 'secretary',
    attys: 'attorney',
    congresswomen: 'congresswoman',
    councilwomen: 'councilwoman',
  },
  meanings: [
    ['congressman congresswoman', 'representative rep'],
    ['doctor physician', 'dr'],
    ['executive', 'ceo president'],
    ['lawmaker', 'senator sen representative rep delegate assemblyman assemblywoman assemblymember congressman congresswoman'],
    ['diplomat', 'ambassador consul'],
    ['jurist', 'judge justice'],
  ],
  phrases: {
    according: ['according to', 'in the words of'],
    greeting: ['thank', 'welcome', 'good morning', 'good afternoon', 'congratulations'],
    delight: ['proud to', 'honored to', 'thrilled to', 'excited to'],
  },
  heads: [
    [
      `department agency office bureau administration commission committee council university college institute center centre association
      alliance coalition chapter clinic cooperative laboratory society foundation federation union league court board authority district
      ministry embassy company service guard school hospital museum library consulate division survey`,
      '',
    ],
    ['co corp corporation inc llc ltd firm', 'company'],
    ['services', 'service'],
  ],
  generic: [
    ['agency', 'agency administration service bureau department authority commission office survey guard'],
    ['group organization nonprofit', 'association alliance coalition society foundation federation union league'],
  ],
};
