import { parentPort, workerData } from 'node:worker_threads';
import { loadRenderer } from '../renderer/load.ts';
import { ownPress, type Sheet } from './press.ts';

/** One of the threads of `parallelPress`: prints batches of sheets in the order they come. */
const { print } = ownPress(await loadRenderer())(workerData.release, workerData.before);
let last = Promise.resolve();

parentPort?.on('message', (sheets: Sheet[]) => {
  last = last.then(async () => {
    for (const sheet of sheets) await print(sheet);
    parentPort?.postMessage('printed');
  });
});
