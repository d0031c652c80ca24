import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from '../src/page/shared';

/**
 * What the scripts in pages have in common, above all the words for names and titles, by which one knows bylines and another speakers
 * (`build/shared-code.ts`).
 */
export default defineUnlistedScript(() =>
  share(
    import.meta.glob(
      [
        '../src/lexicon/{given-names,tagging,titles}.ts',
        '../src/lexicon/??/{people,titles,organizations}.ts',
        '../src/text/{blocks,dates,parts,sentences,space}.ts',
        '../src/page/{align,find,pagetext}.ts',
        '../src/{settings,views/restore}.ts',
      ],
      { eager: true },
    ),
  ),
);
