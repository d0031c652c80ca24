import type { MailerRoom } from '../mailer';
import { bulletinFacts } from './facts';
import { recipientsOf } from './recipients';
import { signs } from './signs';

/** GovDelivery (Granicus), the mailer of most American public bodies. */
export const govdelivery: MailerRoom = {
  ...signs,
  facts: bulletinFacts,
  recipients: recipientsOf,
};
