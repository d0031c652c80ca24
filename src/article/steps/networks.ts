import { countWords } from '../../text/space';
import { type Piece, textIn } from '../piece';

/** Networks one a line at the end of a mail, with the heading above them, go together or not at all. */
export function withoutNetworks(pieces: readonly Piece[]): void {
  const live = pieces.filter(({ gone, element }) => !gone && element.localName !== 'hr');
  const last = live.findLastIndex(({ element }) => !isNetwork(element) && !isAddress(element)) + 1;
  if (!live.slice(last).some(({ element }) => isNetwork(element))) return;
  if (live.length - last < 2) return;
  const head = live[last - 1];
  const first =
    head && countWords(textIn(head.element)) <= 6 && inTouch.test(textIn(head.element).toLowerCase()) ? last - 1 : last;
  for (const piece of live.slice(first)) piece.gone = { step: 'leftovers', reason: 'social-links' };
}

function isNetwork(element: Element): boolean {
  const text = textIn(element).toLowerCase();
  return element.querySelector('a') !== null && text !== '' && text.replace(networks, '').trim() === '';
}

/** A line that is one link and says only where it leads. */
function isAddress(element: Element): boolean {
  return element.querySelector('a') !== null && /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/.test(textIn(element));
}

const inTouch = /^(?:keep|stay|connect|follow|find|join|like|get social|mant[eé]ng|s[ií]g|con[eé]ct)/;

/** Names of social networks, in small letters. */
export const networks =
  /\b(?:facebook|twitter|x|instagram|you ?tube|linked ?in|flickr|pinterest|threads|tik ?tok|rss|snapchat|bluesky|mastodon|whatsapp|telegram|nextdoor|vimeo|podcasts?|blog)\b/;
