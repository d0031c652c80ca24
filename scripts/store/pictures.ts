import { readFileSync } from 'node:fs';
import sharp from 'sharp';

interface Picture {
  name: string;
  width: number;
  height: number;
  draw(): Promise<Buffer>;
}

const paper = '#f5f1e8';
const ink = '#1d2b3a';
const icon = readFileSync('assets/icon.svg', 'utf8');

/** What Chrome (tile, marquee) and Edge (logo) show beside the texts. */
export const pictures: readonly Picture[] = [
  picture('promo-tile', 440, 280, (at) =>
    banner({ ...at, side: 88, title: 30, line: 17, lines: ['Read, quote and cite', 'government newsletters'] }),
  ),
  picture('marquee', 1400, 560, (at) =>
    banner({ ...at, side: 240, title: 96, line: 42, lines: ['Read, quote and cite', 'government newsletters'] }),
  ),
  picture('logo', 300, 300, ({ width }) => iconAt(0, 0, width)),
];

interface Size {
  width: number;
  height: number;
}

function picture(name: string, width: number, height: number, markup: (size: Size) => string): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${markup({ width, height })}</svg>`;
  return { name, width, height, draw: () => sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer() };
}

/** The icon, the name beside it, and what it is for below the name. */
function banner(look: Size & { side: number; title: number; line: number; lines: readonly string[] }): string {
  const { width, height, side, title, line, lines } = look;
  const left = Math.round(width * 0.07);
  const text = left + side + Math.round(width * 0.04);
  const top = Math.round(height / 2 - (title + (lines.length + 0.25) * line * 1.4) / 2 + title * 0.8);
  const below = lines.map(
    (words, at) => `<text x="${text}" y="${Math.round(top + (at + 1.25) * line * 1.4)}" font-size="${line}">${words}</text>`,
  );
  return `<rect width="${width}" height="${height}" fill="${paper}"/>${iconAt(left, Math.round((height - side) / 2), side)}
<g fill="${ink}" font-family="DejaVu Serif, Georgia, serif"><text x="${text}" y="${top}" font-size="${title}" font-weight="600">Bulletin Reader</text>${below.join('')}</g>`;
}

function iconAt(x: number, y: number, side: number): string {
  return icon.replace('<svg ', `<svg x="${x}" y="${y}" width="${side}" height="${side}" `);
}
