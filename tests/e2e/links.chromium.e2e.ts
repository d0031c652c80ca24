import { expect, it } from 'vitest';
import { address, hostilePage } from '../payloads/page';
import { stand } from './stand';

const here = stand();
const { pathname } = new URL(address);

/** What a passage is made of that a browser may spell otherwise than the link; each stands a screen away from the next. */
const passages: [kind: string, html: string][] = [
  ['hyphens', '“The crew heeds a high-contrast, well-built flag,” said Engineer Ada Voss.'],
  ['a line break', 'First line of the notice<br>“Nobody ties up here<br>before noon or after dark,” said Master Bill Oake<br>last line'],
  ['letters that decompose', '“Новый край — мой дом, и чайка тоже,” said Pilot Andrei Moiseyev.'],
  ['letters that decompose otherwise', '“Їжак їсть із моєї миски щовечора,” said Keeper Olha Tkach.'],
  ['accents', '“El niño señaló la cigüeña del café de Ångström,” said Captain Luis Peña.'],
  ['accents of their own', '“The cafe\u0301 at the re\u0301sume\u0301 of the pier is closed,” said Cook Zoe Marsh.'],
  ['signs of addresses', '“Salt &amp; silt, 50% of it, is #1 — no?” asked Clerk Joan Fry.'],
  ['soft hyphens', '“The under&shy;ground water has never been mea&shy;sured be&shy;fore,” said Chair Helga Lind.'],
  ['hard spaces', '“We have&nbsp;40&nbsp;boats and&nbsp;no&nbsp;ropes,” said Buyer Omar Haddad.'],
  ['inline elements', '“The <b>north</b> bank <a href="https://example.org/x">has moved</a> <i>forty</i> feet,” said Surveyor Ina Holt.'],
  ['emoji', '“The first boat 🚤 is afloat — we’re proud 👩🏽‍✈️ indeed,” said Captain Joan Griffin.'],
  ['spaces without width', '“Nobody\u200b pays\u200b more for the ferry this spring,” said Director Ann Toll.'],
  ['capitals of a style sheet', '<span style="text-transform:uppercase">“The gate opens on Monday at the weir,” said Keeper Tom Lock.</span>'],
  ['sharp s', '“Die Straße am Großen Deich ist naß,” said Envoy Karl Groß.'],
  ['places to break', '“The ferry<wbr>boat and the tug<wbr>boat stay in the harbor,” said Agent Mia Wharf.'],
  ['ligatures', '“The ﬁrst oﬃcial ﬂoat is here at last,” said Guard Ned Pike.'],
  ['two parts', '“We began at the pier,” said Walker Nora Quill. “We ended at the lighthouse, wet to the bone.”'],
  ['a script from right to left', '<span dir="rtl">“המפה שייכת לכולם בעיר” said Mayor Ruth Almog.</span>'],
  ['a script without spaces', '“地图属于每一个走过它的人，我们会在五月印出来。” said Consul Li Wei.'],
  ['equal words, first', '“We thank every one of you,” said Chief Rosa Worth.'],
  ['equal words, second', 'Once more at the end: “We thank every one of you,” said Chief Rosa Worth.'],
]; // biome-ignore format: a table

it('the link of every quotation brings its place into the window, whatever it is written with', async () => {
  const gap = '<div style="height:1200px">&nbsp;</div>';
  const paragraphs = passages.map(([, html], index) => `<div id="passage-${index}"><p>${html}</p></div>`).join(gap);
  here.site.pages.set(pathname, {
    body: hostilePage({}).replace('<p>The council will meet again', `${gap}${paragraphs}${gap}$&`),
  });
  const popup = await here.click(await here.open(address));
  await popup.getByRole('button', { name: /^Show all/ }).click();
  const links = await popup.evaluate(copied);
  const leads: Record<string, boolean> = {};
  for (const [index, [kind, html]] of passages.entries()) {
    const said =
      /“(.*?)[,?]?”/.exec(
        html
          .replace(/<br>/g, ' ')
          .replace(/<[^>]+>|&shy;|\u200b/g, '')
          .replace(/&nbsp;/g, ' ')
          .replace('&amp;', '&'),
      )?.[1] ?? html;
    const mine = links.filter((text) => [said, said.normalize('NFC')].some((words) => text.includes(words.slice(0, 18))));
    const link = /https?:\S+#:~:text=\S+/.exec(mine[kind.endsWith('second') ? 1 : 0] ?? '')?.[0];
    leads[kind] = link !== undefined && (await shows(link, index));
  }
  expect(leads).toEqual(Object.fromEntries(passages.map(([kind]) => [kind, true])));
});

/** Presses the button of every quotation, and gives what each of them put on the clipboard. Runs in the popup. */
async function copied(): Promise<string[]> {
  const links: string[] = [];
  for (const button of document.querySelectorAll<HTMLElement>('.quote button[aria-label^=Copy]')) {
    const [item] = await new Promise<ClipboardItem[]>((written) => {
      navigator.clipboard.write = async (items) => written(items);
      button.click();
    });
    links.push((await (await item?.getType('text/plain'))?.text()) ?? '');
  }
  return links;
}

/** Whether a new tab at the address shows the passage. */
async function shows(link: string, index: number): Promise<boolean> {
  const page = await here.open(link);
  const seen = (id: string): boolean => {
    const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
    return top >= 0 && top < window.innerHeight;
  };
  const there = await page.waitForFunction(seen, `passage-${index}`, { timeout: patience }).then(
    () => true,
    () => false,
  );
  await page.close();
  return there;
}

/** Milliseconds in which a browser scrolls on any machine; only a link that leads nowhere takes them. */
const patience = 20_000;
