import type { Canvas } from '../drawing.ts';
import { at, between, circle, path, pick, polygon, rect, repeat } from '../drawing.ts';
import { person, skin } from '../figures.ts';

/** A conference hall: flowers, rows of backs, people honoured on the stage. */
export function conference(canvas: Canvas) {
  const { random, palette } = canvas;
  const guest = (x: number, shirt: string) =>
    at(
      x,
      610,
      1.35,
      person(shirt, palette.dark, undefined) +
        path('M-30,-70 L30,-70 L0,-20 Z', palette.wall) +
        repeat(6, (index) =>
          circle(
            -22 + index * 9,
            -76 - (index % 2) * 10,
            10,
            pick(random, [palette.accent, palette.sun, '#e88aa0']),
          ),
        ),
    );
  const back = (x: number, y: number, scale: number) =>
    at(
      x,
      y,
      scale,
      path(
        'M-70,90 Q-70,10 -34,0 L34,0 Q70,10 70,90 Z',
        pick(random, [palette.near, palette.ground, palette.roof, palette.water, palette.dark]),
      ) +
        circle(0, -34, 36, '#2b2320') +
        rect(-13, -14, 26, 22, skin, 8),
    );
  const curtain = repeat(16, (index) =>
    path(
      `M${index * 100},0 L${index * 100 + 100},0 L${index * 100 + 88},620 L${index * 100 + 12},620 Z`,
      index % 2 ? palette.accent : palette.roof,
    ),
  );
  const flowers = (x: number) =>
    repeat(26, () =>
      circle(
        x + between(random, -110, 110),
        660 + between(random, -44, 30),
        between(random, 12, 20),
        pick(random, [palette.field, palette.wall, '#e88aa0', palette.sun, palette.near]),
      ),
    );
  const star = Array.from({ length: 10 }, (_, index): [number, number] => [
    Math.cos((index * 36 - 90) * 0.01745) * (index % 2 ? 30 : 76),
    Math.sin((index * 36 - 90) * 0.01745) * (index % 2 ? 30 : 76),
  ]);
  return (
    rect(0, 0, 1600, 620, '#8e2f2b') +
    curtain +
    rect(0, 0, 1600, 56, palette.field) +
    repeat(32, (index) => path(`M${index * 50},56 q25,40 50,0 Z`, palette.field)) +
    at(
      800,
      230,
      1,
      circle(0, 0, 118, palette.roof) + circle(0, 0, 118, palette.field, 0.25) + polygon(star, '#fbd23c'),
    ) +
    rect(0, 610, 1600, 60, palette.wood) +
    rect(0, 600, 1600, 14, palette.field) +
    [380, 520, 660, 800, 940, 1080, 1220]
      .map((x, index) =>
        guest(
          x,
          [
            palette.wall,
            palette.water,
            palette.near,
            palette.field,
            palette.wall,
            palette.water,
            palette.sun,
          ][index] as string,
        ),
      )
      .join('') +
    flowers(130) +
    flowers(1470) +
    rect(0, 670, 1600, 397, palette.dark) +
    repeat(13, (index) => back(60 + index * 124, 770, 0.9)) +
    repeat(10, (index) => back(20 + index * 172, 890, 1.25)) +
    repeat(8, (index) => back(100 + index * 212, 1010, 1.6))
  );
}
