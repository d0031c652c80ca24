/** A person's or blog's name out of an author line, or nothing where Blogger only filled a gap. */
export function nameOf(text: string | null | undefined): string | undefined {
  const name = withoutLeadIn((text ?? '').replace(/\s+/g, ' ').trim())
    .replace(/ (?:at |on |um |à |a las |kl\. )?\d{1,2}:\d{2}.*$/is, '')
    .trim();
  if (name === '' || name.length > 80 || isNoName(name) || /[^\s@]@[^\s@]/.test(name)) return undefined;
  return name;
}

/** The words Blogger puts before a name, in the languages whose pages were seen or whose wording is known; longer ones first. */
const leadIns =
  'posted by|written by|publicado por|publicada por|publié par|eingestellt von|gepostet von|lagt inn av|inlagd av|indsendt af|geplaatst door|pubblicato da|postat de|autor:|author:|diposting oleh|dicatat oleh|gönderen|отправлено|автор:|publisert av|verfasst von|erstellt von|by|von|por|par|door|da|di|oleh'.split(
    '|',
  );

function withoutLeadIn(line: string): string {
  const small = line.toLowerCase();
  for (const words of leadIns) {
    const rest = small.startsWith(words) ? /^(?:\s*:\s*|\s+)/.exec(line.slice(words.length)) : null;
    if (rest) return line.slice(words.length + rest[0].length);
  }
  return line;
}

/** What stands in a name's place: the host, its mail robot, a deleted account in Blogger's languages. */
function isNoName(name: string): boolean {
  const small = name.toLowerCase();
  return noNames.has(small) || /^no-?reply/.test(small);
}

const noNames = new Set(
  'blogger|google|admin|administrator|unknown|anonymous|visit profile|view my complete profile|posted by|unbekannt|anonym|desconocido|anónimo|anonimo|desconhecido|anônimo|inconnu|anonyme|sconosciuto|onbekend|anoniem|okänd|ukjent|ukendt|tuntematon|nieznany|anonimowy|неизвестный|анонимный|bilinmeyen|tidak diketahui|不明|匿名|未知|알 수 없음'.split(
    '|',
  ),
);
