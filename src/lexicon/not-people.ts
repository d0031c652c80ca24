import { wordSet } from '../text/word-set';

/** Whether a capitalised word, given in lower case, shows that a name is not a person's: `Hollis Reservoir`, `Lamar Counties`, `Executive Order`. */
export function isNoPerson(word: string): boolean {
  return words.has(word);
}

const words = wordSet(
  `counties region reservoir reservoirs trust report reports order orders counsel customers conservancy creek road drive highway route trail elementary
  pier dam canyon refuge preserve monument memorial clinic medical laboratory lab survey study initiative conference summit forum
  festival hurricane depot farms ranch orchards motors industries systems solutions partners associates holdings logistics
  centers centres electric railway airways tannery studio studios club legion workshop aquarium cemetery
  uss usns uscgc hms mv m/v fv f/v rv r/v
  paving plating construction roofing energy health security tip connect package relief rules grants advisory alert notice
  update newsletter statement summary release edition issue volume corridor wetland wetlands watershed basin aquifer glacier
  sindicato condado buque astillero
  servicio servicios consejería construcciones hermanos museo carretera plaza avenida cartas ley plan feria embalse
  muelle puerto refugio boletín comunicado informe programa proyecto campaña junta cámara concejalía delegación diputación`,
);
