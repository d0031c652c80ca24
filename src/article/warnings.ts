import type { Nodes, Root } from 'mdast';
import type { Warning } from '../model';
import { textIn } from '../text/blocks';
import { shorten } from '../text/space';
import { domainOf, siteOf } from './links';

/** What to be careful with in a text that claims to come from a public body. */
export function warningsOn(body: Root, told: { truncated?: boolean; originalUrl?: string }): Warning[] {
  const warnings: Warning[] = [];
  const links = linksIn(body);
  const text = body.children.map(textIn).join('\n');
  const foreign = links.filter(({ url }) => lure.test(url) || (!isPublic(url) && asksFor.test(textAround(body, url))));
  const bait = asksFor.exec(text)?.[0];
  for (const { url } of links.filter((link) => lure.test(link.url))) {
    warnings.push({ kind: 'out-of-character', text: shorten(`${siteOf(url) ?? url}`, 80) });
  }
  if (bait && foreign.length > 0) warnings.push({ kind: 'out-of-character', text: shorten(bait, 120) });
  const cut = told.truncated ? '' : cutOff.exec(lastLine(body))?.[0];
  if (cut !== undefined) warnings.push({ kind: 'truncated', ...(cut && { text: cut }) });
  return warnings;
}

/** Words with which phishing asks for what a public newsletter never asks for. */
const asksFor =
  /\b(verify|confirm|update|validate|restore|unlock|reactivate) (your|the) (account|identity|password|payment|billing|bank|card|mailbox|credentials)\b|\b(your|the) account (has been|will be|was) (suspended|locked|limited|closed|deactivated)\b|\bunpaid toll\b|\bgift cards?\b.{0,40}\bcodes?\b|\bwire transfer\b.{0,40}\btoday\b|\bclick (here|below) to (claim|avoid)\b|\bverifi(que|car) (su|tu) (cuenta|identidad)\b|\bsu cuenta (ha sido|será) (suspendida|bloqueada)\b/i;

/** Addresses that hide their target, or that public bodies do not link to. */
const lure =
  /^https?:\/\/(www\.)?(bit\.ly|t\.co|tinyurl\.com|is\.gd|cutt\.ly|rb\.gy|ow\.ly|rebrand\.ly|shorturl\.at|goo\.gl|t\.ly|tiny\.cc|s\.id|qrco\.de|\d{1,3}(\.\d{1,3}){3})([/:]|$)|\.(top|xyz|icu|buzz|click|cyou|sbs|rest|zip)(\/|$)/i;

const cutOff = /(\bread more|\bcontinue reading|\bleer más|\[…\]|\[\.\.\.\])\s*[»>→.…]*$/i;

function isPublic(url: string): boolean {
  return (
    /\.(gov|mil)(\.\w\w)?$|\.(gob|gouv|gc)\.\w\w$|\.us$|\.edu$|govdelivery\.com$|lnks\.gd$/.test(domainOf(siteOf(url) ?? '')) ||
    /\.(gov|mil)$/.test(siteOf(url) ?? '')
  );
}

function linksIn(node: Nodes): { url: string; text: string }[] {
  if (node.type === 'link') return [{ url: node.url, text: textIn(node) }];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function textAround(body: Root, url: string): string {
  return body.children
    .filter((child) => linksIn(child).some((link) => link.url === url))
    .map(textIn)
    .join('\n');
}

function lastLine(body: Root): string {
  const last = body.children.at(-1);
  return last ? textIn(last).trim() : '';
}
