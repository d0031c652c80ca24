import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Readable } from '../../model';
import { Body } from '../body/body';
import { marksOf } from '../body/marks';
import { type Citing, frameIn } from '../citing';
import { copyPlainly } from '../components/copying';
import { Empty } from '../components/empty';
import { RemovedList } from '../components/removed';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { PopupActions } from './state';

interface ArticleTabProps {
  readable: Readable;
  citing: Citing;
  restored: number[];
  restore: (notes: number[], said: string) => void;
  actions: PopupActions;
}

/** The cleaned text, to read, select, copy and print; and what was taken out of it. */
export function ArticleTab({ readable, citing, restored, restore, actions }: ArticleTabProps) {
  const words = useWords();
  const run = useRun();
  const marks = useMemo(() => marksOf(readable), [readable]);
  const text = useRef<HTMLElement>(null);
  useEffect(() => (text.current ? copyPlainly(text.current) : undefined), [readable]);
  const copy = (form: 'text' | 'markdown', said: string): void => {
    void run(actions.copyArticle(form, readable, frameIn(citing, form)), said);
  };
  const { body, items, language, title } = readable.bulletin;
  return (
    <>
      <div class="tool-row" role="toolbar" aria-label={words('tabs.article')}>
        <button type="button" onClick={() => copy('text', words('toast.textCopied'))}>
          {words('article.copyText')}
        </button>
        <button type="button" onClick={() => copy('markdown', words('toast.markdownCopied'))}>
          {words('article.copyMarkdown')}
        </button>
        <button type="button" onClick={() => run(actions.print(readable))}>
          {words('article.print')}
        </button>
      </div>
      {body.children.length > 0 ? (
        <article ref={text}>
          <Body root={body} title={title} items={items} marks={marks} language={language} images="told" links="live" />
        </article>
      ) : (
        <Empty title={words('article.empty')} hint={words('article.emptyHint')} />
      )}
      <RemovedList notes={readable.notes} restored={restored} restore={restore} />
    </>
  );
}
