/** What words say of organisations and their names. */
export type OrganizationTag =
  | 'organization' // typical of organisations, never of persons
  | 'office' // ends the name of an office
  | 'office-part' // a part of an office with several
  | 'office-owner' // an office is named after it: `Sheriff’s Office`
  | 'office-itself' // opens the name of a holder’s office
  | 'no-person' // shows that a name is not a person’s
  | 'inside-office' // a small word inside the name of an office
  | 'field-link' // links a body to its field
  | 'article-link' // stands before an article inside a name
  | 'linked-article' // that article
  | 'capital-article' // an article before a name
  | 'company' // says of a name that it is a company
  | 'company-follower' // may follow it
  | 'turns-away' // what follows is something else
  | 'company-end' // ends a company’s name
  | 'utility' // a utility
  | 'supplier' // ends a utility’s name
  | 'trade' // ends a company’s name
  | 'resource' // no company’s name ends so
  | 'ship' // the name behind it is a ship’s
  | 'press'; // whom an organisation tells;
