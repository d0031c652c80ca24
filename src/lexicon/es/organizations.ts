import type { Words } from '../language';

/** What organisations are called. */
export const organizations: Words = {
  organization: `
    departamento agencia oficina administración comisión comité consejo universidad instituto centro asociación fundación
    partido tribunal corte senado congreso ministerio embajada empresa banco ejército marina policía escuela ayuntamiento
    gobierno secretaría dirección estado ciudad calle río
  `,
  office: `
    salud educación hacienda defensa turismo transporte seguridad justicia trabajo economía vivienda agricultura cultura puertos
  `,
  'no-person': `
    sindicato condado buque astillero servicio servicios consejería construcciones hermanos museo carretera plaza avenida cartas
    ley plan feria embalse muelle puerto refugio boletín comunicado informe programa proyecto campaña junta cámara concejalía
    delegación diputación
  `,
  'inside-office': 'de la del y los las para',
  'field-link': 'de del',
  'article-link': 'de para',
  'linked-article': 'la el los las',
  'capital-article': 'el la los las',
  'company-end': 's.a s.a.',
  ship: 'buque barco velero ferri remolcador',
  press: 'prensa radio televisión agencia cadena emisora diario periódico medios',
};
