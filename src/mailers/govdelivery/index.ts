import type { MailerRoom } from '../mailer';
import { bulletinFacts } from './facts';
import { furniture } from './furniture';
import { unwrapLink } from './links';
import { recipientsOf } from './recipients';
import { signs } from './signs';

/** GovDelivery (Granicus), the mailer of most American public bodies. */
export const govdelivery: MailerRoom = {
  ...signs,
  furniture,
  unwrap: unwrapLink,
  facts: bulletinFacts,
  recipients: recipientsOf,
};
