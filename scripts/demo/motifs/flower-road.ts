import type { Canvas } from '../drawing.ts';
import { at, between, circle, ellipse, line, path, pick, repeat, ridge } from '../drawing.ts';
import { arecaPalm, person, roundTree, stiltHouse } from '../figures.ts';
import { hills, sky } from '../scenery.ts';

/** A village road lined with flowers and new lamp posts. */
export function flowerRoad(canvas: Canvas) {
  const { random, palette } = canvas;
  const edge = (side: -1 | 1, near: number) => 800 + side * (30 + near * near * 560);
  const bush = (side: -1 | 1) =>
    repeat(18, (index) => {
      const near = (index + 1) / 18;
      const y = 600 + near * near * 450;
      const size = 6 + near * near * 62;
      const colour = pick(random, [palette.accent, palette.sun, palette.field, '#e88aa0']);
      return (
        ellipse(edge(side, near) + side * size * 0.7, y, size, size * 0.75, palette.ground) +
        repeat(9, () =>
          circle(
            edge(side, near) + side * size * 0.7 + between(random, -size, size) * 0.8,
            y - between(random, -size * 0.3, size * 0.75),
            Math.max(2, size * 0.13),
            colour,
          ),
        )
      );
    });
  const lamp = (side: -1 | 1, near: number) =>
    at(
      edge(side, near) + side * (30 + near * 90),
      600 + near * near * 430,
      0.35 + near * 1.1,
      line(`M0,0 L0,-260 Q0,-290 ${-side * 54},-290`, palette.wall, 8) +
        ellipse(-side * 60, -286, 22, 9, palette.sun),
    );
  return (
    sky(canvas, 330) +
    hills(canvas, 480) +
    ridge(random, 595, 8).land(palette.field) +
    at(420, 640, 0.75, stiltHouse(palette.wall, palette.roof, palette.wood, palette.dark)) +
    at(250, 660, 0.9, roundTree(palette.near, palette.ground, palette.wood)) +
    at(1190, 650, 0.7, stiltHouse(palette.wall, palette.roof, palette.wood, palette.dark)) +
    at(1400, 690, 1, arecaPalm(palette.near, palette.wood)) +
    path('M0,720 Q500,610 770,600 L830,600 Q1100,610 1600,720 L1600,1067 L0,1067 Z', palette.near) +
    path('M770,600 L830,600 L1420,1067 L180,1067 Z', '#e8d9bd') +
    path('M798,610 L802,610 L812,1067 L788,1067 Z', palette.wall, 0.8) +
    [0.3, 0.55, 0.85].map((near) => lamp(-1, near) + lamp(1, near)).join('') +
    bush(-1) +
    bush(1) +
    at(700, 800, 0.9, person(palette.accent, palette.dark, '#f3e2b4')) +
    at(910, 890, 1.3, person(palette.water, palette.dark, '#f3e2b4')) +
    at(985, 895, 0.95, person(palette.wall, palette.accent, undefined))
  );
}
