import type { Canvas } from '../drawing.ts';
import { at, circle, ellipse, line, mirrored, path, pick, ridge } from '../drawing.ts';
import { bamboo, person, stiltHouse } from '../figures.ts';
import { grass, hills, sky } from '../scenery.ts';

/** Cattle on a highland pasture. */
export function cattle(canvas: Canvas) {
  const { random, palette } = canvas;
  const cow = (coat: string) =>
    path(
      'M-100,-128 Q-30,-142 66,-130 Q104,-128 104,-92 L102,-52 Q30,-34 -96,-52 Q-116,-96 -100,-128 Z',
      coat,
    ) +
    [-90, -66, 66, 88]
      .map((x) => path(`M${x - 9},-60 L${x + 9},-60 L${x + 6},0 L${x - 6},0 Z`, coat))
      .join('') +
    path('M88,-126 L150,-168 Q182,-160 186,-128 Q180,-112 160,-112 L100,-86 Z', coat) +
    path('M150,-168 Q140,-196 158,-206 M166,-164 Q176,-190 196,-190', 'none') +
    line('M150,-166 Q140,-188 156,-202 M164,-164 Q176,-184 194,-186', palette.wall, 7) +
    circle(164, -146, 4, palette.dark) +
    line('M-102,-118 Q-130,-90 -120,-52', coat, 7) +
    ellipse(-10, -90, 34, 22, palette.wall, 0.35);
  const coat = () => pick(random, ['#a55a35', '#8a4a2e', '#bd7440', '#6d4030']);
  return (
    sky(canvas) +
    hills(canvas, 500) +
    ridge(random, 660, 40).land(palette.near) +
    at(1300, 690, 0.8, stiltHouse(palette.wall, palette.roof, palette.wood, palette.dark)) +
    at(1450, 720, 1, bamboo(palette.ground, palette.wood)) +
    at(330, 745, 0.6, cow(coat())) +
    mirrored(620, 735, 0.55, cow(coat())) +
    ridge(random, 800, 26).land(palette.middle) +
    mirrored(1330, 890, 0.9, cow(coat())) +
    at(860, 880, 0.8, cow(coat())) +
    ridge(random, 930, 16).land(palette.near) +
    grass(random, 930, palette.ground, 110) +
    at(380, 1030, 1.6, cow(coat())) +
    at(1090, 1035, 2, person(palette.accent, palette.dark, '#f3e2b4'))
  );
}
