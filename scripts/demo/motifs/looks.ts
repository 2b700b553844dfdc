import type { Canvas } from '../drawing.ts';
import { circle, line, path, polygon, rect, repeat } from '../drawing.ts';

export type Look = {
  shirt: (canvas: Canvas) => string;
  hat?: (canvas: Canvas) => string;
  hair: string;
  behind?: string;
  detail?: (canvas: Canvas) => string;
};

const black = '#2b2320';
const grey = '#cfc8bd';
const shortHair = (colour: string) =>
  path(
    'M-142,-250 Q-160,-420 0,-424 Q160,-420 142,-250 Q132,-330 60,-352 Q-40,-352 -104,-330 Q-136,-300 -142,-250 Z',
    colour,
  );
const hairBehind = (colour: string) =>
  path('M-160,30 Q-214,-430 0,-434 Q214,-430 160,30 Q0,70 -160,30 Z', colour);
const bunHair = (colour: string) =>
  circle(0, -436, 62, colour) +
  path('M-144,-230 Q-166,-424 0,-426 Q166,-424 144,-230 Q120,-340 0,-352 Q-120,-340 -144,-230 Z', colour);
const conicalHat = ({ palette }: Canvas) =>
  polygon(
    [
      [-290, -300],
      [0, -520],
      [290, -300],
    ],
    '#f3e2b4',
  ) +
  repeat(4, (index) =>
    line(
      `M${-232 + index * 58},${-300 - index * 3} L0,-516 L${232 - index * 58},${-300 - index * 3}`,
      palette.wood,
      3,
      0.28,
    ),
  ) +
  path('M-290,-300 Q0,-250 290,-300 Q0,-286 -290,-300 Z', palette.wood, 0.6);
const plain = (pickColour: (canvas: Canvas) => string) => (canvas: Canvas) =>
  path('M-330,460 Q-330,60 -130,10 Q0,60 130,10 Q330,60 330,460 Z', pickColour(canvas)) +
  path('M-130,10 L0,130 L130,10 L84,-6 L0,66 L-84,-6 Z', canvas.palette.cloud);

const headband = ({ palette }: Canvas) =>
  path('M-150,-300 Q0,-430 150,-300 L146,-346 Q0,-474 -146,-346 Z', palette.accent) +
  line('M-146,-330 Q0,-452 146,-330', palette.field, 8);
const openBook = ({ palette }: Canvas) =>
  path('M-190,270 L0,310 L0,460 L-190,420 Z', palette.accent) +
  path('M190,270 L0,310 L0,460 L190,420 Z', palette.roof) +
  path('M-170,272 L0,310 L170,272 L0,296 Z', palette.wall);

/** How each trade dresses. */
export const looks = {
  farmer: { shirt: plain(({ palette }) => palette.roof), hat: conicalHat, hair: shortHair(black) },
  weaver: {
    shirt: ({ palette }) =>
      path('M-330,460 Q-330,60 -130,10 L130,10 Q330,60 330,460 Z', palette.dark) +
      path('M-100,6 L0,210 L100,6 L50,-4 L0,100 L-50,-4 Z', palette.accent) +
      repeat(6, (index) =>
        polygon(
          [
            [-20, 190 + index * 44],
            [0, 168 + index * 44],
            [20, 190 + index * 44],
            [0, 212 + index * 44],
          ],
          palette.field,
        ),
      ) +
      line('M-210,110 Q-250,260 -240,460 M210,110 Q250,260 240,460', palette.field, 9),
    hair: bunHair(black),
    detail: headband,
  },
  teacher: {
    shirt: plain(({ palette }) => palette.water),
    behind: hairBehind(black),
    hair: shortHair(black),
    detail: openBook,
  },
  doctor: {
    shirt: plain(() => '#fbfaf4'),
    hair: shortHair(black),
    detail: ({ palette }) =>
      line('M-92,30 Q-110,190 -10,220 Q90,190 88,30', palette.dark, 12) +
      line('M-10,220 L-10,290', palette.dark, 12) +
      circle(-10, 306, 28, palette.field) +
      rect(150, 180, 96, 12, palette.accent, 4),
  },
  worker: {
    shirt: plain(({ palette }) => palette.near),
    hair: shortHair(black),
    detail: ({ palette }) =>
      path('M-160,-300 Q-160,-446 0,-450 Q160,-446 160,-300 L204,-290 Q0,-254 -204,-290 Z', palette.field) +
      rect(-20, -452, 40, 120, palette.sun, 12) +
      rect(-230, 220, 120, 100, palette.ground, 10),
  },
  soldier: {
    shirt: plain(() => '#55703f'),
    hair: shortHair(black),
    detail: () =>
      path('M-176,-310 Q-190,-450 0,-452 Q190,-450 176,-310 Q0,-350 -176,-310 Z', '#55703f') +
      path('M-150,-322 Q0,-356 150,-322 Q130,-274 0,-288 Q-130,-274 -150,-322 Z', '#3d522d') +
      circle(0, -384, 28, '#d8302a') +
      circle(0, -384, 13, '#fbd23c') +
      rect(-236, 70, 90, 26, '#d8302a', 4) +
      rect(146, 70, 90, 26, '#d8302a', 4),
  },
  elder: {
    shirt: plain(({ palette }) => palette.wood),
    hair: bunHair(grey),
    detail: ({ palette }) =>
      `<circle cx="-54" cy="-226" r="40" fill="none" stroke="${palette.dark}" stroke-width="8"/><circle cx="54" cy="-226" r="40" fill="none" stroke="${palette.dark}" stroke-width="8"/>` +
      line('M-14,-226 L14,-226', palette.dark, 8),
  },
  pupil: {
    shirt: plain(() => '#fbfaf4'),
    hair: shortHair(black),
    detail: ({ palette }) =>
      path('M-120,20 L0,130 L120,20 L90,0 L0,76 L-90,0 Z', palette.accent) +
      polygon(
        [
          [-10, 120],
          [70, 250],
          [10, 240],
          [0, 150],
        ],
        palette.accent,
      ) +
      polygon(
        [
          [10, 120],
          [-70, 250],
          [-10, 240],
          [0, 150],
        ],
        palette.roof,
      ),
  },
  grandfather: { shirt: plain(({ palette }) => palette.near), hair: shortHair(grey) },
  schoolmaster: { shirt: plain(({ palette }) => palette.water), hair: shortHair(black), detail: openBook },
} satisfies Record<string, Look>;
