import type { Words } from '../language';

/** Small words, and how they join. */
export const words: Words = {
  determiner: 'el la los las un una unos unas su sus este esta otro otra varios varias',
  article: 'el la un una los las su',
  'definite-article': 'el la',
  pronoun: 'él ella ellos ellas ello yo nosotros quien',
  'he-or-she': 'él ella',
  i: 'yo',
  who: 'quien',
  relative: 'que',
  'describing-relative': 'quien',
  pointer: 'esto eso',
  and: 'y e',
  'that-before-words': 'que',
  'to-somebody': 'a al',
  with: 'con',
  of: 'de del',
  conjunction: 'que cuando mientras pero',
  'clause-joiner': 'y e pero',
  'lead-in': 'y pero tal',
  so: 'así',
  breaker: `
    a y o pero que quien cuando mientras donde en con por para según durante tras ante desde hasta sobre es era fue ha han había
    hoy ayer lunes martes miércoles jueves viernes sábado domingo este
  `,
  'not-an-opener': 'así hay',
  circumstance: `
    preguntado preguntada preguntados preguntadas consultado consultada interrogado interrogada al en con por para según durante
    tras ante desde hasta sobre cuando mientras asimismo además también antes después luego acompañado acompañada junto dentro entrevistado entrevistada
  `,
  'joins-phrases': 'al',
  perfect: 'ha han había habían hemos haya hayan',
  'turn-of': 'por',
  auxiliary: 'ha han había habían fue también luego después se le les nos me lo',
  copula: 'es era fue ha está están estaba será',
  month: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  denial: 'nunca jamás tampoco sin nadie',
  'beside-denied-verb': 'le les lo se ha han había',
  'before-noun': 'el la un una',
  'may-repeat': 'ha muy sí ya años',
  'plain-past': 'dio hizo fue vio vino tuvo puso trajo',
  'after-noun': 'también además se le les nos me lo ha han había habían ya no',
  'before-article': 'de y e del por para en con ante sobre',
  'article-after-noun': 'el la los las',
  'noun-preposition': 'por para en ante sobre contra con entre a',
  placing: 'en desde',
  'in-dateline': `
    de del la el en enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  `,
  'in-title': 'de la el las los del y e en un una con por para',
  'adverb-of-turn': `
    hoy ayer además también asimismo así luego después entonces finalmente posteriormente igualmente enseguida anoche
  `,
  'circumstance-preposition': 'a al en con por para según durante tras ante desde hasta sobre entre mediante vía sin como',
  'occasion-noun':
    'final término inicio comienzo cierre margen respecto finalizar concluir terminar salir llegar llegada salida arribo regreso',
  'time-noun': `
    lunes martes miércoles jueves viernes sábado domingo mañana tarde noche semana mes año día vez mediodía madrugada jornada
    momento
  `,
  'clause-opener': 'que quien quienes donde cuando mientras aunque porque si',
  'noun-link': 'de y e del',
  'subject-article': 'el la los las un una otro otra su',
  'postposed-pronoun': 'él ella ellos ellas',
  'unnamed-article': 'un una unos unas los las',
  'no-subject-preposition': 'a',
  'turn-part': 'parte',
};
