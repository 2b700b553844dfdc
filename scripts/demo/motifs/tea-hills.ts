import type { Canvas } from '../drawing.ts';
import { at, ellipse, height, line, path, repeat } from '../drawing.ts';
import { arecaPalm, person } from '../figures.ts';
import { hills, sky } from '../scenery.ts';

/** Tea: rows of rounded bushes that follow the hill, pickers between them. */
export function teaHills(canvas: Canvas) {
  const { palette } = canvas;
  const hill = (centre: number, top: number, radius: number, colour: string) => {
    const rows = repeat(11, (index) => {
      const y = top + 36 + index * (26 + index * 3.4);
      const half = radius * Math.sqrt(Math.min(1, (index + 1) / 9));
      return (
        line(
          `M${centre - half},${y + half * 0.16} Q${centre},${y - half * 0.13} ${centre + half},${y + half * 0.16}`,
          palette.ground,
          10 + index * 1.5,
          0.5,
        ) +
        line(
          `M${centre - half},${y - 6 + half * 0.16} Q${centre},${y - 8 - half * 0.13} ${centre + half},${y - 6 + half * 0.16}`,
          palette.field,
          3,
          0.5,
        )
      );
    });
    return (
      path(
        `M${centre - radius * 1.5},${height + 20} Q${centre - radius * 0.7},${top} ${centre},${top} Q${centre + radius * 0.7},${top} ${centre + radius * 1.5},${height + 20} Z`,
        colour,
      ) + rows
    );
  };
  const picker = (x: number, y: number, scale: number, shirt: string) =>
    at(
      x,
      y,
      scale,
      person(shirt, palette.dark, '#f3e2b4') +
        path('M14,-96 L50,-100 L44,-50 L20,-50 Z', palette.wood) +
        ellipse(32, -100, 18, 7, palette.field),
    );
  return (
    sky(canvas) +
    hills(canvas, 500) +
    hill(250, 560, 430, palette.near) +
    hill(1390, 590, 420, palette.near) +
    hill(830, 640, 560, palette.middle) +
    picker(640, 880, 1.15, palette.accent) +
    picker(960, 850, 1, palette.wall) +
    picker(1200, 930, 1.2, palette.water) +
    picker(270, 800, 0.8, palette.roof) +
    at(1480, 700, 0.7, arecaPalm(palette.ground, palette.wood))
  );
}
