import type { Canvas } from '../drawing.ts';
import { at, between, circle, ellipse, height, line, path, pick, polygon, rect, repeat } from '../drawing.ts';

/** A village library: shelves, lamp, children reading on a mat. */
export function library(canvas: Canvas) {
  const { random, palette } = canvas;
  const colours = [
    palette.accent,
    palette.field,
    palette.near,
    palette.water,
    palette.wall,
    palette.roof,
    palette.sun,
  ];
  const shelf = (x: number, y: number, w: number) => {
    let books = '';
    for (let left = x + 8; left < x + w - 26; ) {
      const thick = between(random, 13, 27);
      const tall = between(random, 72, 104);
      books +=
        rect(left, y - tall, thick, tall, pick(random, colours), 2) +
        rect(left + 3, y - tall + 14, thick - 6, 4, palette.cloud, 1);
      left += thick + (random() < 0.12 ? 22 : 2);
    }
    return rect(x, y - 120, w, 120, palette.dark) + books + rect(x - 10, y, w + 20, 14, palette.wood);
  };
  const reader = (shirt: string) =>
    ellipse(0, 4, 84, 12, palette.dark, 0.18) +
    path('M-74,0 Q-60,-36 0,-34 Q60,-36 74,0 Z', palette.dark) +
    path('M-36,-24 L-28,-110 Q0,-122 28,-110 L36,-24 Z', shirt) +
    circle(0, -140, 27, '#d9a06f') +
    path('M-29,-138 Q-32,-174 0,-174 Q32,-174 29,-138 Q14,-158 -29,-138 Z', '#2b2320') +
    line('M-30,-98 Q-58,-62 -30,-52 M30,-98 Q58,-62 30,-52', shirt, 15) +
    polygon(
      [
        [-48, -78],
        [0, -62],
        [0, -32],
        [-48, -48],
      ],
      palette.cloud,
    ) +
    polygon(
      [
        [48, -78],
        [0, -62],
        [0, -32],
        [48, -48],
      ],
      '#ffffff',
    );
  const window =
    rect(640, 170, 320, 300, palette.wood, 8) +
    rect(656, 186, 288, 268, palette.sky[1]) +
    circle(870, 270, 44, palette.sun) +
    path('M656,400 Q740,330 820,390 Q890,350 944,396 L944,454 L656,454 Z', palette.middle) +
    path('M656,430 Q760,390 944,436 L944,454 L656,454 Z', palette.near) +
    rect(794, 186, 12, 268, palette.wood) +
    rect(656, 312, 288, 10, palette.wood);
  return (
    rect(0, 0, 1600, height, palette.sky[0]) +
    rect(0, 0, 1600, 60, palette.wood) +
    repeat(10, (index) =>
      rect(index * 170 + 20, 60, 16, 700, palette.wood).replace('/>', ' opacity="0.16"/>'),
    ) +
    [260, 400, 540, 680].map((y) => shelf(90, y, 450) + shelf(1060, y, 450)).join('') +
    window +
    [540, 680].map((y) => shelf(640, y, 320)).join('') +
    rect(0, 760, 1600, 307, palette.field) +
    rect(0, 752, 1600, 14, palette.wood) +
    ellipse(800, 950, 640, 108, palette.accent, 0.85) +
    ellipse(800, 950, 580, 88, palette.roof, 0.7) +
    ellipse(800, 950, 520, 70, palette.wall, 0.28) +
    line('M800,60 L800,120', palette.dark, 5) +
    path('M740,150 Q760,112 800,112 Q840,112 860,150 Z', palette.accent) +
    polygon(
      [
        [740, 150],
        [860, 150],
        [1180, 760],
        [420, 760],
      ],
      '#fff3c4',
      0.16,
    ) +
    at(380, 960, 1.25, reader(palette.water)) +
    at(640, 930, 1.1, reader(palette.field)) +
    at(930, 935, 1.1, reader(palette.wall)) +
    at(1200, 965, 1.3, reader(palette.near)) +
    at(790, 1020, 1.25, reader(palette.accent))
  );
}
