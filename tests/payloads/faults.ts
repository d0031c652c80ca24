import type { Nodes } from 'mdast';
import type { Reading } from '../../src/model';
import { blocksOf, textOf } from '../../src/text/blocks';

/** A fault and, where it can be told, the case that made it. */
export interface Fault {
  /** Number of the last case whose sentences stand before the place. */
  number?: number;
  what: string;
}

/**
 * Everything below a root of ours that can run, load, submit, navigate or colour beyond what the views draw.
 * Runs in jsdom and, as source text, in a browser: it uses nothing outside itself. `stain`: a colour to look for in computed styles.
 */
export function faultsIn(root: ParentNode, stain?: string): { number?: number; what: string }[] {
  const faults: { number?: number; what: string }[] = [];
  const allowed =
    /^(html|head|body|title|main|section|article|header|footer|nav|aside|div|span|p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|code|hr|br|table|caption|thead|tbody|tr|th|td|a|img|figure|figcaption|strong|b|em|i|del|mark|bdi|cite|q|wbr|small|sub|sup|abbr|time|button|label|input|select|option|optgroup|output|textarea|fieldset|legend|form|details|summary|dialog|progress|meter|kbd|svg|path|g|circle|rect|line|polyline|polygon|style|link|meta|script|menu)$/;
  const ours = document.baseURI.includes('-extension://');
  const walker = document.createTreeWalker(root as Node, 5);
  let number: number | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const mark = node.nodeType === 3 ? /Berth (\d+) was (sounded|then)/.exec(node.nodeValue ?? '') : null;
    if (mark) number = mark[2] === 'sounded' ? Number(mark[1]) : undefined;
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const name = element.localName;
    const say = (what: string): number => faults.push({ ...(number !== undefined && { number }), what: `<${name}> ${what}` });
    if (!allowed.test(name)) say('is not drawn by any view');
    if ((name === 'script' || name === 'link' || name === 'title') && !ours) say('stands in the page');
    if (name === 'style' && element.parentNode !== root && !ours) say('stands among the words');
    if (name === 'meta' && element.hasAttribute('http-equiv')) say('gives orders');
    for (const attribute of [...element.attributes]) {
      const { value } = attribute;
      const key = attribute.name.toLowerCase();
      if (/^on/.test(key)) say(`has ${key}`);
      if (
        /^(srcdoc|srcset|ping|background|poster|formaction|xlink:href|data|codebase|manifest|attributionsrc|imagesrcset|lowsrc|dynsrc|is|slot|part|nonce|integrity)$/.test(
          key,
        )
      )
        say(`has ${key}`);
      if (key === 'action' && value !== '') say(`submits to ${value}`);
      if (key === 'href' && !ours && !/^(https?:\/\/|mailto:|#|blob:)/.test(value)) say(`leads to ${value.slice(0, 60)}`);
      if (key === 'href' && ours && !/^(https?:\/\/|mailto:|#|blob:|\/|[\w.-]+\.css$)/.test(value))
        say(`leads to ${value.slice(0, 60)}`);
      if (key === 'href' && /^https?:\/\/[^/?#]*@/.test(value)) say(`hides its site behind a user name: ${value.slice(0, 60)}`);
      if (key === 'src' && name === 'img' && !/^(https?:\/\/|data:image\/(png|jpe?g|gif|webp);base64,|\/)/.test(value))
        say(`shows ${value.slice(0, 60)}`);
      if (key === 'src' && name === 'img' && /govdelivery\.com\/(track|C[IL])/.test(value)) say('is an open-tracking pixel');
      if (key === 'style' && /url\(|expression|@import|behavior|-moz-binding|\\/i.test(value))
        say(`is styled ${value.slice(0, 60)}`);
      if (
        /^(id|class|name|for|lang)$/.test(key) &&
        /^(__proto__|constructor|prototype|hasOwnProperty|toString|valueOf)$/.test(value)
      )
        say(`has ${key}=${value}`);
    }
    const look = stain ? getComputedStyle(element) : undefined;
    for (const property of ['color', 'backgroundColor', 'borderTopColor', 'outlineColor'] as const)
      if (look && look[property] === stain) say(`took the colour of the page (${property})`);
  }
  return faults;
}

/** Whatever stands in a reading that no view, clipboard or file should ever be given. */
export function faultsOf(reading: Reading): Fault[] {
  if (reading.kind === 'nothing') return [];
  const faults: Fault[] = [];
  let number: number | undefined;
  const say = (what: string): void => void faults.push({ ...(number !== undefined && { number }), what });
  const walk = (node: Nodes): void => {
    if (!vocabulary.has(node.type)) say(`a node of type ${node.type}`);
    if ('url' in node) checkUrl(node.url, node.type === 'image', say);
    for (const key of Object.keys(node)) if (!keys.has(key)) say(`a node with ${key}`);
    for (const [key, value] of Object.entries(node.data ?? {}))
      if (key !== 'lang' || !/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(String(value))) say(`a node with ${key} ${value}`);
    if (node.type === 'text') {
      const mark = /Berth (\d+) was (sounded|then)/.exec(node.value);
      if (mark) number = mark[2] === 'sounded' ? Number(mark[1]) : undefined;
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  const { bulletin, repost, quotes, notes } = reading;
  walk(bulletin.body);
  number = undefined;
  for (const note of notes) for (const node of note.removed?.nodes ?? []) walk(node);
  for (const url of [
    bulletin.original?.url,
    bulletin.hosted?.url,
    repost?.url,
    repost?.blog.url,
    ...(bulletin.items ?? []).map((item) => item.url),
  ])
    if (url !== undefined) checkUrl(url, false, say);
  const blocks = blocksOf(bulletin.body);
  for (const quote of quotes)
    if (textOf(blocks, quote.spans) !== quote.text) say(`a quotation that is not in the text: ${quote.text.slice(0, 40)}`);
  if (JSON.stringify(JSON.parse(JSON.stringify(reading))) !== JSON.stringify(reading))
    say('data that a message does not survive');
  return faults;
}

/** A picture whose address was refused keeps its description and has none. */
function checkUrl(url: string, image: boolean, say: (what: string) => void): void {
  const safe = image ? /^(https?:\/\/|data:image\/(png|jpe?g|gif|webp);base64,)/i : /^(https?:\/\/|mailto:)/i;
  if (!safe.test(url) && !(image && url === '')) say(`the address ${url.slice(0, 60)}`);
  if (/[\p{Cc}\p{Cf}\s]/u.test(url)) say(`an address with unseen signs: ${JSON.stringify(url.slice(0, 60))}`);
  if (image && /govdelivery\.com\/(track|C[IL])/.test(url)) say(`an open-tracking pixel: ${url.slice(0, 60)}`);
}

const vocabulary = new Set(
  'root paragraph heading list listItem table tableRow tableCell image link emphasis strong delete blockquote break thematicBreak text code inlineCode'.split(
    ' ',
  ),
);
const keys = new Set('type children value url alt title depth ordered start spread align lang meta checked data'.split(' '));

/** Signs that hide or reorder words: they may not stand in a name, title, citation, file or file name. */
export const unseen =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;
