/**
 * The words of one language as few bytes as they go: all messages in one, a line each, without their names, which are two fifths of a
 * file of messages. The names stand once, in the default language, to which browsers fall back for what another language lacks
 * (`src/browser/words.ts` puts both together). What the manifest names stays as browsers want it.
 */
export function packed(messages: Messages, first: Messages, kind: 'default' | 'other'): Messages {
  const keys = Object.keys(first);
  const lines = keys.map((key) => lineOf(key, messages));
  const named = forManifest.map((key) => [key, { message: messages[key]?.message ?? '' }] as const);
  return {
    ...Object.fromEntries(named),
    lines: { message: lines.join('\n') },
    ...(kind === 'default' && { keys: { message: keys.join(' ') } }),
  };
}

/** The same for the files of messages among those that a build is about to write. */
export function packMessages(files: readonly object[]): void {
  const ours = files.filter(isMessages).map((file) => ({ file, messages: JSON.parse(file.contents) as Messages }));
  const first = ours.find(({ file }) => file.relativeDest.split(/[\\/]/)[1] === 'en')?.messages;
  if (!first) throw new Error('the default language has no messages');
  for (const { file, messages } of ours)
    file.contents = JSON.stringify(packed(messages, first, messages === first ? 'default' : 'other'));
}

interface MessagesFile {
  relativeDest: string;
  contents: string;
}

const isMessages = (file: object): file is MessagesFile =>
  'contents' in file && 'relativeDest' in file && String(file.relativeDest).endsWith('messages.json');

export type Messages = Record<string, { message: string }>;

/** What `wxt.config.ts` has in the manifest as `__MSG_…__`. */
const forManifest = ['extName', 'extDescription', 'menu_openReader', 'menu_copyCitation', 'menu_copyQuotation'];

/** A count is a piece with a name like the others: browsers put what they are given, or nothing, in the place of a `$1`. */
function lineOf(key: string, messages: Messages): string {
  const line = messages[key]?.message.replaceAll('$1', '{n}');
  if (line === undefined || /[\n$]/.test(line)) throw new Error(`not to be written as a line: ${key}, ${line}`);
  return line;
}
