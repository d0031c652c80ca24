import { wordSet } from '../text/word-set';

/** `he` or `she`, as far as a name or a title tells. */
export type Gender = 'he' | 'she';

/** Whether a word, without its full stop, is a title that stands before a name (`Dr`, `Sen`, `Secretary`). */
export function isTitle(word: string): boolean {
  const title = bare(word).replace(/-(?:elect|designate)$/, '');
  // `ADA Tom Hale`, but not `Ada Hale`.
  if (acronyms.has(title) && /^\p{Lu}\p{Ll}/u.test(word)) return false;
  return titles.has(title) || ranks.has(title);
}

/** What one holder of a title is called that stands before the names of several: `Senators` and `Sens.` -> `Senator`. */
export function titleOfOne(word: string): string | undefined {
  const many = bare(word);
  const one = ofMany.get(many) ?? many.replace(/men$/, 'man').replace(/(?<=[^aeiou]r)es$|s$/, '');
  return one !== many && isTitle(one) && (ofMany.has(many) || !isTitle(many)) && !kin.has(many)
    ? word.charAt(0) + one.slice(1)
    : undefined;
}

/** Whether a word that tells of no person is a surname too: `Todd Park`, `Rob Bishop`, `Luis del Río`. */
export function isSurnameToo(word: string): boolean {
  return surnamesToo.has(word);
}

/** Whether a title is a military or police rank (`Capt.`, `Gen.`), which says little about a function. */
export function isRank(word: string): boolean {
  return ranks.has(bare(word));
}

/** Whether a title is a form of address that says nothing about a function (`Mr.`, `Sra.`). */
export function isCourtesy(word: string): boolean {
  return courtesies.has(bare(word));
}

/** Gender that a title or a word for a person tells: `Mrs.`, `spokeswoman`, `portavoz` (none). */
export function genderOfTitle(word: string): Gender | undefined {
  const title = bare(word);
  if (sheWords.has(title) || title.endsWith('woman')) return 'she';
  return heWords.has(title) || (title.endsWith('man') && title.length > 5 && !neutral.has(title)) ? 'he' : undefined;
}

/** Whether a lower-case word names a person by what they are or do: `spokesman`, `director`, `alcaldesa`. */
export function isJobTitle(word: string): boolean {
  const role = bare(word);
  return (
    roles.has(role) ||
    titles.has(role) ||
    ranks.has(role) ||
    /.(?:person|woman|sman|[^x]ist|ician|naut|keeper|worker|maker|mate)$/.test(role)
  );
}

/** Whether a plural names unnamed people: `officials`, `reporters`, `autoridades`. */
export function isGroup(word: string): boolean {
  const group = bare(word);
  return groups.has(group) || (group.endsWith('s') && (roles.has(group.slice(0, -1)) || titles.has(group.slice(0, -1))));
}

/** Whether a capitalised word is typical of organisations, never of persons. */
export function isOrganizationWord(word: string): boolean {
  return organisations.has(bare(word));
}

/** Whether a word ends the name of an office (`Secretary of Homeland Security`). */
export function isOfficeWord(word: string): boolean {
  return offices.has(bare(word)) || organisations.has(bare(word));
}

/** Whether an office is named after its owner with this word: `Sheriff’s Office`, `State’s Attorney`. */
export function isOfficeOwner(word: string): boolean {
  return officeOwners.has(bare(word));
}

/** Whether a lower-case word can stand inside a name: `de`, `van`, `bin`. */
export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase());
}

/** Whether a word follows a name without being its surname: `Jr.`, `III`. */
export function isSuffix(word: string): boolean {
  return suffixes.has(bare(word));
}

/** Whether a capitalised word is never part of a person's name: days, months, nationalities used as adjectives. */
export function isNeverName(word: string): boolean {
  return neverNames.has(bare(word));
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

const ofMany = new Map([
  ['sens', 'senator'],
  ['reps', 'representative'],
  ['govs', 'governor'],
  ['secs', 'secretary'],
  ['secretaries', 'secretary'],
  ['attys', 'attorney'],
  ['congresswomen', 'congresswoman'],
  ['councilwomen', 'councilwoman'],
  ['concejales', 'concejal'],
  ['fiscales', 'fiscal'],
]);
const kin = wordSet('brothers sisters fathers');
const surnamesToo = wordSet(
  `bishop king queen prince pope major sheriff judge justice marshal dean pastor deacon cardinal chancellor coach baron duke lord knight
  constable ranger page speaker elder mayor general captain sergeant steward clerk canon nurse saint brother
  park lake street bridge valley county church hall hill field house bank day bay beach river island ocean sea mountain tower road town village
  court college post press force guard school times star creek drive trail pier dam canyon trust order center forest camp ford
  black white brown green english french german welsh holland monday friday may
  río calle castillo torre puente valle campo prado plaza puerto iglesia muelle rey marina`,
);
const courtesies = wordSet('mr mrs ms miss messrs sir sr sra srta señor señora señorita don doña mx');
const ranks = wordSet(
  `gen lt col maj capt cmdr cdr adm sgt cpl pvt spc pfc ssgt msgt tsgt sfc smsgt cmsgt cpo brig ensign seaman airman cadet chief ltc ltg mg bg
  general lieutenant colonel major captain commander admiral sergeant corporal private specialist commodore marshal officer`,
);
/** Titles that are written in capitals. */
const acronyms = wordSet('da ada ag aag vp svp evp cmo ciso mp mep ceo cfo cio coo cto');
const titles = wordSet(
  `msgr monsignor fr br deacon vicar canon da ada ag aag vp svp evp cmo ciso mp mep ald cllr commr alderman alderwoman recorder clerk
  mr mrs ms miss sir sr sra srta señor señora don doña mx sens reps govs drs gens dr dra prof professor rev reverend hon honorable father sister brother rabbi imam bishop
  archbishop cardinal pastor pope saint lord lady dame sen senator rep representative congressman congresswoman gov governor lt-gov president vice-president premier
  chancellor king queen prince princess minister secretary undersecretary administrator director commissioner mayor councilman councilwoman councillor councilor
  councilmember delegate assemblyman assemblywoman assemblymember ambassador consul attorney prosecutor sheriff judge justice magistrate inspector superintendent chair
  chairman chairwoman chairperson ceo cfo cio coo cto treasurer controller comptroller speaker leader detective trooper constable spokesman spokeswoman spokesperson coach
  dean provost principal ranger engineer surgeon nurse coordinator manager adviser advisor agent charge executive deputy ombudsman ombudswoman ombudsperson coroner
  harbormaster postmaster archivist chaplain supervisor climatologist geologist biologist hydrologist meteorologist epidemiologist physician assessor auditor registrar solicitor
  librarian curator regent trustee lawmaker strategist pollster economist presidente presidenta vicepresidente vicepresidenta gobernador gobernadora senador senadora
  diputado diputada alcalde alcaldesa ministro ministra secretario secretaria subsecretario subsecretaria directora comisionado comisionada administrador
  administradora juez jueza fiscal general coronel capitán capitana comandante almirante sargento doctor doctora profesor profesora embajador embajadora canciller portavoz
  vocero vocera representante congresista concejal concejala procurador procuradora jefe jefa rey reina papa obispo padre ingeniero ingeniera licenciado licenciada lic lcdo lcda ing sec secs amb supt`,
);
const roles = wordSet(
  `candidate nominee official spokesperson aide assistant associate analyst agent expert scientist researcher author writer editor reporter journalist
  correspondent columnist commentator anchor host moderator pundit blogger activist advocate organizer organiser volunteer lawyer counsel solicitor
  attorney doctor physician pediatrician psychologist psychiatrist biologist chemist physicist geologist hydrologist meteorologist forecaster epidemiologist
  teacher student graduate historian scholar fellow lecturer instructor trainer farmer rancher fisherman worker employee resident neighbor neighbour
  voter supporter delegate donor veteran soldier sailor marine pilot driver owner founder co-founder cofounder partner executive entrepreneur businessman
  businesswoman investor banker developer designer architect artist actor actress singer musician filmmaker producer player captain member leader head
  chief boss operative consultant politician legislator congressman rival opponent critic witness victim suspect defendant mother father son daughter
  brother brothers sister sisters wife husband widow uncle aunt cousin friend man woman boy girl person colleague planner technician operator firefighter paramedic
  policeman cop clerk contractor dispatcher inspector investigator custodian warden keeper steward
  funcionario funcionaria analista experto experta científico científica investigador investigadora autor autora abogado abogada médico médica
  candidato candidata líder responsable encargado encargada coordinador coordinadora técnico técnica residente vecino vecina trabajador trabajadora
  estudiante agricultor agricultora dueño dueña fundador fundadora titular`,
);
const groups = wordSet(
  `officials authorities police reporters people others critics supporters sources experts researchers scientists lawmakers voters residents journalists
  democrats republicans campaign everyone troops soldiers students parents families leaders members aides analysts
  autoridades funcionarios periodistas reporteros expertos vecinos residentes fuentes`,
);
/** Offices and ranks whose holders keep the word whoever they are. */
const neutral = wordSet('ombudsman airman seaman midshipman guardsman crewman corpsman infantryman');
const heWords = wordSet(
  `mr sir king prince lord father brother man boy son husband uncle dad actor businessman policeman chairman congressman señor sr don rey padre
  presidente gobernador senador diputado alcalde ministro secretario comisionado administrador profesor embajador vocero`,
);
const sheWords = wordSet(
  `mrs ms miss madam queen princess lady dame sister mother girl daughter wife aunt widow mom actress señora sra srta doña reina dra
  presidenta vicepresidenta gobernadora senadora diputada alcaldesa ministra secretaria subsecretaria directora comisionada administradora jueza
  doctora profesora embajadora vocera portavoza concejala jefa ingeniera licenciada`,
);
const officeOwners = wordSet(
  `sheriff governor mayor attorney general prosecutor president marshal coroner treasurer defender children women veteran state commonwealth people
  sheriffs governors mayors attorneys generals prosecutors presidents marshals coroners treasurers defenders veterans`,
);
const particles = wordSet('de del la las los da das do dos di van von der den ter bin ibn al el le du y e');
const suffixes = wordSet('jr sr ii iii iv md phd esq');
const organisations = wordSet(
  `department agency office bureau administration commission committee subcommittee council university college institute institution center centre
  association society foundation federation union league party court senate house congress parliament assembly cabinet ministry embassy
  company corporation corp inc ltd llc group bank fund times post journal news network magazine herald tribune press radio television tv
  army navy force forces guard corps division brigade battalion command police service services hospital school academy staff church museum library
  airport port authority board team campaign coalition alliance organization organisation agreement act treaty project program programme plan
  street avenue road boulevard river lake mountain valley county state states city town village district island islands ocean sea bay beach park republic kingdom nation nations tower hall hotel stadium building bridge railroad airlines airways
  facebook twitter google instagram youtube pentagon kremlin capitol day week month year war award prize
  departamento agencia oficina administración comisión comité consejo universidad instituto centro asociación fundación partido tribunal corte senado
  congreso ministerio embajada empresa banco ejército marina policía escuela ayuntamiento gobierno secretaría dirección estado ciudad calle río`,
);
const offices = wordSet(
  `security defense defence state health services agriculture energy treasury education labor labour commerce interior transportation justice
  affairs development staff operations representatives engineers management protection safety resources trade war budget intelligence
  transport housing finance environment ports fisheries fish wildlife parks mines reclamation science technology policy works water communications
  wage hour mine tax food drug alcohol tobacco standards aging fire rescue forestry research investigation revenue customs immigration personnel prevention control
  salud educación hacienda defensa turismo transporte seguridad justicia trabajo economía vivienda agricultura cultura puertos`,
);
const neverNames = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  american british french german russian chinese mexican canadian iranian israeli syrian turkish ukrainian european african asian latino hispanic
  republican democrat democratic democrats republicans muslim christian jewish catholic western eastern northern southern english spanish
  i god internet covid white black`,
);
