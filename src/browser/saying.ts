/** What a message says: the form for a count (` | ` between forms), and in the places in braces the pieces given. */
export function saying(message: string, language: string, given: number | Pieces = {}): string {
  if (typeof given !== 'number') return filled(message, given);
  return filled(formFor(given, message.split(' | '), language), { n: given });
}

export type Pieces = Readonly<Record<string, string | number>>;

const filled = (message: string, pieces: Pieces): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => String(pieces[name] ?? place));

/** Three forms: none, one and more. Two: what is one to a language; in French and Portuguese nothing is too. */
function formFor(count: number, forms: string[], language: string): string {
  const one = new Intl.PluralRules(language).select(count) === 'one';
  const at = forms.length === 3 ? Math.min(count, 2) : one ? 0 : 1;
  return forms[at] ?? forms[0] ?? '';
}
