import { crossed, listed, type Row, table } from './case';

/** Rules that ask the network or read the page by asking it. */
const declarations: Record<string, string> = {
  background: 'background:url({url})',
  'background-quoted': "background-image:url('{url}')",
  'image-set': "background-image:image-set('{url}' 1x)",
  'cross-fade': 'background-image:-webkit-cross-fade(url({url}),url({url}),50%)',
  'list-style': 'display:list-item;list-style-image:url({url})',
  content: 'content:url({url})',
  cursor: 'cursor:url({url}),auto',
  'border-image': 'border:1px solid;border-image-source:url({url})',
  mask: 'mask-image:url({url})',
  filter: 'filter:url({url}#f)',
  'clip-path': 'clip-path:url({url}#c)',
  'shape-outside': 'float:left;shape-outside:url({url})',
  'offset-path': 'offset-path:url({url}#o)',
  escaped: 'background:\\75\\72\\6c({url})',
  comment: 'back/**/ground:u/**/rl({url});background:url(/**/{url})',
  variable: '--leak:url({url});background:var(--leak)',
  behavior: 'behavior:url({url});-moz-binding:url({url}#x)',
  expression: 'width:expression({run})',
  colour: 'color:{stain};background-color:{stain}',
  overlay: 'position:fixed;inset:0;z-index:2147483647;background:{stain};opacity:.01',
};

/** Sheets that reach further than their place. */
const sheets: Record<string, string> = {
  everything: '*{color:{stain}!important;background-color:{stain}!important}',
  'root-and-body': ':root,html,body{background:{stain}!important}',
  host: ':host,:host(*),:host-context(*){background:{stain}!important;color:{stain}!important}',
  slotted: '::slotted(*),::part(x){color:{stain}!important}',
  'custom-properties':
    ':root{--ink:{stain};--paper:{stain};--accent:{stain};--color:{stain};--text:{stain};--background:{stain}}',
  backdrop: '::backdrop,dialog::backdrop{background:{stain}!important}',
  'our-tag': '[data-bulletin-reader],[data-bulletin-reader] *{display:none!important;color:{stain}!important}',
  'our-tag-tokens': `[data-bulletin-reader]{${'paper raised sunken ink ink-soft rule edge accent accent-strong accent-ink accent-wash said warn warn-wash focus font-ui font-serif'
    .split(' ')
    .map((token) => `--${token}:{stain}!important`)
    .join(';')}}`,
  dialog: 'dialog{color:{stain}!important;background:{stain}!important}',
  marks: 'mark,::selection,::highlight(x),::target-text{background:{stain}!important}',
  import: '@import url({url});@import "{url}" layer(x);',
  'font-face': '@font-face{font-family:f;src:url({url})}p{font-family:f}',
  'unicode-range': '@font-face{font-family:g;src:url({url});unicode-range:U+0041}*{font-family:g,serif}',
  'attribute-selector': 'input[value^="a"]{background:url({url})}a[href*="harbor"]{background:url({url})}',
  has: 'html:has(mark){background:url({url})}',
  visited: 'a:visited{color:{stain}}',
  property: '@property --x{syntax:"<color>";inherits:true;initial-value:{stain}}*{outline-color:var(--x)}',
  namespace: '@namespace url({url});p{color:{stain}}',
  counter: '@counter-style c{system:cyclic;symbols:url({url})}li{list-style:c}',
  keyframes: '@keyframes k{to{color:{stain}}}p{animation:k 1ms forwards}',
  page: '@page{background:{stain};@top-left{content:"x"}}@media print{*{color:{stain}!important}}',
  'close-style': '</style><img src=x onerror="{run}"><style>',
};

export const styles: Row[] = [
  ...table(
    'style-attribute',
    crossed(declarations, { p: 'p', td: 'td', a: 'a' }, (css, tag) => wrap(tag, `style="${css}"`)),
  ),
  ...table(
    'style-element',
    listed(sheets).map(({ name, value }) => ({ name, value: `<style>${value}</style><p>the council met</p>` })),
  ),
  ...table('presentation', [
    { name: 'font-color', value: '<font color="{stain}">the council met</font>' },
    { name: 'bgcolor', value: '<table bgcolor="#010203"><tr><td bgcolor="#010203">the council met</td></tr></table>' },
    { name: 'body-text', value: '<body text="#010203" link="#010203" bgcolor="#010203">the council met</body>' },
    { name: 'class-of-ours', value: '<p class="popup ready toast body head" id="root" lang="x">the council met</p>' },
  ]),
];

function wrap(tag: string, attributes: string): string {
  if (tag === 'td') return `<table><tr><td ${attributes}>the council met</td></tr></table>`;
  return `<${tag} ${tag === 'a' ? 'href="https://www.harbor.example.gov/" ' : ''}${attributes}>the council met</${tag}>`;
}
