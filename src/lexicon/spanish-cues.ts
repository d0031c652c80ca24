/**
 * The forms in which Spanish verbs report speech: preterite, present, imperfect and participle of the third persons, and the gerund.
 * `sure` verbs report wherever they stand, `near` ones only beside a quotation.
 */
export function spanishForms(): { finite: { word: string; sure: boolean; addresses: boolean }[]; gerunds: string[] } {
  const finite: { word: string; sure: boolean; addresses: boolean }[] = [];
  const gerunds: string[] = [];
  for (const [list, trusted] of [
    [sure, true],
    [near, false],
  ] as const) {
    for (const entry of list.split(/\s+/)) {
      const [infinitive = '', ...irregular] = entry.split('/');
      const forms = irregular.length > 2 ? irregular : [...regular(infinitive), ...irregular];
      for (const word of forms) {
        if (word.endsWith('ndo')) gerunds.push(word);
        else finite.push({ word, sure: trusted, addresses: addressing.has(infinitive) });
      }
    }
  }
  return { finite, gerunds };
}

/** Whether a Spanish form reports speech only after `ha`, `han`, `había`: `ha explicado`, but not `el plan explicado`. */
export function needsAuxiliary(word: string): boolean {
  return /(?:[ai]d|ích|ch|[sr]t|uest)o$/.test(word);
}

/** Irregular verbs carry their forms after slashes; with one or two of them, the others are regular. */
const sure = `decir/dijo/dijeron/dice/dicen/decía/decían/dicho/diciendo
  afirmar señalar agregar añadir explicar declarar indicar asegurar manifestar/manifiesta/manifiestan expresar comentar apuntar
  sostener/sostuvo/sostuvieron/sostiene/sostienen/sostenía/sostenido subrayar destacar recalcar enfatizar reiterar
  advertir/advirtió/advirtieron/advierte/advierten/advertido/advirtiendo insistir responder contestar preguntar concluir/concluyó/concluyeron/concluye/concluido
  precisar anunciar reconocer admitir argumentar aclarar detallar puntualizar remarcar recordar/recuerda/recuerdan
  proseguir/prosiguió/prosigue continuar confesar/confiesa/confiesan exclamar confirmar denunciar relatar informar aseverar
  matizar lamentar celebrar resaltar escribir/escrito tuitear prometer sentenciar zanjar replicar opinar calificar tildar apostillar acotar
  exponer/expuso/expusieron/expone/expuesto`;
const near = `contar/cuenta/cuentan pedir/pidió/pidieron/pide/piden/pedido adelantar rematar recomendar/recomienda/recomiendan aconsejar
  sugerir/sugirió/sugiere/sugieren/sugerido plantear considerar valorar reflexionar razonar ironizar bromear narrar describir/describe/descrito
  mencionar agradecer felicitar exhortar instar invitar animar criticar cuestionar rechazar defender/defiende garantizar jurar
  vaticinar pronosticar repetir/repitió/repite/repetido revelar compartir especificar ampliar exigir prevenir/previno/previene/prevenido
  alertar ratificar reafirmar abundar apelar citar rezar/reza/rezan/rezaba leer/leyó/lee/leído estimar reclamar saludar externar susurrar gritar murmurar corear`;
const addressing = new Set(['decir', 'informar', 'preguntar', 'contar', 'responder', 'pedir', 'contestar', 'escribir']);

function regular(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const endings = infinitive.endsWith('ar')
    ? ['ó', 'aron', 'a', 'an', 'aba', 'aban', 'ado', 'ando']
    : ['ió', 'ieron', 'e', 'en', 'ía', 'ían', 'ido', 'iendo'];
  return endings.map((ending) => stem + ending);
}
