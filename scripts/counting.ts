import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Payload } from 'payload';
import { type Environment, root } from '#cms/environment.ts';
import { failPublication, type Publication } from '#cms/jobs/take-publications.ts';
import { publicPlans } from '#cms/projection/public-statistics.ts';
import { type PublicRecord, publicRecordSchema, type RecordKey, recordKey } from '#models/snapshot.ts';

const run = promisify(execFile);

/** Figures that were counted, and the requests they answer. */
export type Counted = { records: Map<RecordKey, PublicRecord>; jobs: Publication['job'][] };

export type Counting = {
  /** Sees to it that these requests are counted; answers the figures on the turn on which they are there. */
  turn: (asked: readonly Publication[]) => Promise<Counted | undefined>;
  stop: () => void;
};

/**
 * Counts the public plans' figures in a program of its own: with 100,000 introductions it takes many seconds, and
 * no story waits for that. One count runs at a time; what is asked for meanwhile is counted after it.
 */
export function openCounting(payload: Payload, environment: Environment): Counting {
  const stopping = new AbortController();
  let isUnderWay = false;
  let counted: { records: PublicRecord[]; jobs: Publication['job'][] } | undefined;

  async function count(asked: readonly Publication[]): Promise<void> {
    try {
      counted = {
        records: await countApart(environment, stopping.signal),
        jobs: asked.map(({ job }) => job),
      };
    } catch (error) {
      if (stopping.signal.aborted) return;
      for (const { job } of asked) await failPublication(payload, job, error);
    }
  }

  return {
    async turn(asked) {
      const ready = counted;
      counted = undefined;
      if (ready) return { jobs: ready.jobs, records: await stillPublic(payload, ready.records) };
      if (asked.length === 0 || isUnderWay) return undefined;
      isUnderWay = true;
      count(asked)
        .catch((error) => payload.logger.error(error))
        .finally(() => {
          isUnderWay = false;
        });
      return undefined;
    },
    stop: () => stopping.abort(),
  };
}

async function countApart(
  { dataDir, databaseUrl }: Environment,
  signal: AbortSignal,
): Promise<PublicRecord[]> {
  const file = join(dataDir, 'figures.json');
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
  const { stdout } = await run(process.execPath, [join(root, 'scripts/count-statistics.ts'), file], {
    cwd: root,
    env,
    signal,
  });
  if (stdout.trim()) console.error(stdout.trim());
  const records = publicRecordSchema.array().parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  return records;
}

/** A plan may have been taken from the public while it was counted. */
async function stillPublic(payload: Payload, records: PublicRecord[]): Promise<Counted['records']> {
  const plans = new Set((await publicPlans(payload)).map(({ id }) => String(id)));
  return new Map(records.filter(({ id }) => plans.has(id)).map((record) => [recordKey(record), record]));
}
