import type { Canvas } from '../drawing.ts';
import { at, circle, line, path, pick, polygon, rect, repeat } from '../drawing.ts';
import { skin } from '../figures.ts';
import { hills, sky } from '../scenery.ts';

/** A loom with a patterned cloth half woven, seen through an open house. */
export function loom(canvas: Canvas) {
  const { random, palette } = canvas;
  const band = pick(random, [palette.accent, palette.roof]);
  const diamonds = (y: number, size: number, fill: string) =>
    repeat(Math.floor(560 / (size * 2)), (index) =>
      polygon(
        [
          [550 + index * size * 2, y],
          [550 + size + index * size * 2, y - size],
          [550 + size * 2 + index * size * 2, y],
          [550 + size + index * size * 2, y + size],
        ],
        fill,
      ),
    );
  const cloth =
    rect(540, 640, 580, 350, palette.dark) +
    rect(540, 660, 580, 14, palette.field) +
    diamonds(716, 28, band) +
    diamonds(716, 13, palette.field) +
    rect(540, 756, 580, 10, palette.wall) +
    diamonds(800, 20, palette.water) +
    rect(540, 834, 580, 10, palette.wall) +
    diamonds(890, 35, palette.field) +
    diamonds(890, 17, band) +
    rect(540, 940, 580, 14, band);
  const warp = repeat(58, (index) =>
    line(`M${545 + index * 10},330 L${545 + index * 10},645`, index % 4 ? palette.wall : band, 3, 0.85),
  );
  const weaver =
    path('M-170,150 Q-150,-120 -60,-170 L60,-170 Q150,-120 170,150 Z', palette.near) +
    path('M-60,-170 L0,-70 L60,-170 Z', palette.wall) +
    line('M-120,-100 Q-210,60 -100,120', palette.near, 56) +
    circle(-94, 122, 28, skin) +
    rect(-24, -206, 48, 50, skin, 16) +
    circle(0, -252, 68, skin) +
    path('M-74,-246 Q-84,-342 0,-342 Q84,-342 74,-246 Q40,-300 -74,-246 Z', '#2b2320') +
    path('M-80,-276 Q0,-350 80,-276 L74,-318 Q0,-372 -74,-318 Z', band) +
    rect(-76, -306, 152, 9, palette.field, 4);
  const spool = (x: number, colour: string) =>
    rect(x - 26, 968, 52, 66, colour, 8) +
    rect(x - 34, 962, 68, 12, palette.wood, 4) +
    rect(x - 34, 1028, 68, 12, palette.wood, 4) +
    line(`M${x - 24},986 L${x + 24},992 M${x - 24},1002 L${x + 24},1008`, palette.dark, 3, 0.3);
  return (
    sky(canvas) +
    hills(canvas, 430) +
    rect(0, 560, 1600, 30, palette.wood) +
    repeat(22, (index) => rect(20 + index * 76, 480, 9, 90, palette.wood)) +
    rect(0, 470, 1600, 16, palette.wood) +
    rect(0, 590, 1600, 477, palette.roof) +
    repeat(7, (index) =>
      rect(0, 620 + index * 68, 1600, 4, palette.dark).replace('/>', ' opacity="0.22"/>'),
    ) +
    rect(0, 0, 1600, 54, palette.wood) +
    rect(90, 54, 34, 540, palette.wood) +
    rect(1480, 54, 34, 540, palette.wood) +
    rect(480, 240, 32, 800, palette.wood, 6) +
    rect(1148, 240, 32, 800, palette.wood, 6) +
    rect(450, 300, 760, 34, palette.wood, 8) +
    warp +
    cloth +
    rect(450, 560, 760, 40, palette.wall, 10) +
    rect(450, 560, 760, 10, palette.wood, 5) +
    rect(450, 980, 760, 32, palette.wood, 8) +
    at(350, 880, 1.12, weaver) +
    polygon(
      [
        [600, 628],
        [700, 616],
        [800, 628],
        [700, 640],
      ],
      palette.wall,
    ) +
    [1280, 1370, 1460]
      .map((x, index) => spool(x, [palette.accent, palette.field, palette.water][index] as string))
      .join('')
  );
}
