/** A person's or blog's name out of an author line, or nothing where Blogger only filled a gap. */
export function nameOf(text: string | null | undefined): string | undefined {
  const name = (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadIn, '')
    .replace(/\s+(?:at|on|um|à|a las|kl\.)?\s*\d{1,2}:\d{2}.*$/i, '')
    .trim();
  if (name === '' || name.length > 80 || noName.test(name) || /[^\s@]@[^\s@]/.test(name)) return undefined;
  return name;
}

/** The words Blogger puts before a name, in the languages whose pages were seen or whose wording is known. */
const leadIn =
  /^(?:posted by|written by|publicado por|publicada por|publié par|eingestellt von|gepostet von|lagt inn av|inlagd av|indsendt af|geplaatst door|pubblicato da|postat de|autor:|author:|diposting oleh|dicatat oleh|gönderen|отправлено|автор:|publisert av|verfasst von|erstellt von|by|von|por|par|door|da|di|oleh)(?:\s*:\s*|\s+)/i;

/** What stands in a name's place: the host, its mail robot, a deleted account in Blogger's languages. */
const noName =
  /^(?:blogger|google|admin|administrator|unknown|anonymous|no-?reply.*|visit profile|view my complete profile|posted by|unbekannt|anonym|desconocido|anónimo|anonimo|desconhecido|anônimo|inconnu|anonyme|sconosciuto|onbekend|anoniem|okänd|ukjent|ukendt|tuntematon|nieznany|anonimowy|неизвестный|анонимный|bilinmeyen|tidak diketahui|不明|匿名|未知|알 수 없음)$/i;
