import { blockHtml, encoded, type Look, type Paper, pixelHtml, preheaderHtml, webViewHtml } from './paper';

/** Mail from before 2014: one table, one cell, `font` tags and paragraphs made with `<br><br>`. */
export function simple(paper: Paper): string {
  const { letter } = paper;
  const line = [letter.dated?.x, letter.byline]
    .filter(Boolean)
    .map((x) => encoded(x ?? ''))
    .join(' | ');
  return `${preheaderHtml(paper)}${letter.hosted ? `<p><font size="1">Having trouble viewing this message? ${webViewHtml(paper, { link: 'View it as a webpage' })}.</font></p>` : ''}
<table border="0" cellpadding="10" cellspacing="0" width="600"><tbody><tr><td bgcolor="#ffffff"><img src="https://content.govdelivery.com/attachments/fancy_images/${letter.agency.code}/2011/06/banner.gif" alt="${encoded(letter.agency.name)}" width="580" height="90" border="0"></td></tr>
<tr><td><font face="Verdana" size="2">
${letter.headline ? `<h2>${encoded(letter.headline)}</h2>` : ''}${line ? `<i>${line}</i><br><br>` : ''}
${letter.body.map((block) => blockHtml(block, paper, look)).join('\n')}
</font></td></tr>
<tr><td><hr>${paper.footer(paper)}</td></tr></tbody></table>
${pixelHtml(paper)}`;
}

/** No table at all: running text in one `div`, `<br><br>` between paragraphs. */
export function breaks(paper: Paper): string {
  const { letter } = paper;
  const line = [letter.dated?.x, letter.byline]
    .filter(Boolean)
    .map((x) => encoded(x ?? ''))
    .join(' | ');
  return `<div dir="ltr" style="text-align: left;">${letter.section ? `${encoded(letter.section)}<br /><br />` : ''}${letter.headline ? `<b>${encoded(letter.headline)}</b><br />` : ''}${line ? `${line}<br />` : ''}<br />
${letter.body.map((block) => blockHtml(block, paper, look)).join('\n')}
${paper.footer(paper)}
</div>
${pixelHtml(paper)}`;
}

const look: Look = {
  p: (html) => `${html}<br /><br />`,
  h: (html) => `<b>${html}</b><br /><br />`,
  link: '',
  image: 'border="0"',
  card: (picture, text) =>
    `<table border="0" width="100%"><tbody><tr><td width="190" valign="top">${picture}</td><td valign="top">${text}</td></tr></tbody></table>`,
  table: 'border="1" cellpadding="2"',
  list: '',
  button: (html) => `<b>${html}</b><br /><br />`,
};
