/** An agency's name as the Bluebook writes it: `U.S. Department of Defense` → `U.S. Dep’t of Def.` (21st ed., tables T6 and T13). */
export function abbreviated(name: string): string {
  return name
    .replace(/\bUnited States\b/g, 'U.S.')
    .replace(/(?<!\s)\s+and\s+/g, ' & ')
    .replace(/\p{L}+/gu, (word) => short.get(word) ?? word);
}

/** Whether a name reads like that of a body rather than of a website or blog. */
export function isAgency(name: string): boolean {
  return /\b(?:depart(?:ment|amento)|ministr|agenc|administrat|bureau|office|commission|council|authorit|board|service|court|committee|government|congress|senate|parliament|university|institut|governor|county|(?:city|state) of|center|corps|command|navy|army|air force|guard|police|treasury|library|nasa|noaa|secretar|oficina|comisión)/i.test(
    name,
  );
}

/** Words of tables T6 and T13 that occur in names of public bodies, cut at the full stop: `Admin.istration`; irregular ones after `=`. */
const short = new Map(
  (
    'Admin.istration Admin.istrative Affairs=Affs. Agric.ultural Agric.ulture Am.erica Am.erican Association=Ass’n ' +
    'Auth.ority Board=Bd. Center=Ctr. Centers=Ctrs. Cent.ral Com.merce Com.mercial Commission=Comm’n Commissioner=Comm’r ' +
    'Comm.ittee Communication=Commc’n Communications=Commc’ns Community=Cmty. Corp.oration Corr.ection Corr.ections ' +
    'County=Cnty. Court=Ct. Cult.ural Def.ense Department=Dep’t Dev.elopment Dist.rict Div.ision Econ.omic Econ.omics ' +
    'Educ.ation Elec.tric Emp.loyment Enforcement=Enf’t Engineering=Eng’g Engineers=Eng’rs Environment=Env’t ' +
    'Environmental=Env’t Exch.ange Exec.utive Fam.ily Fed.eral Fin.ance Fin.ancial Found.ation Gen.eral Government=Gov’t ' +
    'Highway=Hwy. Hist.orical Hosp.ital Hous.ing Hum.an Immigr.ation Indus.try Info.rmation Inst.itute Institutes=Insts. ' +
    'Inst.itution Ins.urance Intel.ligence International=Int’l Investig.ation Inv.estment Jud.icial Just.ice Lab.or ' +
    'Laboratory=Lab’y Legis.lative Libr.ary Management=Mgmt. Mar.itime Med.ical Med.icine Metro.politan Mil.itary ' +
    'Mun.icipal National=Nat’l Nat.ural N.orthern Off.ice Org.anization Policy=Pol’y Prod.uct Prot.ection Pub.lic ' +
    'Regional=Reg’l Regul.ation Regul.atory Rehab.ilitation Research=Rsch. Res.ource Res.ources Sci.ence Sciences=Scis. ' +
    'Sch.ool Secretary=Sec’y Sec.urity Serv.ice Services=Servs. Soc.ial Society=Soc’y S.outhern Standards=Stands. ' +
    'Stat.istics Sys.tem Sys.tems Taxation=Tax’n Tech.nical Tech.nology Telecommunications=Telecomms. Transp.ortation ' +
    'Univ.ersity Urb.an Vill.age'
  )
    .split(' ')
    .map((entry): [string, string] => {
      const [word = '', form = word.replace(/\..*/, '.')] = entry.split('=');
      return [word.replace('.', ''), form];
    }),
);
