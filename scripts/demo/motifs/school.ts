import type { Canvas } from '../drawing.ts';
import { at, between, line, path, pick, polygon, rect, repeat, ridge } from '../drawing.ts';
import { flag, person, roundTree } from '../figures.ts';
import { grass, hills, sky } from '../scenery.ts';

const children = (canvas: Canvas, count: number, x: number, y: number, spread: number) =>
  repeat(count, (index) => {
    const { random, palette } = canvas;
    return at(
      x + (index * spread) / count + between(random, -14, 14),
      y + between(random, -16, 16),
      between(random, 0.85, 1.05),
      person(
        pick(random, [palette.wall, palette.accent, palette.field, palette.water]),
        palette.dark,
        undefined,
      ) + rect(-32, -96, 17, 34, pick(random, [palette.accent, palette.roof, palette.near]), 6),
    );
  });

/** A highland school at the hour children arrive. */
export function school(canvas: Canvas) {
  const { random, palette } = canvas;
  const window = (x: number) =>
    rect(x, 590, 64, 74, palette.water, 4) +
    rect(x + 29, 590, 6, 74, palette.wall) +
    rect(x, 624, 64, 6, palette.wall);
  const building =
    rect(380, 540, 840, 200, palette.field) +
    rect(380, 700, 840, 40, palette.roof) +
    polygon(
      [
        [340, 546],
        [410, 440],
        [1190, 440],
        [1260, 546],
      ],
      palette.roof,
    ) +
    repeat(20, (index) => line(`M${432 + index * 39},444 L${372 + index * 45},544`, palette.dark, 3, 0.22)) +
    polygon(
      [
        [340, 546],
        [1260, 546],
        [1256, 558],
        [344, 558],
      ],
      palette.dark,
      0.3,
    ) +
    [420, 510, 640, 730, 900, 990, 1100].map(window).join('') +
    [588, 846, 1066].map((x) => rect(x - 6, 590, 46, 150, palette.wood, 3)).join('') +
    repeat(8, (index) => rect(386 + index * 116, 556, 12, 184, palette.wall)) +
    rect(360, 736, 880, 18, palette.wall);
  return (
    sky(canvas) +
    hills(canvas, 450) +
    ridge(random, 640, 20).land(palette.near) +
    at(250, 740, 1.5, roundTree(palette.ground, palette.near, palette.wood)) +
    building +
    at(1400, 780, 1.7, roundTree(palette.ground, palette.near, palette.wood)) +
    path('M0,752 L1600,752 L1600,1067 L0,1067 Z', palette.sky[1]) +
    path('M620,754 L980,754 L1300,1067 L300,1067 Z', palette.wall) +
    rect(0, 752, 1600, 10, palette.ground) +
    at(800, 860, 1, rect(-60, -14, 120, 22, palette.roof, 4) + flag(440)) +
    children(canvas, 5, 330, 900, 420) +
    at(230, 960, 1.5, person(palette.roof, palette.dark, undefined)) +
    children(canvas, 4, 960, 930, 400) +
    at(1380, 1000, 1.45, person(palette.accent, palette.wall, undefined)) +
    grass(random, 1010, palette.near, 30)
  );
}
