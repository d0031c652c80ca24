import { chance, uuid } from '../chance';
import { blockHtml, encoded, type Look, type Paper, pixelHtml, preheaderHtml, webViewHtml } from './paper';

/** The block editor in use since 2021: `abe-*` classes, `data-block-type`, a table in a table in a table. */
export function flexible(paper: Paper): string {
  const { letter } = paper;
  const next = chance(letter.subject);
  const column = (
    html: string,
  ): string => `<div class="abe-column-block" id="abe-column-block-${uuid(next)}" data-block-type="FancyBlockColumn" data-block-id="${uuid(next)}" style="box-sizing: border-box; display: inline-block; min-height: 5px; vertical-align: top; width: 100%; max-width: 600px;"><table role="presentation" cellpadding="0" cellspacing="0" style="width: 100%;"><tbody><tr><td class="abe-column-block-padding" style="padding: 10px 20px; font-size: 16px;">
${html}
</td></tr></tbody></table></div>`;
  const section = (
    ...htmls: string[]
  ): string => `<div class="abe-section-block" data-block-type="FancyBlockSection" data-block-id="${uuid(next)}"><!--[if mso]><table width="600"><tr><td><![endif]--><table class="abe-section-table" role="presentation" cellpadding="0" cellspacing="0" align="center" style="width: 100%; max-width: 600px;"><tbody><tr class="abe-section-row" id="abe-section-row-${uuid(next)}"><td align="center" style="font-size: 0; padding: 0;">
${htmls.map(column).join('\n')}
</td></tr></tbody></table><!--[if mso]></td></tr></table><![endif]--></div>`;
  const comments = paper.quirks?.includes('conditional-comments')
    ? '<!--[if (gte mso 9)|(IE)]><table style="display:none"><tr><td>Your mail program cannot show this letter.</td></tr></table><![endif]--><!--[if !mso]><!--><!--<![endif]-->'
    : '';
  const leaked = paper.quirks?.includes('leaked-css')
    ? 'body .abe-column-block { min-height: 5px; } table.gd_combo_table img { margin-left: 10px; margin-right: 10px; } @media only screen and (max-width: 480px) { .abe-column-block { min-width: 100%; } }'
    : '';
  const banner = `<p style="margin:0"><img class="govd_template_image" src="https://content.govdelivery.com/attachments/fancy_images/${letter.agency.code}/2022/01/5512345/banner_original.png" alt="${encoded(letter.agency.name)}" width="600" height="120" style="width:100%;max-width:600px;height:auto"></p>`;
  const groups = grouped(letter.body.map((block) => blockHtml(block, paper, look)));
  const head = [
    letter.section
      ? `<p style="color:#fff;background:#1b3a5d;margin:0;padding:4px 10px"><strong>${encoded(letter.section)}</strong></p>`
      : '',
    letter.headline ? `<h1 style="font-size:26px">${encoded(letter.headline)}</h1>` : '',
    letter.dated || letter.byline
      ? `<p style="color:#555"><em>${[letter.dated?.x, letter.byline]
          .filter(Boolean)
          .map((x) => encoded(x ?? ''))
          .join(' | ')}</em></p>`
      : '',
  ].filter(Boolean);
  return `${leaked}${preheaderHtml(paper)}<style type="text/css">.abe-column-block {min-width: 100%;}</style>${comments}<a name="gd_top" id="gd_top"></a>
<table width="100%" cellpadding="0" cellspacing="0" border="0" align="center" class="gd_tbl_wrap"><tbody><tr><td style="background-color:#f0f0f1">
<table id="flexible-abe-main-table" role="presentation" cellpadding="0" cellspacing="0" align="center" style="max-width:600px"><tbody><tr><td>
${letter.hosted ? section(`<p style="font-size:11px;text-align:right">${webViewHtml(paper, { before: 'Having trouble viewing this email? ', link: 'View it as a Web page' })}.</p>`) : ''}
${section(banner)}
${head.length > 0 ? section(head.join('\n')) : ''}
${groups.map((group) => section(group)).join('\n')}
${section(paper.footer(paper))}
</td></tr></tbody></table>
</td></tr></tbody></table>
${pixelHtml(paper)}`;
}

const look: Look = {
  p: (html) => `<p style="font-family: arial, sans-serif; font-size: 16px; line-height: 1.5; margin: 0 0 16px;">${html}</p>`,
  h: (html, level) => `<h${level} style="font-family: arial, sans-serif; margin: 0 0 10px;">${html}</h${level}>`,
  link: 'color: #0b5394; text-decoration: underline;',
  image: 'class="govd_template_image" style="max-width:100%;height:auto"',
  card: (picture, text) =>
    `<table role="presentation" class="gd_combo_table" cellpadding="0" cellspacing="0" style="width:100%"><tbody><tr><td class="gd_combo_image_cell" style="width:200px;vertical-align:top">${picture}</td><td class="gd_combo_text_cell" style="vertical-align:top">${text}</td></tr></tbody></table>`,
  table: 'border="1" cellpadding="4" style="border-collapse:collapse;width:100%"',
  list: 'font-family: arial, sans-serif; font-size: 16px;',
  button: (html) =>
    `<table role="presentation" align="center" cellpadding="0" cellspacing="0"><tbody><tr><td style="background:#0b5394;border-radius:4px;padding:10px 24px" align="center">${html}</td></tr></tbody></table>`,
};

/** Three or four blocks a section, as people fill them. */
function grouped(htmls: string[]): string[] {
  const groups: string[] = [];
  for (let at = 0; at < htmls.length; at += 4) groups.push(htmls.slice(at, at + 4).join('\n'));
  return groups;
}
