import { folded, type Stretch } from './pagetext';

/**
 * Where each of the texts stands in a long one that holds them in this order, with other things between them; nothing for what
 * is not there. Long ones are looked for first, short ones only between their neighbours: “News” stands in many places.
 * A text is known by its beginning and its end, so a change in its middle does not hide it.
 */
export function aligned(texts: readonly string[], long: string): (Stretch | undefined)[] {
  const found: (Stretch | undefined)[] = texts.map(() => undefined);
  for (const least of [telling, 1]) {
    const limits = limitsOf(found, long.length);
    let at = 0;
    texts.forEach((text, index) => {
      const wanted = folded(text);
      if (!found[index] && wanted.length >= least) {
        const reach = at === 0 && least === telling ? long.length : Math.min(at + near, limits[index] ?? long.length);
        found[index] = stretchOf(wanted, long.slice(at, reach), at);
      }
      at = found[index]?.to ?? at;
    });
  }
  return found;
}

/** Characters that hardly stand twice by chance. */
const telling = 40;
/** As far as the next text may be from the one before it: what was cut out stands between them. */
const near = 20_000;

function stretchOf(wanted: string, part: string, offset: number): Stretch | undefined {
  const start = part.indexOf(wanted.slice(0, telling));
  if (start < 0) return undefined;
  const end = wanted.slice(-telling);
  const tail = part.indexOf(end, start + Math.max(0, Math.floor(wanted.length * 0.8) - end.length));
  const to = tail >= 0 && tail < start + wanted.length * 1.2 ? tail + end.length : start + Math.min(wanted.length, telling);
  return { from: offset + start, to: offset + to };
}

/** For each text, where the next one that was found begins. */
function limitsOf(found: readonly (Stretch | undefined)[], end: number): number[] {
  const limits: number[] = [];
  let limit = end;
  for (let index = found.length - 1; index >= 0; index--) {
    limits[index] = limit;
    limit = found[index]?.from ?? limit;
  }
  return limits;
}
