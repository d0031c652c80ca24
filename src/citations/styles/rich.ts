/** Text with italics: `on` and `off` stand around what is set in italics. Items never hold these characters (see `clean`). */
export type Rich = string;

export const on = '\u0001';
export const off = '\u0002';

/** The two forms a person can paste. */
export function sealed(rich: Rich): { text: string; html: string } {
  return {
    text: rich.replaceAll(on, '').replaceAll(off, ''),
    html: escaped(rich).replaceAll(on, '<i>').replaceAll(off, '</i>'),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
