import type { Style } from './styles';

/** No manual: who, what, where, when, address, in the order a person would say it. */
export const plain: Style = (item) => {
  const who = item.author?.map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' ')).join(', ');
  const when = item.issued?.literal ?? item.issued?.['date-parts']?.[0]?.join('-');
  return { entry: [who, item.title, item['container-title'], when, item.URL].filter(Boolean).join('. ') };
};
