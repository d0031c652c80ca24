import { wordSet } from '../text/word-set';
import { isJobTitle as isCommonJobTitle } from './names';

/** Whether a word names a person by what they are or do, in English or Spanish: `spokesman`, `superintendente`, `mother`. */
export function isJobTitle(word: string): boolean {
  const role = word.toLowerCase().replace('.', '');
  return more.has(role) || (isCommonJobTitle(word) && !others.has(role));
}

/**
 * What the words that point back at somebody mean, by the functions they stand for: `el primer ejecutivo` is the governor named
 * before. An empty list means anybody with a function.
 */
export function jobTitlesMeantBy(word: string): readonly string[] | undefined {
  return stands.get(word);
}

const more = wordSet(`
  gentleman spouse master superintendent foreman forewoman horticulturist forester arborist custodian watchstander bookkeeper grower grandmother grandfather
  niece nephew grandson granddaughter stepfather stepmother caregiver tenant renter homeowner survivor patient customer commuter
  intern apprentice sophomore freshman alumnus alumna parishioner elder chieftain vice-chair vicechair councilperson alderman alderwoman
  selectman selectwoman freeholder reeve clerk-recorder undersheriff captain quartermaster boatswain coxswain lifeguard
  translator interpreter composer conductor novelist poet playwright welder plumber electrician mechanic machinist
  surveyor appraiser docent lineman rancher beekeeper chef vendor grocer trucker

  superintendente intendente regidor regidora edil conselleiro conselleira conseller consellera consejero consejera lehendakari cónsul
  diplomático diplomática mandatario mandataria ejecutivo ejecutiva moderador moderadora delegado delegada subdelegado subdelegada gerente
  síndico síndica ponente legislador legisladora parlamentario parlamentaria subdirector subdirectora viceministro viceministra vicealcalde
  vicealcaldesa teniente tesorero tesorera vocal rector rectora decano decana catedrático catedrática meteorólogo meteoróloga epidemiólogo
  epidemióloga biólogo bióloga geólogo geóloga ecólogo ecóloga arquitecto arquitecta arqueólogo arqueóloga historiador historiadora
  bibliotecario bibliotecaria inspector inspectora comisario comisaria guardia policía bombero bombera enfermero enfermera maestro maestra
  docente promotor promotora madre padre hijo hija hermano hermana abuelo abuela nieto nieta esposo esposa viudo viuda tío tía primo prima
  pescador pescadora ganadero ganadera obrero obrera conductora chofer alumno veterano veterana comerciante empresario
  empresaria joven niño niña mujer hombre ciudadano ciudadana paciente voluntario voluntaria beneficiario beneficiaria inquilino inquilina
  sobreviviente propietario propietaria usuario usuaria participante oficial subsecretaria asesor asesora auditor auditora contralor
  contralora ombudsman defensor defensora interventor interventora cirujano cirujana farmacéutico farmacéutica veterinario veterinaria
  guardabosques guardaparques socorrista capataz mecánico mecánica panadero panadera artesano artesana músico cantante escritor escritora
  poeta pintor pintora escultor escultora comisionista subinspector subinspectora sargento cabo portavoz exalcalde exalcaldesa exgobernador
  exgobernadora exministro exministra ex-alcalde presentador presentadora organizador organizadora fiscalizador fiscalizadora
  arq hno hna mons agrim gestor gestora funcionario funcionaria servidor servidora jerarca prelado vicario párroco capellán monja fraile rabino
`);

/** Words that end like the word for a person: `-ist`, `-mate`. */
const others = wordSet(`
  insist resist persist subsist desist twist wrist assist enlist checklist waitlist shortlist playlist blacklist watchlist
  estimate intimate ultimate approximate legitimate climate stalemate checkmate decimate animate
`);

const stands = new Map<string, readonly string[]>(
  (
    [
      ['mandatario mandataria', 'presidente presidenta gobernador gobernadora alcalde alcaldesa'],
      ['ejecutivo ejecutiva', 'gobernador gobernadora alcalde alcaldesa presidente presidenta director directora'],
      ['regidor regidora edil', 'alcalde alcaldesa concejal concejala'],
      ['diplomático diplomática', 'embajador embajadora cónsul canciller'],
      ['legislador legisladora', 'senador senadora diputado diputada representante congresista'],
      ['médico médica galeno', 'doctor doctora dr dra'],
      ['titular jerarca funcionario funcionaria líder directivo directiva', ''],
      ['congressman congresswoman', 'representative rep'],
      ['doctor physician', 'dr'],
      ['executive', 'ceo president'],
      ['lawmaker', 'senator sen representative rep delegate assemblyman assemblywoman assemblymember congressman congresswoman'],
      ['diplomat', 'ambassador consul'],
      ['jurist', 'judge justice'],
      ['licenciado licenciada', 'lic lcdo lcda'],
      ['arquitecto arquitecta', 'arq'],
      ['ingeniero ingeniera', 'ing'],
      ['hermano hermana', 'hno hna'],
    ] as const
  ).flatMap(([words, meant]) =>
    [...wordSet(words)].map((word): [string, readonly string[]] => [word, meant.split(' ').filter(Boolean)]),
  ),
);
