import { isGivenName } from '../../lexicon/names';

/**
 * The account that put a text on a site, which is no writer: `Posted by: cityweb`, `Posted by Web Team`.
 * A person's name is left to the byline.
 */
export function isPoster(part: string): boolean {
  const [, name] =
    /^(?:(?:posted|submitted|uploaded|published|created|publicado|enviado) )?(?:by|por|author):? (.+)$/i.exec(part) ?? [];
  return name !== undefined && isAccount(name.trim());
}

/** A line that is nothing but an account: `wm.poster`, `harborweb2`. */
export function isLoneAccount(line: string): boolean {
  return /^[a-z][a-z\d._-]{3,30}$/.test(line) && !/\.(?:com|org|net|gov|edu|mil|us|uk)$/.test(line);
}

/** Who may be asked, where it stands beside the day: `Contact: Jo Rubin, 555-0100`. */
export function isContact(part: string): boolean {
  return /^(?:media |press |news )*(?:contacts?|contactos?)(?: de prensa)?:/i.test(part);
}

function isAccount(name: string): boolean {
  const words = name.split(' ');
  if (words.length === 1) return /^[^\p{Lu}]|\d|[._]\p{L}/u.test(name) || staff.test(name);
  return words.length <= 4 && staff.test(words.at(-1) ?? '') && !isGivenName(words[0] ?? '');
}

/** The last word of what an account is called. */
const staff =
  /^(?:admins?|administrator|webmaster|web|website|webteam|team|staff|editors?|user|account|moderator|poster|publisher)$/i;
