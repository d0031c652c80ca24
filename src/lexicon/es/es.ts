import type { Language } from '../language';
import { organizations } from './organizations';
import { people } from './people';
import { reporting } from './reporting';
import { titles } from './titles';
import { verbs } from './verbs';
import { words } from './words';

export const es: Language = {
  code: 'es',
  words: [words, reporting, titles, people, organizations],
  verbs,
  grammar: { subjectBehindVerb: true, subjectLeftOut: true, dashAsides: true, commaAsides: false },
  endings: {
    past: /(?:ó|aron|ieron)$/,
    preterite: /[^aeiou]ó$/,
    infinitive: /[aeií]r$/,
    role: /.(?:ólog|ógraf)[oa]$/,
    profession: /.(?:ólog|ógraf)[oa]$/,
  },
  prefix: /^(?:co|ex-?|sub|vice)/,
  plurals: [],
  singulars: { concejales: 'concejal', fiscales: 'fiscal' },
  meanings: [
    ['mandatario mandataria', 'presidente presidenta gobernador gobernadora alcalde alcaldesa'],
    ['ejecutivo ejecutiva', 'gobernador gobernadora alcalde alcaldesa presidente presidenta director directora'],
    ['regidor regidora edil', 'alcalde alcaldesa concejal concejala'],
    ['diplomático diplomática', 'embajador embajadora cónsul canciller'],
    ['legislador legisladora', 'senador senadora diputado diputada representante congresista'],
    ['médico médica galeno', 'doctor doctora dr dra'],
    [
      `titular jerarca funcionario funcionaria líder directivo directiva investigador investigadora científico científica especialista
      experto experta académico académica`,
      '',
    ],
    ['licenciado licenciada', 'lic lcdo lcda'],
    ['arquitecto arquitecta', 'arq'],
    ['ingeniero ingeniera', 'ing'],
    ['hermano hermana', 'hno hna'],
  ],
  phrases: {
    according: ['según', 'en palabras de', 'de acuerdo con', 'de acuerdo a', 'a juicio de', 'en opinión de', 'para'],
    greeting: ['gracias', 'bienvenid'],
    delight: [],
  },
  heads: [
    [
      `departamento agencia oficina administración comisión comité consejo universidad instituto centro asociación fundación federación
      ministerio embajada empresa consulado ayuntamiento hospital museo escuela autoridad servicio secretaría
      dirección fiscalía junta cámara consejería delegación diputación cooperativa alcaldía`,
      '',
    ],
  ],
  generic: [],
};
