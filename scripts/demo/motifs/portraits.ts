import type { Canvas } from '../drawing.ts';
import { at, between, circle, path, pick, rect } from '../drawing.ts';
import { hills, sky } from '../scenery.ts';
import type { Look } from './looks.ts';
import { looks } from './looks.ts';

/** A faceless bust in the dress of a trade: nobody's likeness. */
function portrait(look: Look) {
  return (canvas: Canvas) => {
    const { random, palette } = canvas;
    const skin = pick(random, ['#d9a06f', '#cf9263', '#e0ab7d']);
    const ears = circle(-138, -232, 30, skin) + circle(138, -232, 30, skin);
    const figure =
      (look.behind ?? '') +
      look.shirt(canvas) +
      rect(-62, -120, 124, 150, skin, 50) +
      path('M-62,-70 Q0,-20 62,-70 L62,-90 L-62,-90 Z', palette.dark, 0.16) +
      ears +
      path('M-136,-240 Q-140,-390 0,-392 Q140,-390 136,-240 Q128,-90 0,-74 Q-128,-90 -136,-240 Z', skin) +
      look.hair +
      (look.detail?.(canvas) ?? '') +
      (look.hat?.(canvas) ?? '');
    return (
      sky(canvas, 420) +
      hills(canvas, 700) +
      circle(800, 560, 430, palette.cloud, 0.35) +
      at(800 + between(random, -20, 20), 640, 1.02, figure)
    );
  };
}

export const portraits = {
  'portrait-farmer': portrait(looks.farmer),
  'portrait-weaver': portrait(looks.weaver),
  'portrait-teacher': portrait(looks.teacher),
  'portrait-doctor': portrait(looks.doctor),
  'portrait-worker': portrait(looks.worker),
  'portrait-soldier': portrait(looks.soldier),
  'portrait-elder': portrait(looks.elder),
  'portrait-pupil': portrait(looks.pupil),
  'portrait-grandfather': portrait(looks.grandfather),
  'portrait-schoolmaster': portrait(looks.schoolmaster),
};
