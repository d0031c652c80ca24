/**
 * A title without what mail programs and mailers put around it: `Fwd:`, `View Online`, a blog name after a bar.
 */
export function cleanTitle(title: string): string {
  let text = title.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(marks, '').trim();
  }
  text = text.replace(/ ?[|–-]? ?(view|read) (online|in (your )?browser|as (a )?web ?page)\.?$/i, '').trim() || title.trim();
  // The bold type of a mail in plain text.
  return text.replace(/^\*([^*]+)\*$/, '$1').trim();
}

/**
 * Whether two lines are the same headline: equal words, one a cut-off form of the other,
 * or nearly all words shared (an editor's change between subject and headline).
 */
export function sameTitle(one: string, other: string): boolean {
  const [a, b] = [tokens(cleanTitle(one)), tokens(cleanTitle(other))];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // A sentence that begins like the title is text, not a longer headline.
  const [fuller, briefer] = a.length <= b.length ? [other, one] : [one, other];
  const sentence = long.length > short.length + 2 && /[.!?]$/.test(fuller.trim()) && !/[.!?]$/.test(briefer.trim());
  if (
    !sentence &&
    short.length >= 4 &&
    long.length <= short.length + 12 &&
    long.slice(0, short.length).join(' ') === short.join(' ')
  )
    return true;
  const cut = /(…|\.\.\.)\s*$/.test(one) || /(…|\.\.\.)\s*$/.test(other);
  if (cut && short.length >= 3 && long.join(' ').startsWith(short.join(' '))) return true;
  const shared = short.filter((word) => long.includes(word)).length;
  return short.length >= 4 && (2 * shared) / (a.length + b.length) >= 0.8;
}

/** What the longer of two headlines has beside the shorter, before or after it: `You’re Invited` of `You’re Invited: Open House`. */
export function addedTo(shorter: string, longer: string): string | undefined {
  const [few, many] = [tokens(shorter), tokens(longer)];
  const more = many.length - few.length;
  if (few.length === 0 || more <= 0) return undefined;
  if (few.every((word, i) => many[i] === word)) return many.slice(few.length).join(' ');
  return few.every((word, i) => many[i + more] === word) ? many.slice(0, more).join(' ') : undefined;
}

function tokens(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const marks =
  /^((fwd?|re|rv|tr|wg)\s*:|\[(external|ext|bulk|spam)[^\]]*\]\s*:?|(view|ver)\s+(online|in (your )?browser|en línea|en el navegador)\b\s*[|:–-]?)\s*/i;
