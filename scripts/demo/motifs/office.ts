import type { Canvas } from '../drawing.ts';
import { at, circle, height, line, path, polygon, rect, repeat } from '../drawing.ts';
import { flag, person, skin } from '../figures.ts';

/** A one-stop counter where an officer serves a citizen. */
export function office({ palette }: Canvas) {
  const bust = (shirt: string, hair: string) =>
    path('M-120,170 Q-118,0 -60,-22 L60,-22 Q118,0 120,170 Z', shirt) +
    rect(-24, -60, 48, 54, skin, 14) +
    circle(0, -108, 66, skin) +
    path(hair, '#2b2320');
  const short = 'M-70,-100 Q-80,-188 0,-188 Q80,-188 70,-100 Q50,-146 -10,-150 Q-50,-146 -70,-100 Z';
  const long = 'M-72,-20 Q-92,-190 0,-190 Q92,-190 72,-20 L52,-40 Q66,-140 10,-152 Q-60,-146 -52,-40 Z';
  const screen =
    rect(-110, -150, 220, 140, palette.dark, 10) +
    rect(-96, -136, 192, 112, palette.water, 4) +
    repeat(4, (index) => rect(-80, -120 + index * 24, 90 + (index % 2) * 50, 10, palette.wall, 5)) +
    rect(-14, -12, 28, 34, palette.dark) +
    rect(-56, 18, 112, 14, palette.dark, 6);
  const plant =
    rect(-40, -80, 80, 80, palette.roof, 8) +
    [-46, -24, 0, 24, 46]
      .map((turn) => at(0, -78, 1, path('M0,0 Q-34,-70 0,-170 Q34,-70 0,0 Z', palette.near), turn))
      .join('');
  return (
    rect(0, 0, 1600, height, palette.wall) +
    rect(0, 0, 1600, 110, palette.sky[0]) +
    rect(90, 170, 420, 330, palette.cloud, 10) +
    rect(104, 184, 392, 302, palette.sky[1]) +
    circle(390, 270, 42, palette.sun) +
    path('M104,400 Q210,310 300,390 Q400,330 496,400 L496,486 L104,486 Z', palette.middle) +
    rect(294, 184, 12, 302, palette.cloud) +
    rect(640, 190, 380, 250, palette.near, 12) +
    repeat(
      4,
      (index) =>
        circle(690, 240 + index * 52, 13, palette.field) +
        rect(722, 230 + index * 52, 150 + ((index * 53) % 110), 20, palette.wall, 8),
    ) +
    at(1340, 480, 0.85, flag(300)) +
    rect(1240, 470, 200, 20, palette.wood, 4) +
    at(
      840,
      640,
      1.35,
      bust(palette.wall, long) + path('M-60,-22 L0,66 L60,-22 L44,-26 L0,30 L-44,-26 Z', palette.accent),
    ) +
    at(1290, 640, 1.25, bust(palette.water, short)) +
    rect(0, 770, 1600, 297, palette.roof) +
    rect(0, 740, 1600, 44, palette.wood, 4) +
    repeat(6, (index) =>
      rect(40 + index * 270, 820, 220, 200, palette.dark, 10).replace('/>', ' opacity="0.12"/>'),
    ) +
    at(1090, 712, 1, screen) +
    at(140, 742, 1.1, plant) +
    at(1490, 742, 1, plant) +
    polygon(
      [
        [560, 720],
        [720, 720],
        [740, 744],
        [540, 744],
      ],
      '#ffffff',
    ) +
    polygon(
      [
        [580, 712],
        [730, 712],
        [746, 736],
        [560, 736],
      ],
      palette.cloud,
    ) +
    at(390, 1060, 3.2, person(palette.field, palette.dark, '#f3e2b4')) +
    line('M486,760 Q540,730 600,728', skin, 22)
  );
}
