import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from '../src/page/shared';

/** The words for names and titles, by which the page's script knows bylines and the one for quotations speakers (`build/shared-code.ts`). */
export default defineUnlistedScript(() =>
  share(
    import.meta.glob(
      ['../src/lexicon/{given-names,tagging,titles}.ts', '../src/lexicon/{en,es}/{people,titles,organizations}.ts'],
      { eager: true },
    ),
  ),
);
