import { describe, expect, it } from 'vitest';
import { attributionBefore, attributionInSentenceBefore } from '../../../src/quotes/attribution/before';
import { frame, lastQuote, parts } from './words';

const ahead = (text: string): string | undefined => {
  const one = frame(text);
  return parts(one, attributionBefore(one.tokens, lastQuote(one)));
};
const sentenceAhead = (text: string): string | undefined => {
  const one = frame(text);
  return parts(one, attributionInSentenceBefore(one.tokens, one.tokens.length));
};

describe('an infinitive before the words', () => {
  it.each([
    ['a sentence', 'Jane Roe vowed to explain “We mend it.”', 'before: Jane Roe | explain'],
    ['a fragment', 'Jane Roe vowed to describe “a safer pier” to us.', 'before: Jane Roe | vowed'],
    ['a fragment with a full stop', 'Jane Roe vowed to describe “a safer pier.”', 'before: Jane Roe | vowed'],
    ['a name', 'Jane Roe vowed to describe “U.S. Pier” to us.', 'before: Jane Roe | vowed'],
    ['a name with a figure', 'Jane Roe vowed to describe “Pier 4.0” to us.', 'before: Jane Roe | vowed'],
    ['behind a comma', 'The mayor is here to say, “We mend it.”', 'before: The mayor | say'],
    ['with people behind the words', 'The mayor is here to say, “We mend it,” and Jane Roe met them.', 'before: The mayor | say'],
    ['with people to say it', 'Jane Roe asked them to say, “We mend it.”', 'before: Jane Roe | asked | them'],
  ])('%s', (_, text, attribution) => {
    expect(ahead(text)).toBe(attribution);
  });
});

describe('which verb reports the words', () => {
  it.each([
    [
      'with its agent',
      'The warning was echoed by Jane Roe on the pier in May: “We mend it.”',
      'before: Jane Roe | echoed by Jane Roe',
    ],
    ['not one of a thing', 'In the drawer, labeled the crew’s own, was a note: “We mend it.”', undefined],
    ['not a noun', 'Jane Roe had a claim: “We mend it.”', 'colon: Jane Roe | :'],
    [
      'not one at the far end of a sentence',
      'The crew noted the pier of the old town by the sea with its long row of grey houses and its boats and its gulls and its wet nets: “We mend it.”',
      'colon: The crew | :',
    ],
    [
      'late in a sentence',
      'On a cold and wet day in May at the old pier by the sea the crew noted for all of us: “We mend it.”',
      'before: the crew | noted',
    ],
    [
      'early in a sentence',
      'The crew noted on the old pier by the sea on a day in May: “We mend it.”',
      'before: The crew | noted',
    ],
    ['before its subject', 'On Monday said Jane Roe, “We mend it.”', 'before-inverted: Jane Roe | said'],
    ['without a subject', 'Saying: “We mend it.”', 'participle: - | Saying'],
    ['not without a subject within a sentence', 'In the rain, saying: “We mend it.”', undefined],
    [
      'far away, before one of many uses',
      'Jane Roe warned that the hall they opened on a cold day in May of last year was small: “We mend it.”',
      'before: Jane Roe | warned',
    ],
    ['with him', 'Jane Roe told him twice, “We mend it.”', 'before: Jane Roe | told | him'],
    ['with her', 'Jane Roe told her again, “We mend it.”', 'before: Jane Roe | told | her'],
    ['that goes on', 'Jane Roe continued to say, “We mend it.”', 'before: Jane Roe | say'],
    ['that goes on without a subject', 'Continued to say, “We mend it.”', undefined],
    ['not one behind other words', '“Now,” said Jane Roe, “we mend it.”', undefined],
    ['not a noun in Spanish', 'Ana Roe explicó su participación ante la prensa: «Lo arreglamos».', 'before: Ana Roe | explicó'],
    ['in its own sentence', 'The plan is attributed to Ann Hale. Jane Roe said: “We mend it.”', 'before: Jane Roe | said'],
  ])('%s', (_, text, attribution) => {
    expect(ahead(text)).toBe(attribution);
  });
});

describe('an unlisted verb before a sentence', () => {
  it.each([
    ['with a day behind it', 'Jane Roe boomed on Monday, “We mend it.”', 'before: Jane Roe | boomed'],
    ['with had before it', 'She had bantered on Monday, “We mend it.”', 'before: She | bantered'],
    ['not before a fragment', 'Jane Roe mended the roof, “a door to the sea.”', undefined],
    ['not of another sentence', 'Jane Roe bantered. On Monday, “We mend it.”', undefined],
    ['not far away', 'Jane Roe mended the old roof of the house on the pier in May, “We mend it.”', undefined],
    ['not of a thing', 'The boat by the pier painted in May, “We mend it,” is old.', undefined],
  ])('%s', (_, text, attribution) => {
    expect(ahead(text)).toBe(attribution);
  });
});

describe('a Spanish verb before the words', () => {
  it.each([
    ['behind a comma', 'Su participación fue breve, dijo Ana Roe: «Lo arreglamos».', 'before-inverted: Ana Roe | dijo'],
    [
      'behind a comma, with a listener',
      'La obra sigue, dijo la alcaldesa a los vecinos: «Lo arreglamos».',
      'before-inverted: la alcaldesa | dijo | los vecinos',
    ],
    [
      'with a thing behind it',
      'La alcaldesa, tras la visita, explicó el plan: «Lo arreglamos».',
      'before: La alcaldesa | explicó',
    ],
    [
      'with a listener',
      'La alcaldesa, Ana Roe, dijo a los vecinos: «Lo arreglamos».',
      'before: La alcaldesa | dijo | los vecinos',
    ],
    ['with a day', 'La alcaldesa, Ana Roe, dijo este lunes en la plaza: «Lo arreglamos».', 'before: La alcaldesa | dijo'],
    ['behind según', 'La obra, según explicó Ana Roe, «estará lista».', 'according: Ana Roe | según explicó'],
    [
      'behind según, within the sentence',
      'La obra, según explicó Ana Roe, estará «lista en mayo».',
      'before-inverted: Ana Roe | explicó',
    ],
    ['with a place behind it', 'La alcaldesa mencionó Puerto Ames: «Lo arreglamos».', 'before: La alcaldesa | mencionó'],
    ['with its subject alone', 'A continuación dijo ella: «Lo arreglamos».', 'before-inverted: ella | dijo'],
    ['with a listener alone', 'A continuación le dijo a la prensa: «Lo arreglamos».', 'before-inverted: - | dijo | la prensa'],
  ])('%s', (_, text, attribution) => {
    expect(ahead(text)).toBe(attribution);
  });
});

describe('who is introduced before a colon', () => {
  it.each([
    ['at the start', 'Attributed to Jane Roe: “We mend it.”', 'Jane Roe'],
    ['behind another', 'The plan credited to Tom Doe is old. Attributed to Jane Roe: “We mend it.”', 'Jane Roe'],
    ['behind a line', 'Port Ames\nZorvala Quint: “We mend it.”', 'Zorvala Quint'],
    ['behind a sentence', 'It rained. Zorvala Quint: “We mend it.”', 'Zorvala Quint'],
    ['with one name behind a dash', 'Review of the plan - Roe: “We mend it.”', 'Roe'],
    ['with a place', 'The mayor of Port Ames: “We mend it.”', 'The mayor of Port Ames'],
    ['that is a country', 'The United States: “We mend it.”', 'The United States'],
    ['with an aside', 'Jane Roe was blunt (so blunt): “We mend it.”', 'Jane Roe'],
    ['with a body', 'Roe of the crew: “We mend it.”', 'Roe of the crew'],
  ])('%s', (_, text, source) => {
    expect(ahead(text)).toBe(`colon: ${source} | :`);
  });
});

describe('a participle before the words borrows', () => {
  it.each([
    ['the subject of its sentence', 'Ann Hale cited Jane Roe, adding: “We mend it.”', 'Ann Hale | adding'],
    [
      'who is cited in its own sentence',
      'Tom Doe quoted the rule. Ann Hale quoted the crew as saying, “We mend it.”',
      'the crew | saying',
    ],
    ['who is cited', 'Jane Roe, cited in the paper as saying, “We mend it.”', 'Jane Roe | saying'],
    ['the subject of the verb before by', 'It rained when Jane Roe began by saying, “We mend it.”', 'Jane Roe | saying'],
    ['who is not with another', 'With Ann Hale there, Jane Roe was still saying, “We mend it.”', 'Jane Roe | saying'],
    ['the subject behind said', 'Said Jane Roe, adding: “We mend it.”', 'Jane Roe | adding'],
    ['the subject behind a quotation and said', '“We go”, said Jane Roe, adding that “we mend it.”', 'Jane Roe | adding'],
    ['the subject behind a quotation', '“We go,” Jane Roe laughed, adding that “we mend it.”', 'Jane Roe | adding'],
    ['the subject of an aside', 'The staff will grow, Jane Roe laughed, adding: “We mend it.”', 'Jane Roe | adding'],
    [
      'the subject of an aside with a day',
      'The staff will grow, Jane Roe said on Monday, adding: “We mend it.”',
      'Jane Roe | adding',
    ],
    [
      'the name of a body whole',
      'The American Federation of Teachers saying “we mend it” was heard.',
      'The American Federation of Teachers | saying',
    ],
  ])('%s', (_, text, attribution) => {
    expect(ahead(text)).toBe(`participle: ${attribution}`);
  });
});

describe('the report that ends the sentence before', () => {
  it.each([
    ['with its subject behind it', 'Said Jane Roe.', 'before-inverted: Jane Roe | Said'],
    ['behind that', 'All that said, Jane Roe agreed.', 'before: Jane Roe | agreed'],
    ['behind the crew that', 'It was the crew that agreed.', 'before: the crew | agreed'],
    ['behind a statement of another sentence', 'The statement was short. Jane Roe agreed:', 'before: Jane Roe | agreed'],
    ['a name behind a sentence', 'It rained. Jane Roe, mayor:', 'colon: Jane Roe | :'],
    ['not a verb far from the end', 'The crew said on a cold day in May.', undefined],
  ])('%s', (_, text, attribution) => {
    expect(sentenceAhead(text)).toBe(attribution);
  });
});
