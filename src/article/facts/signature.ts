import type { Person } from '../../model';
import { peopleIn } from './byline-people';

/** Who signed a letter below its closing words: `With thanks,` above `Constance Bellweather` and her office. */
export function signerOf(blocks: readonly { text: string }[]): { signer: Person; text: string } | undefined {
  const lines = blocks.slice(-4).flatMap(({ text }) => text.split('\n'));
  const at = lines.findLastIndex((line) => closing.test(line.trim().toLowerCase()));
  const text = lines[at + 1]?.trim() ?? '';
  const [signer] = at < 0 || lines.length - at > 4 ? [] : peopleIn(text);
  return signer && !signer.organisation ? { signer, text } : undefined;
}

const closing =
  /^(?:(?:with |many |kind |best |warm )*(?:thanks|regards|wishes)|sincerely(?: yours)?|yours(?: truly| sincerely| faithfully)?|respectfully|warmly|gratefully|atentamente|cordialmente|(?:un )?saludos?(?: cordial(?:es)?)?),?$/;
