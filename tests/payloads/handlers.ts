import { type Row, table } from './case';

function own(): [event: string, markup: string][] {
  return [
    ['onerror', '<img src=x onerror="{run}">'],
    ['onload', '<svg onload="{run}"></svg>'],
    ['onload-body', '<body onload="{run}">text</body>'],
    ['onload-style', '<style onload="{run}"></style>'],
    ['onload-iframe', '<iframe onload="{run}"></iframe>'],
    ['onerror-video', '<video><source onerror="{run}"></video>'],
    ['onerror-audio', '<audio src=x onerror="{run}"></audio>'],
    ['onerror-object', '<object data=x onerror="{run}"></object>'],
    ['onerror-link', '<link rel=stylesheet href=x onerror="{run}">'],
    ['onerror-script', '<script src=x onerror="{run}"></script>'],
    ['onfocus', '<input onfocus="{run}" autofocus>'],
    ['onfocusin', '<div contenteditable autofocus onfocusin="{run}">text</div>'],
    ['onblur', '<input onblur="{run}" autofocus><input autofocus>'],
    ['ontoggle', '<details open ontoggle="{run}"><summary>More</summary></details>'],
    ['onbeforetoggle', '<div popover onbeforetoggle="{run}" id=pop>text</div>'],
    ['onbegin', '<svg><animate onbegin="{run}" attributeName=x dur=1s></animate></svg>'],
    ['onend', '<svg><animate onend="{run}" attributeName=x dur=1ms></animate></svg>'],
    ['onrepeat', '<svg><animate onrepeat="{run}" attributeName=x dur=1ms repeatCount=3></animate></svg>'],
    ['onanimationstart', '<style>@keyframes k{}</style><p style="animation:k 1s" onanimationstart="{run}">text</p>'],
    ['onanimationend', '<style>@keyframes m{}</style><p style="animation:m 1ms" onanimationend="{run}">text</p>'],
    ['ontransitionend', '<p style="transition:color 1ms" ontransitionend="{run}">text</p>'],
    ['onstart', '<marquee onstart="{run}">text</marquee>'],
    ['onfinish', '<marquee loop=1 width=0 onfinish="{run}">text</marquee>'],
    ['onpageshow', '<body onpageshow="{run}">'],
    ['onhashchange', '<body onhashchange="{run}">'],
    ['oncanplay', '<video oncanplay="{run}"><source src=data:video/mp4,x></video>'],
    ['onloadstart', '<video onloadstart="{run}" src=x></video>'],
    ['oncuechange', '<video><track default src="data:text/vtt,x" oncuechange="{run}"></video>'],
    ['onscroll', '<div style="overflow:auto;height:5px" onscroll="{run}"><p id=far style="height:90px">x</p></div>'],
    ['onscrollend', '<div style="overflow:auto;height:5px" onscrollend="{run}"><p style="height:90px">x</p></div>'],
    ['oncontentvisibilityautostatechange', '<p style="content-visibility:auto" oncontentvisibilityautostatechange="{run}">x</p>'],
    ['onsecuritypolicyviolation', '<p onsecuritypolicyviolation="{run}">text</p>'],
    ['oninvalid', '<form><input required oninvalid="{run}"><button>go</button></form>'],
    ['onsubmit', '<form onsubmit="{run}"><button>go</button></form>'],
  ];
}

const hosts = ['p', 'a', 'b', 'td', 'li', 'h2', 'blockquote', 'img', 'span', 'custom-tag'];
const plain =
  'onclick ondblclick onauxclick oncontextmenu onmousedown onmouseenter onmousemove onmouseover onmouseup onwheel onpointerdown onpointerenter onpointermove onpointerrawupdate ontouchstart onkeydown onkeypress onkeyup oninput onbeforeinput onchange onselect onselectstart onselectionchange oncopy oncut onpaste ondrag ondragstart ondrop onresize onmessage onoffline ononline onpopstate onstorage onunload onbeforeunload onvisibilitychange onfullscreenchange ongotpointercapture onwebkitanimationstart onformdata onslotchange oncommand onbeforematch onanything';

const spellings: Record<string, string> = {
  upper: 'ONERROR="{run}"',
  mixed: 'oNeRrOr="{run}"',
  slash: '/onerror="{run}"',
  'slash-before': 'a/onerror="{run}"',
  backtick: 'onerror=`{run}`',
  bare: 'onerror={run}',
  'single-quote': "onerror='{run}'",
  'form-feed': 'alt\fonerror="{run}"',
  'entity-in-value': 'onerror="&#114;an({run})"',
  'null-before': '\u0000onerror="{run}"',
  'after-broken-quote': 'alt="x"onerror="{run}"',
  'in-alt': 'alt="&quot; onerror={run} x=&quot;"',
  'in-alt-raw': 'alt="\'onerror={run} x=\'"',
  twice: 'onerror="" onerror="{run}"',
  'data-prefix': 'data-onerror="{run}"',
  newline: 'onerror\n=\n"{run}"',
};

/** Event handler attributes: each on the element that fires it by itself, where there is one, and on one that anybody writes. */
export const handlers: Row[] = table('handler', [
  ...own().map(([event, markup]) => ({ name: `${event}/itself`, value: markup })),
  ...plain.split(' ').flatMap((event, index) => {
    const tag = hosts[index % hosts.length] ?? 'p';
    return [{ name: `${event}/${tag}`, value: `<${tag} ${event}="{run}" tabindex=1>The council met</${tag}>` }];
  }),
  ...Object.entries(spellings).map(([name, attribute]) => ({ name: `spelling/${name}`, value: `<img src=x ${attribute}>` })),
]);
