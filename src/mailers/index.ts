import { govdelivery } from './govdelivery';
import type { MailerRoom } from './mailer';

/** The newsletter systems that are known, asked in this order. */
export const mailers: MailerRoom[] = [govdelivery];
