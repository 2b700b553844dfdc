import type { Canvas } from '../drawing.ts';
import { at, between, circle, ellipse, line, path, pick, repeat, ridge, width } from '../drawing.ts';
import { person, roundTree } from '../figures.ts';
import { grass, hills, sky } from '../scenery.ts';

/** An orchard heavy with fruit and baskets under the trees. */
export function orchard(canvas: Canvas) {
  const { random, palette } = canvas;
  const fruit = pick(random, ['#f08a24', '#e2632b', '#f2b233']);
  const tree = (shade: string) =>
    roundTree(shade, palette.ground, palette.wood) +
    repeat(17, () => circle(between(random, -78, 78), between(random, -180, -88), 8.5, fruit));
  const row = (y: number, scale: number, count: number, shade: string) =>
    repeat(count, (index) =>
      at(
        (index + 0.5) * (width / count) + between(random, -25, 25),
        y,
        scale,
        ellipse(0, 4, 80, 12, palette.ground, 0.5) + tree(shade),
      ),
    );
  const basket =
    path('M-56,-52 L56,-52 L42,0 L-42,0 Z', palette.wood) +
    repeat(9, (index) => circle(-44 + index * 11, -56 - (index % 2) * 9, 12, fruit)) +
    line('M-50,-36 L50,-36 M-46,-18 L46,-18', palette.wall, 4, 0.4);
  return (
    sky(canvas) +
    hills(canvas, 490) +
    ridge(random, 640, 18).land(palette.field) +
    row(690, 0.7, 9, palette.near) +
    ridge(random, 745, 14).land(palette.middle) +
    row(830, 1.1, 6, palette.near) +
    ridge(random, 890, 12).land(palette.near) +
    grass(random, 900, palette.ground) +
    row(1010, 1.75, 3, palette.ground) +
    at(470, 1020, 1.2, basket) +
    at(630, 1038, 1, basket) +
    at(1030, 1035, 1.1, basket) +
    at(1140, 1028, 1.75, person(palette.accent, palette.dark, '#f3e2b4'))
  );
}
