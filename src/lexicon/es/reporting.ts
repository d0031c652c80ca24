import type { Words } from '../language';

/** Words that stand around what somebody said. */
export const reporting: Words = {
  'beside-reporting-verb': 'se le les nos me lo así también',
  'sender-link': 'de',
  herald: 'y también',
  statement: 'declaración declaraciones comunicado mensaje expresiones manifestaciones palabras',
  'statement-verb': 'hizo dio emitió ofreció divulgó publicó envió leyó hicieron',
  credit: 'atribuir atribuido atribuida atribuible atribuidos atribuidas atribuibles',
  contribution: 'intervención testimonio participación',
  label: 'entrevista conversación declaración mensaje carta palabras intervención testimonio declaraciones',
  'label-link': 'con de del',
  'according-verb': 'según como',
  'according-to-person': 'para',
  asker: 'p pregunta periodista',
  moderator: 'moderador moderadora',
  'turn-letter': 'p r',
  'answer-letter': 'r',
  talk: 'conversación entrevista',
  'talk-link': 'con a',
  'report-verb': 'dijo agregó añadió afirmó señaló explicó',
  figure: 'millones',
  position: 'debemos vamos necesitamos',
  asked: 'preguntó',
  'aside-clitic': 'ha han había le les se nos me',
  'going-on': 'quiso querido limitó alcanzó pudo',
  document: 'carta comunicado correo mensaje nota escrito informe',
};
