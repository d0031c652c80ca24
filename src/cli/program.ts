import { version } from '../../package.json';
import { helpOf, overview } from './help';
import type { Io } from './io';
import { givenFrom } from './options';
import { verbs } from './verbs';

/** The program: a verb and its arguments in, an exit status out. */
export async function program(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === '--version' || first === '-V') return said(version, io);
  if (first === undefined) return refused(overview(verbs, version), io);
  if (first === '--help' || first === '-h' || first === 'help') return said(overview(verbs, version), io);
  const verb = verbs.find(({ name }) => name === first);
  if (!verb)
    return refused(`bulletin-reader: there is no verb ${first}; there are ${verbs.map(({ name }) => name).join(', ')}`, io);
  if (rest.includes('--version')) return said(version, io);
  const given = givenFrom(rest, verb.options);
  if ('wrong' in given) return refused(`${verb.name}: ${given.wrong}`, io);
  if (given.has('help')) return said(helpOf(verb), io);
  const run = await verb.load();
  return run(given, io);
}

async function said(text: string, io: Io): Promise<number> {
  await io.out(`${text}\n`);
  return 0;
}

function refused(line: string, io: Io): number {
  io.err(line);
  return 2;
}
