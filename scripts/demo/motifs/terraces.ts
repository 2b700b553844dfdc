import type { Canvas } from '../drawing.ts';
import { at, between, height, path, pick, repeat, ridge } from '../drawing.ts';
import { bamboo, person, roundTree, stiltHouse } from '../figures.ts';
import { mist, mountains, sky } from '../scenery.ts';

/** Terraced rice: each step a band of water or ripe rice under a darker bank. */
export function terraces(canvas: Canvas) {
  const { random, palette } = canvas;
  const tilt = between(random, -0.09, 0.09);
  const phase = random() * 6;
  const steps = repeat(13, (index) => {
    const y = 520 + index * (20 + index * 1.9);
    const bend = (x: number) =>
      y +
      tilt * (x - 800) +
      Math.sin(x / 210 + phase + index * 0.32) * (26 + index * 2.2) +
      Math.sin(x / 83 + index) * 6;
    const edge = Array.from({ length: 81 }, (_, step) => `${step * 20},${Math.round(bend(step * 20))}`).join(
      ' L',
    );
    const fill = pick(random, [palette.field, palette.field, palette.middle, palette.near, palette.water]);
    const bank = path(`M0,${height} L${edge} L1600,${height} Z`, palette.ground);
    return (
      bank +
      `<g transform="translate(0 ${9 + index})">${path(`M0,${height} L${edge} L1600,${height} Z`, fill)}</g>`
    );
  });
  const houseX = between(random, 240, 560);
  return (
    sky(canvas) +
    mountains(canvas) +
    mist(500, palette.cloud) +
    ridge(random, 500, 40).land(palette.middle) +
    steps +
    at(houseX, 640, 0.72, stiltHouse(palette.wall, palette.roof, palette.wood, palette.dark)) +
    at(houseX - 170, 650, 0.8, bamboo(palette.near, palette.ground)) +
    at(houseX + 150, 655, 0.6, roundTree(palette.near, palette.ground, palette.wood)) +
    at(1080, 985, 1.25, person(palette.accent, palette.dark, palette.wall)) +
    at(1210, 1000, 1.15, person(palette.wall, palette.dark, '#f1dfae'))
  );
}
