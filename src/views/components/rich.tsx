/** A citation as the citation room writes it: escaped text with `<i>`, and nothing else. Never parsed as markup. Addresses may break at their strokes. */
export function Rich({ html }: { html: string }) {
  return (
    <>
      {html
        .split(/<i>(.*?)<\/i>/gs)
        .map((part, index) => (index % 2 === 1 ? <i key={index}>{unescaped(part)}</i> : breakable(unescaped(part))))}
    </>
  );
}

/** A browser breaks an address after hyphens only, or in the middle of a word. */
function breakable(text: string) {
  return text.split(/(?<=\w[/?&=]+)(?=\w)/).flatMap((piece, index) => (index > 0 ? [<wbr key={index} />, piece] : [piece]));
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

const signs = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' } as const;
