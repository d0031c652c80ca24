import { isNamed } from '../../text/named';
import { fold } from '../../text/space';
import type { Fact } from '../mailer';

/** The issuer's name as the picture of its letterhead has it, where that holds every word of the footer's and a few more. */
export function fullerIssuer(issuer: string, body: readonly Element[]): Fact | undefined {
  const words = wordsOf(issuer);
  for (const image of body.flatMap((element) => [...element.querySelectorAll('img[alt]')]).slice(0, 4)) {
    const text = fold(image.getAttribute('alt') ?? '');
    const value = text.replace(/ (?:header|banner|logo|masthead|letterhead|seal)$/i, '');
    const more = wordsOf(value);
    const added = more.filter((word) => !words.includes(word));
    const whole = words.length > 1 && words.every((word) => more.includes(word));
    if (whole && added.length > 0 && added.length <= 4 && isNamed(value) && !added.some((word) => publications.test(word)))
      return { value, from: 'letterhead', text };
  }
  return undefined;
}

/** What is called after an agency without being one. */
const publications =
  /^(?:e?news\w*|updates?|alerts?|digest|bulletins?|week\w*|daily|month\w*|press|release|report|advisory|image|photo|map|\d+)$/;

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:of|the|and|for|de|del|la|y)$/.test(word));
}
