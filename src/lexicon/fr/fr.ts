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
  grammar: { subjectBehindVerb: true, subjectLeftOut: false, dashAsides: false, commaAsides: true },
  endings: {
    past: /(?:èrent|irent|urent)$/,
    infinitive: /(?:[ei]r|re)$/,
    role: /.(?:ologue|ographe|logiste)$/,
    profession: /.(?:ologue|ographe|logiste)$/,
  },
  prefix: /^(?:co|ex-|sous-|vice-)/,
  plurals: [],
  singulars: {},
  meanings: [
    ['élu élue responsable chercheur chercheuse scientifique spécialiste expert experte dirigeant dirigeante', ''],
    ['édile', 'maire'],
    ['parlementaire', 'sénateur sénatrice député députée'],
    ['médecin', 'docteur dr'],
  ],
  phrases: {
    according: ['selon', 'd’ après', 'aux yeux de', 'de l’ avis de', 'pour'],
    greeting: ['merci', 'bienvenue'],
    delight: ['fier de', 'fière de'],
  },
  heads: [
    [
      `ministère mairie préfecture agence commission comité conseil université institut centre association fondation fédération
      tribunal observatoire parquet syndicat direction chambre ambassade entreprise société école hôpital musée`,
      '',
    ],
  ],
  generic: [],
};
