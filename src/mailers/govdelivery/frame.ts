import type { Frame } from '../mailer';
import { furniture } from './furniture';
import { unwrapLink } from './links';

export const frame: Frame = { furniture, unwrap: unwrapLink };
