import { describe, expect, it } from 'vitest';
import { inOrder } from '../in-order';

/** `speaker > listener` of each quotation in the order of the text; `¶` begins a paragraph. */
const found = (text: string): string[] =>
  inOrder(text).map(({ speaker, addressee }) => [speaker?.name ?? '-', ...(addressee ? [addressee.name] : [])].join(' > '));
const frio = '«Hoy hace mucho frío en el muelle»';

describe('the subject behind a Spanish verb', () => {
  it.each<[string, string]>([
    [`${frio}, dijo Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo hoy Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo por su parte Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo este lunes Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo el viernes Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo en un comunicado la alcaldesa.`, 'la alcaldesa'],
    [`${frio}, dijo durante la visita a la obra la alcaldesa Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo, muy contenta, la alcaldesa Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo a los medios la alcaldesa Ana Roe.`, 'Ana Roe > los medios'],
    [`${frio}, dijo Ana Roe a los medios.`, 'Ana Roe > los medios'],
    [`${frio}, dijo Ana Roe al final del acto.`, 'Ana Roe'],
    [`${frio}, dijo al terminar el acto Ana Roe.`, 'Ana Roe'],
    [`${frio}, le dijo Ana Roe a un vecino.`, 'Ana Roe > un vecino'],
    [`${frio}, le dijo a un vecino Ana Roe.`, 'Ana Roe > un vecino'],
    [`${frio}, dijo a los medios Ana Roe.`, 'Ana Roe > los medios'],
    [`${frio}, dijo a la prensa Ana Roe.`, 'Ana Roe > la prensa'],
    [`${frio}, dijo a los vecinos Ana Roe y se fue.`, 'Ana Roe > los vecinos'],
    [`${frio}, dijo a la alcaldesa Ana Roe.`, '- > Ana Roe'],
    [`${frio}, dijo a los vecinos Ana Roe y Eva Gil.`, '- > los vecinos Ana Roe y Eva Gil'],
    [`${frio}, dijo al periodista Juan Roe la alcaldesa.`, 'la alcaldesa > Juan Roe'],
    [`${frio}, dijo su hermana.`, 'su hermana'],
    [`${frio}, dijo por su parte la empresa.`, 'la empresa'],
    [`${frio}, dijo la otra parte.`, 'la otra parte'],
    [`${frio}, dijo hoy también otro vecino.`, 'otro vecino'],
    [`${frio}, dijo por su parte otro vecino.`, 'otro vecino'],
    [`${frio}, dijo hoy la empresa.`, 'la empresa'],
    [`${frio}, dijo también hoy la empresa.`, 'la empresa'],
    [`${frio}, dijo este lunes un vecino de Ames.`, 'un vecino de Ames'],
    [`${frio}, dijo este lunes el pescador.`, 'el pescador'],
    [`${frio}, dijeron este lunes los vecinos de Ames.`, 'los vecinos de Ames'],
    [`${frio}, dijeron este lunes las vecinas de Ames.`, 'las vecinas de Ames'],
    [`${frio}, dijo al finalizar la visita el alcalde.`, 'el alcalde'],
    [`${frio}, dijo Ana Roe al terminar.`, 'Ana Roe'],
    [`${frio}, dijo Ana Roe a mediodía.`, 'Ana Roe'],
    [`${frio}, dijo a mediodía Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo en Ames la alcaldesa Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo en Ames hoy la alcaldesa Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo en la plaza de Ames la alcaldesa Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo, muy contenta y de Ames, Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo, muy contenta, y se fue con Ana Roe.`, '-'],
    [`${frio}, dijo, y la alcaldesa Ana Roe se fue.`, '-'],
    [`${frio}, dijeron los vecinos.`, 'los vecinos'],
    [`${frio}, dijo este lunes la Oficina de Puertos.`, 'Oficina de Puertos'],
    [`${frio}, dijo en un comunicado el Ministerio de Puertos.`, 'Ministerio de Puertos'],
    [`${frio}, dijo en un comunicado la empresa.`, 'la empresa'],
    [`${frio}, dijo por la tarde otro vecino.`, 'otro vecino'],
    [`${frio}, dijo en la plaza su hermana.`, 'su hermana'],
    [`${frio}, dijo este lunes sin la alcaldesa.`, '-'],
    [`La alcaldesa Ana Roe llegó con Juan Gil. ${frio}, dijo este lunes ella.`, 'Ana Roe'],
    [`Ana Roe llegó con Juan Gil. ${frio}, dijo este lunes él.`, 'Juan Gil'],
    [`${frio}, dijo hoy, muy contenta, la alcaldesa Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo por su parte, muy contenta, la alcaldesa Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo a los medios el ayuntamiento.`, 'el ayuntamiento > los medios'],
    [`${frio}, dijo este lunes ante la Oficina de Puertos la alcaldesa Ana Roe.`, 'Ana Roe'],
    [`${frio}, dijo este lunes cuando el alcalde Juan Roe ya no estaba.`, '-'],
    [`${frio}, dijo este lunes, y el alcalde Juan Roe se fue.`, '-'],
    [`${frio}, dijo en el acto en que el alcalde Juan Roe habló.`, '-'],
    [`${frio}, dijo una vecina de la calle.`, 'una vecina de la calle'],
    [`${frio}, dijo.`, '-'],
    [`${frio}, dijo el lunes.`, '-'],
    [`${frio}, dijo en la plaza.`, '-'],
  ])('%s', (text, who) => {
    expect(found(text)).toEqual([who]);
  });
});

describe('dashes of a dialogue', () => {
  it.each<[string, string[]]>([
    ['—Nos vamos a casa —dijo Ana Roe.', ['Ana Roe']],
    ['—Nos vamos a casa —dijo Ana Roe—. Ya es tarde.', ['Ana Roe']],
    ['—¿Nos vamos a casa? —preguntó Ana Roe a su hija.', ['Ana Roe > su hija']],
    ['—Nos vamos a casa —dijo Ana Roe. ¶ —Yo me quedo aquí —dijo Eva Gil.', ['Ana Roe', 'Eva Gil']],
  ])('%s', (text, who) => {
    expect(found(text)).toEqual(who);
  });
});

describe('organisations that speak', () => {
  it.each<[string, string]>([
    [`${frio}, dijo la Oficina de Puertos.`, 'Oficina de Puertos'],
    [`La Oficina de Puertos abrió. ¶ ${frio}, dijo la oficina.`, 'Oficina de Puertos'],
    [`La Agencia Federal de Puertos abrió. ¶ ${frio}, dijo la agencia.`, 'Agencia Federal de Puertos'],
    [`El Hospital Roe abrió. ¶ ${frio}, dijo el hospital.`, 'Hospital Roe'],
    [`La Oficina de Puertos y la Oficina de Obras abrieron. ¶ ${frio}, dijo la oficina.`, 'la oficina'],
    [`Westmark Services opened. ¶ “It is cold in here,” the service said.`, 'Westmark Services'],
    [`The Roe Foundation opened. ¶ “It is cold in here,” the nonprofit said.`, 'Roe Foundation'],
    [`The Roe Foundation opened. ¶ “It is cold in here,” the organization said.`, 'Roe Foundation'],
    [`“It is cold in here,” the agency said. ¶ The Harbor Agency opened.`, 'Harbor Agency'],
    [`The Harbor Agency met the Pier Agency and the Gate Agency. ¶ “It is cold in here,” the agency said.`, 'the agency'],
    [`The Harbor Agency Director Jane Roe came. ¶ “It is cold in here,” the agency said.`, 'Harbor Agency'],
    [`The Agency for the Old Harbor opened. ¶ “It is cold in here,” the agency said.`, 'Agency for the Old Harbor'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});
