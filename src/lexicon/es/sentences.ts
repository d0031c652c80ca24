import type { Words } from '../language';

/** Where sentences begin, and stops that end none. */
export const sentences: Words = {
  'sentence-opener': `
    el la los las un una unos unas este esta estos estas ese esa esto eso él ella ellos ellas nosotros su sus pero y o si cuando mientras
    como después antes porque aunque desde hasta en con para por de del al según también además sin sobre entre tras qué quién lo se
    ahora luego hoy ayer así
  `,
  abbreviation: `
    dra sra srta lic ing ud uds ee uu núm pág av lcda lcdo lcdos lcdas inga arq arqs hno hna hnos agrim mons gral cnel excmo excma ilmo ilma
    sres sras srtas dres
  `,
  'small-abbreviation': 'núm pág',
  'closing-abbreviation': 'uu',
};
