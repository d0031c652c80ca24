import type { Words } from '../language';

/** Words that stand around what somebody said. */
export const reporting: Words = {
  'beside-reporting-verb': 's’ lui leur aussi ensuite se l’ le',
  'beside-denied-verb': 'a ont avait pas',
  'sender-link': 'de',
  herald: 'et puis',
  statement: 'communiqué déclaration déclarations message discours propos',
  'statement-verb': 'fait publié prononcé diffusé',
  label: 'entretien communiqué déclaration message discours déclarations propos',
  'label-link': 'avec de du d’',
  'according-verb': 'selon comme',
  asker: 'question',
  talk: 'entretien interview conversation',
  'talk-link': 'avec',
  asked: 'demande demanda',
  figure: 'millions milliards cent',
  position: 'devons faut décidé jamais allons',
  'report-verb': 'dit déclare explique ajoute affirme précise',
  'going-on': 'tenu tient fait souhaité voulu tenait veut',
  document: 'courriel lettre communiqué message note rapport tribune entretien',
  'according-to-person': 'pour',
};
