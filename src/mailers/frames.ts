import type { Mailer } from '../model';
import { frame as govdelivery } from './govdelivery/frame';
import type { Frame } from './mailer';

/** What each mailer puts around its texts: not needed to know whose a post is, so not put into the page for that. */
export function frameOf(mailer: Mailer['name']): Frame {
  return frames[mailer];
}

const frames: Record<Mailer['name'], Frame> = { govdelivery };
