import type { Piece } from '../mailer';
import { unwrapLink } from './links';

/** The same mail in another language, at the mailer. A translation on the agency's own site is content. */
export function isLanguageLink({ text, words, links }: Piece): boolean {
  return words <= 8 && languageLink.test(text.toLowerCase()) && links.every(({ href }) => unwrapLink(href).kind !== 'content');
}

/** `Read this message in English`, `Leer este correo en español`. */
const languageLink =
  /^(?:(?:read|view|see) (?:this |the |e-?mail |message |bulletin )*in|(?:leer|lea|ver|vea) (?:este |el |correo |mensaje |bolet[ií]n )*en) (?:english|spanish|espa[nñ]ol|ingl[eé]s|chinese|french|vietnamese)\W*$/;
