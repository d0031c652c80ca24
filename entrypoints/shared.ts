import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsx from 'preact/jsx-runtime';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from '../src/page/shared';

/** What popup, options and reader view have in common (`build/shared-code.ts`). */
export default defineUnlistedScript(() => {
  share({ preact, 'preact/hooks': hooks, 'preact/jsx-runtime': jsx });
  share(
    import.meta.glob(
      [
        '../src/views/*.{ts,tsx}',
        '../src/views/{components,body}/*.{ts,tsx}',
        '../src/citations/{cite,together,quotation,source,frame,metadata,markdown,csl,names,markup,archive,agencies,styles/rich,styles/terms,exports/keys}.ts',
        '../src/text/{sentencecase,titlecase}.ts',
      ],
      { eager: true },
    ),
  );
});
