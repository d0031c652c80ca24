import type { Words } from '../language';

/** What stands before a name; bylines and citations know the same. */
export const titles: Words = {
  title: `
    msgr monsignor fr br deacon vicar canon da ada ag aag vp svp evp cmo ciso mp mep ald cllr commr alderman alderwoman recorder
    clerk mr mrs ms miss sir mx sens reps govs drs gens dr prof professor rev reverend hon honorable father sister brother rabbi
    imam bishop archbishop cardinal pastor pope saint lord lady dame sen senator rep representative congressman congresswoman
    gov governor lt-gov president vice-president premier chancellor king queen prince princess minister secretary undersecretary
    administrator director commissioner mayor councilman councilwoman councillor councilor councilmember delegate assemblyman
    assemblywoman assemblymember ambassador consul attorney prosecutor sheriff judge justice magistrate inspector superintendent
    chair chairman chairwoman chairperson ceo cfo cio coo cto treasurer controller comptroller speaker leader detective trooper
    constable spokesman spokeswoman spokesperson coach dean provost principal ranger engineer surgeon nurse coordinator manager
    adviser advisor agent charge executive deputy ombudsman ombudswoman ombudsperson coroner harbormaster postmaster archivist
    chaplain supervisor climatologist geologist biologist hydrologist meteorologist epidemiologist physician assessor auditor
    registrar solicitor librarian curator regent trustee lawmaker strategist pollster economist secs amb supt doctor general
  `,
  'acronym-title': 'da ada ag aag vp svp evp cmo ciso mp mep ceo cfo cio coo cto',
  rank: `
    gen lt col maj capt cmdr cdr adm sgt cpl pvt spc pfc ssgt msgt tsgt sfc smsgt cmsgt cpo brig ensign seaman airman cadet
    chief ltc ltg mg bg general lieutenant colonel major captain commander admiral sergeant corporal private specialist
    commodore marshal officer
  `,
  courtesy: 'mr mrs ms miss messrs sir mx',
  'title-and-surname': `
    bishop king queen prince pope major sheriff judge justice marshal dean pastor deacon cardinal chancellor coach baron duke lord knight constable ranger page speaker elder mayor general captain sergeant steward clerk canon nurse saint brother
  `,
};
