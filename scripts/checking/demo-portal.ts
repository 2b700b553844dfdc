import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { prepareRecordings } from '#cms/jobs/prepare-recordings.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { plantDemo } from '../demo/plant-demo.ts';
import { openPublishingDesk } from '../publishing-desk.ts';
import { type ServedPortal, servedPortal } from './served-portal.ts';

/** The portal of the demo's province in a data folder of its own: planted, rendered, served; gone when closed. */
export async function openDemoPortal(): Promise<ServedPortal> {
  const dataDir = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  const environment = readEnvironment({ DATA_DIR: dataDir, PAYLOAD_SECRET: 'chỉ để soát cổng'.padEnd(32) });
  const payload = await openNewsroom(environment);
  await plantDemo(payload, () => {});
  await prepareRecordings(payload, undefined);
  const desk = await openPublishingDesk(payload, environment);
  await desk.publishAll();
  while ((await desk.paint()) > 0);
  desk.close();
  await payload.destroy();
  const portal = await servedPortal(dataDir);
  return {
    ...portal,
    async close() {
      await portal.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
