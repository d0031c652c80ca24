import { parseArgs } from 'node:util';
import { type StyleKey, styleKeys } from '../settings';

/** An option of a verb, as it is read and as its help shows it. */
export interface Option {
  name: string;
  short?: string;
  /** What stands behind it, in capitals; absent for a switch. */
  value?: string;
  help: string;
  /** One line that says what is wrong with a value, if anything is. */
  check?(value: string): string | undefined;
  /** It may be given several times. */
  multiple?: true;
}

/** What was given: names of files, and the options by name. */
export interface Given {
  names: string[];
  has(name: string): boolean;
  value(name: string): string | undefined;
  values(name: string): string[];
}

/** The arguments read, or one line that says what is wrong with them. */
export function givenFrom(argv: readonly string[], options: readonly Option[]): Given | { wrong: string } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [name, { type: value ? 'string' : 'boolean', ...(short && { short }) }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) return { wrong: `unknown option ${token.rawName}` };
    const wrong = wrongWith(option, token.value);
    if (wrong) return { wrong };
    const before = given.get(option.name) ?? [];
    given.set(option.name, [...(option.multiple ? before : []), token.value ?? '']);
  }
  const values = (name: string): string[] => given.get(name) ?? [];
  return { names, values, has: (name) => given.has(name), value: (name) => values(name)[0] };
}

function wrongWith({ name, value, check }: Option, given: string | undefined): string | undefined {
  if (!value) return given === undefined ? undefined : `--${name} takes no value`;
  if (!given || given.startsWith('--')) return `--${name} needs a value`;
  return check?.(given);
}

/** The options that several verbs have. */
export const shared = {
  url: {
    name: 'url',
    value: 'ADDRESS',
    help: 'where the page was saved from, if it does not say so itself',
    check: (value) =>
      /^https?:\/\//i.test(value)
        ? URL.canParse(value)
          ? undefined
          : '--url is not an address'
        : '--url must begin with http:// or https://',
  },
  style: {
    name: 'style',
    value: 'NAME',
    help: `citations in this style only, several with commas: ${styleKeys.join(', ')}`,
    multiple: true,
    check: (value) => {
      const unknown = value.split(',').find((style) => !isStyle(style));
      return unknown === undefined ? undefined : `there is no style ${unknown}; there are ${styleKeys.join(', ')}`;
    },
  },
  json: { name: 'json', help: 'one JSON document' },
  jsonl: { name: 'jsonl', help: 'one JSON object a line' },
  output: { name: 'output', short: 'o', value: 'FILE', help: 'write to this file instead of standard output' },
  help: { name: 'help', short: 'h', help: 'show this help' },
} satisfies Record<string, Option>;

/** The styles asked for, or all. */
export function stylesIn(given: Given): StyleKey[] {
  const asked = given.values('style').flatMap((value) => value.split(','));
  return asked.length > 0 ? styleKeys.filter((style) => asked.includes(style)) : [...styleKeys];
}

function isStyle(name: string): name is StyleKey {
  return (styleKeys as readonly string[]).includes(name);
}

/** A whole number from 1. */
export function count(name: string): (value: string) => string | undefined {
  return (value) => (/^[1-9]\d{0,8}$/.test(value) ? undefined : `--${name} must be a whole number from 1`);
}
