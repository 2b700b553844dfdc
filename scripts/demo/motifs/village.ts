import type { Canvas } from '../drawing.ts';
import { at, ellipse, line, path, ridge } from '../drawing.ts';
import { arecaPalm, bamboo, person, roundTree, stiltHouse } from '../figures.ts';
import { grass, hills, sky } from '../scenery.ts';

/** Stilt houses of a highland village in evening smoke. */
export function village(canvas: Canvas) {
  const { random, palette } = canvas;
  const smoke = (x: number, y: number) =>
    line(`M${x},${y} q-26,-50 4,-90 q26,-40 -6,-96 q-18,-40 14,-70`, palette.cloud, 15, 0.5);
  const house = (x: number, y: number, scale: number) =>
    smoke(x + 20 * scale, y - 270 * scale) +
    at(
      x,
      y,
      scale,
      ellipse(0, 4, 150, 14, palette.dark, 0.25) +
        stiltHouse(palette.wall, palette.roof, palette.wood, palette.dark),
    );
  return (
    sky(canvas) +
    hills(canvas, 480) +
    ridge(random, 640, 30).land(palette.near) +
    house(330, 690, 0.75) +
    house(720, 680, 0.7) +
    house(1180, 700, 0.8) +
    at(520, 700, 0.9, arecaPalm(palette.ground, palette.wood)) +
    at(1000, 700, 0.8, bamboo(palette.ground, palette.middle)) +
    ridge(random, 780, 20).land(palette.middle) +
    at(120, 850, 1.2, arecaPalm(palette.ground, palette.wood)) +
    house(470, 900, 1.35) +
    house(1130, 920, 1.45) +
    at(800, 880, 1.1, roundTree(palette.near, palette.ground, palette.wood)) +
    ridge(random, 960, 12).land(palette.near) +
    at(1440, 950, 1.3, bamboo(palette.ground, palette.near)) +
    path('M640,1067 Q760,960 820,900 L870,900 Q860,980 900,1067 Z', '#e6d3ab') +
    at(730, 1030, 1.3, person(palette.accent, palette.dark, '#f3e2b4')) +
    at(290, 1020, 1.2, person(palette.water, palette.dark, undefined)) +
    at(215, 1024, 0.85, person(palette.field, palette.dark, undefined)) +
    grass(random, 990, palette.ground, 60)
  );
}
