import type { Words } from '../language';

/** What stands before a name; bylines and citations know the same. */
export const titles: Words = {
  title: `
    mme mlle mgr monsieur madame maître docteur dr président présidente vice-président vice-présidente maire maires préfet préfète
    sous-préfet sous-préfète ministre sénateur sénatrice député députée conseiller conseillère directeur directrice secrétaire commissaire
    procureur procureure juge inspecteur inspectrice capitaine colonel lieutenant général générale amiral évêque abbé professeur
    professeure ingénieur ingénieure ambassadeur ambassadrice gouverneur gouverneure premier première honorable
  `,
  'title-or-initial': 'M.',
  courtesy: 'm mme mlle monsieur madame honorable',
};
