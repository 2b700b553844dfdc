import type { Canvas } from '../drawing.ts';
import { at, circle, line, path, pick, polygon, rect, repeat } from '../drawing.ts';
import { gableHouse, person, roundTree } from '../figures.ts';
import { hills, sky } from '../scenery.ts';

/** A village market: awnings, baskets of produce, buyers. */
export function market(canvas: Canvas) {
  const { random, palette } = canvas;
  const awning = (x: number, y: number, scale: number, colour: string) =>
    at(
      x,
      y,
      scale,
      rect(-170, -240, 12, 240, palette.wood) +
        rect(158, -240, 12, 240, palette.wood) +
        polygon(
          [
            [-210, -210],
            [-170, -300],
            [170, -300],
            [210, -210],
          ],
          colour,
        ) +
        repeat(4, (index) =>
          polygon(
            [
              [-157 + index * 105, -210],
              [-127 + index * 85, -300],
              [-85 + index * 85, -300],
              [-105 + index * 105, -210],
            ],
            palette.wall,
          ),
        ) +
        repeat(8, (index) =>
          path(`M${-210 + index * 52.5},-210 q26,36 52.5,0 Z`, index % 2 ? palette.wall : colour),
        ) +
        rect(-180, -92, 360, 92, palette.wood, 6) +
        rect(-190, -104, 380, 18, palette.wall, 4) +
        repeat(11, (index) =>
          circle(
            -160 + index * 32,
            -112 - (index % 2) * 8,
            20,
            pick(random, [palette.accent, palette.field, palette.near, palette.sun, '#7a9e3f']),
          ),
        ),
    );
  const basket = (fill: string) =>
    path('M-52,-44 L52,-44 L40,0 L-40,0 Z', palette.wood) +
    repeat(7, (index) => circle(-38 + index * 13, -48 - (index % 2) * 8, 13, fill)) +
    line('M-46,-28 L46,-28', palette.wall, 4, 0.4);
  const carrier =
    person(palette.accent, palette.dark, '#f3e2b4') +
    line('M-84,-104 Q0,-128 84,-104', palette.wood, 7) +
    line('M-82,-102 L-82,-44 M82,-102 L82,-44', palette.dark, 3) +
    at(-82, -2, 0.6, basket(palette.field)) +
    at(82, -2, 0.6, basket('#7a9e3f'));
  return (
    sky(canvas) +
    hills(canvas, 450) +
    at(150, 690, 1.2, gableHouse(palette.wall, palette.roof, palette.dark)) +
    at(1430, 690, 1.25, gableHouse(palette.wall, palette.roof, palette.dark)) +
    at(800, 700, 1.6, roundTree(palette.near, palette.ground, palette.wood)) +
    rect(0, 690, 1600, 377, '#ead6ae') +
    at(560, 740, 0.8, person(palette.water, palette.dark, '#f3e2b4')) +
    at(1060, 745, 0.8, person(palette.roof, palette.dark, undefined)) +
    awning(330, 800, 1, palette.accent) +
    awning(790, 790, 0.95, palette.near) +
    awning(1260, 805, 1.02, palette.roof) +
    at(560, 985, 1.5, carrier) +
    at(960, 960, 1.35, person(palette.wall, palette.near, undefined)) +
    at(1050, 968, 0.95, person(palette.sun, palette.dark, undefined)) +
    at(1340, 1000, 1.5, person(palette.near, palette.dark, '#f3e2b4')) +
    [130, 250, 370]
      .map((x, index) =>
        at(x, 1010 + index * 8, 1.15, basket([palette.accent, palette.field, '#7a9e3f'][index] as string)),
      )
      .join('') +
    at(1500, 1030, 1.2, basket(palette.sun))
  );
}
