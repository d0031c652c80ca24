import type { Piece } from '../mailer';
import { unwrapLink } from './links';

/** The same mail in another language, at the mailer. A translation on the agency's own site is content. */
export function isLanguageLink({ text, words, links }: Piece): boolean {
  const lower = text.toLowerCase();
  if (words <= 14 && pointer.test(lower)) return true;
  return words <= 8 && languageLink.test(lower) && links.every(({ href }) => unwrapLink(href).kind !== 'content');
}

/** What says where in this very mail the other language stands: `Para leer este mensaje en español, baje la página.` */
const pointer =
  /^(?:para (?:leer|ver) |to (?:read|view) )(?:this |the |este |el |mensaje |correo |bolet[ií]n |message |e-?mail |bulletin )*(?:in|en) \p{L}+,? (?:baje|desplácese|vea|scroll|see|go)(?!\p{L})[^.]*\.?$|^(?:english|spanish|español|inglés|versión en español|spanish version)(?: version)? (?:below|abajo|más abajo|follows)\W*$/u;

/** `Read this message in English`, `Leer este correo en español`. */
const languageLink =
  /^(?:(?:read|view|see) (?:this |the |e-?mail |message |bulletin )*in|(?:leer|lea|ver|vea) (?:este |el |correo |mensaje |bolet[ií]n )*en) (?:english|spanish|espa[nñ]ol|ingl[eé]s|chinese|french|vietnamese)\W*$/;
