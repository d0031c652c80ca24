import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';
import { foundAt, named } from './named';

describe('somebody who is surely a person', () => {
  it.each([
    ['a known given name', '|Jane Quint walked.', true],
    ['a title', '|Mayor Quint walked.', true],
    ['a function behind', '|Zorvala Quint, a pilot, walked.', true],
    ['a report of speech behind', '|Zorvala Quint said so.', true],
    ['a report of speech before', 'It is late, said |Zorvala Quint.', true],
    ['who', '|Zorvala Quint, who came late.', true],
    ['whose', '|Zorvala Quint, whose boat sank.', true],
    ['quien', '|Zorvala Quint, quien vino.', true],
    ['an age', '|Zorvala Quint, 34, came.', true],
    ['an age in Spanish', '|Zorvala Quint, de 71 años, vino.', true],
    ['an age before', 'The 34-year-old |Zorvala Quint came.', true],
    ['a given name alone behind what she is', 'His wife, |Carol, came.', true],
    ['a given name alone behind her age', 'The 34-year-old |Carol came.', true],
    ['a name that the text gives', 'It gave only his first name, |Zorvo, there.', true],
    ['a function in small letters before', 'He met pilot |Quint there.', true],
    ['former and no function', 'The former |Quint was shut.', false],
    ['former and a full name', 'The former |Zorvala Quint was shut.', false],
    ['nothing', '|Zorvala Quint walked.', false],
    ['a verb that may be no speech', '|Zorvala Quint thinks.', false],
    ['a verb that may be no speech before', 'It shows |Zorvala Quint.', false],
    ['whoever', '|Zorvala Quint, whoever came.', false],
    ['three digits', '|Zorvala Quint, 340, came.', false],
    ['four digits', '|Zorvala Quint, 3400 tons.', false],
    ['metres in Spanish', '|Zorvala Quint, de 71 metros, vino.', false],
    ['something else with years', '|Zorvala Quint, con 71 años, vino.', false],
    ['who without a comma', '|Zorvala Quint came, who stayed.', false],
    ['who right behind', '|Zorvala Quint who came.', false],
    ['a given name alone', '|Carol walked.', false],
    ['a given name alone behind a thing', 'His boat, |Carol, sank.', false],
    ['a given name alone behind a function without a comma', 'It is the pilot: |Carol.', false],
    ['a name alone behind what she is', 'His wife, |Zorva, came.', false],
    ['a word alone that speaks', '|Zorva said so.', false],
  ])('%s: %s', (_, text, person) => {
    expect(foundAt(text)).toMatchObject({ person });
  });
});

describe('he or she', () => {
  it.each([
    ['a given name', '|Jane Roe came.', 'she'],
    ['a title', '|Mr. Zorva came.', 'he'],
    ['a title before a given name', '|Sra. Omar Roe vino.', 'she'],
    ['his first name', 'It gave only his first name, |Zorvo, there.', 'he'],
    ['her first name', 'It gave only her first name, |Zorvo, there.', 'she'],
    ['their first name', 'It gave only their first name, |Zorvo, there.', undefined],
    ['a given name alone behind what she is', 'His wife, |Carol, came.', 'she'],
    ['a given name alone', '|Carol came.', undefined],
    ['a surname that is a given name', '|Zorvala Grant came.', undefined],
  ])('%s: %s', (_, text, gender) => {
    const found = foundAt(text);
    expect(typeof found === 'number' ? found : found.gender).toBe(gender);
  });
});

describe('a name that stands as places do', () => {
  it.each([
    ['In |Austin it rained.', true],
    ['Far from |Austin it rained.', true],
    ['En |Aurora llovía.', true],
    ['Within |Austin it rained.', false],
    ['The cat |Austin is here.', false],
    ['|Austin is here.', false],
  ])('%s', (text, placed) => {
    expect(foundAt(text)).toMatchObject({ placed });
  });
});

describe('the first of two surnames', () => {
  it.each([
    ['|Rosa Mera Gil vino.', 'mera'],
    ['|Rosa Mera de Gil vino.', 'mera'],
    ['|Ana María Gil vino.', undefined],
    ['|Mera Gil vino.', undefined],
    ['|Jane Q. Roe came.', undefined],
    ['|Jane Li Roe came.', undefined],
  ])('%s', (text, second) => {
    const found = foundAt(text);
    expect(typeof found === 'number' ? found : found.second).toBe(second);
  });
});

describe('what somebody became', () => {
  it('is said of a person', () => {
    expect(foundAt('|Jane Roe, who became bishop in May, came.')).toMatchObject({ became: 'bishop' });
  });
});

describe('a name that the text gives', () => {
  it.each([
    ['He goes by |Zorvo there.', true],
    ['He came by |Zorvo there.', false],
  ])('%s', (text, byName) => {
    expect(foundAt(text)).toMatchObject({ byName });
  });
});

describe('what ends a name', () => {
  it.each([
    ['a weekday', '|Jane Roe Friday told us.', 'Jane Roe'],
    ['a name that ends like a weekday goes on', '|Jane Holiday told us.', 'Jane Holiday'],
    ['e between two people', '|Ana Roe e Inés Gil vinieron.', 'Ana Roe'],
    ['y between two people', '|Ana Roe y Juan Gil vinieron.', 'Ana Roe'],
    ['a particle before a common noun', '|Zorvala Roe de la casa vino.', 'Zorvala Roe'],
    ['a particle before two words', '|Zorvala Roe de casa Quint vino.', 'Zorvala Roe'],
    ['another line', '|Zorvala Quint\nAnn Hale', 'Zorvala Quint'],
    ['an owner', '|Zorvala Quint’s Pier opened.', 'Zorvala Quint'],
    ['an owner that ends in s', '|Zorvala Ross’ Pier opened.', 'Zorvala Ross'],
    ['marks around no name', '|Robert “bob” Roe spoke.', 'Robert'],
    ['marks with no name behind', '|Robert “Bob” spoke.', 'Robert'],
    ['a mark that is not closed', '|Robert “Bob Roe spoke.', 'Robert'],
    ['a nickname', '|Maria “Mimi” Zorvala Brell Roe spoke.', 'Maria “Mimi” Zorvala Brell Roe'],
    ['a nickname before a particle', '|Maria “Mimi” Brell de la Roe spoke.', 'Maria “Mimi” Brell de la Roe'],
  ])('%s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('how a name in capitals is written', () => {
  it.each([
    ['an acronym', '|WDPX said so.', 'WDPX'],
    ['a shouted word', '|WDPXY said so.', 'Wdpxy'],
    ['a shouted name behind a title', '|MR. ROE said so.', 'Roe'],
    ['a shouted name', '|JANE ROE said so.', 'Jane Roe'],
    ['a shouted name with a hyphen', '|JANE ROE-HALE said so.', 'Jane Roe-Hale'],
    ['a shouted name with an apostrophe', '|JANE O’ROE said so.', 'Jane O’Roe'],
    ['a shouted function with an owner', '|CHILDREN’S DIRECTOR JANE ROE said so.', 'Jane Roe | Children’s Director'],
    ['a function with a number', '|REGION A10 DIRECTOR JANE ROE said so.', 'Jane Roe | Region A10 Director'],
    ['a function of letters', '|CEO JANE ROE said so.', 'Jane Roe | CEO'],
  ])('%s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('nobody', () => {
  it.each([
    ['the start of a sentence', '|However, it rained.', 1],
    ['the start of a sentence that owns', '|He’s here.', 1],
    ['an age', '|Ten-year-old Jane Roe came.', 1],
    ['I', '|I Roe', 1],
    ['a weekday', '|Sunday Roe came.', 1],
    ['several offices before the last', '|Parks, Recreation and Tourism Director Jane Roe spoke.', 4],
    ['a party', '|Republican Democrats met.', 2],
    ['a month', '|April met.', 1],
    ['six words', '|Maria “Mimi” Zorvala Brell Quint Hale Roe spoke.', 9],
    ['the office of a title', 'The |Attorney General’s lawyers came.', 2],
    ['a body', '|Harbor Museum opened.', 2],
    ['a body that owns', '|Harbor Museum’s Roe opened it.', 2],
    ['a company after a comma', '|Roe Credit, LLC opened it.', 2],
    ['a company', '|Roe & Co. opened it.', 1],
    ['the field of a body', 'The Commission on |Aging met.', 1],
    ['the name of a body', 'The Department of |Zorvala Quint met.', 2],
    ['a ship', 'The cutter |Zorvala Quint sank.', 2],
    ['a ship with a title', 'The fishing vessel |Lady Corrine sank.', 2],
    ['a ship in Spanish', 'El buque |Juan Roe salió.', 2],
    ['the letters of a ship', '|USCGC Zorvala sank.', 2],
    ['a group', '|Harbor Workers said so.', 2],
    ['a club', '|Quint Rowing Club said so.', 3],
    ['centers', '|Quint Centers said so.', 2],
    ['a pier', '|Quint Pier opened.', 2],
    ['a reservoir that owns', '|Quint Reservoir’s Gate opened.', 2],
    ['a Spanish reservoir', '|Embalse Quint abrió.', 2],
    ['titles without a name', '|Secretary Director spoke.', 2],
  ])('%s: %s', (_, text, passed) => {
    expect(foundAt(text)).toBe(passed);
  });

  it.each([
    ['the owner of a thing behind a title', '|Mayor Jane’s boat came.', 'Jane | Mayor'],
    ['a surname like a group', '|Tom Fellows said so.', 'Tom Fellows'],
    ['the captain of a ship', 'It met ferry captain |Jane Roe there.', 'Jane Roe | ferry captain'],
    ['a month that is a given name', '|April Roe met.', 'April Roe'],
    ['a title in the name of an office', 'The Office of |Mayor Roe met.', 'Roe | Mayor'],
    ['a given name in the name of an office', 'The Office of |Jane Roe met.', 'Jane Roe'],
    ['no body before', 'The Pier of |Zorvala Quint met.', 'Zorvala Quint'],
    ['another word between', 'The Department with |Zorvala Quint met.', 'Zorvala Quint'],
    ['a body in small letters', 'The department of |Zorvala Quint met.', 'Zorvala Quint'],
    ['a person later on', 'The Department of |Zorvala Quint met. Jane came.', 2],
  ])('but %s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('a word that opens a sentence before a name', () => {
  it.each(['Yesterday', 'Neither', 'Without', 'Said', 'About', 'Last', 'Republican', 'American'])('%s', (word) => {
    expect(quotesIn(paragraphs(`${word} Jane Roe came to the pier.`)).people).toEqual([{ name: 'Jane Roe' }]);
  });
});

describe('a title of several people', () => {
  it.each([
    ['speaks whole', '“We are ready,” said Sens. Jane Roe and Ann Hale.', 'Sens. Jane Roe and Ann Hale'],
    ['opens the report', '“It is late,” Reps. Jane Roe and Tom Hale wrote.', 'Reps. Jane Roe and Tom Hale'],
  ])('%s', (_, text, mention) => {
    expect(quotesIn(paragraphs(text)).quotes[0]?.speaker?.mention).toBe(mention);
  });

  it('is the job title of each', () => {
    const { people } = quotesIn(paragraphs('U.S. Reps. Jane Roe and Tom Hale came. “We are ready,” Roe said.'));
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Jane Roe', 'U.S. Representative'],
      ['Tom Hale', 'U.S. Representative'],
    ]);
  });
});
