import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Everywhere, launchEverywhere } from '../../browsers/everywhere';
import { type Site, startSite } from '../../browsers/site';
import { hostilePage } from '../payloads/page';

let site: Site;
let chromium: Everywhere;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchEverywhere(site);
});

afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** Runs in the page: `place` is an element in the middle of the bulletin. */
const builders: Record<string, string> = {
  '10,000 nested tables': "place.innerHTML = '<table><tr><td>'.repeat(10000) + 'the innermost cell'",
  'a tree 20,000 elements deep, built by script and not shown':
    "place.style.display = 'none'; let at = place; for (let i = 0; i < 20000; i++) { const next = document.createElement('div'); at.append(next); at = next; } at.append('the innermost word')",
  'a tree 2,000 elements deep, built by script':
    "let at = place; for (let i = 0; i < 2000; i++) { const next = document.createElement('div'); at.append(next); at = next; } at.append('the innermost word')",
  '100,000 elements beside each other':
    "const all = document.createDocumentFragment(); for (let i = 0; i < 100000; i++) { const p = document.createElement('p'); p.textContent = 'Berth ' + i; all.append(p); } place.append(all)",
  'one text of 1 MB without an end': "place.append('The harbor council met at the quay and '.repeat(26000))",
  'one word of 1 MB': "place.append('x'.repeat(1 << 20))",
  'five pictures of 1 MB in their own addresses':
    "for (let i = 0; i < 5; i++) { const image = new Image(600, 300); image.alt = 'Picture ' + i; image.src = 'data:image/png;base64,' + 'iVBORw0KGgo'.repeat(95000); place.append(image); }",
  '2,000 quotations':
    "for (let i = 0; i < 2000; i++) { const p = document.createElement('p'); p.textContent = '\"We counted berth ' + i + ' twice,\" Commissioner Ada Quill said at the quay.'; place.append(p); }",
  '20,000 quotation marks without a partner':
    "const p = document.createElement('p'); p.textContent = '“ \" ‘ ’ '.repeat(5000); place.append(p)",
  '5,000 style rules in the text':
    "const p = document.createElement('p'); p.textContent = 'a{} '.repeat(5000) + '!'; place.append(p)",
  '5,000 links through a redirector':
    "for (let i = 0; i < 5000; i++) { const a = document.createElement('a'); a.href = 'https://links-1.govdelivery.com/CL0/https:%2F%2Fwww.harbor.example.gov%2F' + i + '/1/x/y=428'; a.textContent = 'berth ' + i; place.append(a, ' '); }",
  'a table of 300 columns and 300 rows':
    "place.innerHTML = '<table border=1>' + ('<tr>' + '<td>7</td>'.repeat(300) + '</tr>').repeat(300) + '</table>'",
  'cells that span 65,534 rows':
    "place.innerHTML = '<table border=1>' + '<tr><td rowspan=65534 colspan=1000>x</td><td>y</td></tr>'.repeat(40) + '</table>'",
};

it.each(Object.entries(builders))(
  '%s: the popup answers and the tab lives',
  async (name, script) => {
    const path = `/2025/03/${name.replace(/\W+/g, '-')}.html`;
    const empty = { name, kind: 'markup' as const, value: '', number: 1 };
    const late = `addEventListener('DOMContentLoaded', () => { const place = document.querySelector('.place'); ${script} })`;
    site.pages.set(path, { body: hostilePage({ payloads: [empty], script: late }) });
    const started = performance.now();
    const page = await chromium.open(`https://quay-reader.blogspot.com${path}`);
    const opened = performance.now();
    const popup = await chromium.popupFor(page);
    console.log(`${name}: page ${Math.round(opened - started)} ms, answer ${Math.round(performance.now() - opened)} ms`);
    await expect
      .poll(() => popup.locator('article').first().textContent())
      .toMatch(/harbor council met at the old customs house/i);
    expect(await page.evaluate(() => document.readyState)).toBe('complete');
  },
  120_000,
);

it('1,000 posts on one page: a choice, or the one in view', async () => {
  const one = /<div class='post-outer'>[\s\S]*?<abbr[\s\S]*?<\/div>\n<\/div><\/div>/.exec(hostilePage())?.[0] ?? '';
  expect(one).toContain('GovDelivery');
  const many = hostilePage()
    .replace("<body class='item-view'>", '<body>')
    .replace(one, () =>
      Array.from({ length: 1000 }, (_, index) => one.replaceAll('9695559012767679075', String(9_000_000_000 + index))).join('\n'),
    );
  site.pages.set('/2025/03/', { body: many.replace(/<link href='[^']*' rel='canonical'\/>/, '') });
  const page = await chromium.open('https://quay-reader.blogspot.com/2025/03/');
  const popup = await Promise.race([chromium.popupFor(page, 'several'), chromium.popupFor(page, 'ready')]);
  expect((await popup.locator('body').textContent()) ?? '').toMatch(/northern channel/i);
  expect(await page.evaluate(() => document.readyState)).toBe('complete');
}, 120_000);
