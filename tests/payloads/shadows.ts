import { listed, type Row, table } from './case';

/** Content that is markup for one reader of the page and nothing for another. */
export const shadows: Row[] = table(
  'shadow',
  listed({
    'declarative-open': '<div><template shadowrootmode=open><img src=x onerror="{run}"><slot></slot></template>text</div>',
    'declarative-closed': '<div><template shadowrootmode=closed><img srcset="{url} 1x"></template>text</div>',
    'declarative-clonable': '<div><template shadowrootmode=open shadowrootclonable><script>{run}</script></template>text</div>',
    'old-attribute': '<div><template shadowroot=open><script>{run}</script></template>text</div>',
    'our-own-tag': '<div data-bulletin-reader><template shadowrootmode=open><p>Not the reader</p></template></div>',
    'our-own-tag-plain': '<div data-bulletin-reader><dialog open><p>Not the reader</p></dialog></div>',
    'nested-templates': '<template><template><template><img src=x onerror="{run}"></template></template></template>',
    'template-in-table': '<table><template><tr><td><img src=x onerror="{run}"></td></tr></template></table>',
    'template-in-svg': '<svg><template><img src=x onerror="{run}"></template></svg>',
    slot: '<slot onslotchange="{run}" name=x>the council met</slot>',
    part: '<p part=dialog exportparts="x:dialog" slot=x>the council met</p>',
    'custom-element': '<x-council onconnected="{run}">the council met</x-council>',
    'customised-built-in': '<p is=x-council>the council met</p>',
    dialog: '<dialog open>the council met<form method=dialog><button>x</button></form></dialog>',
    popover: '<div popover=manual id=pop style="background:{stain}">the council met</div><button popovertarget=pop>x</button>',
    'command-button': '<button commandfor=x command=show-modal>x</button><dialog id=x>the council met</dialog>',
    'noscript-comment': '<noscript><!--</noscript><img src=x onerror="{run}">--></noscript>',
    'marked-left-out': '<p data-left-out="furniture/forged">the council met</p>',
    'forged-data': '<section data-block=0 data-mark=quote class=slot>the council met</section>',
  }),
);
