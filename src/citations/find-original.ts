import type { Readable } from '../model';
import type { Settings } from '../settings';

/**
 * The address of a search for the exact headline on the agency's own site; where that is not known, with the issuer's name instead.
 * A link for the person to click: nothing is looked up here. Undefined without a headline.
 */
export function searchFor(
  { bulletin, mailer }: Pick<Readable, 'bulletin' | 'mailer'>,
  engine: Settings['citation']['search'],
): string | undefined {
  const headline = bulletin.title.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
  if (!headline) return undefined;
  const domain = domainOf(mailer?.account, bulletin.issuer);
  const where = domain ? ` site:${domain}` : bulletin.issuer ? ` ${bulletin.issuer}` : '';
  return `${engines[engine]}${encodeURIComponent(`"${headline}"${where}`)}`;
}

const engines: Record<Settings['citation']['search'], string> = {
  duckduckgo: 'https://duckduckgo.com/?q=',
  google: 'https://www.google.com/search?q=',
  bing: 'https://www.bing.com/search?q=',
};

function domainOf(account = '', issuer = ''): string | undefined {
  const name = issuer.toLowerCase().replace(/^(?:the|united states|u\.s\.)\s+/, '');
  return sites.find((site) => site.accounts.includes(account.toUpperCase()) || site.names.includes(name))?.domain;
}

interface Site {
  domain: string;
  /** Account codes of the mailer. */
  accounts: readonly string[];
  /** The agency's name in small letters, without "the" and "U.S.". */
  names: readonly string[];
}

/** Agencies' own sites, as their bulletins link to them and the register of federal domains (cisagov/dotgov-data) names their owners. */
const sites: readonly Site[] = [
  site('defense.gov', 'USDOD', 'department of defense', 'department of war'),
  site('af.mil', 'USDODAF', 'air force'),
  site('militaryonesource.mil', 'USDODMILITARYONESOURCE', 'military onesource'),
  site('census.gov', 'USCENSUS', 'census bureau'),
  site('cdc.gov', 'USCDC', 'centers for disease control and prevention'),
  site('cms.gov', 'USCMS', 'centers for medicare & medicaid services', 'centers for medicare and medicaid services'),
  site('healthcare.gov', 'USCMSHIM', 'health insurance marketplace'),
  site('dhs.gov', 'USDHS', 'department of homeland security'),
  site('cbp.gov', 'USDHSCBP', 'customs and border protection'),
  site('uscg.mil', 'USDHSCG', 'coast guard'),
  site('uscis.gov', 'USDHSCIS', 'citizenship and immigration services'),
  site('cisa.gov', 'USDHSCISA', 'cybersecurity and infrastructure security agency'),
  site('fema.gov', 'USDHSFEMA', 'federal emergency management agency'),
  site('justice.gov', 'USDOJ', 'department of justice'),
  site('dol.gov', 'USDOL', 'department of labor'),
  site('fbi.gov', 'USFBI', 'federal bureau of investigation'),
  site('fda.gov', 'USFDA', 'food and drug administration'),
  site('gsa.gov', 'USGSA', 'general services administration'),
  site('hhs.gov', 'USHHS', 'department of health and human services'),
  site('healthit.gov', 'USHHSONC', 'office of the national coordinator for health information technology'),
  site('irs.gov', 'USIRS', 'internal revenue service'),
  site('nist.gov', 'USNIST', 'national institute of standards and technology'),
  site('opm.gov', 'USOPM', 'office of personnel management'),
  site('sba.gov', 'USSBA', 'small business administration'),
  site('sec.gov', 'USSEC', 'securities and exchange commission'),
  site('ssa.gov', 'USSSA', 'social security administration'),
  site('treasury.gov', 'USTREAS', 'department of the treasury'),
  site('va.gov', 'USVA', 'department of veterans affairs'),
  site('michigan.gov', 'MIEOG', 'michigan executive office of the governor'),
  site('gov.uk', 'UKGOVUK', 'gov.uk'),
];

function site(domain: string, account: string, ...names: string[]): Site {
  return { domain, accounts: [account], names };
}
