import type { Canvas } from '../drawing.ts';
import { at, between, circle, ellipse, height, line, path, polygon, rect, repeat } from '../drawing.ts';
import { person } from '../figures.ts';

/** A repair workshop: lathe, gears on the wall, two workers. */
export function workshop(canvas: Canvas) {
  const { random, palette } = canvas;
  const gear = (x: number, y: number, r: number, fill: string, hole: string) =>
    at(
      x,
      y,
      1,
      repeat(12, (index) => at(0, 0, 1, rect(-r * 0.13, -r * 1.2, r * 0.26, r * 0.36, fill, 4), index * 30)) +
        circle(0, 0, r, fill) +
        circle(0, 0, r * 0.7, hole, 0.35) +
        circle(0, 0, r * 0.28, hole),
      between(random, 0, 30),
    );
  const worker = (overall: string, helmet: string) =>
    person(overall, overall, undefined) +
    path('M-21,-132 Q-21,-158 0,-158 Q21,-158 21,-132 L28,-130 L-28,-130 Z', helmet) +
    rect(-11, -96, 22, 34, palette.wall, 4);
  const lathe =
    rect(-330, -150, 660, 54, palette.near, 10) +
    rect(-300, -96, 90, 96, palette.ground, 6) +
    rect(210, -96, 90, 96, palette.ground, 6) +
    rect(-330, -268, 180, 124, palette.near, 12) +
    circle(-240, -206, 40, palette.wall) +
    circle(-240, -206, 14, palette.accent) +
    rect(-150, -216, 300, 22, palette.cloud, 6) +
    rect(-150, -228, 36, 46, palette.wall, 4) +
    rect(150, -246, 110, 100, palette.near, 10) +
    circle(206, -196, 26, palette.field) +
    rect(20, -196, 56, 52, palette.dark, 4) +
    repeat(9, () =>
      line(`M48,-204 L${between(random, -20, 110)},${between(random, -330, -226)}`, palette.sun, 4, 0.9),
    );
  const window = (x: number) =>
    rect(x, 150, 300, 260, palette.dark, 6) +
    rect(x + 10, 160, 280, 240, palette.sky[1]) +
    path(
      `M${x + 10},330 Q${x + 90},270 ${x + 160},330 Q${x + 230},290 ${x + 290},330 L${x + 290},400 L${x + 10},400 Z`,
      palette.middle,
    ) +
    [93, 187].map((step) => rect(x + step + 6, 160, 8, 240, palette.dark)).join('') +
    rect(x + 10, 276, 280, 8, palette.dark);
  return (
    rect(0, 0, 1600, height, palette.far) +
    rect(0, 0, 1600, 70, palette.ground) +
    repeat(9, (index) =>
      polygon(
        [
          [index * 200 - 20, 70],
          [index * 200 + 90, 0],
          [index * 200 + 110, 0],
          [index * 200 + 220, 70],
          [index * 200 + 196, 70],
          [index * 200 + 100, 14],
          [index * 200 + 4, 70],
        ],
        palette.dark,
        0.6,
      ),
    ) +
    window(120) +
    window(1180) +
    rect(470, 130, 660, 330, palette.cloud, 12) +
    gear(650, 300, 104, palette.roof, palette.cloud) +
    gear(842, 244, 68, palette.field, palette.cloud) +
    gear(962, 336, 54, palette.near, palette.cloud) +
    rect(0, 760, 1600, 307, palette.wood) +
    rect(0, 752, 1600, 14, palette.dark) +
    repeat(8, (index) => line(`M${index * 230},766 L${index * 270 - 160},1067`, palette.dark, 3, 0.25)) +
    rect(90, 620, 300, 20, palette.dark, 4) +
    rect(110, 640, 20, 180, palette.dark) +
    rect(350, 640, 20, 180, palette.dark) +
    [140, 210, 280]
      .map((x, index) =>
        rect(
          x,
          574 - index * 10,
          46,
          46 + index * 10,
          [palette.accent, palette.field, palette.water][index] as string,
          6,
        ),
      )
      .join('') +
    at(820, 960, 1.25, ellipse(0, 4, 360, 22, palette.dark, 0.3) + lathe) +
    at(1110, 1000, 2.5, worker(palette.water, palette.field)) +
    at(360, 1010, 2.35, worker(palette.roof, palette.wall)) +
    polygon(
      [
        [1180, 70],
        [1220, 70],
        [1330, 760],
        [1010, 760],
      ],
      '#fff6cf',
      0.12,
    )
  );
}
