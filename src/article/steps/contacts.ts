/** Whom the press may ask: `Media contact: Helen Marsh`, `Press Office`, `Relaciones públicas: …`; in small letters. */
export const press =
  /^(?:(?:for )?(?:media|press|news)(?: (?:media|relations|and public))* (?:contacts?|inquiries|enquiries|queries|line|office|officer)|public (?:information|affairs|relations)|pio:|contactos? (?:de|para)(?: l[ao]s?)? (?:prensa|medios)|(?:oficina de )?prensa:|relaciones públicas)(?![a-zà-ÿ])/;

/** A phone's number, an address of mail or of a site. */
export const reach =
  /(?<![\d$.,])(?:\(?\d{3}\)?[-. ]\s?)?\d{3}[-. ]\d{4}(?!\d)|(?<!\d)0\d{2,4} \d{3,4} ?\d{3,4}|[^\s@]@[^\s@]+\.\w|^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/;
