import { describe, expect, it } from 'vitest';
import { attributionAfter, nameAlone } from '../../../src/quotes/attribution/after';
import { attributionBefore, attributionInSentenceBefore } from '../../../src/quotes/attribution/before';
import { firstQuote, frame, lastQuote, parts } from './words';

describe('the report behind a quotation', () => {
  it.each([
    ['“We mend it,” the crew, wet and cold, said.', 'after: the crew | said'],
    ['“We mend it,” the crew also added.', 'after: the crew | added'],
    ['“We mend it,” the crew soon added.', 'after: the crew | added'],
    ['“We mend it,” the crew of the boat laughed.', 'after: the crew of the boat | laughed'],
    ['“We mend it,” the crew in the long and very old grey boat by the pier at noon on Monday said.', 'after: the crew | said'],
    ['“We mend it,” the crew with the “Gull” flag said.', 'after: the crew | said'],
    ['“We mend it,” was how the crew put it.', 'after: the crew | was how'],
    ['“We mend it,” is what the crew wrote.', 'after: the crew | is what'],
    ['“We mend it,” as the crew said.', 'after: the crew | said'],
    ['“We mend it” — the crew said.', 'after: the crew | said'],
    ['“We mend it—” the crew said.', 'after: the crew | said'],
    ['“We mend it” the crew said.', 'after: the crew | said'],
    ['“We mend it,” said gently Jane Roe.', 'after-inverted: Jane Roe | said'],
    ['“We mend it,” said Kelly Roe.', 'after-inverted: Kelly Roe | said'],
    ['“We mend it,” then said Jane Roe.', 'after-inverted: Jane Roe | said'],
    ['“We mend it,” joked Jane Roe to the crew.', 'after-inverted: Jane Roe | joked | the crew'],
    ['“We mend it,” Jane Roe told the crew on Monday.', 'after: Jane Roe | told | the crew'],
    ['“We mend it,” Jane Roe wrote to the crew.', 'after: Jane Roe | wrote | the crew'],
    ['“We mend it” — Jane Roe, owner of the pier', 'signed: Jane Roe | —'],
    ['«Lo arreglamos». – Ana Roe, cocinera', 'signed: Ana Roe | –'],
    ['«Lo arreglamos», les dijo Ana Roe.', 'after-inverted: Ana Roe | dijo'],
    ['«Lo arreglamos», así dijo Ana Roe.', 'after-inverted: Ana Roe | dijo'],
    ['«Lo arreglamos», bromearon los vecinos.', 'after-inverted: los vecinos | bromearon'],
    ['«Lo arreglamos», agregó.', 'after-inverted: - | agregó'],
    ['«Lo arreglamos», según Ana Roe.', 'according: Ana Roe | según'],
  ])('%s', (text, attribution) => {
    const one = frame(text);
    expect(parts(one, attributionAfter(one.tokens, firstQuote(one)))).toBe(attribution);
  });

  it.each([
    '“We mend it.” The crew left. Jane Roe said so.',
    '“We mend it,” the crew; Jane Roe said so.',
    '“We mend it,” the crew: Jane Roe said so.',
    '“We mend it,” and “We go,” Jane Roe said.',
    '“We mend it” is painted on the wall.',
    '“We mend it” and Jane Roe said so.',
    '“We mend it” — a sign by the pier “Gull” now',
    '“We mend it,” 12.',
    '“We mend it,”',
    'The “old pier” Jane Roe mended is open.',
    'A plan for “a safer pier,” Jane Roe thinks.',
    '«Lo arreglamos». Ana Roe, cocinera',
  ])('none in: %s', (text) => {
    const one = frame(text);
    expect(parts(one, attributionAfter(one.tokens, firstQuote(one)))).toBeUndefined();
  });
});

describe('a name that stands alone', () => {
  it.each([
    ['Jane Roe', 'Jane Roe'],
    ['Jane Roe, owner of the pier', 'Jane Roe'],
    ['Zorvala Quint, owner of the pier', 'Zorvala Quint'],
    ['Jane Roe (D-Westmark)', 'Jane Roe'],
    ['Mayor Jane Roe', 'Mayor Jane Roe'],
    ['Jane van der Roe', 'Jane van der Roe'],
  ])('%s', (text, name) => {
    const one = frame(text);
    expect(parts(one, nameAlone(one.tokens))).toBe(`signed: ${name} | ${name}`);
  });

  it.each([
    'Jane',
    'Zorvala Quint',
    'Zorvala Quint, by the old pier',
    'Port Ames',
    'Mayor Quint',
    'Jane Roe opened the pier',
    'Jane Roe said so',
    'Jane Roe: mayor',
    'Jane Roe and others',
    'Jane Roe “Bob”',
    'Jane Anna Maria Roe Hale Doe Quint',
    'Jane Roe, owner of the pier, of the boats, of the old house, of the new house and of many more things',
    '',
  ])('not: %s', (text) => {
    expect(nameAlone(frame(text).tokens)).toBeUndefined();
  });
});

describe('the report before a quotation', () => {
  it.each([
    ['The crew said, “We mend it.”', 'before: The crew | said'],
    ['The crew said that “we mend it.”', 'before: The crew | said'],
    ['The crew told Jane Roe, “We mend it.”', 'before: The crew | told | Jane Roe'],
    ['The crew said to Jane Roe, “We mend it.”', 'before: The crew | said | Jane Roe'],
    ['The crew called the long and winding old pier “a door to the sea.”', 'before: The crew | called'],
    ['The crew noted on the pier in May: “We mend it.”', 'before: The crew | noted'],
    ['The crew went on to say, “We mend it.”', 'before: The crew | say'],
    ['The crew wanted to know “Do we mend it?”', 'before: The crew | know'],
    ['The crew continued to say, “We mend it.”', 'before: The crew | say'],
    ['The warning was echoed by Jane Roe: “We mend it.”', 'before: Jane Roe | echoed by Jane Roe'],
    ['Asked by Jane Roe, “Do we mend it?”', 'before: Jane Roe | Asked by Jane Roe'],
    ['The crew will grow, Jane Roe said, adding: “We mend it.”', 'participle: Jane Roe | adding'],
    ['Jane Roe wept, adding that “we mend it.”', 'participle: Jane Roe | adding'],
    ['The crew stood up to say, “We mend it.”', 'before: The crew | say'],
    ['Jane Roe kept saying, “We mend it.”', 'participle: Jane Roe | saying'],
    ['Ana Roe dio su testimonio ante la prensa: «Lo arreglamos».', 'colon: Ana Roe | :'],
    ['The crew agreed, adding: “We mend it.”', 'participle: The crew | adding'],
    ['Ann Hale quoted Jane Roe as saying, “We mend it.”', 'participle: Jane Roe | saying'],
    ['It ended with Jane Roe saying, “We mend it.”', 'participle: Jane Roe | saying'],
    ['“We go,” said Jane Roe, adding that “we mend it.”', 'participle: Jane Roe | adding'],
    ['“We go,” Jane Roe said, adding that “we mend it.”', 'participle: Jane Roe | adding'],
    ['Jane Roe warned that the hall, which opened in 1911, was cold: “We mend it.”', 'before: Jane Roe | warned'],
    ['Jane Roe, who opened the hall in 1911, was blunt: “We mend it.”', 'colon: Jane Roe | :'],
    ['It ended with the mayor of Port Ames saying, “We mend it.”', 'participle: the mayor of Port Ames | saying'],
    ['A recording of Jane Roe saying “we mend it” was found.', 'participle: Jane Roe | saying'],
    ['“We go,” Roe told reporters, adding that “we mend it.”', 'participle: Roe | adding'],
    ['Jane Roe boomed, “We mend it.”', 'before: Jane Roe | boomed'],
    ['As Jane Roe pointed out in May, “We mend it.”', 'before: Jane Roe | pointed'],
    ['Said Jane Roe, “We mend it.”', 'before-inverted: Jane Roe | Said'],
    ['Jane Roe was blunt: “We mend it.”', 'colon: Jane Roe | :'],
    ['Jane Roe, owner of the pier: “We mend it.”', 'colon: Jane Roe | :'],
    ['Review of the plan - Jane Roe: “We mend it.”', 'colon: Jane Roe | :'],
    ['Interview with the consul general: “We mend it.”', 'colon: the consul general | :'],
    ['Statement by Mayor Jane Roe: “We mend it.”', 'colon: Mayor Jane Roe | :'],
    ['The following is attributed to Mayor Jane Roe: “We mend it.”', 'colon: Mayor Jane Roe | :'],
    ['Esto es atribuible a Ana Roe: «Lo arreglamos».', 'colon: Ana Roe | :'],
    ['Con la intervención de la bibliotecaria Ana Roe: «Lo arreglamos».', 'colon: la bibliotecaria Ana Roe | :'],
    ['According to Jane Roe, “we mend it now.”', 'according: Jane Roe | According to'],
    ['A continuación agregó ella: «Lo arreglamos».', 'before-inverted: ella | agregó'],
    ['A continuación agregó: «Lo arreglamos».', 'before-inverted: - | agregó'],
    ['Ana Roe dijo: «Lo arreglamos».', 'before: Ana Roe | dijo'],
  ])('%s', (text, attribution) => {
    const one = frame(text);
    expect(parts(one, attributionBefore(one.tokens, lastQuote(one)))).toBe(attribution);
  });

  it.each([
    '“We mend it.”',
    'The crew left. “We mend it.”',
    'The pier is “very old.”',
    'Under the rule, “we mend it.”',
    'The report on the “old pier”',
    'In the old days, “we mend it.”',
  ])('none in: %s', (text) => {
    const one = frame(text);
    expect(parts(one, attributionBefore(one.tokens, lastQuote(one)))).toBeUndefined();
  });
});

describe('the report at the end of the sentence before', () => {
  it.each([
    ['The crew said so.', 'before: The crew | said'],
    ['The crew said in a statement.', 'before: The crew | said'],
    ['The crew agreed.', 'before: The crew | agreed'],
    ['Mayor Jane Roe issued this statement:', 'colon: Mayor Jane Roe | :'],
    ['Mayor Jane Roe:', 'colon: Mayor Jane Roe | :'],
    ['Jane Roe, owner of the pier:', 'colon: Jane Roe | :'],
    ['The following is attributed to Jane Roe:', 'colon: Jane Roe | :'],
    ['It rained. The crew said so.', 'before: The crew | said'],
    ['La alcaldesa Ana Roe emitió estas declaraciones:', 'colon: La alcaldesa Ana Roe | :'],
  ])('%s', (text, attribution) => {
    const one = frame(text);
    expect(parts(one, attributionInSentenceBefore(one.tokens, one.tokens.length))).toBe(attribution);
  });

  it.each([
    'The crew left.',
    'The crew said that it rained.',
    'The crew said it was a very cold and wet day in May.',
    'The crew said “We go” again.',
    'These are the rules:',
    'It rained. The crew left.',
  ])('none in: %s', (text) => {
    const one = frame(text);
    expect(parts(one, attributionInSentenceBefore(one.tokens, one.tokens.length))).toBeUndefined();
  });
});
