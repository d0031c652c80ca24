/** The part of a host name that somebody registered: two labels, three under `co.uk` and its like. */
export function domainOf(host: string): string {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  const under = /^(co|com|gov|gob|org|net|ac|edu|state|k12)$/.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(under ? -3 : -2).join('.');
}

/** Whether a host is one that only public bodies get: `census.gov`, `navy.mil`, `gov.uk`, `state.tx.us`, `who.int`. */
export function isPublicHost(host: string): boolean {
  return /(?:^|\.)(?:(?:gov|mil|edu|us|int)$|(?:gov|gob|gouv|govt|gc|ac|mil|state|k12)\.[a-z]{2}$|europa\.eu$)/i.test(host);
}
