import { listed, type VerbList } from '../verb-list';

/**
 * French verbs of speech by infinitive: present, simple past, imperfect and participle of the third persons, and the gerund. Irregular verbs
 * carry their forms after slashes.
 */
export const verbs = listed(
  {
    sure: `
      dire/dit/disent/disait/disaient/dirent/disant déclarer affirmer ajouter expliquer/explique/expliquent/expliqua/expliqué/expliquant
      préciser/précise/précisent/précisa/précisé/précisant souligner indiquer annoncer/annonce/annoncent/annonça/annoncé/annonçant
      rappeler/rappelle/rappellent/rappela/rappelé/rappelant assurer estimer poursuivre/poursuit/poursuivent/poursuivi/poursuivant
      répondre/répond/répondent/répondit/répondu/répondant demander conclure/conclut/concluent/conclu/concluant insister confier raconter
      reconnaître/reconnaît/reconnaissent/reconnut/reconnu/reconnaissant avertir/avertit/avertissent/averti/avertissant
      confirmer commenter relater témoigner regretter promettre/promet/promettent/promit/promis/promettant écrire/écrit/écrivent/écrivit/écrivant
      exclamer/exclame/exclament/exclama/exclamé/exclamant détailler résumer lancer/lance/lancent/lança/lancé/lançant
      mentionner soutenir/soutient/soutiennent/soutenait/soutint/soutenu prévenir/prévient/préviennent/prévint/prévenu renchérir/renchérit/renchéri
      marteler/martèle/martèlent/martelait/martelé enchaîner rétorquer préconiser admettre/admet/admettent/admis
    `,
    near: `
      noter observer remarquer juger/juge/jugent/jugea/jugé/jugeant saluer espérer/espère/espèrent/espéra/espéré plaider glisser reprendre/reprend/reprit/repris
      qualifier dénoncer/dénonce/dénoncent/dénonça/dénoncé/dénonçant décrire/décrit/décrivent/décrivait réjouir/réjouit/réjouissent/réjoui murmurer crier sourire/sourit/sourient/souriant
      constater relever/relève/relèvent/relevé féliciter souvenir/souvient/souviennent rassurer compléter/complète/complètent/complété alerter plaisanter signaler
      tempérer/tempère/tempéré réagir/réagit/réagissent/réagi étonner inquiéter/inquiète/inquiété soupirer évoquer illustrer confirmer
      rapporter argumenter souffler lâcher ironiser faire/fait
    `,
    addressing: 'dire demander répondre écrire confier raconter promettre',
    naming: 'qualifi décri',
  },
  formsOf,
);

function formsOf([infinitive = '', ...irregular]: readonly string[]): ReturnType<VerbList['formsOf']> {
  const words = irregular.length > 0 ? irregular : regular(infinitive);
  return words.map((word) =>
    /ant$/.test(word) ? { word, form: 'participle', addresses: false } : { word, form: 'finite', compound: isParticiple(word) },
  );
}

/** `déclaré` stands behind `a`; the forms of others are those of the present too. */
const isParticiple = (word: string): boolean => /(?:ée?|du|lu|nu|ivi|erti|éri|ris|mis|oui)$/.test(word);

function regular(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  return ['e', 'ent', 'a', 'èrent', 'ait', 'aient', 'é', 'ée', 'ant'].map((ending) => stem + ending);
}
