import { compose } from './bulletins';
import { chance } from './chance';
import type { Block, Letter } from './content';
import type { Bulletin } from './fixture';
import { flexible } from './mails/flexible';
import { winter } from './texts/science';
import { blogs } from './themes/blogs';
import { classic, skins } from './themes/classic';

/** A bulletin of about 20,000 words, made anew for each run: the minutes of a very long hearing. */
export function longBulletin(): Bulletin {
  const next = chance('a very long hearing');
  const pick = (words: string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const sentence = (): string =>
    `${pick(who)} ${pick(verbs)} the ${pick(adjectives)} ${pick(nouns)} ${pick(places)}, and the ${pick(nouns)} ${pick(ends)} before the ${pick(adjectives)} ${pick(nouns)} could be counted.`;
  const body: Block[] = [];
  for (let part = 1; part <= 40; part++) {
    body.push({ t: 'h', x: `Part ${part}: the ${pick(nouns)}` });
    for (let paragraph = 0; paragraph < 6; paragraph++) body.push({ t: 'p', x: [1, 2, 3, 4].map(sentence).join(' ') });
    body.push({
      t: 'p',
      x: `«Imelda Okafor|${sentence().replace(/\.$/, ',')}» said Imelda Okafor, the chief forecaster, in part ${part}.`,
    });
  }
  const letter: Letter = {
    ...winter,
    subject: 'Record of the Hearing on Harbor Dues',
    headline: 'Record of the Hearing on Harbor Dues',
    body,
  };
  const { source, ...fixture } = compose({
    slug: 'long-hearing',
    letter,
    editor: flexible,
    links: 'ses',
    footer: 'a',
    theme: classic(skins.simple),
    blog: blogs.ledger,
  });
  return { ...fixture, html: source, url: fixture.facts.repost.url };
}

const who = [
  'The harbor master',
  'A pilot from Dunmore',
  'The clerk of the council',
  'Nobody from the ferry company',
  'The oldest member',
  'A grain inspector',
];
const verbs = [
  'described at some length',
  'asked twice about',
  'could not remember',
  'produced a drawing of',
  'objected to',
  'read aloud from the ledger',
];
const adjectives = ['northern', 'unpaid', 'second', 'disputed', 'brass', 'half-finished', 'annual', 'provisional'];
const nouns = ['pier', 'invoice', 'tide gauge', 'winter fee', 'mooring', 'lighthouse', 'barge', 'tariff', 'signature'];
const places = [
  'on the old quay',
  'near the refinery',
  'in the spring of that year',
  'without a permit',
  'at the mouth of Cold Creek',
];
const ends = ['was withdrawn', 'had to be repainted', 'was found in a drawer', 'sank a little', 'went to a vote'];
