import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { becameAfter, between, isGivenByName, namedAfterComma } from '../../../src/quotes/syntax/apposition';
import type { Token } from '../../../src/quotes/tokens/token';
import { inOrder } from '../in-order';
import { paragraphs } from '../paragraphs';
import { tokensOf } from '../tokens/tokens';

const quoteIn = (text: string) => inOrder(text).at(-1);
/** The speaker of the last quotation of a text. */
const lastSpeaker = (text: string): string | undefined => quoteIn(text)?.speaker?.name;
const cold = '“It is cold today,”';
const frio = '“Hoy hace mucho frío”';

describe('an organisation that is pointed at', () => {
  const roes = 'The Roe Power Company mended the line.';
  it.each<[string, string]>([
    [`${roes} ¶ ${cold} the company said.`, 'Roe Power Company'],
    [`${roes} ¶ ${cold} the firm said.`, 'Roe Power Company'],
    [`${roes} ¶ ${cold} the department said.`, 'the department'],
    [`${roes} ¶ ${cold} a company said.`, 'a company'],
    [`Gull Electric mended the line. ¶ ${cold} the company said.`, 'Gull Electric'],
    [`In May of last year the utility, Gull, mended the line. ¶ ${cold} the utility said.`, 'Gull'],
    [`Gull, a small utility, mended the line. ¶ ${cold} the utility said.`, 'Gull'],
    [`Gull, a town of many utility poles, slept. ¶ ${cold} the utility said.`, 'the utility'],
    [`Gull mended a utility pole. ¶ ${cold} the utility said.`, 'the utility'],
    [`The U.S. Department of Ports met. ¶ ${cold} the department said.`, 'U.S. Department of Ports'],
    [`The U.S. Department of Health met. ¶ ${cold} the Department of Health said.`, 'U.S. Department of Health'],
    [`The U.S. Department of Ports met. ¶ ${cold} the agency said.`, 'U.S. Department of Ports'],
    [`The Department of Ports met the Department of Parks. ¶ ${cold} the department said.`, 'the department'],
    [`The Westmark Pilots Association met. ¶ ${cold} the group said.`, 'Westmark Pilots Association'],
    [`The Westmark County Sheriff’s Office called. ¶ ${cold} the sheriff’s office said.`, 'Westmark County Sheriff’s Office'],
    [`El Ministerio de Puertos abrió. ¶ ${frio}, dijo el ministerio.`, 'Ministerio de Puertos'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe('a person who is pointed at', () => {
  it.each<[string, string]>([
    [`Harbor director Jane Roe met school director Ann Hale. ¶ ${cold} the school director said.`, 'Ann Hale'],
    [`Deputy Mayor Jane Roe met Mayor Ann Hale. ¶ ${cold} the mayor said.`, 'Ann Hale'],
    [`Deputy Mayor Jane Roe met Mayor Ann Hale. ¶ ${cold} the deputy mayor said.`, 'Jane Roe'],
    [`Lieutenant Governor Jane Roe met Governor Ann Hale. ¶ ${cold} the governor said.`, 'Ann Hale'],
    [`El concejal de Obras, Juan Roe, llegó. ¶ ${frio}, dijo el titular de Obras.`, 'Juan Roe'],
    [`La vecina Ana Roe llegó. ¶ ${frio}, dijo esta vecina.`, 'Ana Roe'],
    [`La secretaria Ana Roe llegó. ¶ ${frio}, dijo la funcionaria.`, 'Ana Roe'],
    [`El secretario Juan Roe llegó. ¶ ${frio}, dijo la funcionaria.`, 'la funcionaria'],
    [`La secretaria Ana Roe llegó con Eva Gil. ¶ ${frio}, dijo la funcionaria.`, 'Ana Roe'],
    [`La secretaria Ana Roe llegó con Eva Gil. ¶ ${frio}, dijo esta vecina.`, 'Eva Gil'],
    [`Ana Roe llegó. ¶ ${frio}, dijo este vecino.`, 'este vecino'],
    [`Juan Roe llegó con Luis Gil. ¶ ${frio}, dijo el vecino.`, 'el vecino'],
    [`${frio}, dijo la funcionaria. La secretaria Ana Roe llegó.`, 'la funcionaria'],
    [`${frio}, dijo la ejecutiva. ¶ La directora Ana Roe llegó.`, 'la ejecutiva'],
    [`El alcalde Juan Roe llegó con la alcaldesa Ana Gil. ¶ ${frio}, dijo el mandatario.`, 'Juan Roe'],
    [`El director Juan Roe llegó. ¶ ${frio}, dijo el mandatario.`, 'el mandatario'],
    [
      `El concejal de Obras, Juan Roe, y el concejal de Puertos, Luis Gil, llegaron. ¶ ${frio}, dijo el titular de Obras.`,
      'Juan Roe',
    ],
    [`Ana Roe, titular de Obras, y Eva Gil, titular de Puertos, llegaron. ¶ ${frio}, dijo la titular.`, 'la titular'],
    [`Ana Roe, alcaldesa de Ames, y Eva Gil, alcaldesa de Roa, llegaron. ¶ ${frio}, dijo la alcaldesa.`, 'la alcaldesa'],
    [`Ana Roe, alcaldesa de Ames, y Eva Gil, alcaldesa de Roa, llegaron. ¶ ${frio}, dijo la alcaldesa de Ames.`, 'Ana Roe'],
    [`Mayor Jane Roe came. ¶ ${cold} a mayor said.`, 'a mayor'],
    [`Mayor Jane Roe met Mayor Ann Hale. ¶ ${cold} the mayor said.`, 'the mayor'],
    [`Jane Roe, mayor and former teacher, met Deputy Mayor Ann Hale. ¶ ${cold} the mayor said.`, 'Jane Roe'],
    [`CEO Ann Hale of Tern came. ¶ ${cold} the executive said.`, 'Ann Hale'],
    [`President Jane Roe of Gull met CEO Ann Hale of Tern. ¶ ${cold} the executive said.`, 'the executive'],
    [`Rep. John Roe met Rep. Ann Hale. ¶ ${cold} the congressman said.`, 'John Roe'],
    [`Rep. John Roe met Rep. Ann Hale. ¶ ${cold} the congresswoman said.`, 'Ann Hale'],
    [`“It is cold,” reads a letter from Jane Roe.`, 'Jane Roe'],
    [`“It is cold,” reads a letter by the pier.`, 'a letter by the pier'],
    [`${cold} said the mayor of Port Ames, Jane Roe.`, 'Jane Roe'],
    [`${cold} said the mayor, 34-year-old Jane Roe.`, 'Jane Roe'],
    [`${cold} said a friend of Jane Roe.`, 'a friend of Jane Roe'],
    [`${cold} said Jane Roe’s brother.`, 'Jane Roe’s brother'],
    [`${cold} said the Roe campaign.`, 'the Roe campaign'],
    [`${cold} said Jane Roe of Port Ames.`, 'Jane Roe'],
    [`Jane Roe, who said ${cold.replace(',”', '”')} at noon, left.`, 'Jane Roe'],
    [`The visitor who asked “Is it always so cold today?” left.`, 'The visitor'],
    [`The card was short. It read: “It is cold today.”`, 'The card'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe('how far back a function points', () => {
  it.each([
    [11, 'Ana Roe'],
    [12, 'la funcionaria'],
  ])('%i paragraphs', (count, name) => {
    expect(lastSpeaker(`La secretaria Ana Roe llegó. ${'¶ Llovió. '.repeat(count - 1)}¶ ${frio}, dijo la funcionaria.`)).toBe(
      name,
    );
  });

  it('to the title', () => {
    const { quotes } = quotesIn(paragraphs(`${frio}, dijo el mandatario.`), { title: 'El alcalde Juan Roe visita el muelle' });
    expect(quotes[0]?.speaker?.name).toBe('Juan Roe');
  });
});

describe('the reason for a speaker', () => {
  it('an organisation is none where no name is known', () => {
    expect(quoteIn(`The Harbor Office met. ¶ ${cold} the department said.`)?.why).not.toContain(
      'an organisation named in the text',
    );
  });

  it.each([
    [`Mayor Jane Roe came with John Doe. ¶ ${cold} the mayor said.`, 'the only mayor in the text'],
    [`Mayor Jane Roe came. ¶ ${cold} she said.`, '"she" is Jane Roe, named before'],
    [`“We go,” said Mayor Jane Roe. ¶ ${cold} she said.`, '"she" is Jane Roe, who spoke before'],
    [`The Department of Ports met. ¶ ${cold} the department said.`, 'an organisation named in the text'],
    [`${cold} a neighbor said.`, 'no name'],
    [`La alcaldesa Ana Roe llegó. ${frio}, confesó.`, 'no subject: the one of the sentence before'],
    [`La alcaldesa Ana Roe llegó. ¶ ${frio}, confesó.`, 'no subject: Ana Roe, named before'],
    [`“Nos vamos”, dijo la alcaldesa Ana Roe. ¶ ${frio}, confesó.`, 'no subject: Ana Roe, who spoke before'],
    [`La secretaria Ana Roe llegó. ¶ ${frio}, dijo la funcionaria.`, '"funcionaria" is Ana Roe, named before'],
    [`Dear friends, ¶ ${cold} I wrote. ¶ It rained. ¶ Yours, ¶ Jane Roe`, 'the one who wrote the text'],
  ])('%s', (text, reason) => {
    expect(quoteIn(text)?.why).toContain(reason);
  });
});

describe('words beside a name', () => {
  const at = (tokens: readonly Token[], word: string): number => tokens.findIndex(({ text }) => text === word);

  it.each([
    ['la jefa de obra por ahora, Ana Roe', 'por', true],
    ['la jefa de obra por ahora, alcaldesa Ana Roe', 'por', true],
    ['la jefa de obra por ahora, y Ana Roe', 'por', false],
    ['la jefa de obra por ahora y hasta fin de año aquí, Ana Roe', 'por', false],
    ['jefa de obra por ahora, Ana Roe', 'por', false],
    ['la jefa de obra por ahora', 'por', false],
  ])('a function goes on to the comma before its name: %s', (text, word, goesOn) => {
    const tokens = tokensOf(text);
    expect(namedAfterComma(tokens, 0, at(tokens, word))).toBe(goesOn);
  });

  it.each([
    ['an analyst at Roe Research', true],
    ['another senior analyst at Roe Research', true],
    ['a very tired but very kind old analyst at Roe Research', false],
    ['a very tired but very kind analyst at Roe Research', true],
    ['a house at Roe Landing', false],
    ['Senior analyst at Roe Research', false],
    ['a very old and very tired but kind analyst at Roe Research', false],
  ])('a place belongs to somebody unnamed: %s', (text, belongs) => {
    const tokens = tokensOf(text);
    expect(between(tokens, 0, at(tokens, 'at'))).toBe(belongs);
  });

  it('a place belongs to somebody unnamed, later in a text too', () => {
    const tokens = tokensOf('On that cold day in May, as it rained, an analyst at Roe Research came');
    expect(between(tokens, at(tokens, 'an'), at(tokens, 'at'))).toBe(true);
  });

  it.each([
    ['A man, who gave only his first name, Ivo', 'he'],
    ['A woman, who gave only her first name, Ivo', 'she'],
    ['A guest, who gave only their first name, Ivo', 'somebody'],
    ['A guest, identified only as Ivo', 'somebody'],
    ['A guest, who goes by Ivo', 'somebody'],
    ['A guest, known as Ivo', undefined],
    ['A worker named Ivo', 'somebody'],
    ['A storm named Ivo', undefined],
    ['A guest met Ivo', undefined],
    ['It was only as Ivo', undefined],
    ['It was seen by Ivo', undefined],
    ['It was seen by Ivo, who is known here', undefined],
    ['She gave only Ivo', undefined],
    ['Ivo', undefined],
    ['He knew her face, Ivo', undefined],
  ])('a name that is introduced: %s', (text, who) => {
    const tokens = tokensOf(text);
    expect(isGivenByName(tokens, at(tokens, 'Ivo'))).toBe(who);
  });

  it.each([
    [', who became bishop in May', 'bishop'],
    [', who is the bishop here', 'bishop'],
    [', who remains a bishop', 'bishop'],
    [', who was bishop then', undefined],
    [', who became known to the bishop', undefined],
    [', who became very old', undefined],
    [', who is tired, met the bishop', undefined],
    [', who remains tired. It rained on the old pier and on the bishop', undefined],
    [', who is in fact a bishop', undefined],
    [', who became Bishop', undefined],
    [', which became bishop', undefined],
    [' who became bishop', undefined],
    [', who became in the year of the great storm bishop', undefined],
  ])('what somebody is or became: Jane Roe%s', (text, role) => {
    expect(becameAfter(tokensOf(`Jane Roe${text}`), 2)).toBe(role);
  });
});
