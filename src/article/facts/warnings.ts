import type { Nodes, Root } from 'mdast';
import type { Warning } from '../../model';
import { textIn } from '../../text/blocks';
import { isPublicHost } from '../../text/domains';
import { shorten } from '../../text/space';
import { wordSet } from '../../text/word-set';
import { siteOf } from '../body/links';
import { damageIn } from './damage';
import { baitIn, type LinkSeen } from './phishing';

/** What to be careful with in a text that claims to come from a public body. */
export function warningsOn(body: Root, told: { truncated?: boolean; issuer?: string }): Warning[] {
  const warnings: Warning[] = [];
  const links = linksIn(body);
  const text = body.children.map(textIn).join('\n');
  const lures = links.filter((url) => lure.test(siteOf(url) ?? ''));
  const bait = asksFor.exec(text)?.[0];
  const foreign = links.filter(
    (url) => !isPublic(url) && (shortener.test(siteOf(url) ?? '') || asksFor.test(textAround(body, url))),
  );
  for (const url of lures) warnings.push({ kind: 'out-of-character', text: shorten(siteOf(url) ?? url, 80) });
  if (bait && [...lures, ...foreign].length > 0) warnings.push({ kind: 'out-of-character', text: shorten(bait, 120) });
  else {
    const asked = baitIn(text, linksSeen(body), told.issuer);
    if (asked) warnings.push({ kind: 'out-of-character', text: shorten(asked, 120) });
  }
  warnings.push(...damageIn(body));
  const cut = cutOff(lastLine(body));
  if (cut && !told.truncated) warnings.push({ kind: 'truncated', text: cut });
  return warnings;
}

/** Words with which phishing asks for what a public newsletter never asks for. */
const asksFor =
  /\b(verify|confirm|update|validate|restore|unlock|reactivate) (your|the) (account|identity|password|payment|billing|bank|card|mailbox|credentials)\b|\b(your|the) account (has been|will be|was) (suspended|locked|limited|closed|deactivated)\b|\bunpaid toll\b|\bgift cards?\b.{0,40}\bcodes?\b|\bwire transfer\b.{0,40}\btoday\b|\bclick (here|below) to (claim|avoid)\b|\bverifi(que|car) (su|tu) (cuenta|identidad)\b|\bsu cuenta (ha sido|será) (suspendida|bloqueada)\b/i;

/** Hosts that public bodies do not link to: bare numbers, and the top domains that are given away. */
const lure = /^\d{1,3}(?:\.\d{1,3}){3}$|\.(?:top|xyz|icu|buzz|click|cyou|sbs|rest|zip)$/;

/** Hosts that hide their target. Agencies use them too: they count only beside words that ask for something. */
const shortener =
  /^(?:www\.)?(?:bit\.ly|t\.co|tinyurl\.com|is\.gd|cutt\.ly|rb\.gy|ow\.ly|rebrand\.ly|shorturl\.at|goo\.gl|t\.ly|tiny\.cc|s\.id|qrco\.de)$/;

/** Links with what tells a button from a link in a sentence. */
function linksSeen(body: Root): LinkSeen[] {
  return body.children.flatMap((child) => {
    const links = linksIn(child);
    const alone = links.length === 1 && textIn(child).trim().split(/\s+/).length <= 8;
    return links.map((url) => ({ alone, official: isPublic(url), shortened: shortener.test(siteOf(url) ?? '') }));
  });
}

/** The end of a text of which only the beginning was kept: an invitation to read on, or a sentence that breaks off. */
function cutOff(line: string): string | undefined {
  const invited = /(?:\bread more|\bcontinue reading|\bleer más|\[…\]|\[\.\.\.\])\s*[»>→.…]*$/i.exec(line)?.[0];
  if (invited) return invited;
  const words = line.split(' ');
  return words.length >= 8 && neverLast.has(words.at(-1) ?? '') ? words.slice(-3).join(' ') : undefined;
}

const neverLast = wordSet(
  'a an and as at but by for from his her its of or our than that the their this to which who whose with your al con de del el la las los o para por que se su sus un una y',
);

function isPublic(url: string): boolean {
  const host = siteOf(url) ?? '';
  return isPublicHost(host) || /(?:^|\.)(?:govdelivery\.com|lnks\.gd)$/.test(host);
}

function linksIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function textAround(body: Root, url: string): string {
  return body.children
    .filter((child) => linksIn(child).includes(url))
    .map(textIn)
    .join('\n');
}

function lastLine(body: Root): string {
  const last = body.children.at(-1);
  return last ? textIn(last).trim() : '';
}
