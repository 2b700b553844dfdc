import type { Canvas } from '../drawing.ts';
import { at, between, circle, ellipse, line, pick, polygon, rect, repeat, ridge, width } from '../drawing.ts';
import { person, roundTree } from '../figures.ts';
import { hills, sky } from '../scenery.ts';

/** Beehives on a slope of flowers. */
export function bees(canvas: Canvas) {
  const { random, palette } = canvas;
  const hive = (colour: string) =>
    ellipse(0, 4, 84, 12, palette.dark, 0.25) +
    rect(-62, -14, 12, 20, palette.wood) +
    rect(50, -14, 12, 20, palette.wood) +
    rect(-66, -104, 132, 92, colour, 4) +
    rect(-66, -60, 132, 4, palette.dark) +
    polygon(
      [
        [-80, -104],
        [-66, -128],
        [66, -128],
        [80, -104],
      ],
      palette.wood,
    ) +
    rect(-26, -34, 52, 9, palette.dark, 4);
  const bee = (x: number, y: number) =>
    at(
      x,
      y,
      between(random, 1, 1.7),
      ellipse(-5, -9, 8, 5, '#ffffff', 0.8) +
        ellipse(5, -9, 8, 5, '#ffffff', 0.8) +
        ellipse(0, 0, 12, 8, '#f2b02e') +
        line('M-3,-6 L-3,6 M3,-6 L3,6', palette.dark, 3),
      between(random, -30, 30),
    );
  const flower = (top: number) => {
    const x = between(random, 0, width);
    const y = between(random, top, 1080);
    const colour = pick(random, [palette.accent, palette.wall, palette.field, palette.sun]);
    return (
      line(`M${x},${y} L${x},${y - 24}`, palette.ground, 3) +
      repeat(5, (petal) =>
        circle(x + Math.cos(petal * 1.257) * 9, y - 28 + Math.sin(petal * 1.257) * 9, 7, colour),
      ) +
      circle(x, y - 28, 6, '#f6d35b')
    );
  };
  const colours = [
    palette.field,
    palette.water,
    palette.wall,
    palette.sun,
    palette.roof,
    palette.wall,
    palette.field,
  ];
  return (
    sky(canvas) +
    hills(canvas, 490) +
    ridge(random, 680, 24).land(palette.near) +
    at(1330, 790, 1.9, roundTree(palette.ground, palette.near, palette.wood)) +
    at(180, 740, 1.3, roundTree(palette.ground, palette.near, palette.wood)) +
    ridge(random, 780, 20).land(palette.middle) +
    repeat(90, () => flower(810)) +
    repeat(7, (index) =>
      at(
        210 + index * 190,
        800 + (index % 3) * 62,
        0.9 + (index % 3) * 0.18,
        hive(colours[index] ?? palette.wall),
      ),
    ) +
    repeat(50, () => flower(900)) +
    at(1235, 1010, 1.95, person(palette.accent, palette.dark, '#f3e2b4')) +
    repeat(22, () => bee(between(random, 200, 1450), between(random, 520, 850)))
  );
}
