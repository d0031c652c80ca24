import { describe, expect, it } from 'vitest';
import { cueOf } from '../../src/lexicon/lexicon';
import { isJobTitle, jobTitlesMeantBy } from '../../src/lexicon/people';
import { looksLikePastVerb } from '../../src/lexicon/verbs';

const words = (text: string): string[] => text.trim().split(/\s+/);

describe('forms of English verbs of speech', () => {
  it.each(
    words(`said says told tells wrote writes replied replies testified testifies denied denies recounted retorts quipped admitted
      remarks stresses professes tweets added adds argued vowed deadpanned quips`),
  )('%s is finite and sure', (word) => {
    expect(cueOf(word)).toMatchObject({ form: 'finite', trust: 'sure', language: 'en' });
  });

  it.each(
    words(`thought thinks felt read reads put puts began begins went goes begged begs fired snapped shot shrugged nodded heard learned knew
      meant showed slammed ripped sang summed spoke signaled nods signals implied cried cries crowed teased`),
  )('%s is finite, and sure only beside a quotation', (word) => {
    expect(cueOf(word)).toMatchObject({ form: 'finite', trust: 'near', language: 'en' });
  });

  it.each(words('deadpanning saying telling writing replying quipping admitting adding arguing declaring denying'))(
    '%s is a participle',
    (word) => {
      expect(cueOf(word)).toMatchObject({ form: 'participle', trust: 'sure', language: 'en' });
    },
  );

  it.each(
    words('begging snapping nodding shrugging slamming ripping summing putting beginning agreeing disagreeing noting thinking'),
  )('%s is a participle beside a quotation', (word) => {
    expect(cueOf(word)).toMatchObject({ form: 'participle', trust: 'near' });
  });

  it.each(words('say tell add declare'))('%s, as a base form, reports beside a quotation', (word) => {
    expect(cueOf(word)).toMatchObject({ form: 'finite', trust: 'near' });
  });

  it.each(
    words(
      'told asked informed reminded assured advised warned urged implored texted emailed messaged instructed ordered challenged',
    ),
  )('%s has the listener for its object', (word) => {
    expect(cueOf(word)?.addresses).toBe(true);
  });

  it.each(words('sayed telled writed'))('%s is no form', (word) => {
    expect(cueOf(word)).toBeUndefined();
  });
});

describe('forms of Spanish verbs of speech', () => {
  const finite = `dijo dijeron dice dicen decía decían dicho
    explicó explicaron explica explican explicaba explicaban explicado
    respondió respondieron responde responden respondía respondían respondido
    añadió añadieron añade añaden añadía añadían añadido
    manifestó manifestaron manifiesta manifiestan sostuvo sostuvieron sostiene sostienen advirtió advierten concluyó concluye
    recordó recuerda recuerdan prosiguió prosigue confiesa confiesan escribió escrito expuso expone expuesto`;
  it.each(words(finite))('%s is finite and sure', (word) => {
    expect(cueOf(word)).toMatchObject({ form: 'finite', trust: 'sure', language: 'es' });
  });

  it.each(
    words(
      'contó cuenta cuentan pidió pidieron pide piden recomienda recomiendan sugirió sugiere defendió defiende leyó lee reza rezaba',
    ),
  )('%s is finite, and sure only beside a quotation', (word) => {
    expect(cueOf(word)).toMatchObject({ form: 'finite', trust: 'near', language: 'es' });
  });

  it.each(words('diciendo explicando respondiendo añadiendo advirtiendo contando'))('%s is a participle', (word) => {
    expect(cueOf(word)).toMatchObject({ form: 'participle', trust: 'sure', addresses: false, language: 'es' });
  });

  it.each(words('dijo preguntó contó respondió pidió contestó escribió informó'))(
    '%s has the listener for its object',
    (word) => {
      expect(cueOf(word)?.addresses).toBe(true);
    },
  );

  it.each(words('explicó añadió señaló'))('%s has not', (word) => {
    expect(cueOf(word)?.addresses).toBe(false);
  });

  it.each(words('deció sostenió exponió'))('%s is no form', (word) => {
    expect(cueOf(word)).toBeUndefined();
  });

  it.each(words('explicado respondido dicho expuesto'))('%s needs ha or había before it', (word) => {
    expect(cueOf(word)?.compound).toBe(true);
  });

  it.each(words('dijo explicó decía recuerda'))('%s stands by itself', (word) => {
    expect(cueOf(word)?.compound).toBe(false);
  });
});

describe('words that look like a verb in the past', () => {
  it.each(words('gushed raved bantered celebró cantaron rieron'))('%s', (word) => {
    expect(looksLikePastVerb(word)).toBe(true);
  });

  it.each(
    words('united indeed hundred speed named based aged titled entitled dubbed called related retired seed wed bed reddish'),
  )('not %s', (word) => {
    expect(looksLikePastVerb(word)).toBe(false);
  });
});

describe('words that point back at a function', () => {
  it.each([
    ['mandataria', 'gobernadora'],
    ['ejecutivo', 'alcalde'],
    ['edil', 'concejal'],
    ['diplomático', 'embajador'],
    ['legisladora', 'senadora'],
    ['galeno', 'doctor'],
    ['congresswoman', 'representative'],
    ['lawmaker', 'senator'],
    ['diplomat', 'ambassador'],
    ['jurist', 'judge'],
  ])('%s means a %s', (word, meant) => {
    expect(jobTitlesMeantBy(word)).toContain(meant);
  });

  it.each(words('titular funcionario líder directiva'))('%s means anybody with a function', (word) => {
    expect(jobTitlesMeantBy(word)).toEqual([]);
  });

  it('others mean nobody', () => {
    expect(jobTitlesMeantBy('harbor')).toBeUndefined();
    expect(jobTitlesMeantBy('')).toBeUndefined();
  });

  it.each(['superintendent', 'Superintendente', 'rancher', 'grandmother', 'alcaldesa', 'Dr.'])(
    '%s says what a person is',
    (word) => {
      expect(isJobTitle(word)).toBe(true);
    },
  );

  it.each(['harbor', 'puerto', 'bridge', '', 'insist', 'estimate', 'resist', 'climate', 'checklist'])('%j does not', (word) => {
    expect(isJobTitle(word)).toBe(false);
  });
});
