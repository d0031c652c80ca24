import type { Words } from '../language';

/** Where sentences begin, and stops that end none. */
export const sentences: Words = {
  'sentence-opener': `
    ce cette ces il elle ils elles nous vous son sa ses leur leurs mais et ou si quand lorsque comme après avant parce
    depuis dans en pour par avec sans sous sur selon aussi ainsi alors puis enfin hier aujourd’hui où qui que
  `,
};
