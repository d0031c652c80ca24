import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from '../src/page/shared';

/** The words for names and titles, by which one script knows bylines and another speakers (`build/shared-code.ts`). */
export default defineUnlistedScript(() =>
  share(
    import.meta.glob(
      [
        '../src/lexicon/{given-names,sentences,tagging,titles}.ts',
        '../src/lexicon/??/{people,titles,organizations,sentences}.ts',
        '../src/text/sentences.ts',
        '../src/settings.ts',
      ],
      { eager: true },
    ),
  ),
);
