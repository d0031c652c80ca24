/** Everything that must hold, in the order in which a failure is cheapest to find. Ends with `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserPath } from '../browsers/installed';

interface Step {
  name: string;
  command: string[];
  /** vitest's report, where the step is many tests. */
  report?: string;
}

const bin = (name: string): string => `node_modules/.bin/${name}`;
const vitest = (name: string, ...rest: string[]): Step => ({
  name,
  command: [
    bin('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    '--reporter=./scripts/retried.ts',
    `--outputFile.json=reports/${slug(name)}.json`,
    ...rest,
  ],
  report: `reports/${slug(name)}.json`,
});
const slug = (name: string): string => name.replace(/\W+/g, '-').toLowerCase();

/** Steps of one row run at the same time. */
const rows: Step[][] = [
  [{ name: 'Types of the extension', command: [bin('wxt'), 'prepare'] }],
  [
    { name: 'Lint and format', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
    { name: 'Types', command: [bin('tsc'), '--noEmit'] },
    { name: 'Pure rooms compile without a DOM', command: [bin('tsc'), '-p', 'tsconfig.pure.json'] },
    {
      name: 'Lock file',
      command: [
        bin('lockfile-lint'),
        '--path',
        'package-lock.json',
        '--type',
        'npm',
        '--allowed-hosts',
        'npm',
        '--validate-https',
        '--validate-integrity',
        '--validate-package-names',
      ],
    },
  ],
  [vitest('Unit tests and fixtures')],
  [{ name: 'Build for Chrome and Edge', command: [bin('wxt'), 'zip'] }],
  [{ name: 'Build for Firefox', command: [bin('wxt'), 'zip', '-b', 'firefox', '--mv3'] }],
];

/** What was built: as packages, then at work in the browsers, whose files share the workers of one step. */
function ofTheBuilds(): Step[][] {
  const [found, packages] = [browsers(), vitest('The built packages', '--config', 'vitest.built.config.ts')];
  return found.length > 0 ? [[packages], [vitest('End to end', '--config', 'vitest.e2e.config.ts', ...found)]] : [[packages]];
}

let passed = 0;
let failed = 0;
const failures: string[] = [];
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });

for (const row of [...rows, ...ofTheBuilds()]) await together(row);

if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function together(row: Step[]): Promise<void> {
  for (const { name } of row) console.log(`\n── ${name}`);
  const going = row.map(async (step, at) => ({ step, ...(await run(step, at === 0 ? 'shown' : 'kept')) }));
  for (const result of going) {
    const { step, status, output } = await result;
    if (output) console.log(`\n── ${step.name}\n${output}`);
    const counts = step.report === undefined ? undefined : countsIn(step.report);
    passed += counts?.passed ?? (status === 0 ? 1 : 0);
    if (counts ? counts.failed > 0 || status !== 0 : status !== 0) fail(step.name, Math.max(1, counts?.failed ?? 1));
    for (const { name, message } of counts?.failures ?? []) failures.push(`  ${name}\n${indented(message)}`);
  }
}

/** What a step prints is shown as it comes, or kept until the end where it would mix with another's. */
function run(
  { command: [program = '', ...args] }: Step,
  print: 'shown' | 'kept',
): Promise<{ status: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: print === 'kept' ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', (error) => done({ status: 1, output: error.message }));
    child.on('close', (status) => done({ status, output: Buffer.concat(output).toString() }));
  });
}

/** The browsers of this machine. One that cannot be had is said; in continuous integration, and Chromium anywhere, it is a failure. */
function browsers(): ('chromium' | 'firefox')[] {
  return (['chromium', 'firefox'] as const).filter((browser) => {
    try {
      return browserPath(browser);
    } catch (error) {
      console.log(`not run in ${browser}: ${error instanceof Error ? error.message : String(error)}`);
      if (process.env.CI || browser === 'chromium') fail(`End to end in ${browser}`, 1);
      return false;
    }
  });
}

function fail(name: string, count: number): void {
  failed += count;
  failures.push(name);
}

interface Counts {
  passed: number;
  failed: number;
  failures: { name: string; message: string }[];
}

function countsIn(report: string): Counts | undefined {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const failed = testResults.flatMap(({ name, message, assertionResults }) =>
      assertionResults.length === 0 && message
        ? [{ fullName: name, failureMessages: [message] }]
        : assertionResults.filter(({ status }) => status === 'failed'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      failures: failed.map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages.join('\n') })),
    };
  } catch {
    return undefined;
  }
}

/** What vitest's `json` reporter writes, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** The first lines of a failure: a counterexample is in them, and the end of a long run is all that some logs keep. */
function indented(message: string): string {
  return message
    .split('\n')
    .slice(0, 12)
    .map((line) => `      ${line.slice(0, 300)}`)
    .join('\n');
}
