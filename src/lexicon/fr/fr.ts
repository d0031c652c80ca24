import type { Language } from '../language';
import { organizations } from './organizations';
import { people } from './people';
import { reporting } from './reporting';
import { titles } from './titles';
import { verbs } from './verbs';
import { words } from './words';

export const fr: Language = {
  code: 'fr',
  words: [words, reporting, titles, people, organizations],
  verbs,
  grammar: { subjectBehindVerb: true, dashAsides: false },
  endings: { past: /(?:èrent|irent|urent)$/ },
  plurals: [],
  singulars: {},
  meanings: [
    ['élu élue responsable', ''],
    ['édile', 'maire'],
    ['parlementaire', 'sénateur sénatrice député députée'],
    ['médecin', 'docteur dr'],
  ],
  phrases: { according: ['selon', 'd’ après', 'pour'], greeting: ['merci', 'bienvenue'], delight: ['fier de', 'fière de'] },
  heads: [
    [
      `ministère mairie préfecture agence commission comité conseil université institut centre association fondation fédération
      tribunal ambassade entreprise société école hôpital musée`,
      '',
    ],
  ],
  generic: [],
};
