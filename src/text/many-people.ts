/**
 * Finds any of thousands of addresses and ids in a text whose disguises are off: looked up, as a pattern of them all would be tried whole
 * at every sign. `bare`: the name without its tag, and the host, as they are looked for.
 */
export function finderOf(people: readonly { bare: string; host: string }[], ids: readonly string[]): (text: string) => Place[] {
  const hosts = new Map<string, Words>();
  for (const { bare, host } of people) {
    const names = hosts.get(host) ?? wordsOf([]);
    hosts.set(host, names);
    names.all.add(bare);
    names.lengths.add(bare.length);
  }
  const hostLengths = wordsOf([...hosts.keys()]).lengths;
  const numbers = wordsOf(ids.map((id) => id.replace(/-l$/, '')));
  return (text) => {
    const lower = text.replace(/[^\u0130]+/g, (run) => run.toLowerCase());
    const found: Place[] = [];
    for (const { index } of lower.matchAll(/[@=%]/g)) {
      for (const length of hostLengths) {
        const names = hosts.get(lower.slice(index + 1, index + 1 + length));
        const start = names && startOf(lower, index, names);
        if (start !== undefined) found.push({ start, end: index + 1 + length });
      }
    }
    for (const { 0: run, index } of lower.matchAll(/\d{4,}/g)) {
      for (let at = 0; at < run.length; at += 1)
        for (const length of numbers.lengths)
          if (numbers.all.has(run.slice(at, at + length))) found.push({ start: index + at, end: index + at + length });
    }
    return found;
  };
}

interface Place {
  start: number;
  end: number;
}

interface Words {
  all: Set<string>;
  lengths: Set<number>;
}

const wordsOf = (words: readonly string[]): Words => ({
  all: new Set(words),
  lengths: new Set(words.map(({ length }) => length)),
});

/** Where the name before a sign begins, with or without a tag and quotation marks. */
function startOf(text: string, sign: number, names: Words): number | undefined {
  const end = text.charAt(sign - 1) === '"' ? sign - 1 : sign;
  for (let at = end; at >= Math.max(0, end - longestTag); at -= 1) {
    if (at < end && /[\s@=]/.test(text.charAt(at))) return undefined;
    if (at < end && text.charAt(at) !== '+') continue;
    for (const length of names.lengths) {
      const start = at - length;
      if (start < 0 || !names.all.has(text.slice(start, at))) continue;
      // A short name is the end of many others.
      if (length < 3 && /\w/.test(text.slice(start, at)) && /[a-z0-9\u00c0-\uffff]/.test(text.charAt(start - 1))) continue;
      return text.charAt(start - 1) === '"' ? start - 1 : start;
    }
  }
  return undefined;
}

const longestTag = 65;
