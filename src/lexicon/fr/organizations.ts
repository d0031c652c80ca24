import type { Words } from '../language';

/** What organisations are called. */
export const organizations: Words = {
  organization: `
    ministère mairie préfecture agence commission comité conseil université institut centre association société fondation fédération parti
    tribunal cour sénat assemblée ambassade entreprise banque armée police école gouvernement département région commune ville rue pont
  `,
  office: 'santé éducation défense tourisme transports sécurité justice travail économie logement agriculture culture intérieur',
  'no-person': 'syndicat route avenue place musée bibliothèque programme projet plan port parc loi réserve',
  'inside-office': 'de du des d’ la l’ les et',
  'field-link': 'de du des d’',
  'article-link': 'de',
  'linked-article': 'la l’',
  'capital-article': 'le la les l’',
  ship: 'navire bateau ferry remorqueur',
  press: 'presse radio télévision',
};
