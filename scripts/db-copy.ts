import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withoutPassword } from '#cms/database/without-password.ts';
import { type Environment, processEnvironment, readEnvironment } from '#cms/environment.ts';
import { requestEverything } from '#cms/jobs/request-everything.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import { sqliteFile } from './backing-up/database.ts';
import { copyDatabase } from './copying/copy-database.ts';
import { runScript } from './run-script.ts';

const usage = 'Cách dùng: npm run db:copy -- --from <địa chỉ> --to <địa chỉ> (file:… hoặc mongodb://…)';

/** npm run db:copy: everything from one database into another, which DATABASE_URL may then name. */
await runScript(async () => {
  const [from, to] = environments();
  demandSourceFile(from.databaseUrl);
  const [source, target] = [await openNewsroom(from), await openNewsroom(to)];
  const name = withoutPassword(from.databaseUrl);
  const copied = await copyDatabase(source, target, name, (line) => console.log(line));
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

function environments(): [from: Environment, to: Environment] {
  const options = { from: { type: 'string' }, to: { type: 'string' } } as const;
  const { values } = parseArgs({ options, strict: false });
  const [from, to] = [values.from, values.to].map((address) => {
    if (typeof address !== 'string') throw new Error(usage);
    return readEnvironment({ ...processEnvironment(), DATABASE_URL: address });
  }) as [Environment, Environment];
  if (from.databaseUrl === to.databaseUrl) throw new Error(`Nguồn và đích là một. ${usage}`);
  return [from, to];
}

/** SQLite would make it, empty. */
function demandSourceFile(databaseUrl: string): void {
  const file = sqliteFile(databaseUrl);
  if (file && !existsSync(file))
    throw new Error(`Không có tệp cơ sở dữ liệu ${file}; hãy kiểm tra địa chỉ sau --from.`);
}
