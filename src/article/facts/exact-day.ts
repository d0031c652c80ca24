import { textIn } from '../piece';

/**
 * A line with the day of its `<time datetime>` written out, where what the eye sees of it names the day but no year: `Thursday, March 6`.
 * `origin`: what held the line in the post.
 */
export function exactDay(line: string, origin: Element): string {
  for (const time of [origin.closest('time[datetime]'), ...origin.querySelectorAll('time[datetime]')]) {
    if (!time) continue;
    const [day, , , date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(time.getAttribute('datetime') ?? '') ?? [];
    const seen = textIn(time);
    if (!day || !date || /\d{4}/.test(seen) || !line.includes(seen)) continue;
    const figures = seen.match(/\d+/g) ?? [];
    if (figures.some((figure) => Number(figure) === Number(date))) return line.replace(seen, () => day);
  }
  return line;
}
