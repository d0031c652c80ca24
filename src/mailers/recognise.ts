import type { Evidence } from '../model';
import type { Steps } from '../steps';
import { scrub } from '../text/privacy';
import { fold, shorten } from '../text/space';
import { addresseesOf } from './govdelivery/addressees';
import { mailers } from './index';
import type { MailerRoom, Verdict } from './mailer';
import { type Hit, weigh } from './weigh';

/**
 * Who sent the newsletter that this post is, if anyone known did, and everything that spoke for or against it.
 * Without a mailer the evidence is that of the likeliest one. `recipients`: addresses and ids of the person the mail was sent to.
 */
export function* recognise(body: readonly Element[]): Steps<Recognised> {
  let best: Evidence[] = [];
  for (const mailer of mailers) {
    let recipients: string[] | undefined;
    for (const element of body) {
      const { hits, enough } = weigh(mailer, element);
      if (hits.length > 0) yield;
      if (hits.length > 0) recipients ??= mailer.recipients(body);
      const evidence = shown(hits, recipients ?? []);
      if (enough) return { mailer, evidence, recipients: recipients ?? [] };
      if (sum(evidence) > sum(best) || best.length === 0) best = evidence;
    }
  }
  return { evidence: best, recipients: addresseesOf(body) };
}

export type Recognised = Verdict & { mailer?: MailerRoom; recipients: string[] };

/** A bulletin on its mailer's own site: the place says whose it is. */
export function ownBulletin(name: MailerRoom['name'], body: readonly Element[]): Recognised {
  const mailer = mailers.find((one) => one.name === name);
  const evidence = mailer ? [{ sign: 'own-site', weight: mailer.enough }] : [];
  return { ...(mailer && { mailer }), evidence, recipients: mailer?.recipients(body) ?? [] };
}

function shown(hits: readonly Hit[], recipients: readonly string[]): Evidence[] {
  return hits.map(({ name, weight, what }) => {
    const words = shorten(scrub(fold(typeof what === 'string' ? what : marksOf(what)), recipients), 160);
    return { sign: name, weight, ...(words && { text: words }) };
  });
}

function marksOf(element: Element): string {
  return ['href', 'src', 'class', 'id', 'name'].map((name) => element.getAttribute(name)).find(Boolean) ?? element.localName;
}

function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0);
}
