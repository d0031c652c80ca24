import type { Agency, Block, Inline, Letter } from '../content';
import { runs, type Typing } from '../inline';
import type { Wrapper } from '../wrap';

/** What every mail editor needs to write one letter down. */
export interface Paper {
  letter: Letter;
  wrap: Wrapper;
  typing: Typing;
  footer: (paper: Paper) => string;
  /** Ways of hiding the preheader; `none` writes no preheader. */
  preheader?: 'display' | 'tiny' | 'class' | 'mso' | 'white' | 'none';
  /** Odd things real mails carry. */
  quirks?: ('conditional-comments' | 'leaked-css' | 'no-pixel' | 'nested-deep')[];
}

/** How an editor writes the small pieces. */
export interface Look {
  p(html: string): string;
  h(html: string, level: number): string;
  link: string;
  image: string;
  /** Layout of a card: picture cell and text cell. */
  card(picture: string, text: string): string;
  /** Attributes of a data table. */
  table: string;
  list: string;
  button(html: string): string;
}

export const encoded = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const encodedText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const anchor = (href: string, html: string, style = ''): string =>
  `<a href="${encoded(href)}"${style && ` style="${style}"`} target="_blank" rel="noopener">${html}</a>`;

export function inlineHtml(x: Inline, { paper, look }: { paper: Paper; look: Pick<Look, 'link'> }): string {
  return runs(x, paper.typing)
    .map(({ text, href, style }) => {
      const html = encodedText(text);
      if (href !== undefined) return anchor(href.startsWith('mailto:') ? href : paper.wrap.link(href), html, look.link);
      return style === 'strong' ? `<strong>${html}</strong>` : style === 'em' ? `<em>${html}</em>` : html;
    })
    .join('');
}

export const imageUrl = (agency: Agency, sent: string, name: string): string =>
  `https://content.govdelivery.com/attachments/fancy_images/${agency.code}/${sent.slice(0, 4)}/${sent.slice(5, 7)}/${4000000 + name.length * 7919}/${name}_original.jpg`;

/** One block in the editor's hand. */
export function blockHtml(block: Block, paper: Paper, look: Look): string {
  const write = (x: Inline): string => inlineHtml(x, { paper, look });
  const { agency, sent } = paper.letter;
  switch (block.t) {
    case 'p':
    case 'maybe':
      return look.p(write(block.x));
    case 'h':
      return look.h(write(block.x), block.level ?? 2);
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) =>
        typeof item === 'string'
          ? `<li>${write(item)}</li>`
          : `<li>${write(item.x)}\n<ul>${item.sub.map((x) => `<li>${write(x)}</li>`).join('')}</ul>\n</li>`,
      );
      return `<${tag} style="${look.list}">\n${items.join('\n')}\n</${tag}>`;
    }
    case 'table': {
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${write(cell)}</td>`).join('')}</tr>`);
      const caption = block.caption ? `<caption>${write(block.caption)}</caption>` : '';
      return `<table ${look.table}>${caption}<thead><tr>${block.head.map((cell) => `<th scope="col">${write(cell)}</th>`).join('')}</tr></thead>\n<tbody>${rows.join('\n')}</tbody></table>`;
    }
    case 'card': {
      const picture = block.image
        ? anchor(
            paper.wrap.link(block.href),
            `<img src="${imageUrl(agency, sent, block.image)}" alt="${encoded(block.alt ?? '')}" width="180" ${look.image}>`,
          )
        : '';
      const more = block.more ? look.p(write(`[${block.more}](${block.href})`)) : '';
      return look.card(picture, `${look.h(write(`[${block.title}](${block.href})`), 3)}\n${look.p(write(block.x))}${more}`);
    }
    case 'story':
      return `${look.h(write(`[${block.title}](${block.href})`), 3)}\n${look.p(block.when)}\n${look.p(write(block.x))}`;
    case 'quote':
      return `<blockquote>${look.p(write(block.x))}${block.by ? look.p(write(block.by)) : ''}</blockquote>`;
    case 'image': {
      const src = block.data
        ? 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
        : imageUrl(agency, sent, block.alt.toLowerCase().replace(/\W+/g, '-').slice(0, 30));
      const img = `<img src="${src}" alt="${encoded(block.alt)}" width="600" height="338" ${look.image}>`;
      return block.caption ? `<figure>${img}<figcaption>${write(block.caption)}</figcaption></figure>` : look.p(img);
    }
    case 'button':
      return look.button(write(`[${block.x}](${block.href})`));
    case 'rule':
      return '<hr>';
  }
}

/** The preheader, hidden in one of the ways mails hide it. */
export function preheaderHtml({ letter, preheader = 'none' }: Paper): string {
  const text = encodedText(letter.preheader ?? letter.subject);
  const ways = {
    none: '',
    display: `<span class="preheader" style="display: none !important; visibility: hidden; opacity: 0; color: transparent; height: 0; width: 0;">${text}</span>`,
    tiny: `<div style="font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden">${text}&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>`,
    class: `<style type="text/css">.pre-hide { display:none !important; }</style><span class="pre-hide">${text}</span>`,
    mso: `<div style="mso-hide:all;max-height:0;overflow:hidden">${text}</div>`,
    white: `<table bgcolor="#ffffff" border="0" cellpadding="0" cellspacing="0" style="width: 100%;"><tbody><tr bgcolor="#ffffff"><td align="center" style="background-color: #ffffff; padding: 0px; font-size:1px; color:#ffffff" valign="top">\n${text}\n</td></tr></tbody></table>`,
  };
  return ways[preheader];
}

export const pixelHtml = ({ wrap, quirks }: Paper): string =>
  quirks?.includes('no-pixel')
    ? ''
    : `<img src="${encoded(wrap.pixel())}" alt="" width="1" height="1" style="display:none;width:1px;height:1px">`;

export const hostedUrl = ({ agency, hosted }: Letter): string =>
  `https://content.govdelivery.com/accounts/${agency.code}/bulletins/${hosted ?? '3e0a1b2'}`;

export const webViewHtml = (paper: Paper, words: { before?: string; link: string }): string =>
  paper.letter.hosted ? `${words.before ?? ''}${anchor(paper.wrap.link(hostedUrl(paper.letter)), words.link)}` : '';
