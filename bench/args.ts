import { parseArgs } from 'node:util';

/** An option of a measurement; with `value` (how the help calls it) it takes one. */
interface Option {
  value?: string;
  about: string;
}

/** A measurement, as its help describes it. */
interface Command<T extends Record<string, Option>> {
  /** After `npm run`. */
  name: string;
  about: string;
  /** What else may stand on the line, and how often. */
  operands?: { name: string; many?: boolean; needed?: boolean };
  options: T;
}

type Values<T extends Record<string, Option>> = {
  [Name in keyof T]?: T[Name] extends { value: string } ? string : boolean;
};

/** What was asked for on the command line. `--help` prints the help, what is not understood says so: both end the program. */
export function argsOf<const T extends Record<string, Option>>(command: Command<T>): { values: Values<T>; operands: string[] } {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({ options: { ...options, help: { type: 'boolean' } }, allowPositionals: true });
    if (values.help) {
      console.log(helpOf(command));
      process.exit();
    }
    const { many, needed } = command.operands ?? {};
    if (needed && positionals.length === 0) throw new Error(`Give a ${command.operands?.name}.`);
    if (!many && positionals.length > (command.operands ? 1 : 0))
      throw new Error(`"${positionals.at(-1)}" is one word too many.`);
    return { values: values as Values<T>, operands: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${helpOf(command)}`);
    process.exit(2);
  }
}

function helpOf({ name, about, operands, options }: Command<Record<string, Option>>): string {
  const { name: operand = '', many, needed } = operands ?? {};
  const word = operand && `${needed ? '' : '['}<${operand}>${needed ? '' : ']'}${many ? '…' : ''}`;
  const rows = Object.entries({ ...options, help: { about: 'this text' } as Option }).map(
    ([option, { value, about }]) => [`--${option}${value ? ` <${value}>` : ''}`, about] as const,
  );
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    `npm run ${name} -- ${[word, '[options]'].filter(Boolean).join(' ')}`,
    '',
    about,
    '',
    ...rows.map(([option, about]) => `  ${option.padEnd(width)}  ${about}`),
  ].join('\n');
}
