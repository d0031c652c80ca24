import { blockHtml, encoded, type Look, type Paper, pixelHtml, preheaderHtml, webViewHtml } from './paper';

/** A news service's article mail: editor labels left standing as words, headline, "date | byline", the text, the end label. */
export function news(paper: Paper): string {
  const { letter } = paper;
  const link = letter.original ? paper.wrap.link(letter.agency.site + letter.original) : undefined;
  const headline = encoded(letter.headline ?? letter.subject);
  const head = link ? `<a href="${encoded(link)}" style="color:#002b45;text-decoration:none">${headline}</a>` : headline;
  const line = [letter.dated?.x, letter.byline]
    .filter(Boolean)
    .map((x) => encoded(x ?? ''))
    .join(' | ');
  return `${preheaderHtml(paper)}<table width="100%" cellpadding="0" cellspacing="0" border="0" class="gd_tbl_wrap"><tbody><tr><td align="center">
<table width="600" cellpadding="0" cellspacing="0" id="yahoo"><tbody>
${letter.hosted ? `<tr><td align="right" style="font-size:11px">${webViewHtml(paper, { link: 'View Online' })}</td></tr>` : ''}
<tr><td data-govdstyle="all" data-govdtitle="Left">Left</td></tr>
<tr><td style="border-bottom:3px solid #002b45"><div><strong>${encoded(letter.section ?? 'News')}</strong></div></td></tr>
<tr><td id="main-headline" data-govdtitle="Main Headline"><div style="font-size:24px;font-weight:bold">${head}</div>
<div style="font-size:12px;color:#666">${line}</div></td></tr>
<tr><td id="main-body" data-govdtitle="Main Body">
${letter.body.map((block) => blockHtml(block, paper, look)).join('\n')}
</td></tr>
<tr><td data-govdstyle="all" data-govdtitle="Right">Right</td></tr>
<tr><td>&nbsp;</td></tr>
<tr><td id="bottom-body">${paper.footer(paper)}</td></tr>
</tbody></table>
</td></tr></tbody></table>
${pixelHtml(paper)}`;
}

/** The same as plain `div`s, as the blog's own editor leaves it after somebody saved the post there. */
export function newsDivs(paper: Paper): string {
  const { letter } = paper;
  const line = [letter.dated?.x, letter.byline]
    .filter(Boolean)
    .map((x) => encoded(x ?? ''))
    .join(' | ');
  return `<div dir="ltr">Left<br></div><div><b>${encoded(letter.section ?? 'News')}</b></div>
<div><b><span style="font-size: large;">${encoded(letter.headline ?? letter.subject)}</span></b></div>
<div>${line}</div><div><br></div>
${letter.body.map((block) => blockHtml(block, paper, divs)).join('\n')}
<div>Right</div><div>&nbsp;</div>
${paper.footer(paper)}
${pixelHtml(paper)}`;
}

const look: Look = {
  p: (html) => `<p style="font-family:Georgia,serif;font-size:16px">${html}&nbsp;</p>`,
  h: (html, level) => `<h${level}>${html}</h${level}>`,
  link: 'color:#005ea2',
  image: 'border="0" class="govd_template_image"',
  card: (picture, text) =>
    `<table class="gd_combo_table" width="100%"><tbody><tr><td width="200">${picture}</td><td>${text}</td></tr></tbody></table>`,
  table: 'border="1" cellpadding="3"',
  list: '',
  button: (html) => `<p style="text-align:center"><strong>${html}</strong></p>`,
};

export const divs: Look = {
  ...look,
  p: (html) => `<div>${html}&nbsp;</div><div><br></div>`,
  h: (html) => `<div><b>${html}</b></div><div><br></div>`,
};
