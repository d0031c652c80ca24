/** An address without the parameters that say by which mail or campaign somebody came. */
export function withoutTracking(address: string): string {
  return without(address, (parameter) => tracking.test(parameter));
}

/** The same, and without those that say who it was. */
export function withoutTraces(address: string): string {
  return without(address, (parameter) => tracking.test(parameter) || /@|%40/.test(parameter));
}

/** GovDelivery adds `utm_*`; the rest are the click ids of the networks a bulletin is shared through. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|_hsenc|_hsmi|reqfrom|wgt_ref|trk_contact|trk_msg)(?:=|$)/i;

/** Edits the query as text: what stays is kept character for character; where something is taken out, empty parts go with it. */
function without(address: string, leaves: (parameter: string) => boolean): string {
  return address.replace(/\?[^#]*/, (query) => {
    const parts = query.slice(1).split('&');
    if (!parts.some(leaves)) return query;
    const kept = parts.filter((part) => part !== '' && !leaves(part));
    return kept.length > 0 ? `?${kept.join('&')}` : '';
  });
}
