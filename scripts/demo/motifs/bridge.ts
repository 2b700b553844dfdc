import type { Canvas } from '../drawing.ts';
import { at, between, ellipse, line, path, pick, rect, repeat, ridge } from '../drawing.ts';
import { bamboo, person, roundTree } from '../figures.ts';
import { grass, hills, sky, water } from '../scenery.ts';

/** A new footbridge over a stream, children crossing. */
export function bridge(canvas: Canvas) {
  const { random, palette } = canvas;
  const deck = (x: number) => 660 - Math.sin(((x - 150) / 1300) * Math.PI) * 84;
  const posts = Array.from({ length: 27 }, (_, index) => 150 + index * 50);
  const rail = (lift: number) => `M${posts.map((x) => `${x},${Math.round(deck(x) - lift)}`).join(' L')}`;
  const child = (x: number, shirt: string) =>
    at(
      x,
      deck(x) - 4,
      0.82,
      person(shirt, palette.dark, undefined) + rect(-34, -98, 18, 36, palette.accent, 6),
    );
  return (
    sky(canvas) +
    hills(canvas, 470) +
    ridge(random, 650, 20).land(palette.near) +
    water(canvas, 800) +
    path('M0,690 Q170,660 290,720 Q330,800 420,1067 L0,1067 Z', palette.ground) +
    path('M1600,690 Q1440,660 1320,720 Q1260,820 1170,1067 L1600,1067 Z', palette.ground) +
    [430, 800, 1170]
      .map(
        (x) =>
          path(`M${x - 30},${deck(x)} L${x + 30},${deck(x)} L${x + 42},930 L${x - 42},930 Z`, palette.wall) +
          ellipse(x, 932, 76, 12, palette.dark, 0.2),
      )
      .join('') +
    [520, 690, 900, 1080]
      .map((x, index) => child(x, [palette.wall, palette.field, palette.sun, palette.wall][index] as string))
      .join('') +
    at(320, deck(320), 1, person(palette.roof, palette.dark, '#f3e2b4')) +
    line(rail(-14), palette.wood, 34) +
    line(rail(-6), palette.wall, 10) +
    posts.map((x) => rect(x - 4, deck(x) - 56, 8, 58, palette.accent, 3)).join('') +
    line(rail(56), palette.accent, 9) +
    line(rail(30), palette.accent, 5) +
    at(120, 720, 1.25, bamboo(palette.near, palette.middle)) +
    at(1500, 740, 1.3, roundTree(palette.near, palette.middle, palette.wood)) +
    repeat(14, () =>
      ellipse(
        pick(random, [between(random, 360, 470), between(random, 1130, 1240)]),
        between(random, 930, 1050),
        between(random, 20, 46),
        between(random, 12, 24),
        palette.far,
      ),
    ) +
    grass(random, 960, palette.near, 30)
  );
}
