import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { programPath } from '../../browsers/debian';
import { jsonLines } from '../cli/archive-samples';

/** The recipes of docs/archives.md, with GNU parallel over an archive. */
const folder = mkdtempSync(join(tmpdir(), 'parallel-'));
const archive = join(folder, 'archive.jsonl');
const filter = `${process.execPath} ${resolve('bin/bulletin-reader.js')} read --jsonl-in`;
const lines = 120;
const parallel = programPath('parallel', 'parallel');
const env = { ...process.env, HOME: folder, PARALLEL_SHELL: '/bin/sh' };
const ended: (() => void)[] = [];
let one = '';

beforeAll(() => {
  mkdirSync(join(folder, '.parallel'));
  writeFileSync(join(folder, '.parallel', 'will-cite'), '');
  writeFileSync(archive, jsonLines(lines));
  one = shell(`${filter} < archive.jsonl`);
}, 180_000);

afterAll(() => {
  for (const end of ended) end();
});

function shell(command: string): string {
  return execFileSync('/bin/sh', ['-c', command], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** A program that cannot be had is named; where everything has to be there, its test fails. */
function missing(...programs: [name: string, path: string | undefined][]): boolean {
  const absent = programs.filter(([, path]) => !path).map(([name]) => name);
  if (absent.length === 0) return false;
  console.error(`not run: ${absent.join(' and ')} cannot be had here`);
  if (process.env.CI) throw new Error(`${absent.join(' and ')} cannot be had here`);
  return true;
}

it('one process gives a line for every record', () => {
  expect(
    one
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(Array.from({ length: lines }, (_, index) => `page-${index}`));
});

it('several processes on this machine give the same', () => {
  if (missing(['GNU parallel', parallel])) return;
  expect(shell(`${parallel} --pipe --keep-order --jobs 2 --block 2M ${filter} < archive.jsonl`)).toBe(one);
}, 120_000);

it('killed in the middle and resumed, nothing is lost and nothing is there twice', async () => {
  if (missing(['GNU parallel', parallel])) return;
  shell('mkdir -p parts && split --lines=10 --suffix-length=4 archive.jsonl parts/part.');
  const command = `${parallel} --jobs 2 --joblog parts.log --resume-failed '${filter} < {} > {}.$$; [ $? -le 1 ] && mv {}.$$ {}.out' ::: parts/part.????`;
  const done = (): string[] =>
    readdirSync(join(folder, 'parts'))
      .filter((name) => name.endsWith('.out'))
      .sort();
  const run = spawn('/bin/sh', ['-c', command], { cwd: folder, env, detached: true, stdio: 'ignore' });
  const closed = new Promise((end) => run.on('close', end));
  while (done().length < 2 && run.exitCode === null) await wait(20);
  process.kill(-(run.pid ?? 0), 'SIGKILL');
  await closed;
  const before = done().length;
  expect(before).toBeLessThan(lines / 10);
  shell(command);
  expect(done()).toHaveLength(lines / 10);
  expect(shell('cat parts/part.????.out')).toBe(one);
}, 120_000);

it('two hosts over ssh give the same', async () => {
  const sshd = programPath('sshd', 'openssh-server');
  if (missing(['GNU parallel', parallel], ['an ssh server', sshd]) || !sshd) return;
  const ports = [await freePort(), await freePort()];
  shell(
    'ssh-keygen -q -t ed25519 -N "" -f key && ssh-keygen -q -t ed25519 -N "" -f host && cp key.pub allowed && mkdir -p /run/sshd',
  );
  for (const port of ports) {
    const options = [
      '-D',
      '-e',
      '-f',
      '/dev/null',
      '-h',
      join(folder, 'host'),
      '-p',
      String(port),
      '-o',
      'ListenAddress=127.0.0.1',
      '-o',
      `AuthorizedKeysFile=${join(folder, 'allowed')}`,
      '-o',
      'StrictModes=no',
      '-o',
      'UsePAM=no',
      '-o',
      `PidFile=${join(folder, `${port}.pid`)}`,
    ];
    const server = spawn(sshd, options, { stdio: 'ignore' });
    ended.push(() => server.kill());
  }
  await wait(1000);
  const ssh = `ssh -i ${join(folder, 'key')} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
  const hosts = ports.map((port) => `--sshlogin '1/${ssh} -p ${port} ${userInfo().username}@127.0.0.1'`).join(' ');
  expect(shell(`${parallel} --pipe --keep-order --block 2M ${hosts} ${filter} < archive.jsonl`)).toBe(one);
}, 180_000);

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
