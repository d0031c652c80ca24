import { capitaliseFirst, titleCase } from '../../text/titlecase';
import type { CslItem } from '../csl';
import { field, type Rich } from './rich';
import { termsOf } from './terms';

/** The field as the item has it. */
export function plainField(item: CslItem, name: TextField): Rich {
  return field(item[name]);
}

/** The field in headline style. */
export function titled(item: CslItem, name: TextField): Rich {
  const text = item[name];
  return text ? field(titleCase(text, item.language, item.names)) : '';
}

/** The field with a capital in front. */
export function capital(item: CslItem, name: TextField): Rich {
  const text = item[name];
  return text ? field(capitaliseFirst(text)) : '';
}

/** The short title in headline style; the title where there is none. */
export function shortTitled(item: CslItem): Rich {
  return titled(item, item['title-short'] && item.title ? 'title-short' : 'title');
}

/** `para. 4` */
export function paragraph(item: Pick<CslItem, 'tongue'>, { quote }: { quote?: { paragraph?: number } }): Rich {
  return quote?.paragraph ? `${termsOf(item).paragraph} ${quote.paragraph}` : '';
}

/** Newspapers and magazines. */
export function isPeriodical(item: CslItem): boolean {
  return item.type.startsWith('article-');
}

/** Works whose container comes out in numbers: periodicals and blogs. */
export function isSerial(item: CslItem): boolean {
  return isPeriodical(item) || item.type === 'post-weblog';
}

type TextField = 'title' | 'title-short' | 'container-title' | 'publisher' | 'genre' | 'URL';
