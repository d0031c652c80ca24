import type { Words } from '../language';

/** Job titles, and what stands around a name. */
export const people: Words = {
  'place-and-surname': `
    park lake street bridge valley county church hall hill field house bank day bay beach river island ocean sea mountain tower road town village court college post press force guard school times star creek drive trail pier dam canyon trust order center forest camp ford black white brown green english french german welsh holland monday friday may
  `,
  kin: 'brothers sisters fathers',
  'neutral-title': 'ombudsman airman seaman midshipman guardsman crewman corpsman infantryman',
  'he-title': `
    mr sir king prince lord father brother man boy son husband uncle dad actor businessman policeman chairman congressman
  `,
  'she-title': 'mrs ms miss madam queen princess lady dame sister mother girl daughter wife aunt widow mom actress',
  role: `
    candidate nominee official spokesperson aide assistant associate analyst agent expert scientist researcher author writer
    editor reporter journalist correspondent columnist commentator anchor host moderator pundit blogger activist advocate
    organizer organiser volunteer lawyer counsel solicitor attorney doctor physician pediatrician psychologist psychiatrist
    biologist chemist physicist geologist hydrologist meteorologist forecaster epidemiologist teacher student graduate historian
    scholar fellow lecturer instructor trainer farmer rancher fisherman worker employee resident neighbor neighbour voter
    supporter delegate donor veteran soldier sailor marine pilot driver owner founder co-founder cofounder partner executive
    entrepreneur businessman businesswoman investor banker developer designer architect artist actor actress singer musician
    filmmaker producer player captain member leader head chief boss operative consultant politician legislator congressman rival
    opponent critic witness victim suspect defendant mother father son daughter brother brothers sister sisters wife husband
    widow uncle aunt cousin friend man woman boy girl person colleague planner technician operator firefighter paramedic
    policeman cop clerk contractor dispatcher inspector investigator custodian warden keeper steward gentleman spouse master
    superintendent foreman forewoman horticulturist forester arborist watchstander bookkeeper grower grandmother grandfather
    niece nephew grandson granddaughter stepfather stepmother caregiver tenant renter homeowner survivor patient customer
    commuter intern apprentice sophomore freshman alumnus alumna parishioner elder chieftain vice-chair vicechair councilperson
    alderman alderwoman selectman selectwoman freeholder reeve clerk-recorder undersheriff quartermaster boatswain coxswain
    lifeguard translator interpreter composer conductor novelist poet playwright welder plumber electrician mechanic machinist
    surveyor appraiser docent lineman beekeeper chef vendor grocer trucker
  `,
  'not-a-role': `
    insist resist persist subsist desist twist wrist assist enlist checklist waitlist shortlist playlist blacklist watchlist
    estimate intimate ultimate approximate legitimate climate stalemate checkmate decimate animate exist coexist
  `,
  group: `
    officials authorities police reporters people others critics supporters sources experts researchers scientists lawmakers
    voters residents journalists democrats republicans campaign everyone troops soldiers students parents families leaders
    members aides analysts
  `,
  'he-pronoun': 'he',
  'she-pronoun': 'she',
  his: 'his',
  her: 'her',
  their: 'their',
  doctor: 'dr prof',
  reverend: 'rev hon fr br msgr',
  'role-prefix': `
    former then acting retired incoming outgoing interim deputy assistant associate senior chief ex state
  `,
  calling: 'junior senior sophomore freshman host anchor moderator narrator',
  grade: 'class grade',
  acting: 'acting incoming outgoing',
  becoming: 'is became remains',
  'became-end': 'of by to with for at in',
  'naming-verb': 'identified identifies known gave gives goes',
  name: 'name',
  named: 'named',
  only: 'only',
  'role-stop': `
    the a an his her its their our my said says told of for and or with by to in at from as that who whom is was were are has
    had when while asked including met saw joined thanked praised monday tuesday wednesday thursday friday saturday sunday
  `,
  'role-end': 'who said told',
  'role-linker': 'of for at in on to with and',
  'role-circumstance': 'during after before when while where since',
  'role-link': 'of the and',
  companion: 'whose which along alongside together joined accompanied flanked and without not no',
  former: 'former ex',
  dotted: 'u.s.',
  'lesser-role': 'deputy vice assistant lieutenant',
  'lesser-before': 'former ex then associate lt sub deputy vice assistant lieutenant',
  'role-tail': 'of for at in to',
  'noun-before-title': 'fire',
  'mention-link': 'of for at with from in on and who',
  'pointing-article': 'the',
  'head-last-article': 'the',
  'place-link': 'of',
  'before-common-noun': 'the a an this that our of in at',
  'place-opener': 'st st. port fort lake mount',
  particle: 'de la da das do dos di van von der den ter bin ibn al el le du',
  suffix: 'jr sr ii iii iv md phd esq',
  degree: 'md jd dd ph.d phd rn mph dvm do esq',
  'never-a-name': `
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november
    december american british french german russian chinese mexican canadian iranian israeli syrian turkish ukrainian european
    african asian latino hispanic republican democrat democratic democrats republicans muslim christian jewish catholic western
    eastern northern southern i god internet covid white black english spanish
  `,
  charge: 'charge',
  'opens-byline': 'by',
  edition: `
    enewsletter e-newsletter newsletter newsletters update updates bulletin bulletins statement statements report reports digest
    weekly monthly quarterly edition issue message column blog podcast recap roundup alert advisory release remarks testimony
    biography bio
  `,
};
