import { goesOn, isWhole, sameSentence } from './continues';
import { labelOnLine } from './label';
import { attributionBehind, attributionLeadingUp } from './leading-up';
import {
  actorInSentenceBefore,
  introducedInParagraphBefore,
  nameAbove,
  namedBehind,
  namedInNextParagraph,
  sentenceBefore,
  signatureBelow,
} from './other-sentence';
import { attributionInParagraphBefore } from './paragraph-before';
import { formed, here, ifAlone, type Pattern } from './pattern';

/** THE TABLE: how a text says who spoke. The first row that matches tells; its name is the `why` of the quotation. */
export const patterns: readonly Pattern[] = [
  {
    name: 'before',
    where: 'before',
    examples: [
      '[Roe] said, “We are ready.”',
      '[Jane Roe] said the pier was “ready for the next hundred years” on Monday.',
      'On Monday Mayor [Jane Roe] told reporters, “We are ready.”',
    ],
    not: ['The report, “We Are Ready,” came out on Monday.', 'She did not say, “We are ready.”'],
    match: formed(attributionLeadingUp, 'before'),
  },
  {
    name: 'participle',
    where: 'before',
    examples: [
      '[Jane Roe] praised the crew, adding, “We are ready.”',
      '[Jane Roe] praised the crew, calling it “the best that the pier has ever had” today.',
    ],
    not: ['“We are ready,” said Jane Roe, adding water.'],
    match: formed(attributionLeadingUp, 'participle'),
  },
  {
    name: 'before-inverted',
    where: 'before',
    examples: ['Dijo la alcaldesa [Ana Roe]: «Estamos listos».', 'Said [Jane Roe], “We are ready.”'],
    not: ['Roe said, “We are ready.”'],
    match: formed(attributionLeadingUp, 'before-inverted'),
  },
  {
    name: 'according-before',
    where: 'before',
    examples: [
      'According to [Jane Roe], “We are ready.”',
      'According to [Jane Roe], the pier is “ready for the next hundred years” now.',
      'No case was seen, according to [Ana Roe], a spokeswoman: “We have had not one.”',
      'No hubo casos, según [Ana Roe], portavoz: «No hemos visto ni uno».',
    ],
    not: ['According to the plan, the pier opens in May.'],
    match: formed(attributionLeadingUp, 'according'),
  },
  {
    name: 'colon',
    where: 'before',
    examples: [
      'The answer came from the mayor, [Jane Roe]: “We are ready.”',
      'Statement by Mayor [Jane Roe]: “We are ready.”',
      'And from Chairwoman [Jane Roe]: “We are ready.”',
    ],
    not: ['Three things are new: “We are ready,” said Jane Roe.'],
    match: formed(attributionLeadingUp, 'colon'),
  },
  {
    name: 'after-inverted',
    where: 'after',
    examples: ['“We are ready,” said Mayor [Jane Roe].', '«Estamos listos», dijo la alcaldesa [Ana Roe].'],
    not: ['“We are ready,” Jane Roe said.'],
    match: formed(attributionBehind, 'after-inverted'),
  },
  {
    name: 'after',
    where: 'after',
    examples: ['“We are ready,” [Jane Roe] said.', '“We are ready,” the mayor, [Jane Roe], told reporters.'],
    not: ['“We are ready,” said Jane Roe.'],
    match: formed(attributionBehind, 'after'),
  },
  {
    name: 'according-after',
    where: 'after',
    examples: ['“We are ready,” according to [Jane Roe].', '«Estamos listos», según la alcaldesa [Ana Roe].'],
    not: ['“We are ready,” said Jane Roe, according to plan.'],
    match: formed(attributionBehind, 'according'),
  },
  {
    name: 'signed',
    where: 'after',
    examples: ['“We are ready.” — [Jane Roe], owner of the pier', '«Aquí estoy». – [Ana Roe], cocinera'],
    not: ['“We are ready” — a phrase that everybody knows.'],
    match: formed(attributionBehind, 'signed'),
  },
  {
    name: 'label',
    where: 'label',
    examples: ['[Jane Roe], Mayor of Ames “We are ready for the winter.”'],
    not: ['The pier “We are ready for the winter.”'],
    match: here(labelOnLine),
  },
  {
    name: 'sentence-before',
    where: 'other-sentence',
    examples: ['[Jane Roe] said in a statement. “We are ready for the winter.”'],
    not: ['The pier was painted in May. “We are ready for the winter.”'],
    match: ifAlone(sentenceBefore),
  },
  {
    name: 'name-above',
    where: 'label',
    examples: ['[Jane Roe], Mayor of Ames ¶ “We are ready for the winter.”'],
    not: ['Opening hours ¶ “We are ready for the winter.”'],
    match: ifAlone(nameAbove),
  },
  {
    name: 'signature',
    where: 'label',
    examples: ['“We are ready for the winter.” ¶ — [Jane Roe], teacher'],
    not: ['“We are ready for the winter.” ¶ The pier opens in May.'],
    match: ifAlone(signatureBelow),
  },
  {
    name: 'introduced',
    where: 'other-sentence',
    examples: [
      'Mayor [Jane Roe] issued this statement: ¶ “We are ready for the winter.”',
      'From the desk of [Jane Roe]: ¶ “We are ready for the winter.”',
      'Mayor [Jane Roe] made the following remarks on the floor: ¶ “We are ready for the winter.”',
      'The following is a statement from Mayor [Jane Roe] on the storm: ¶ “We are ready for the winter.”',
      'Senator [Jane Roe] (D-Md.), a member of the committee released the following statement: ¶ “We are ready for the winter.”',
      'La alcaldesa [Ana Roe] hizo la siguiente declaración: ¶ «Estamos listos para el invierno».',
    ],
    not: ['The new hours are these: ¶ “We are ready for the winter.”'],
    match: ifAlone(introducedInParagraphBefore),
  },
  {
    name: 'named-after',
    where: 'other-sentence',
    examples: ['“It is quiet.” That was [Roe]’s first remark.', '“It is quiet.” Those were the words of [Jane Roe].'],
    not: ['“It is quiet.” That was on Monday.'],
    match: ifAlone(namedBehind),
  },
  {
    name: 'actor-before',
    where: 'other-sentence',
    examples: ['[Jane Roe] opened the gate. “Ask me again on Friday.”'],
    not: ['It rained all day. “Ask me again on Friday.”'],
    match: ifAlone(actorInSentenceBefore),
  },
  {
    name: 'named-in-next-paragraph',
    where: 'other-sentence',
    examples: ['“It is quiet on the pier.” ¶ That is the message from Mayor [Jane Roe].'],
    not: ['“It is quiet on the pier.” ¶ That is all for today.'],
    match: ifAlone(namedInNextParagraph),
  },
  {
    name: 'goes-on',
    where: 'continues',
    examples: [
      'The pier is “tired,” [Jane Roe] said. She has led the union since 2016. “We will straighten it soon, before the ice.”',
    ],
    not: ['“Are you ready?” asked Jane Roe. ¶ “Only at night.”'],
    match: ifAlone(({ open, ...next }) => goesOn(open, next)),
  },
  {
    name: 'reported-before',
    where: 'other-sentence',
    examples: ['The survey took a year, Surveyor [Ina Holt] said at the meeting. ¶ “We began at the pier and walked north.”'],
    not: ['The survey took a year. ¶ “We began at the pier and walked north.”'],
    match: ifAlone(({ frames, frame }) => (isWhole(frame) ? attributionInParagraphBefore(frames, frame) : undefined)),
  },
  {
    name: 'same-sentence',
    where: 'continues',
    examples: [
      '[Jane Roe] called the new pier “a very good start for us” and the old one, which stood in the mud for a hundred years and more, “a promise to all of us” today.',
    ],
    not: ['Roe called the pier “a very good start” today. It is “a promise to all of us” too.'],
    match: ({ open, ...next }) => (next.alone ? undefined : sameSentence(open, next)),
  },
];
