import { wordSet } from '../text/word-set';

/** Whether a word says in a headline what somebody sends out: `eNewsletter`, `Statement`. */
export function isEdition(word: string): boolean {
  return editions.has(word.toLowerCase());
}

/** Whether a word names a month. */
export function isMonth(word: string): boolean {
  return months.has(word.toLowerCase());
}

const editions = wordSet(
  `enewsletter e-newsletter newsletter newsletters update updates bulletin bulletins statement statements report reports digest weekly monthly
  quarterly edition issue message column blog podcast recap roundup alert advisory release remarks testimony biography bio
  boletín comunicado mensaje declaración informe`,
);
const months = wordSet(
  `january february march april may june july august september october november december
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
);
