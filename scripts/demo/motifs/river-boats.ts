import type { Canvas } from '../drawing.ts';
import { at, ellipse, line, mirrored, path, repeat } from '../drawing.ts';
import { arecaPalm, bamboo, person, roundTree, stiltHouse } from '../figures.ts';
import { hills, sky, water } from '../scenery.ts';

/** A wooden river boat with a curved cabin roof, about 420 long. */
function sampan({ palette }: Canvas) {
  return (
    ellipse(0, 14, 230, 12, palette.dark, 0.22) +
    path('M-230,-46 Q-150,0 0,4 Q150,0 236,-54 Q170,24 0,28 Q-160,24 -230,-46 Z', palette.wood) +
    path('M-226,-42 Q-150,2 0,7 Q150,2 230,-48 Q150,-8 0,-8 Q-150,-8 -226,-42 Z', palette.dark, 0.5) +
    path('M-100,-2 Q-100,-96 -4,-98 Q92,-96 92,-2 Z', palette.roof) +
    repeat(5, (index) =>
      line(`M${-70 + index * 33},-4 Q${-72 + index * 34},-80 ${-50 + index * 24},-94`, palette.dark, 3, 0.35),
    ) +
    path('M-60,-2 Q-60,-66 -4,-68 Q52,-66 52,-2 Z', palette.dark)
  );
}

/** River boats at a landing below the hills. */
export function riverBoats(canvas: Canvas) {
  const { palette } = canvas;
  const rower = (shirt: string) =>
    at(150, -8, 0.95, person(shirt, palette.dark, '#f3e2b4')) + line('M176,-84 L262,40', palette.wood, 7);
  return (
    sky(canvas) +
    hills(canvas, 480) +
    water(canvas, 640) +
    path('M-20,640 Q300,600 520,640 Q380,672 -20,690 Z', palette.near) +
    path('M1620,628 Q1380,596 1130,640 Q1330,668 1620,684 Z', palette.near) +
    at(180, 640, 0.7, stiltHouse(palette.wall, palette.roof, palette.wood, palette.dark)) +
    at(360, 642, 0.8, bamboo(palette.ground, palette.near)) +
    at(1450, 640, 0.8, arecaPalm(palette.ground, palette.wood)) +
    at(1350, 645, 0.65, roundTree(palette.ground, palette.near, palette.wood)) +
    at(1240, 720, 0.5, sampan(canvas) + rower(palette.wall)) +
    mirrored(430, 790, 0.75, sampan(canvas) + rower(palette.roof)) +
    at(
      930,
      930,
      1.3,
      sampan(canvas) +
        rower(palette.accent) +
        at(-150, -6, 0.9, person(palette.wall, palette.dark, '#f3e2b4')),
    )
  );
}
