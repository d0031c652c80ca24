import type { Option } from './options';

/** What is known of a verb before it is loaded. */
export interface Verb {
  name: string;
  summary: string;
  usage: string[];
  options: readonly Option[];
  /** What else one has to know, ready to print. */
  more?: string;
}

/** The help of one verb. */
export function helpOf({ name, summary, usage, options, more }: Verb): string {
  const flags = options.map(({ name: long, short, value }) =>
    [short ? `-${short}, ` : '    ', `--${long}`, value && ` ${value}`].filter(Boolean).join(''),
  );
  const width = Math.max(...flags.map((flag) => flag.length)) + 2;
  const lines = options.flatMap(({ help }, index) =>
    wrapped(help, 100 - width).map((line, at) => [at === 0 ? flags[index] : '', line]),
  );
  return [
    `bulletin-reader ${name}: ${summary}`,
    ['Usage:', ...usage.map((line) => `  bulletin-reader ${name} ${line}`)].join('\n'),
    ['Options:', ...lines.map(([flag = '', line = '']) => `  ${flag.padEnd(width)}${line}`)].join('\n'),
    ...(more ? [more] : []),
    exits,
  ].join('\n\n');
}

/** The help of the whole program. */
export function overview(verbs: readonly Verb[], version: string): string {
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  return [
    `bulletin-reader ${version}: reads, quotes and cites government newsletters that were reposted on Blogger.`,
    ['Usage:', '  bulletin-reader VERB [OPTION…] [FILE…]', '  bulletin-reader VERB --help', '  bulletin-reader --version'].join(
      '\n',
    ),
    ['Verbs:', ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`)].join('\n'),
    exits,
  ].join('\n\n');
}

const exits =
  'Exit status: 0 when everything was read, also where it is no bulletin; 1 when something could not be; 2 for wrong usage.';

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '' || last.length + word.length + 1 <= width) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
