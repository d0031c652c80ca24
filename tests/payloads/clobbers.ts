import { type Row, table } from './case';

/** Names that a form's or a document's children take away from the code that reads them. */
const onForms =
  'childNodes children attributes nodeType nodeName localName tagName parentNode parentElement ownerDocument namespaceURI textContent innerHTML firstChild lastChild nextSibling getAttribute hasAttribute setAttribute removeAttribute querySelector querySelectorAll matches closest append appendChild insertBefore removeChild remove replaceWith cloneNode contains className classList style id name hidden childElementCount nodeValue isConnected getElementsByTagName compareDocumentPosition toString valueOf hasOwnProperty constructor __proto__ nextElementSibling dataset'.split(
    ' ',
  );
const onDocuments =
  'body head documentElement querySelector querySelectorAll createElement createElementNS createTextNode createTreeWalker createRange createDocumentFragment implementation importNode adoptNode defaultView title readyState location URL currentScript getElementById getSelection execCommand activeElement addEventListener contentType cookie domain firstChild childNodes nodeType ownerDocument compatMode characterSet styleSheets adoptedStyleSheets'.split(
    ' ',
  );
const onWindows =
  'chrome browser bulletinReader name top parent self document location navigator DOMParser Node NodeFilter Element HTMLElement trustedTypes ran getComputedStyle matchMedia speechSynthesis'.split(
    ' ',
  );

export const clobbers: Row[] = table('clobber', [
  ...onForms.map((name, index) => ({
    name: `form/${name}`,
    value: `<form><p>the council met at the quay</p>${field(name, index)}</form>`,
    clobbers: true as const,
  })),
  ...onDocuments.map((name, index) => ({
    name: `document/${name}`,
    value: index % 2 ? `<img name="${name}" alt="">` : `<form name="${name}"><p>the council met at the quay</p></form>`,
    clobbers: true as const,
  })),
  ...onWindows.map((name) => ({
    name: `window/${name}`,
    value: `<a id="${name}" href="javascript:{run}">the council</a> <a id="${name}" name="url" href="{url}">met</a>`,
    clobbers: true as const,
  })),
]);

function field(name: string, index: number): string {
  return [
    `<input name="${name}">`,
    `<button id="${name}">x</button>`,
    `<img name="${name}" alt="">`,
    `<textarea name="${name}"></textarea>`,
  ][index % 4] as string;
}
