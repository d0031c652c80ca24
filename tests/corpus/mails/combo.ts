import { blockHtml, encoded, type Look, type Paper, pixelHtml, preheaderHtml, webViewHtml } from './paper';

/** The template editor of 2013 to 2023: named cells (`data-govdtitle`), picture-and-text tables, `p.gd_p`, `table#yahoo`. */
export function combo(paper: Paper): string {
  const { letter, quirks } = paper;
  const cell = (id: string, title: string, html: string): string =>
    `<tr valign="top"><td valign="top" style="padding: 10px 20px;"><table width="100%" cellpadding="0" cellspacing="0" style="border-collapse: collapse; table-layout: auto; margin: 0 auto;"><tbody><tr valign="top">
<td id="${id}" width="100%" data-govdstyle="all" data-govdtitle="${title}" valign="top">
${html}
</td>
</tr></tbody></table></td></tr>`;
  const deep = (html: string): string =>
    quirks?.includes('nested-deep')
      ? `${'<table width="100%"><tbody><tr><td>'.repeat(24)}${html}${'</td></tr></tbody></table>'.repeat(24)}`
      : html;
  const half = Math.ceil(letter.body.length / 2);
  const write = (blocks: typeof letter.body): string => blocks.map((block) => blockHtml(block, paper, look)).join('\n');
  const headline = letter.headline
    ? cell(
        'main-headline',
        'Main Headline',
        `<h1 style="font-size:22px;margin:0">${encoded(letter.headline)}</h1>${
          letter.dated || letter.byline
            ? `<p class="gd_p">${[letter.dated?.x, letter.byline]
                .filter(Boolean)
                .map((x) => encoded(x ?? ''))
                .join(' | ')}</p>`
            : ''
        }`,
      )
    : '';
  return `${preheaderHtml(paper)}
<!--[if (gte mso 9)|(IE)]>
  <table style="display:none"><tr><td><a name="gd_top" id="gd_top"></a></td></tr></table>
<![endif]-->
<a name="gd_top" id="gd_top"></a>
${deep(`<table width="100%" cellpadding="0" cellspacing="0" border="0" align="center" class="gd_tbl_wrap"><tbody><tr><td style="background-color: #f0f0f1; margin: 0; padding: 0; width: 100% !important" bgcolor="#f0f0f1"><table class="main-table" width="600" align="center" cellpadding="0" cellspacing="0" id="yahoo" style="border-collapse: collapse; margin: 0 auto;"><tbody>
<tr valign="top" class="mobile-hide"><td valign="top" style="padding: 10px 0 20px;"><table class="main-table" width="600"><tbody><tr valign="top">
<td width="80%" valign="bottom" class="tablecell" align="left" id="preheader-left" data-govdtitle="Preheader Left">&nbsp;</td>
<td width="20%" valign="bottom" class="tablecell" align="right" id="preheader-right"><p class="gd_p" style="font-size: 11px">${webViewHtml(paper, { link: '<span style="text-decoration: underline; color: #666;">View in browser</span>' })}</p></td>
</tr></tbody></table></td></tr>
<tr valign="top"><td id="main-header" align="center"><a href="${encoded(paper.wrap.link(letter.agency.site))}" target="_blank"><img class="govd_template_image" src="https://content.govdelivery.com/attachments/fancy_images/${letter.agency.code}/2015/11/663147/header_original.jpg" alt="${encoded(letter.agency.name)}" width="280" height="60"></a></td></tr>
${letter.section ? cell('section-bar', 'Section Bar', `<p class="gd_p"><strong>${encoded(letter.section)}</strong></p>`) : ''}
${headline}
${cell('main-body', 'Main Body', write(letter.body.slice(0, half)))}
${cell('sub-headline-body', 'Sub Headline - body', write(letter.body.slice(half)))}
${cell('main-footer', 'Main Footer', paper.footer(paper))}
</tbody></table></td></tr></tbody></table>`)}
${pixelHtml(paper)}`;
}

const look: Look = {
  p: (html) =>
    `<p class="gd_p" style="mso-line-height-rule: exactly; line-height: 140%; color: #333; font-family: arial,helvetica,sans-serif; font-size: 15px; margin: 0 0 12px; padding: 0;" align="left">${html}</p>`,
  h: (html, level) =>
    `<h${level} style="color:#0d76ad;font-family: arial,helvetica,sans-serif; margin: 0 0 8px;">${html}</h${level}>`,
  link: 'color: #1473cb; text-decoration: none; -ms-word-break: break-all; word-break: break-word;',
  image: 'class="govd_template_image" border="0" style="margin:0"',
  card: (picture, text) =>
    `<table class="gd_combo_table" width="100%" cellpadding="0" cellspacing="0"><tbody><tr class="gd_combo_first_image"><td class="gd_combo_image_cell" width="30%" valign="top" style="padding:10px">${picture}</td><td class="gd_combo_text_cell" width="70%" valign="top" style="padding:10px">${text}</td></tr></tbody></table>`,
  table: 'class="data" border="1" cellspacing="0" cellpadding="5" width="100%"',
  list: 'margin-left:20px',
  button: (html) =>
    `<table cellpadding="0" cellspacing="0" align="center"><tbody><tr><td data-govdtitle="Call to Action" style="background-color:#0d76ad;padding:8px 20px">${html}</td></tr></tbody></table>`,
};
