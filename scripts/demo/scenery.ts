/** Sky, hills and water: what the motifs are set in. */

import type { Canvas, Random } from './drawing.ts';
import {
  at,
  between,
  circle,
  ellipse,
  height,
  line,
  path,
  pick,
  rect,
  repeat,
  ridge,
  width,
} from './drawing.ts';

export function sky({ random, palette }: Canvas, sunY = 300) {
  const sunX = between(random, 330, 1270);
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.sky[0]}"/><stop offset="0.75" stop-color="${palette.sky[1]}"/></linearGradient></defs>${rect(0, 0, width, height, 'url(#sky)')}${[250, 190, 140].map((r) => circle(sunX, sunY, r, palette.sun, 0.14)).join('')}${circle(sunX, sunY, 96, palette.sun, 0.95)}${repeat(4, () => cloud(random, palette.cloud))}${geese(random, palette.dark)}`;
}

function cloud(random: Random, fill: string) {
  const long = between(random, 150, 290);
  const inner =
    rect(0, 0, long, 26, fill, 13) +
    rect(long * 0.2, -22, long * 0.55, 30, fill, 15) +
    rect(long * 0.4, 18, long * 0.75, 22, fill, 11);
  return `<g opacity="0.75">${at(between(random, -60, 1450), between(random, 70, 330), 1, inner)}</g>`;
}

/** The province's sign: wild geese in a skein. */
function geese(random: Random, stroke: string) {
  const x = between(random, 240, 1100);
  const y = between(random, 110, 240);
  const bird = line('M-17,-7 Q-8,-10 0,2 Q8,-10 17,-7', stroke, 4, 0.75);
  return repeat(7, (index) =>
    at(x + Math.abs(index - 3) * 42, y + (index - 3) * 19 + index * 4, 1 - Math.abs(index - 3) * 0.06, bird),
  );
}

export function mountains({ random, palette }: Canvas, y = 480) {
  const peaks = Array.from({ length: 8 }, (_, index): [number, number] => [
    index * 230 + between(random, -60, 20),
    index % 2 ? y + between(random, 10, 70) : y - between(random, 60, 190),
  ]);
  const outline = peaks.map(([x, peakY], index) => {
    const before = peaks[index - 1];
    return before
      ? `Q${before[0] + (x - before[0]) * 0.55},${index % 2 ? before[1] + 8 : peakY + 8} ${x},${peakY}`
      : `L${x},${peakY}`;
  });
  return path(`M-80,${height} L-80,${y} ${outline.join(' ')} L1700,${y} L1700,${height} Z`, palette.far);
}

export function hills(canvas: Canvas, y = 560) {
  const { random, palette } = canvas;
  return (
    mountains(canvas, y - 60) +
    mist(y + 8, palette.cloud) +
    ridge(random, y + 40, 46).land(palette.middle) +
    mist(y + 120, palette.cloud)
  );
}

export const mist = (y: number, fill: string) =>
  ellipse(380, y, 620, 22, fill, 0.35) + ellipse(1230, y + 16, 560, 18, fill, 0.3);

export function grass(random: Random, y: number, fill: string, count = 60) {
  return repeat(count, () => {
    const x = between(random, 0, width);
    const base = between(random, y, height + 10);
    return line(
      `M${x - 7},${base - 17} Q${x - 2},${base - 8} ${x},${base} Q${x + 2},${base - 10} ${x + 8},${base - 20}`,
      fill,
      3.5,
      0.55,
    );
  });
}

/** Water from `top` down, with glints that grow nearer the eye. */
export function water(canvas: Canvas, top: number) {
  const { random, palette } = canvas;
  return (
    rect(0, top, width, height - top, palette.water) +
    repeat(46, () => {
      const depth = random() ** 1.6;
      const y = top + 12 + depth * (height - top);
      const long = 30 + depth * 190;
      return rect(
        between(random, -40, width),
        y,
        long,
        3 + depth * 6,
        pick(random, [palette.cloud, palette.sky[0], palette.near]),
        4,
      ).replace('/>', ' opacity="0.42"/>');
    })
  );
}
