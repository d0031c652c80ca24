import { blogger } from './blogger';
import type { Host } from './host';
import { hosted } from './hosted';

/** The hosts that are known; the first that recognises a page is asked for its posts. */
export const hosts: Host[] = [hosted, blogger];
