/** A function as it is printed with a name: a rank or a form of address before it, an office after it. */
export interface Styled {
  rank?: string;
  office?: string;
}

/** `Rear Adm., exercise director` → before and after the name; `NOAA Administrator` is an office. */
export function styled(role: string | undefined): Styled {
  if (!role) return {};
  const [, first = '', rest = ''] = /^([^,]+)(?:, (.+))?$/s.exec(role) ?? [];
  if (!ranked.test(first)) return { office: role };
  return { rank: first, ...(rest && { office: rest }) };
}

/** `Rear Adm. Tobias Renner, exercise director` */
export function namedWith({ name, role }: { name: string; role?: string }): string {
  const { rank, office } = styled(role);
  const full = rank && !name.startsWith(`${rank} `) ? `${rank} ${name}` : name;
  return office ? `${full}, ${office}` : full;
}

/** The parts of ranks as American agencies write them, before the rank itself: `U.S. Army Staff`, `Rear`. */
export const service =
  '(?:(?:u\\.?s\\.? )?(?:army|navy|air force|marine corps|marine|coast guard|space force|national guard)(?: reserve)? )?';
export const modifier =
  '(?:staff|tech(?:nical)?|master|gunnery|senior|chief|command|first|1st|2nd|second|3rd|lance|private|petty|warrant|lt|lieutenant|maj|major|brig|brigadier|rear|vice|sgt|mass communication|hospital|u\\.?s|deputy|assistant|under|detective)';
export const rankWord =
  'sgt|sergeant|maj|major|gen|general|col|colonel|lt|lieutenant|capt|captain|cmdr|commander|adm|admiral|ensign|cpl|corporal|pvt|private|pfc|spc|specialist|airman|seaman|fireman|officer|cadet|midshipman|dr|mr|mrs|ms|miss|mx|prof|professor|sen|senator|rep|gov|governor|hon|honorable|rev|reverend|fr|sr|sir|dame|lord';

const ranked = new RegExp(
  `^(?:${service}(?:${modifier}\\.? )*(?:${rankWord})\\.?(?: (?:(?:1st|2nd|3rd|first|second|third) class|\\d))?|capitán|coronel|general|teniente|sargento|cabo|comandante|almirante|dra?\\.|sra?\\.|ing\\.|lic\\.)$`,
  'i',
);
