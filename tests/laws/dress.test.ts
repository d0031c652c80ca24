import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { cases, compose } from '../corpus/bulletins';
import { factDifferences, linkDifferences, textDifferences } from '../corpus/compare';
import { classic, skins } from '../corpus/themes/classic';
import { layouts } from '../corpus/themes/layouts';
import { dynamic, mobile, thirdParty } from '../corpus/themes/others';
import { responsive } from '../corpus/themes/responsive';
import { dresses } from './dress';

const themes = [
  classic(skins.simple),
  responsive('Contempo', 'light'),
  layouts('Minima'),
  thirdParty,
  mobile,
  dynamic,
  responsive('Notable', 'light'),
];

/** Each mail of the corpus in another theme, with the other kind of marks, and set in another way. */
const others = cases.map((given, index) => {
  const dress = dresses[index % dresses.length]!;
  const editor: typeof given.editor = (paper) => dress.put(given.editor(paper));
  const { theme, typing } = given;
  const next = themes[index % themes.length]!;
  return {
    name: `${given.slug}: ${dress.name}`,
    given,
    changed: {
      ...given,
      editor,
      theme: next === theme ? themes[0]! : next,
      typing: typing === 'curly' ? 'straight' : 'curly',
    } as const,
  };
});

describe('how a mail is dressed does not change what is read in it', () => {
  it.each(others)('$name', ({ given, changed }) => {
    const { source, text } = compose(changed);
    const { facts } = compose({ ...given, typing: changed.typing });
    const reading = read(plainPage(source, facts.repost.url), { url: facts.repost.url });
    if (reading.kind !== 'bulletin') throw new Error(reading.kind);
    const off = [
      ...textDifferences(reading, text),
      ...factDifferences(reading, facts).filter((line) => !line.startsWith('repost.')),
      ...linkDifferences(reading, facts),
    ];
    expect(off, off.join('\n')).toEqual([]);
  });
});
