/** An agency's name as the Bluebook writes it: `U.S. Department of Defense` → `U.S. Dep’t of Def.` (21st ed., tables T6 and T13). */
export function abbreviated(name: string): string {
  return name
    .replace(/\bUnited States\b/g, 'U.S.')
    .replace(/\s+and\s+/g, ' & ')
    .replace(/\p{L}+/gu, (word) => short.get(word) ?? word);
}

/** Whether a name reads like that of a body rather than of a website or blog. */
export function isAgency(name: string): boolean {
  return /\b(?:department|ministr|agenc|administrat|bureau|office|commission|council|authorit|board|service|court|committee|government|congress|senate|parliament|university|institute?|governor|county|city of|state of|center|corps|command|navy|army|air force|guard|police|treasury|library|nasa|noaa|secretar|departamento|oficina|instituto|comisión)/iu.test(
    name,
  );
}

/** Words of tables T6 and T13 that occur in names of public bodies. */
const short = new Map(
  (
    'Administration Admin.|Administrative Admin.|Affairs Affs.|Agricultural Agric.|Agriculture Agric.|America Am.|American Am.|' +
    'Association Ass’n|Authority Auth.|Board Bd.|Center Ctr.|Centers Ctrs.|Central Cent.|Commerce Com.|Commercial Com.|' +
    'Commission Comm’n|Commissioner Comm’r|Committee Comm.|Communication Commc’n|Communications Commc’ns|Community Cmty.|' +
    'Corporation Corp.|Correction Corr.|Corrections Corr.|County Cnty.|Court Ct.|Cultural Cult.|Defense Def.|Department Dep’t|' +
    'Development Dev.|District Dist.|Division Div.|Economic Econ.|Economics Econ.|Education Educ.|Electric Elec.|Employment Emp.|' +
    'Enforcement Enf’t|Engineering Eng’g|Engineers Eng’rs|Environment Env’t|Environmental Env’t|Exchange Exch.|Executive Exec.|' +
    'Family Fam.|Federal Fed.|Finance Fin.|Financial Fin.|Foundation Found.|General Gen.|Government Gov’t|Highway Hwy.|' +
    'Historical Hist.|Hospital Hosp.|Housing Hous.|Human Hum.|Immigration Immigr.|Industry Indus.|Information Info.|' +
    'Institute Inst.|Institutes Insts.|Institution Inst.|Insurance Ins.|Intelligence Intel.|International Int’l|' +
    'Investigation Investig.|Investment Inv.|Judicial Jud.|Justice Just.|Labor Lab.|Laboratory Lab’y|Legislative Legis.|' +
    'Library Libr.|Management Mgmt.|Maritime Mar.|Medical Med.|Medicine Med.|Metropolitan Metro.|Military Mil.|Municipal Mun.|' +
    'National Nat’l|Natural Nat.|Northern N.|Office Off.|Organization Org.|Policy Pol’y|Product Prod.|Protection Prot.|' +
    'Public Pub.|Regional Reg’l|Regulation Regul.|Regulatory Regul.|Rehabilitation Rehab.|Research Rsch.|Resource Res.|' +
    'Resources Res.|Science Sci.|Sciences Scis.|School Sch.|Secretary Sec’y|Security Sec.|Service Serv.|Services Servs.|' +
    'Social Soc.|Society Soc’y|Southern S.|Standards Stands.|Statistics Stat.|System Sys.|Systems Sys.|Taxation Tax’n|' +
    'Technical Tech.|Technology Tech.|Telecommunications Telecomms.|Transportation Transp.|University Univ.|Urban Urb.|Village Vill.'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
