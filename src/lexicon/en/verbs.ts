import { listed, type VerbList } from '../verb-list';

/**
 * English verbs of speech by base form. Irregular ones carry their past after a slash, and their gerund after another; so does a verb that
 * doubles its last letter.
 */
export const verbs = listed(
  {
    sure: `
      aver/averred/averring say/said add tell/told state announce declare explain continue reply respond insist argue claim assert stress emphasize emphasise
      acknowledge concede admit/admitted/admitting warn caution remark comment reiterate tweet write/wrote conclude recall
      quip/quipped/quipping joke boast exclaim shout yell whisper testify allege suggest contend maintain observe recount elaborate
      retort counter predict urge vow pledge promise confirm deny affirm opine ask confess inform remind assure advise muse lament
      complain post retweet proclaim profess interject chime deadpan/deadpanned/deadpanning scoff
    `,
    near: `
      note think/thought believe feel/felt read/read describe call put/put/putting offer begin/began/beginning go/went agree disagree
      answer report point cite mention express question inquire wonder marvel mock tease repeat summarize summarise clarify
      demand plead beg/begged/begging implore fire/fired snap/snapped/snapping shoot/shot laugh smile sigh shrug/shrugged/shrugging
      nod/nodded/nodding cry gush crow rant riff sniff snort fume rail bellow chant chuckle hear/heard learn know/knew mean/meant
      show/showed praise criticize criticise blast slam/slammed/slamming rip/ripped/ripping tout hail denounce condemn decry
      sing/sang sum/summed/summing open close finish pronounce thunder intone allow venture volunteer reflect recommend propose
      order instruct underscore highlight reveal disclose charge accuse dismiss defend characterize characterise label
      refer/referred/referring speak/spoke talk pray text email message reason quote echo signal imply/implied intimate estimate
      figure guess advocate encourage challenge press scream mutter murmur chide admonish interrupt cheer recite
    `,
    addressing: 'tell ask inform remind assure advise warn urge implore text email message instruct order challenge',
    naming: 'call describe dismiss label praise criticize condemn denounce hail refer slam blast',
  },
  formsOf,
);

function formsOf([base = '', past = pastOf(base), gerund = gerundOf(base)]: readonly string[]): ReturnType<VerbList['formsOf']> {
  return [
    { word: past, form: 'finite' },
    { word: thirdOf(base), form: 'finite' },
    { word: base, form: 'finite', trust: 'near' },
    { word: gerund, form: 'participle' },
  ];
}

function pastOf(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

function thirdOf(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|go)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerundOf(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

const endsInConsonantY = (base: string): boolean => /[^aeiou]y$/.test(base);
