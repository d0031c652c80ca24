import { execFileSync } from 'node:child_process';

/** Once before the tests of what was built: the package for Node. */
export default function buildLib(): void {
  execFileSync('npm', ['run', '-s', 'build:lib'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
