import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Bodies, View } from '../content/view.ts';
import type { Renderer } from '../renderer/load.ts';
import { writePage } from './page-file.ts';

/** A page to be printed into a release that nobody reads yet. */
export type Sheet = { file: string; view: View; bodies: Bodies };

/** Prints the pages of a whole release. `print` waits when there is more than enough to do. */
export type Press = { print: (sheet: Sheet) => Promise<void>; close: () => Promise<void> };
/** `before` is the release that was served until now. */
export type OpenPress = (release: string, before?: string) => Press;

/** Prints in this thread. */
export const ownPress =
  (renderer: Renderer): OpenPress =>
  (release, before) => ({
    async print({ file, view, bodies }) {
      writePage(release, file, (await renderer.render(view, bodies)).body, before);
    },
    close: async () => {},
  });

/** Sheets go to a thread by the batch, for a message costs more than a page's worth of words. */
const batchLength = 32;
const batchesAhead = 3;

/** Prints with the compiled renderer on all processors. */
export const parallelPress: OpenPress = (release, before) => {
  const presses = Array.from({ length: Math.max(2, availableParallelism()) }, () =>
    openThread(release, before),
  );
  let batch: Sheet[] = [];
  let turn = 0;

  async function send(): Promise<void> {
    const press = presses[turn++ % presses.length];
    const sheets = batch;
    batch = [];
    if (press && sheets.length > 0) await press.print(sheets);
  }

  return {
    async print(sheet) {
      batch.push(sheet);
      if (batch.length >= batchLength) await send();
    },
    async close() {
      try {
        await send();
        await Promise.all(presses.map((press) => press.finished()));
      } finally {
        await Promise.all(presses.map((press) => press.stop()));
      }
    },
  };
};

type Thread = {
  print: (sheets: Sheet[]) => Promise<void>;
  finished: () => Promise<void>;
  stop: () => Promise<unknown>;
};

function openThread(release: string, before?: string): Thread {
  const worker = new Worker(new URL('./press-thread.ts', import.meta.url), {
    workerData: { release, before },
  });
  let waiting = 0;
  let failure: Error | undefined;
  let changed = Promise.withResolvers<void>();
  const tell = () => {
    changed.resolve();
    changed = Promise.withResolvers();
  };
  worker.on('message', () => {
    waiting -= 1;
    tell();
  });
  worker.on('error', (error: Error) => {
    failure = error;
    tell();
  });
  const until = async (atMost: number) => {
    while (waiting > atMost && !failure) await changed.promise;
    if (failure) throw failure;
  };
  return {
    async print(sheets) {
      await until(batchesAhead);
      waiting += 1;
      worker.postMessage(sheets);
    },
    finished: () => until(0),
    stop: () => worker.terminate(),
  };
}
