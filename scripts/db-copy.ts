import { parseArgs } from 'node:util';
import { withoutPassword } from '#cms/database/without-password.ts';
import { readEnvironment } from '#cms/environment.ts';
import { requestEverything } from '#cms/jobs/request-everything.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import { copyDatabase } from './copying/copy-database.ts';
import { runScript } from './run-script.ts';

const usage = 'Cách dùng: npm run db:copy -- --from <địa chỉ> --to <địa chỉ> (file:… hoặc mongodb://…)';

/** npm run db:copy: everything from one database into another, which DATABASE_URL may then name. */
await runScript(async () => {
  const { from, to } = addresses();
  const open = (databaseUrl: string) =>
    openNewsroom(readEnvironment({ ...process.env, DATABASE_URL: databaseUrl }));
  const [source, target] = [await open(from), await open(to)];
  const copied = await copyDatabase(source, target, withoutPassword(from), (line) => console.log(line));
  await requestEverything(target);
  for (const [collection, { records, versions }] of copied)
    if (records > 0)
      console.log(
        `${collection.padEnd(24)} ${formatNumber(records)} bản ghi, ${formatNumber(versions)} phiên bản`,
      );
  console.log('Hai cơ sở dữ liệu giống nhau. Hãy đặt DATABASE_URL sang địa chỉ mới rồi khởi động lại.');
  await source.destroy();
  await target.destroy();
});

function addresses(): { from: string; to: string } {
  const options = { from: { type: 'string' }, to: { type: 'string' } } as const;
  const { values } = parseArgs({ options, strict: false });
  const [source, target] = [values.from, values.to];
  if (typeof source !== 'string' || typeof target !== 'string') throw new Error(usage);
  if (source === target) throw new Error(`Nguồn và đích là một. ${usage}`);
  return { from: source, to: target };
}
