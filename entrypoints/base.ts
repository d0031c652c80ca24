import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from '../src/page/shared';

/** What takes an excerpt from a page and what reads it have in common (`build/shared-code.ts`). */
export default defineUnlistedScript(() =>
  share(
    import.meta.glob(
      [
        '../src/text/{base64,blocks,dates,domains,fault,mail-header-words,mail-headers,many-people,parts,privacy,punycode,query,raised,space,spellings}.ts',
        '../src/article/copy/*.ts',
        '../src/mailers/govdelivery/{ids,links,sender,signs,urls,wrappers}.ts',
        '../src/page/{align,bounds,find,pagetext}.ts',
        '../src/views/restore.ts',
      ],
      { eager: true },
    ),
  ),
);
