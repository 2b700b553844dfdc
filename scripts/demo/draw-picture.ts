import sharp from 'sharp';
import type { Canvas } from './drawing.ts';
import { canvasFor, height, width } from './drawing.ts';
import { bees } from './motifs/bees.ts';
import { borderPost } from './motifs/border-post.ts';
import { bridge } from './motifs/bridge.ts';
import { cattle } from './motifs/cattle.ts';
import { clinic } from './motifs/clinic.ts';
import { conference } from './motifs/conference.ts';
import { flood } from './motifs/flood.ts';
import { flowerRoad } from './motifs/flower-road.ts';
import { library } from './motifs/library.ts';
import { loom } from './motifs/loom.ts';
import { loudspeaker } from './motifs/loudspeaker.ts';
import { market } from './motifs/market.ts';
import { office } from './motifs/office.ts';
import { orchard } from './motifs/orchard.ts';
import { portraits } from './motifs/portraits.ts';
import { riverBoats } from './motifs/river-boats.ts';
import { school } from './motifs/school.ts';
import { seaBoats } from './motifs/sea-boats.ts';
import { teaHills } from './motifs/tea-hills.ts';
import { terraces } from './motifs/terraces.ts';
import { village } from './motifs/village.ts';
import { workshop } from './motifs/workshop.ts';

const motifs: Record<string, (canvas: Canvas) => string> = {
  terraces,
  'tea-hills': teaHills,
  orchard,
  bees,
  cattle,
  'flower-road': flowerRoad,
  'river-boats': riverBoats,
  'sea-boats': seaBoats,
  bridge,
  flood,
  school,
  clinic,
  loudspeaker,
  'border-post': borderPost,
  library,
  village,
  loom,
  market,
  workshop,
  office,
  conference,
  ...portraits,
};

/** Every picture that can be drawn: a motif's name and the number of its variation, `terraces-2`. */
export const pictureKeys: readonly string[] = Object.keys(motifs).flatMap((motif) =>
  [1, 2, 3].map((variation) => `${motif}-${variation}`),
);

/** Draws one demo illustration as a 1600 × 1067 JPEG, the same bytes for the same key; throws on an unknown key. */
export async function drawPicture(key: string): Promise<Buffer> {
  const position = pictureKeys.indexOf(key);
  const draw = motifs[key.slice(0, key.lastIndexOf('-'))];
  if (position < 0 || !draw) throw new Error(`Không có tranh minh họa tên "${key}".`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${draw(canvasFor(key, position * 2 + Math.floor(position / 3)))}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 84, mozjpeg: true }).toBuffer();
}
