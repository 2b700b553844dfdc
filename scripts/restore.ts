import { join, resolve } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { formatMoment } from '#models/vietnamese/calendar.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { restoreBackup } from './backing-up/restore-backup.ts';
import { runScript } from './run-script.ts';

/** npm run restore -- <archive>: brings a backup back into an empty installation that does not run. */
await runScript(async () => {
  const archive = process.argv[2];
  if (!archive) throw new Error('Cách dùng: npm run restore -- <tệp sao lưu .tar.gz>');
  const environment = readEnvironment();
  const unlock = takeLock(join(environment.dataDir, 'start.lock'));
  if (!unlock) throw new Error('Hệ thống đang chạy; hãy dừng hệ thống rồi khôi phục.');
  process.once('exit', unlock);
  const { madeAt } = await restoreBackup(environment, resolve(archive), (line) => console.log(line));
  console.log(`Đã khôi phục bản sao lưu lập lúc ${formatMoment(madeAt)}; hãy chạy "npm start".`);
});
