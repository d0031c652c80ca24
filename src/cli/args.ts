/** What the person asked for on the command line. */
export interface Args {
  files: string[];
  output: 'report' | 'json' | 'jsonl';
  url?: string;
  /** Plain text instead of a page: quotations only. */
  text: boolean;
  anyway: boolean;
  post?: string;
}

/** The arguments read, or one line that says what is wrong with them. */
export function argsFrom(argv: readonly string[], allowed: readonly string[]): Args | { wrong: string } {
  const args: Args = { files: [], output: 'report', text: false, anyway: false };
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    const [flag = '', inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    if (!word.startsWith('-') || word === '-') {
      args.files.push(word);
      continue;
    }
    if (!allowed.includes(flag)) return { wrong: `unknown option ${flag}` };
    if (flag === '--url' || flag === '--post') {
      const value = inline ?? argv[++index];
      if (!value || value.startsWith('--')) return { wrong: `${flag} needs a value` };
      if (flag === '--url' && !/^https?:\/\//i.test(value)) return { wrong: '--url must begin with http:// or https://' };
      if (flag === '--url' && !URL.canParse(value)) return { wrong: '--url is not an address' };
      args[flag === '--url' ? 'url' : 'post'] = value;
    } else if (inline !== undefined) return { wrong: `${flag} takes no value` };
    else if (flag === '--json' || flag === '--jsonl') args.output = flag === '--json' ? 'json' : 'jsonl';
    else if (flag === '--text') args.text = true;
    else args.anyway = true;
  }
  if (args.files.length === 0) return { wrong: 'no file given' };
  if (args.files.length > 1 && args.output === 'json') return { wrong: '--json takes one file; use --jsonl for several' };
  return args;
}
