import { crossed, type Row, table } from './case';

/** Keys that reach the prototype of a careless object. */
const keys = Object.fromEntries(
  [
    '__proto__',
    'constructor',
    'prototype',
    'constructor.prototype',
    '__defineGetter__',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'isPrototypeOf',
    'watch',
    'then',
    'toJSON',
  ].map((key) => [key, key]),
);

const places: Record<string, string> = {
  id: '<p id="@">the council met</p>',
  class: '<p class="@">the council met</p>',
  name: '<a name="@">the council met</a>',
  attribute: '<p @="polluted">the council met</p>',
  data: '<p data-@="polluted">the council met</p>',
  tag: '<@ polluted="1">the council met</@>',
  lang: '<p lang="@">the council met</p>',
  'link-query': '<a href="https://www.harbor.example.gov/?@[polluted]=1&amp;@.polluted=1">the council met</a>',
  account: '<a href="https://public.govdelivery.com/accounts/@/subscriber/new">Sign up</a>',
  words: '<p>@</p>',
};

export const keysOfPrototypes: Row[] = table(
  'prototype',
  crossed(keys, places, (key, markup) => markup.replaceAll('@', key)),
);
