import type { Canvas } from '../drawing.ts';
import { at, circle, line, path, polygon, rect, ridge } from '../drawing.ts';
import { flag, gableHouse, person, roundTree } from '../figures.ts';
import { grass, hills, sky } from '../scenery.ts';

/** A border post: flag, watch house, boundary marker and two soldiers. */
export function borderPost(canvas: Canvas) {
  const { random, palette } = canvas;
  const green = '#4f6b3a';
  const soldier =
    person(green, green, undefined) +
    path('M-20,-136 Q0,-166 20,-136 L24,-132 L-24,-132 Z', green) +
    circle(0, -146, 4, '#f5cf45') +
    line('M14,-100 L-14,-58', palette.wood, 5);
  const marker =
    polygon(
      [
        [-46, 0],
        [-38, -170],
        [0, -200],
        [38, -170],
        [46, 0],
      ],
      palette.wall,
    ) +
    polygon(
      [
        [0, -200],
        [38, -170],
        [46, 0],
        [0, 0],
      ],
      palette.dark,
      0.1,
    ) +
    circle(0, -126, 20, '#d8302a') +
    rect(-24, -92, 48, 8, palette.roof) +
    rect(-24, -74, 48, 8, palette.roof) +
    rect(-70, -6, 140, 22, palette.cloud, 3);
  return (
    sky(canvas) +
    hills(canvas, 470) +
    ridge(random, 610, 44).land(palette.near) +
    at(
      390,
      750,
      1.7,
      rect(-112, -100, 224, 10, palette.near) + gableHouse(palette.wall, palette.near, palette.dark),
    ) +
    at(175, 760, 1.2, roundTree(palette.ground, palette.near, palette.wood)) +
    at(620, 770, 1, rect(-50, -12, 100, 18, palette.roof, 4) + flag(470)) +
    ridge(random, 775, 16).land(palette.middle) +
    path(
      'M300,1067 Q520,900 840,850 Q1180,800 1320,700 L1350,704 Q1240,830 900,890 Q700,930 640,1067 Z',
      '#e3cfa6',
    ) +
    at(1120, 940, 1.55, marker) +
    at(900, 985, 1.7, soldier) +
    at(1350, 990, 1.7, soldier) +
    at(1480, 820, 1.5, roundTree(palette.ground, palette.near, palette.wood)) +
    grass(random, 930, palette.ground, 90)
  );
}
