import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { publicStatistics } from '#cms/projection/public-statistics.ts';
import { runScript } from './run-script.ts';

/** Counts the public plans' figures into the file it is told of, behind everything else that runs. */
await runScript(async () => {
  const [file = ''] = process.argv.slice(2);
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const payload = await openNewsroom();
  const records = await publicStatistics(payload, new Date());
  writeFileSync(file, JSON.stringify(records));
  await payload.destroy();
  process.exit(0);
});
