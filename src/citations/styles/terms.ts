import type { Tongue } from '../../settings';

/** The words that styles add to what a work says of itself. */
export interface Terms {
  months: readonly string[];
  /** From spring on, as CSL counts them. */
  seasons: readonly string[];
  and: string;
  ampersand: string;
  paragraph: string;
  /** Before the address of words in the text. */
  passage: string;
  undated: string;
  noDate: string;
  release: string;
  retrieved(date: string): string;
  accessed: string;
  accessedOn: string;
  availableAt: string;
  availableFrom: string;
  available: string;
  online: string;
  cited: string;
  visited: string;
}

export const terms: Record<Tongue, Terms> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
    and: 'and',
    ampersand: '&',
    paragraph: 'para.',
    passage: 'Passage',
    undated: 'n.d.',
    noDate: 'no date',
    release: 'Press release',
    retrieved: (date) => `Retrieved ${date}, from`,
    accessed: 'Accessed:',
    accessedOn: 'Accessed',
    availableAt: 'Available at:',
    availableFrom: 'Available from:',
    available: 'Available:',
    online: 'Online',
    cited: 'cited',
    visited: 'last visited',
  },
  // The words of the Spanish editions (APA 7: Manual Moderno, 2021, “y” for the ampersand) and of CSL's Spanish locale.
  es: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    and: 'y',
    ampersand: 'y',
    paragraph: 'párr.',
    passage: 'Pasaje',
    undated: 's. f.',
    noDate: 'sin fecha',
    release: 'Comunicado de prensa',
    retrieved: (date) => `Recuperado el ${date}, de`,
    accessed: 'Consultado:',
    accessedOn: 'Consultado el',
    availableAt: 'Disponible en:',
    availableFrom: 'Disponible en:',
    available: 'Disponible en:',
    online: 'En línea',
    cited: 'citado',
    visited: 'última visita el',
  },
};

/** The words for a work whose reference is written in its `tongue`. */
export function termsOf({ tongue = 'en' }: { tongue?: Tongue }): Terms {
  return terms[tongue];
}
