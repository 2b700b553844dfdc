import type { Canvas } from '../drawing.ts';
import { at, between, ellipse, line, path, rect, repeat, ridge } from '../drawing.ts';
import { arecaPalm, bamboo, gableHouse, person, stiltHouse } from '../figures.ts';
import { grass, hills, sky } from '../scenery.ts';

/** A loudspeaker pole over a waking village. */
export function loudspeaker(canvas: Canvas) {
  const { random, palette } = canvas;
  const horn = (turn: number, side: 1 | -1) =>
    at(
      0,
      0,
      1,
      path(
        `M0,-16 L${side * 60},-20 L${side * 150},-78 L${side * 150},78 L${side * 60},20 L0,16 Z`,
        palette.wall,
      ) +
        ellipse(side * 150, 0, 26, 78, palette.cloud) +
        ellipse(side * 152, 0, 14, 50, palette.dark, 0.75) +
        rect(side > 0 ? -14 : -8, -24, 24, 48, palette.near, 6),
      turn,
    );
  const waves = (side: 1 | -1) =>
    [220, 280, 340]
      .map((r, index) =>
        line(
          `M${side * r * 0.86},${-r * 0.42} Q${side * r * 1.05},0 ${side * r * 0.86},${r * 0.42}`,
          palette.accent,
          9 - index * 2,
          0.8 - index * 0.2,
        ),
      )
      .join('');
  const roofs = repeat(7, (index) =>
    at(
      90 + index * 240 + between(random, -30, 30),
      900 - (index % 2) * 46,
      1 + (index % 3) * 0.12,
      index % 3 === 1
        ? stiltHouse(palette.wall, palette.roof, palette.wood, palette.dark)
        : gableHouse(palette.wall, palette.roof, palette.dark),
    ),
  );
  const poleX = between(random, 700, 900);
  return (
    sky(canvas, 420) +
    hills(canvas, 560) +
    ridge(random, 770, 22).land(palette.near) +
    at(150, 830, 1.2, arecaPalm(palette.ground, palette.wood)) +
    at(1480, 830, 1.3, bamboo(palette.ground, palette.middle)) +
    at(1130, 850, 1.1, arecaPalm(palette.ground, palette.wood)) +
    roofs +
    ridge(random, 930, 10).land(palette.ground) +
    rect(poleX - 11, 330, 22, 640, palette.wood, 6) +
    at(poleX, 390, 1.1, waves(1) + waves(-1) + horn(-8, 1) + horn(8, -1)) +
    at(poleX - 190, 1010, 1.35, person(palette.accent, palette.dark, '#f3e2b4')) +
    at(poleX + 170, 1020, 1.3, person(palette.water, palette.dark, undefined)) +
    at(poleX + 260, 1022, 0.95, person(palette.field, palette.dark, undefined)) +
    grass(random, 990, palette.near, 40)
  );
}
