/** A sign of a hijacked sender in the words or the links of a bulletin. */
interface Sign {
  name: string;
  weight: number;
  test: RegExp;
}

/**
 * The words with which a text asks for money or access, where they and the way its links lead weigh enough together;
 * nothing for an ordinary bulletin, which may name any one of these things.
 */
export function baitIn(text: string, links: readonly LinkSeen[], issuer = ''): string | undefined {
  const lower = text.toLowerCase();
  const asked = words.flatMap(({ weight, test }) => {
    const found = test.exec(lower);
    return found ? [{ weight, index: found.index, length: found[0].length }] : [];
  });
  const ways = routes.filter(({ is }) => links.some(is)).reduce((sum, { weight }) => sum + weight, 0);
  const sender = company.test(issuer.toLowerCase()) ? 2 : 0;
  const most = asked.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)[0];
  if (!most || ways + sender === 0) return undefined;
  const sum = asked.reduce((total, { weight }) => total + weight, ways + sender);
  return sum >= enough ? text.slice(most.index, most.index + most.length) : undefined;
}

export interface LinkSeen {
  /** Whether it stands alone in its block, as a button does. */
  alone: boolean;
  /** Whether it leads to a public body or the mailer. */
  official: boolean;
  /** Whether it hides where it leads. */
  shortened: boolean;
}

const enough = 5;

/** In small letters; examples are the first words of each. */
const words: Sign[] = [
  {
    name: 'recovery-phrase',
    weight: 3,
    test: /\b(?:recovery|seed|secret) (?:phrase|words)\b|\bprivate keys?\b|\bfrase (?:de recuperación|semilla|secreta)|\bclave privada\b/,
  },
  {
    name: 'wallet',
    weight: 2,
    test: /\b(?:your|connect|link|sync|crypto|hardware) (?:\w+ )?wallets?\b|\b(?:su|tu) (?:billetera|monedero|cartera)\b/,
  },
  {
    name: 'holdings',
    weight: 2,
    test: /\b(?:your|digital|crypto) (?:asset |account )?(?:holdings|assets|balance)\b|\bsus (?:fondos|activos|tenencias|criptomonedas)\b/,
  },
  {
    name: 'deposit',
    weight: 2,
    test: /\b(?:your|a|pending) deposits? (?:of \S+ )?(?:is|has|awaits?|was|to)\b|\b(?:withdraw|transfer|secure|migrate) your\b|\b(?:su|un) dep[oó]sito (?:de \S+ )?(?:est[aá]|ha|espera)\b|\b(?:retire|transfiera|asegure) (?:su|sus)\b/,
  },
  {
    name: 'unclaimed-funds',
    weight: 2,
    test: /\bunclaimed (?:funds?|money|payments?)\b|\bclaim your (?:refund|payment|compensation|prize|reward|funds?)\b|\bfondos (?:no|sin) reclamad?[oa]?r?s?\b|\breclame (?:su|sus)\b/,
  },
  {
    name: 'log-in',
    weight: 2,
    test: /\b(?:log ?in|sign in) (?:to|into|at) your (?:\w{1,30} )?account\b|\b(?:inicie sesión en|acceda a|ingrese a) su cuenta\b/,
  },
  {
    name: 'hurry',
    weight: 1,
    test: /\bwithin (?:24|48|72) hours\b|\b(?:will|may) be (?:suspended|frozen|lost|forfeited)\b|\ben (?:las próximas )?(?:24|48|72) horas\b|\bser[aá]n? (?:suspendid|congelad|bloquead)[oa]s?\b/,
  },
  { name: 'crypto', weight: 1, test: /\b(?:bitcoin|ethereum|crypto(?:currency)?|blockchain|criptomonedas?)\b/ },
  {
    name: 'warns-of-it',
    weight: -4,
    test: /\b(?:scam|phishing|fraud alert|impost[eo]rs?|beware|never (?:share|ask|give)|estafa|fraude|nunca (?:comparta|pida|dé))/,
  },
];

const routes: { name: string; weight: number; is(link: LinkSeen): boolean }[] = [
  { name: 'shortened-button', weight: 2, is: ({ alone, shortened }) => alone && shortened },
  { name: 'foreign-button', weight: 1, is: ({ alone, official, shortened }) => alone && !official && !shortened },
];

/** "On behalf of" a company: a public body does not end so. */
const company = /\b(?:inc|llc|ltd|corp|gmbh|wallet|coinbase|binance|kraken|ledger|trezor|metamask|exchange inc)\b\.?$/;
