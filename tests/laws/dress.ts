/** Changes of how a mail is set that change nothing of what it says. */
export interface Dress {
  name: string;
  /** Of the post's HTML. */
  put(html: string): string;
}

export const dresses: Dress[] = [
  {
    name: 'deeper tables',
    put: (html) =>
      `<table width="100%" cellpadding="0"><tbody><tr><td align="center"><table class="wrap"><tbody><tr><td>${html}</td></tr></tbody></table></td></tr></tbody></table>`,
  },
  { name: 'boxes around it', put: (html) => `<div dir="ltr"><div class="gmail_quote"><div>${html}</div></div></div>` },
  {
    name: 'other ids and classes of its own',
    put: (html) =>
      html.replace(/(<p\b[^>]*?) (?:id|class)="(?!gd|abe|preheader|pre-hide)[^"]*"/g, '$1 id="x7" class="MsoNormal"'),
  },
  { name: 'div for p', put: (html) => html.replace(/<(\/?)p(?=[\s>])/g, '<$1div') },
  { name: 'br br for p', put: (html) => html.replace(/<p(?=[\s>])[^>]*>/g, '').replace(/<\/p>/g, '<br><br>') },
  {
    name: 'spans in every paragraph',
    put: (html) => html.replace(/<p\b([^>]*)>([\s\S]*?)<\/p>/g, '<p$1><span style="font-family:arial">$2</span></p>'),
  },
];
