import type { Words } from '../language';

/** Where sentences begin, and stops that end none. */
export const sentences: Words = {
  'sentence-opener': `
    the a an this that these those it its he she they we i you his her their our my but and or so yet if when while as after before because
    although though since until in on at by for from with to of there here what who why how where which not no now then also still later
    meanwhile however moreover yes well let some many most all each both another other such one two three several few according
  `,
  abbreviation: `
    mr mrs ms dr prof rev hon sr d sen rep gov gen lt col maj capt cmdr cdr adm sgt cpl pvt spc pfc ssgt msgt tsgt tech
    brig supt insp det ofc pres amb atty asst assoc dept dir sec secy messrs st ste ft mt jr inc corp co ltd llc bros no nos vs v etc al
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun art fig vol pp ed approx est ave blvd rd
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
    sens reps govs gens drs profs revs esq msgr fr br ald cllr commr treas
  `,
  'small-abbreviation': 'vs v etc al pp vol approx est jr sr inc corp co ltd ave blvd rd art',
  'closing-abbreviation': 'esq jr sr inc corp co ltd llc etc al st ave blvd rd',
};
