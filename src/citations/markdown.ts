/** Text that Markdown shows as it is written: no emphasis, link, tag, heading, list or table comes out of it. */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/!(?=\\\[)/g, '\\!');
}

/** A web address that cannot end its link early; nothing for other schemes. */
export function safeLink(url: string): string | undefined {
  if (!/^(?:https?|mailto):/i.test(url)) return undefined;
  return url.replace(/[\s()<>\\"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** HTML of a citation as Markdown, which has no signs of its own for low and raised text. */
export function markdownOf(html: string): string {
  return html
    .split(/(<\/?(?:i|b|su[bp])>)/)
    .map((part, index) => (index % 2 === 0 ? linked(unescaped(part)) : (stars[part.replace('/', '')] ?? part)))
    .join('');
}

const stars: Record<string, string> = { '<i>': '*', '<b>': '**' };

/** Addresses stay clickable: escapes would break them. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>]+[^\s<>.,;)])/)
    .map((part, index) => (index % 2 ? `<${part}>` : part && escapedEdges(part)))
    .join('');
}

function escapedEdges(text: string): string {
  return text.replace(/\S(?:.*\S)?/s, escapedMarkdown);
}

function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
