import { crossed, type Row, table } from './case';

/** Attributes that lead somewhere. */
const places: Record<string, string> = {
  'a-href': '<a href="@">the council met</a>',
  'a-xlink': '<svg><a xlink:href="@"><text>the council met</text></a></svg>',
  'svg-a-animated': '<svg><a><animate attributeName=href values="@"></animate><text>the council met</text></a></svg>',
  'math-href': '<math href="@"><mi>the council met</mi></math>',
  'area-href': '<map name=m><area href="@" shape=default></map>',
  'form-action': '<form action="@"><button>the council met</button></form>',
  'button-formaction': '<form><button formaction="@">the council met</button></form>',
  'iframe-src': '<iframe src="@"></iframe>',
  'embed-src': '<embed src="@">',
  'object-data': '<object data="@"></object>',
  'img-src': '<img src="@" alt="the council met">',
  'data-src': '<img data-src="@" alt="the council met">',
  'base-href': '<base href="@">',
  'meta-refresh': '<meta http-equiv=refresh content="600;url=@">',
};

/** Ways to write the scheme that a careless filter lets through. */
const spellings: Record<string, string> = {
  plain: 'javascript:{run}',
  upper: 'JAVASCRIPT:{run}',
  mixed: 'jAvAsCrIpT:{run}',
  'tab-inside': 'java\tscript:{run}',
  'newline-inside': 'java\nscript:{run}',
  'entity-tab': 'java&Tab;script:{run}',
  'entity-colon': 'javascript&colon;{run}',
  'entity-decimal': '&#106;avascript:{run}',
  'entity-unterminated': '&#0000106avascript:{run}',
  'entity-hex': '&#x6A;avascript:{run}',
  'space-before': '  javascript:{run}',
  'control-before': '\u0001\u001fjavascript:{run}',
  'nbsp-before': '\u00a0javascript:{run}',
  'zero-width-before': '\u200bjavascript:{run}',
  'bidi-before': '\u202ejavascript:{run}',
  'null-inside': 'java\u0000script:{run}',
  'soft-hyphen': 'java\u00adscript:{run}',
  'double-slash': 'javascript://%0a{run}',
  'comment-url': 'javascript://www.harbor.example.gov/%0a{run}',
  'with-host': 'javascript://harbor.example.gov/%0D%0A{run}',
  'double-encoded': 'javascript%3A{run}',
};

/** Schemes that no reader needs. */
const schemes: Record<string, string> = {
  vbscript: 'vbscript:msgbox(1)',
  livescript: 'livescript:{run}',
  'data-html': 'data:text/html,<script>{run}</script>',
  'data-html-base64': 'data:text/html;base64,PHNjcmlwdD5yYW4oMSk8L3NjcmlwdD4=',
  'data-svg': "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{run}'/>",
  'data-xml': "data:text/xml,<x xmlns='http://www.w3.org/1999/xhtml'><script>{run}</script></x>",
  'data-untyped': 'data:,{run}',
  'data-image-lie': 'data:image/png;text/html,<script>{run}</script>',
  blob: 'blob:https://sample.blogspot.com/0d1f',
  filesystem: 'filesystem:https://sample.blogspot.com/temporary/x.html',
  file: 'file:///etc/passwd',
  'view-source': 'view-source:https://sample.blogspot.com/',
  about: 'about:blank',
  chrome: 'chrome://settings/',
  'chrome-extension': 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/popup.html',
  'moz-extension': 'moz-extension://11111111-2222-4333-8444-555555555555/popup.html',
  resource: 'resource://gre/modules/Services.jsm',
  jar: 'jar:https://sample.blogspot.com/x.jar!/x.html',
  feed: 'feed:javascript:{run}',
  intent: 'intent://x#Intent;scheme=http;end',
  'ms-office': 'ms-word:ofe|u|https://leak.example.com/x.docx',
  'search-ms': 'search-ms:query=x&crumb=location:\\\\leak.example.com\\share',
  tel: 'tel:*2767*3855%23',
  sms: 'sms:+15550100?body=x',
  ftp: 'ftp://leak.example.com/x',
  ws: 'ws://leak.example.com/x',
  unc: '\\\\leak.example.com\\share',
  'userinfo-lie': 'https://www.harbor.example.gov@leak.example.com/x',
  'mailto-headers': 'mailto:press@harbor.example.gov?bcc=x@leak.example.com&body={run}',
  'mailto-newline': 'mailto:press@harbor.example.gov%0d%0abcc:x@leak.example.com',
};

const shortPlaces = Object.fromEntries(
  Object.entries(places).filter(([name]) => ['a-href', 'img-src', 'iframe-src'].includes(name)),
);
const doubtful = new Set(['img-src', 'data-src']);

export const addresses: Row[] = [
  ...table(
    'javascript-url',
    crossed(spellings, places, (address, markup) => markup.replace('@', address)),
  ),
  ...table(
    'scheme',
    crossed(schemes, shortPlaces, (address, markup) => markup.replace('@', address.replaceAll('"', '&quot;'))),
  ),
  ...table(
    'wrapped-url',
    Object.entries(wrappers()).map(([name, href]) => ({ name, value: `<a href="${href}">the council met</a>` })),
  ),
].filter(({ name }) => !(name.startsWith('scheme/ftp') && doubtful.has(name.split('/').at(-1) ?? '')));

/** Redirectors of the mailer that hide the scheme: unwrapping must not set it free. */
function wrappers(): Record<string, string> {
  const target = encodeURIComponent('javascript:{run}').replaceAll('%7B', '{').replaceAll('%7D', '}');
  const payload = Buffer.from(JSON.stringify({ bulletin_link_id: 101, uri: 'bp2:click', url: 'javascript:ran(1)' })).toString(
    'base64url',
  );
  return {
    ses: `https://links-1.govdelivery.com/CL0/${target}/1/010001956d4f031b-b4bc19d1-c60a-714e-8776-7b64a2dfefaa-000000/x=428`,
    'ses-data':
      'https://links-1.govdelivery.com/CL0/data:text%2Fhtml,x/1/010001956d4f031b-b4bc19d1-c60a-714e-8776-7b64a2dfefaa-000000/x=428',
    track: 'http://links.govdelivery.com/track?type=click&amp;enid=ZWFzPTE&amp;&amp;&amp;101&amp;&amp;&amp;javascript:{run}',
    'track-protocol-relative':
      'http://links.govdelivery.com/track?type=click&amp;enid=ZWFzPTE&amp;&amp;&amp;101&amp;&amp;&amp;//leak.example.com/x',
    jwt: `https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.${payload}.x/s/1234567890/br/754716237213-l`,
    'jwt-broken': 'https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.%%%.x/s/1234567890/br/754716237213-l',
    'jwt-pollution': `https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"__proto__":{"url":"javascript:ran(1)"},"url":{"toString":"x"}}').toString('base64url')}.x/br/1-l`,
    safelinks: `https://nam01.safelinks.protection.outlook.com/?url=${target}&amp;data=x`,
    urldefense: 'https://urldefense.com/v3/__javascript:{run}__;!!x$',
    google: `https://www.google.com/url?q=${target}`,
    nested: `https://nam01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${target}`).replaceAll('%257B', '{').replaceAll('%257D', '}')}`,
    'percent-bomb': `https://links-1.govdelivery.com/CL0/${'%25'.repeat(200)}/1/x/x=428`,
  };
}
