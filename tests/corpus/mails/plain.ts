import type { Block, Inline } from '../content';
import { runs } from '../inline';
import { hostedUrl, type Paper } from './paper';

/**
 * The plain-text half of a mail, as mail-to-blog keeps it: lines broken at about seventy columns, links as `Text [ https://… ]`,
 * a rule of underscores above the footer, the words of the banner image as a line of text.
 */
export function plain(paper: Paper): string {
  const { letter, wrap } = paper;
  const { agency } = letter;
  const line = [letter.dated?.x, letter.byline].filter(Boolean).join(' | ');
  const top = [
    ...(letter.hosted ? [`View this bulletin online [ ${wrap.link(hostedUrl(letter))} ]`] : []),
    ...(letter.section ? [letter.section] : []),
    ...(letter.headline ? [letter.headline] : []),
    ...(line ? [line] : []),
  ];
  const preferences = `https://public.govdelivery.com/accounts/${agency.code}/subscriber/edit?preferences=true#tab1`;
  const foot = [
    '________________________________________________________________________',
    `SUBSCRIBER SERVICES:\nManage Preferences [ ${preferences} ]  |  Unsubscribe [ ${wrap.unsubscribe(agency.code)} ]  |  Help [ https://subscriberhelp.granicus.com/ ]`,
    '________________________________________________________________________',
    `This email was sent to ${wrap.secrets[0]} using GovDelivery Communications Cloud on behalf of: ${[agency.name, ...agency.address].join(' · ')}`,
  ];
  return [...top.map(wrapped), ...letter.body.flatMap((block) => textOf(block, paper)), ...foot.map(wrapped)]
    .map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br />\n'))
    .join('<br />\n<br />\n');
}

function textOf(block: Block, paper: Paper): string[] {
  const write = (x: Inline): string =>
    runs(x, paper.typing)
      .map(({ text, href }) =>
        href === undefined ? text : href.startsWith('mailto:') ? text : `${text} [ ${paper.wrap.link(href)} ]`,
      )
      .join('');
  switch (block.t) {
    case 'p':
    case 'h':
    case 'maybe':
      return [wrapped(write(block.x))];
    case 'story':
      return [wrapped(write(`[${block.title}](${block.href})`)), wrapped(block.when), wrapped(write(block.x))];
    case 'card':
      return [
        wrapped(write(`[${block.title}](${block.href})`)),
        wrapped(write(block.x)),
        ...(block.more ? [wrapped(write(`[${block.more}](${block.href})`))] : []),
      ];
    case 'list':
      return [block.items.map((item) => wrapped(`  * ${write(typeof item === 'string' ? item : item.x)}`)).join('\n')];
    case 'quote':
      return [wrapped(write(block.x)), ...(block.by ? [wrapped(write(block.by))] : [])];
    case 'button':
      return [wrapped(write(`[${block.x}](${block.href})`))];
    default:
      throw new Error(`A plain-text mail has no ${block.t}.`);
  }
}

/** Lines of at most seventy characters where the words allow it; an address is never cut. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      for (const word of line.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && `${last} ${word}`.length <= 70) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');
}
