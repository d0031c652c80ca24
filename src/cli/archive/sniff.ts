/**
 * Whether a page can be a bulletin at all, told from its text before any parsing. A bulletin shows one of the mailer's words in its
 * text, where tags, references and invisible signs may stand inside it, or in an address, or the marks of the mailer's editor.
 */
export function mayBeBulletin(html: string): boolean {
  const lower = html.toLowerCase();
  return marks.test(lower) || holdsWord(withoutTags(lower)) || (letterReferences.test(lower) && holdsWord(lower));
}

/** As every one of the mailer's signs has it (`mailers/govdelivery/signs.ts`). One pattern: it is passed over every page of a crawl. */
const marks =
  /govdelivery|lnks\.gd|is provided to you|servicio se le|fancy_images|subscriberhelp|abe-section|abe-column|data-govd|gd_combo|gd_tbl_wrap|govd_template/;

const words = new RegExp(marks.source.replaceAll(' ', ''));

/** A letter or sign of a word written as a reference, which only makes sense where somebody hides it. */
const letterReferences =
  /&(?:#x0*(?:2[de]|5f|[46][1-9a-f]|[57][0-9a])(?![\da-f])|#0*(?:4[56]|6[5-9]|[78]\d|90|9[57-9]|1[01]\d|12[0-2])(?!\d)|period|lowbar|hyphen|dash)/;

function holdsWord(text: string): boolean {
  return words.test(unreferenced(text).replace(unseen, ''));
}

/** White space and signs without a width, between the letters of a word or instead of its spaces. */
const unseen = /(?:[\s\u00ad\u200b-\u200d\u2060\ufeff]|\u034f)+/g;

/** One pass; a comment that is never closed takes in the rest. */
function withoutTags(text: string): string {
  let bare = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    bare += text.slice(from, start);
    const end = text.indexOf('-->', start + 2);
    from = end < 0 ? text.length : end + 3;
  }
  return (bare + text.slice(from)).replace(/<[^<>]*>/g, '');
}

function unreferenced(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x0*([0-9a-f]{1,6})|#0*(\d{1,7})|([a-z]{2,20}));?/g, (whole, hex, number, name) => {
    if (name) return named.get(name) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code).toLowerCase() : '';
  });
}

/** References by name to signs that stand in a word of the mailer's, or that show nothing. */
const named = new Map([
  ...['shy', 'nbsp', 'ensp', 'emsp', 'thinsp', 'zwnj', 'zwj', 'zerowidthspace', 'newline', 'tab', 'nobreak'].map(
    (name) => [name, ''] as const,
  ),
  ['period', '.'],
  ['lowbar', '_'],
  ['hyphen', '-'],
  ['dash', '-'],
]);
