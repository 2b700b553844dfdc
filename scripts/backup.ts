import { join, resolve } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import { makeBackup } from './backing-up/make-backup.ts';
import { runScript } from './run-script.ts';

/** npm run backup [-- <folder>]: one dated archive of everything, while the system runs. */
await runScript(async () => {
  const environment = readEnvironment();
  const folder = resolve(process.argv[2] ?? join(environment.dataDir, 'backups'));
  const { file, bytes, manifest } = await makeBackup(environment, folder, (line) => console.log(line));
  const count = formatNumber(Object.keys(manifest.files).length);
  console.log(`Đã sao lưu ${count} tệp vào ${file} (${formatNumber(bytes / 1e6, 1)} MB).`);
  console.log('Tệp này chứa dữ liệu nội bộ và khóa bí mật: hãy cất ở nơi khác máy chủ và giữ kín.');
});
