import type { Words } from '../language';

/** What organisations are called. */
export const organizations: Words = {
  organization: `
    department agency office bureau administration commission committee subcommittee council university college institute
    institution center centre association society foundation federation union league party court senate house congress
    parliament assembly cabinet ministry embassy company corporation corp inc ltd llc group bank fund times post journal news
    network magazine herald tribune press radio television tv army navy force forces guard corps division brigade battalion
    command police service services hospital school academy staff church museum library airport port authority board team
    campaign coalition alliance organization organisation agreement act treaty project program programme plan street avenue road
    boulevard river lake mountain valley county state states city town village district island islands ocean sea bay beach park
    republic kingdom nation nations tower hall hotel stadium building bridge railroad airlines airways facebook twitter google
    instagram youtube pentagon kremlin capitol day week month year war award prize
  `,
  office: `
    security defense defence state health services agriculture energy treasury education labor labour commerce interior
    transportation justice affairs development staff operations representatives engineers management protection safety resources
    trade war budget intelligence transport housing finance environment ports fisheries fish wildlife parks mines reclamation
    science technology policy works water communications wage hour mine tax food drug alcohol tobacco standards aging fire
    rescue forestry research investigation revenue customs immigration personnel prevention control
  `,
  'office-part': `
    parks roads streets bridges trails harbors waterways sewer land lands code arts libraries recreation
  `,
  'office-owner': `
    sheriff governor mayor attorney general prosecutor president marshal coroner treasurer defender children women veteran state
    commonwealth people sheriffs governors mayors attorneys generals prosecutors presidents marshals coroners treasurers
    defenders veterans
  `,
  'office-itself': 'office',
  'no-person': `
    counties region reservoir reservoirs trust report reports order orders counsel customers conservancy creek road drive
    highway route trail elementary pier dam canyon refuge preserve monument memorial clinic medical laboratory lab survey study
    initiative conference summit forum festival hurricane depot farms ranch orchards motors industries systems solutions
    partners associates holdings logistics centers centres electric railway airways tannery studio studios club legion workshop
    aquarium cemetery uss usns uscgc hms mv m/v fv f/v rv r/v paving plating construction roofing energy health security tip
    connect package relief rules grants advisory alert notice update newsletter statement summary release edition issue volume
    corridor wetland wetlands watershed basin aquifer glacier
  `,
  'inside-office': 'of the for and on',
  'field-link': 'of on for',
  'article-link': 'of for',
  'linked-article': 'the',
  'capital-article': 'the',
  company: 'company utility firm manufacturer airline railroad retailer supplier startup start-up shipyard',
  'company-follower': 'in of that which based',
  'turns-away': 'of for in that which who',
  'company-end': 'inc inc. llc ltd ltd. corp corp. co co. l.l.c l.l.c.',
  utility: 'utility utilities',
  supplier: 'utility utilities district authority company cooperative',
  trade: 'electric energy airlines airways motors railroad railway industries labs holdings',
  resource: 'clean renewable solar wind nuclear atomic green tidal wave and of',
  ship: 'ship vessel cutter boat ferry tug tugboat trawler barge freighter tanker schooner yacht',
};
