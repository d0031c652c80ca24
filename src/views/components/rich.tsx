/** A citation as the citation room writes it: escaped text with `<i>`, and nothing else. Never parsed as markup. */
export function Rich({ html }: { html: string }) {
  return (
    <>
      {html
        .split(/<i>(.*?)<\/i>/gs)
        .map((part, index) => (index % 2 === 1 ? <i key={index}>{unescaped(part)}</i> : unescaped(part)))}
    </>
  );
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

const signs = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' } as const;
