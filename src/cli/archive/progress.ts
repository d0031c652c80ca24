import type { Io } from '../io';
import type { Piece } from '../outputs/piece';

/** How far a run has come, told in one line that is written over, to a person who watches. */
export class Progress {
  private readonly io: Io;
  private readonly shown: boolean;
  private readonly started = performance.now();
  private told = 0;
  private readonly seen = { records: 0, bulletins: 0, errors: 0 };

  constructor(io: Io, shown: boolean) {
    this.io = io;
    this.shown = shown && io.watched;
  }

  add({ kind }: Piece, part: number | undefined): void {
    this.seen.records += 1;
    if (kind === 'bulletin') this.seen.bulletins += 1;
    if (kind === 'error') this.seen.errors += 1;
    const now = performance.now();
    if (!this.shown || now - this.told < 500) return;
    this.told = now;
    this.io.tell(`\r${this.line(now, part)}\u001b[K`);
  }

  end(): void {
    if (this.shown && this.told > 0) this.io.tell(`\r${this.line(performance.now(), undefined)}\u001b[K\n`);
  }

  private line(now: number, part: number | undefined): string {
    const seconds = (now - this.started) / 1000;
    const { records, bulletins, errors } = this.seen;
    const left = part && part > 0.001 ? `, ${timeOf((seconds * (1 - part)) / part)} left` : '';
    return `${records} records, ${bulletins} bulletins, ${errors} errors, ${(records / seconds).toFixed(0)} a second${left}`;
  }
}

function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
