import type { Canvas } from '../drawing.ts';
import { at, circle, ellipse, path, rect, repeat } from '../drawing.ts';
import { arecaPalm, person, roundTree } from '../figures.ts';
import { grass, hills, sky } from '../scenery.ts';

/** A commune health station with a motorbike ambulance at the door. */
export function clinic(canvas: Canvas) {
  const { random, palette } = canvas;
  const green = '#2f8f6b';
  const sign =
    rect(-52, -52, 104, 104, palette.wall, 14) +
    rect(-14, -38, 28, 76, green, 4) +
    rect(-38, -14, 76, 28, green, 4);
  const van =
    ellipse(0, 6, 240, 14, palette.dark, 0.25) +
    path(
      'M-220,-20 L-220,-170 Q-216,-190 -196,-190 L90,-190 Q120,-190 140,-164 L190,-98 L222,-84 L224,-20 Z',
      '#fdf8ec',
    ) +
    rect(-220, -84, 444, 16, palette.accent) +
    path('M84,-172 Q108,-172 122,-152 L158,-104 L84,-104 Z', palette.water) +
    rect(-20, -170, 80, 66, palette.water, 6) +
    at(-130, -134, 0.62, rect(-14, -38, 28, 76, green, 4) + rect(-38, -14, 76, 28, green, 4)) +
    rect(-30, -210, 70, 22, palette.sun, 8) +
    [-130, 130].map((x) => circle(x, -18, 42, palette.dark) + circle(x, -18, 18, palette.cloud)).join('');
  const building =
    rect(420, 470, 760, 280, palette.wall) +
    rect(400, 452, 800, 26, palette.near, 6) +
    rect(680, 400, 240, 350, palette.cloud) +
    rect(664, 386, 272, 22, palette.near, 6) +
    at(800, 480, 0.9, sign) +
    rect(740, 580, 120, 170, palette.water, 4) +
    rect(797, 580, 6, 170, palette.near) +
    [460, 560, 960, 1060]
      .map(
        (x) =>
          rect(x, 530, 70, 80, palette.water, 4) +
          rect(x + 32, 530, 6, 80, palette.wall) +
          rect(x - 6, 612, 82, 9, palette.near),
      )
      .join('');
  return (
    sky(canvas) +
    hills(canvas, 450) +
    at(330, 750, 1.5, roundTree(palette.near, palette.ground, palette.wood)) +
    building +
    at(1290, 750, 1.15, arecaPalm(palette.near, palette.wood)) +
    at(1390, 760, 1, arecaPalm(palette.ground, palette.wood)) +
    rect(0, 748, 1600, 319, palette.sky[1]) +
    rect(0, 748, 1600, 12, palette.ground) +
    path('M690,760 L910,760 L1010,1067 L590,1067 Z', palette.wall) +
    at(1170, 960, 1.15, van) +
    at(560, 930, 1.5, person('#fffdf6', palette.wall, undefined)) +
    at(470, 940, 1.35, person(palette.roof, palette.dark, '#f3e2b4')) +
    at(400, 950, 0.9, person(palette.field, palette.dark, undefined)) +
    repeat(
      10,
      (index) =>
        ellipse(60 + index * 36, 790, 26, 18, palette.near) + circle(60 + index * 36, 778, 6, palette.accent),
    ) +
    grass(random, 1000, palette.near, 26)
  );
}
