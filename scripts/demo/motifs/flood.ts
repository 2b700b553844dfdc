import type { Canvas } from '../drawing.ts';
import { at, ellipse, line, path, polygon, rect, repeat } from '../drawing.ts';
import { arecaPalm, person, roundTree } from '../figures.ts';
import { hills, sky, water } from '../scenery.ts';

/** A rescue boat among flooded houses; people handed down from a roof. */
export function flood(canvas: Canvas) {
  const { palette } = canvas;
  const roof = (colour: string) =>
    polygon(
      [
        [-190, 20],
        [-120, -96],
        [120, -96],
        [190, 20],
      ],
      colour,
    ) +
    repeat(7, (index) => line(`M${-105 + index * 35},-94 L${-160 + index * 54},18`, palette.dark, 3, 0.3)) +
    rect(-140, 18, 280, 20, palette.wall);
  const rescuer = (x: number) =>
    at(
      x,
      -14,
      1,
      person('#e8762d', palette.dark, undefined) +
        path('M-19,-66 L-16,-100 L16,-100 L19,-66 Z', '#f39a3f') +
        rect(-19, -88, 38, 7, palette.wall),
    );
  const boat =
    ellipse(0, 26, 260, 16, palette.dark, 0.25) +
    rescuer(-120) +
    rescuer(110) +
    at(0, -10, 0.8, person(palette.wall, palette.dark, '#f3e2b4')) +
    path(
      'M-250,-60 Q-210,34 -150,34 L170,34 Q230,16 262,-70 Q120,-16 -120,-20 Q-200,-24 -250,-60 Z',
      palette.accent,
    ) +
    path('M-236,-30 Q0,20 246,-34 L240,-18 Q0,36 -228,-14 Z', palette.wall);
  return (
    sky(canvas) +
    hills(canvas, 470) +
    water(canvas, 610) +
    at(1250, 640, 0.55, roof(palette.far)) +
    at(300, 690, 0.8, roof(palette.wood)) +
    at(520, 660, 0.9, arecaPalm(palette.near, palette.wood)) +
    at(1440, 700, 1, roundTree(palette.near, palette.ground, palette.wood)) +
    at(1160, 800, 1.25, roof(palette.roof)) +
    at(1120, 690, 0.9, person(palette.field, palette.dark, undefined)) +
    at(1190, 690, 0.65, person(palette.wall, palette.dark, undefined)) +
    at(640, 930, 1.25, boat)
  );
}
