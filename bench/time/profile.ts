import type { CDPSession } from 'playwright-core';
import { figure, table } from '../figures';
import type { Lab } from '../lab';
import type { BenchPage } from '../pages';
import { bundle, engineSource } from './engines';

interface Share {
  /** Milliseconds in the function itself. */
  own: number;
  /** Milliseconds in it and in what it called. */
  whole: number;
}

/** Where a reading spends its time: a CPU profile of the first run in each page whose name holds `wanted`, by file and by function. */
export async function profile(lab: Lab, pages: readonly BenchPage[], wanted: string, later: number): Promise<string> {
  const chosen = pages.filter(({ name }) => name.includes(wanted));
  const { imports, call } = engineSource('ours');
  const script = bundle(`globalThis.bench = { ${call} };`, imports, 'readable');
  const fileAt = modules(script);
  const functions = new Map<string, Share>();
  const files = new Map<string, Share>();
  const tab = await lab.context.newPage();
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  for (const { url } of chosen) {
    await tab.goto(url.href, { waitUntil: 'domcontentloaded' });
    await cdp.send('Runtime.evaluate', { expression: script });
    for (let i = 0; i < later; i++) await cdp.send('Runtime.evaluate', { expression: 'bench.ours(); 0' });
    add(await recorded(cdp), fileAt, { functions, files });
  }
  await tab.close();
  const rows = (of: Map<string, Share>, by: keyof Share): string[][] =>
    [...of]
      .sort(([, a], [, b]) => b[by] - a[by])
      .slice(0, 40)
      .map(([name, { own, whole }]) => [name, figure(own / chosen.length), figure(whole / chosen.length)]);
  const head = ['', 'own ms', 'with callees ms'];
  return [
    `### Where the time goes: ${chosen.length} pages`,
    table(head, rows(files, 'own')),
    'By function, own time:',
    table(head, rows(functions, 'own')),
    'By function, with callees:',
    table(head, rows(functions, 'whole')),
  ].join('\n\n');
}

type Profile = Awaited<ReturnType<typeof recorded>>;

async function recorded(cdp: CDPSession) {
  await cdp.send('Profiler.start');
  await cdp.send('Runtime.evaluate', { expression: 'bench.ours(); 0' });
  return (await cdp.send('Profiler.stop')).profile;
}

function add(
  profile: Profile,
  fileAt: (line: number) => string,
  to: { functions: Map<string, Share>; files: Map<string, Share> },
): void {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  profile.samples?.forEach((id, i) => {
    const ms = (profile.timeDeltas?.[i] ?? 0) / 1000;
    const [seenFunctions, seenFiles] = [new Set<string>(), new Set<string>()];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = nodes.get(at)!.callFrame;
      if (frame.functionName === '(root)' || (frame.functionName === '(program)' && at !== id)) continue;
      const file = frame.lineNumber < 0 || frame.functionName.startsWith('(') ? frame.functionName : fileAt(frame.lineNumber);
      const name = `${frame.functionName || 'anonymous'} ${file}${file.startsWith('(') ? '' : `:${frame.lineNumber}`}`;
      count(to.functions, name, at === id, seenFunctions, ms);
      count(to.files, file, at === id, seenFiles, ms);
    }
  });
}

function count(shares: Map<string, Share>, name: string, own: boolean, seen: Set<string>, ms: number): void {
  const share = shares.get(name) ?? { own: 0, whole: 0 };
  if (own) share.own += ms;
  if (!seen.has(name)) share.whole += ms;
  seen.add(name);
  shares.set(name, share);
}

/** The bundler names each module in a comment on the line where it begins. */
function modules(script: string): (line: number) => string {
  const starts = script.split('\n').flatMap((text, line) => {
    const file = /^\s*\/\/ ((?:src|node_modules)\/\S+)$/.exec(text)?.[1];
    return file ? [{ line, file: file.replace('node_modules/', '') }] : [];
  });
  return (line) => starts.findLast((start) => start.line <= line)?.file ?? 'the bundle';
}
