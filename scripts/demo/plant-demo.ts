import { join } from 'node:path';
import type { Payload } from 'payload';
import { root } from '#cms/environment.ts';
import { importFiles } from '../importing/import-files.ts';
import type { Outcome } from '../importing/outcome.ts';
import { drawPicture, pictureKeys } from './draw-picture.ts';
import { plantDocuments } from './plant-documents.ts';
import { plantExemplars } from './plant-exemplars.ts';
import { plantIntroductions } from './plant-introductions.ts';
import { plantMovements } from './plant-movements.ts';
import { plantPlans } from './plant-plans.ts';
import { plantRadio } from './plant-radio.ts';
import { plantUnits } from './plant-units.ts';
import { demoSite } from './province.ts';

type Report = (line: string) => void;

/** Where the newsroom notes how far the demo came: what an office deletes later must not grow again. */
const note = 'demo';

/**
 * Fills an empty newsroom with the invented province; a planting that was killed is finished, anything else
 * is left alone. Throws when a story does not come in.
 */
export async function plantDemo(payload: Payload, report: Report): Promise<void> {
  const state = await payload.kv.get<'planting' | 'planted'>(note);
  if (state === 'planted' || (state === null && !(await isEmpty(payload)))) return;
  await payload.kv.set(note, 'planting');
  const started = performance.now();
  report('Trồng dữ liệu minh họa…');

  await payload.updateGlobal({ slug: 'site-settings', data: demoSite });
  await plantUnits(payload);
  await plantMovements(payload);
  await plantExemplars(payload);
  await plantDocuments(payload);
  await plantPlans(payload);
  await plantIntroductions(payload);
  report('Đã có đơn vị, phong trào, điển hình, văn bản, kế hoạch và lượt giới thiệu minh họa.');
  await plantStories(payload, report);
  await plantRadio(payload);

  await payload.kv.set(note, 'planted');
  report(`Dữ liệu minh họa đã đủ sau ${Math.round((performance.now() - started) / 1000)} giây.`);
}

async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['articles', 'units', 'movements', 'exemplars'] as const)
    if ((await payload.count({ collection })).totalDocs > 0) return false;
  return true;
}

async function plantStories(payload: Payload, report: Report): Promise<void> {
  const outcomes = await importFiles(payload, [join(root, 'scripts', 'demo', 'stories')], {
    honourState: true,
    resolvePicture: async (name) => (pictureKeys.includes(name) ? drawPicture(name) : undefined),
    report: (_outcome, done, total) => {
      if (done % 10 === 0 || done === total) report(`Bài minh họa: ${done}/${total}`);
    },
  });
  const refused = outcomes.filter(isRefused);
  if (refused.length > 0)
    throw new Error(
      `Bài minh họa không vào được: ${refused.map(({ file, notes }) => `${file} (${notes.join('; ')})`).join(', ')}`,
    );
}

/** The demo's own stories have no reason to be held back. */
const isRefused = ({ result, notes }: Outcome): boolean =>
  result === 'failed' || notes.some((line) => line.startsWith('để ở bản nháp'));
