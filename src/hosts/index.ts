import { blogger } from './blogger';
import type { Host } from './host';

/** The hosts that are known; the first that recognises a page is asked for its posts. */
export const hosts: Host[] = [blogger];
