import { listed, type VerbList } from '../verb-list';

/**
 * Spanish verbs of speech by infinitive: preterite, present, imperfect and participle of the third persons, and the gerund. Irregular verbs
 * carry their forms after slashes; with one or two of them, the others are regular.
 */
export const verbs = listed(
  {
    sure: `
      decir/dijo/dijeron/dice/dicen/decía/decían/dicho/diciendo
      afirmar señalar agregar añadir explicar declarar indicar asegurar manifestar/manifiesta/manifiestan expresar comentar apuntar
      sostener/sostuvo/sostuvieron/sostiene/sostienen/sostenía/sostenido subrayar destacar recalcar enfatizar reiterar
      advertir/advirtió/advirtieron/advierte/advierten/advertido/advirtiendo insistir responder contestar preguntar concluir/concluyó/concluyeron/concluye/concluido
      precisar anunciar reconocer admitir argumentar aclarar detallar puntualizar remarcar recordar/recuerda/recuerdan
      proseguir/prosiguió/prosigue continuar confesar/confiesa/confiesan exclamar confirmar denunciar relatar informar aseverar
      matizar lamentar celebrar resaltar escribir/escrito tuitear prometer sentenciar zanjar replicar opinar calificar tildar apostillar acotar
      exponer/expuso/expusieron/expone/expuesto
    `,
    near: `
      contar/cuenta/cuentan pedir/pidió/pidieron/pide/piden/pedido adelantar rematar recomendar/recomienda/recomiendan aconsejar
      sugerir/sugirió/sugiere/sugieren/sugerido plantear considerar valorar reflexionar razonar ironizar bromear narrar describir/describe/descrito
      mencionar agradecer felicitar exhortar instar invitar animar criticar cuestionar rechazar defender/defiende garantizar jurar
      vaticinar pronosticar repetir/repitió/repite/repetido revelar compartir especificar ampliar exigir prevenir/previno/previene/prevenido
      alertar ratificar reafirmar abundar apelar citar rezar/reza/rezan/rezaba leer/leyó/lee/leído estimar reclamar saludar externar susurrar gritar murmurar corear
    `,
    addressing: 'decir informar preguntar contar responder pedir contestar escribir',
    naming: 'calific tild',
  },
  formsOf,
);

function formsOf([infinitive = '', ...irregular]: readonly string[]): ReturnType<VerbList['formsOf']> {
  const words = irregular.length > 2 ? irregular : [...regular(infinitive), ...irregular];
  return words.map((word) =>
    word.endsWith('ndo')
      ? { word, form: 'participle', trust: 'sure', addresses: false }
      : { word, form: 'finite', compound: isParticiple(word) },
  );
}

const isParticiple = (word: string): boolean => /(?:[ai]d|ích|ch|[sr]t|uest)o$/.test(word);

function regular(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const endings = infinitive.endsWith('ar')
    ? ['ó', 'aron', 'a', 'an', 'aba', 'aban', 'ado', 'ando']
    : ['ió', 'ieron', 'e', 'en', 'ía', 'ían', 'ido', 'iendo'];
  return endings.map((ending) => stem + ending);
}
