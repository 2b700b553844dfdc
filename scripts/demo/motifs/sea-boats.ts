import type { Canvas } from '../drawing.ts';
import { at, between, circle, ellipse, line, mirrored, path, rect, repeat } from '../drawing.ts';
import { flag } from '../figures.ts';
import { sky, water } from '../scenery.ts';

/** Fishing boats leaving an island harbour at dawn. */
export function seaBoats(canvas: Canvas) {
  const { random, palette } = canvas;
  const boat = (hull: string) =>
    ellipse(0, 30, 250, 14, palette.dark, 0.2) +
    path('M-240,-70 Q-200,30 -150,34 L150,34 Q220,20 270,-100 Q120,-44 -240,-70 Z', hull) +
    path('M-232,-46 Q110,-22 258,-76 L252,-60 Q110,-4 -226,-30 Z', palette.wall) +
    ellipse(206, -46, 15, 10, palette.wall) +
    circle(209, -46, 6, palette.dark) +
    rect(-150, -150, 150, 88, palette.wall, 6) +
    rect(-164, -162, 178, 16, palette.roof, 6) +
    [-134, -88, -42].map((x) => rect(x, -132, 32, 32, palette.water, 4)).join('') +
    rect(50, -270, 8, 210, palette.wood) +
    line('M54,-262 L250,-90 M54,-262 L-160,-160', palette.dark, 3) +
    at(-140, -160, 0.62, flag(120));
  const islands =
    path('M0,610 Q90,470 210,520 Q300,430 430,560 Q520,590 560,615 Z', palette.far) +
    path('M1030,615 Q1130,520 1230,560 Q1340,400 1480,510 Q1560,520 1620,600 L1620,615 Z', palette.middle) +
    rect(1337, 388, 22, 92, palette.wall) +
    rect(1331, 370, 34, 20, palette.accent, 4);
  return (
    sky(canvas, 380) +
    islands +
    water(canvas, 610) +
    at(1260, 690, 0.42, boat(palette.near)) +
    mirrored(330, 740, 0.62, boat(palette.roof)) +
    at(860, 900, 1.35, boat(palette.near)) +
    repeat(9, (index) =>
      line(`M${560 - index * 50},${938 + index * 9} q18,-12 36,0`, palette.cloud, 5, 0.8),
    ) +
    repeat(5, () =>
      line(
        `M${between(random, 500, 1300)},${between(random, 420, 560)} q14,-14 28,0 q14,-14 28,0`,
        palette.dark,
        5,
        0.7,
      ),
    )
  );
}
