import type { JSX } from 'preact';

/** A citation as the citation room writes it: escaped text with a few tags, and nothing else. Never parsed as markup. Addresses may break at their strokes. */
export function Rich({ html }: { html: string }): JSX.Element {
  // Each tag gives two pieces: its name and what it holds.
  const parts = html.split(/<(i|b|su[bp])>((?:(?!<\1>).)*?)<\/\1>/s);
  return (
    <>
      {parts.map((part, index) => {
        if (index % 3 === 0) return breakable(unescaped(part));
        const Tag = part as 'i';
        return index % 3 === 1 ? (
          <Tag key={index}>
            <Rich html={parts[index + 1] ?? ''} />
          </Tag>
        ) : null;
      })}
    </>
  );
}

/** A browser breaks an address after hyphens, in the middle of a word, or (Firefox) right after `https://`; by custom it breaks after a stroke or a dot. */
function breakable(text: string) {
  return text.split(/(https?:\/\/(?:www\.)?[^\s/.]{0,24})(\S*)/).map((part, index) => {
    if (index % 3 === 0) return part;
    if (index % 3 === 1) return <span class="unbroken">{part}</span>;
    return part.split(/(?<=[/?&=.])(?=\w)/).flatMap((piece, place) => (place > 0 ? [<wbr key={place} />, piece] : [piece]));
  });
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

const signs = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' } as const;
