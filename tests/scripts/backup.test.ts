import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { create, extract } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { type Environment, readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { holdFiles, keptFiles } from '../../scripts/backing-up/kept-files.ts';
import { type Backup, makeBackup } from '../../scripts/backing-up/make-backup.ts';
import { describeFiles } from '../../scripts/backing-up/manifest.ts';
import { restoreBackup } from '../../scripts/backing-up/restore-backup.ts';
import { openPublishingDesk } from '../../scripts/publishing-desk.ts';
import {
  isMongo,
  openTestNewsroom,
  ownMongo,
  photograph,
  type TestNewsroom,
  upload,
  wholeStory,
} from '../setup/cms.ts';

const scratch = mkdtempSync(join(tmpdir(), 'guong-sang-'));
const silent = () => {};
let newsroom: TestNewsroom;
let backup: Backup;
let saved = 0;

/** A portal with a picture on it, saved while an editor goes on writing. */
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { payload, environment } = newsroom;
  const cover = await upload(payload, await photograph());
  const story = { ...wholeStory(newsroom), cover: cover.id };
  const { id } = await payload.create({ collection: 'articles', data: story });
  await publishArticle(payload, { id });
  await (await openPublishingDesk(payload, environment)).publishAll();

  let isWriting = true;
  const writing = (async () => {
    for (; isWriting; saved++) {
      await payload.create({ collection: 'articles', data: { title: `Bản nháp ${saved}` } });
      // SQLite answers at once: without a pause nothing else would get its turn in this process.
      await pause(10);
    }
  })();
  try {
    backup = await makeBackup(environment, join(scratch, 'backups'), silent);
  } finally {
    isWriting = false;
    await writing;
  }
});
afterAll(async () => {
  await newsroom?.close();
  rmSync(scratch, { recursive: true, force: true });
});

let installations = 0;
const emptyInstallation = (): Environment =>
  readEnvironment({
    DATA_DIR: join(scratch, `installation-${installations++}`),
    PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm',
    ...ownMongo(),
  });

/** The same archive with something done to what is in it. */
async function tampered(change: (folder: string) => void): Promise<string> {
  const folder = mkdtempSync(join(scratch, 'tampered-'));
  await extract({ file: backup.file, cwd: folder });
  change(folder);
  await create({ gzip: true, cwd: folder, file: `${folder}.tar.gz` }, ['.']);
  return `${folder}.tar.gz`;
}

const portalOf = ({ dataDir }: Environment) => describeFiles(join(dataDir, 'releases/current'));

describe('a backup', () => {
  it('is for the owner of the system alone, and holds database, pictures and snapshot while editors work', () => {
    expect(statSync(backup.file).mode & 0o777).toBe(0o600);
    expect(saved).toBeGreaterThan(0);
    const paths = Object.keys(backup.manifest.files);
    for (const part of ['database/', 'media/', 'snapshot/article/'])
      expect(paths.filter((path) => path.startsWith(part))).not.toEqual([]);
  });

  it('brings everything back: the records, the files byte for byte, and the same portal', async () => {
    const environment = emptyInstallation();
    await restoreBackup(environment, backup.file, silent);
    const payload = await openNewsroom(environment);
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(5);
    const { docs } = await payload.findVersions({ collection: 'articles', limit: 100 });
    expect(docs.length).toBeGreaterThan(1);
    const { user } = await payload.login({
      collection: 'users',
      data: { email: 'editor@example.vn', password: 'mật khẩu để thử 123' },
    });
    expect(user?.name).toBe('Người editor');
    await (await openPublishingDesk(payload, environment)).publishAll();
    await payload.destroy();

    const before = await portalOf(newsroom.environment);
    expect(Object.keys(before).length).toBeGreaterThan(10);
    expect(await portalOf(environment)).toEqual(before);
    const kept = Object.entries(backup.manifest.files).filter(([path]) => !path.startsWith('database/'));
    const there = await describeFiles(environment.dataDir, keptFiles(environment.dataDir));
    expect(there).toMatchObject(Object.fromEntries(kept.filter(([path]) => path.startsWith('media/'))));
  });

  it('goes by its database where a publication went on while it was gathered', async () => {
    const environment = emptyInstallation();
    await restoreBackup(environment, backup.file, silent);
    const folder = join(environment.dataDir, 'snapshot', 'article');
    const [file = ''] = readdirSync(folder);
    const story = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const withdrawn = { ...story, id: '99999', slug: 'bai-go-trong-luc-sao-luu', guid: 'urn:uuid:1' };
    writeFileSync(join(folder, '99999.json'), JSON.stringify(withdrawn));
    rmSync(join(folder, file));
    const payload = await openNewsroom(environment);
    await (await openPublishingDesk(payload, environment)).converge();
    await payload.destroy();
    expect(await portalOf(environment)).toEqual(await portalOf(newsroom.environment));
  });

  it('is refused when a file in it is damaged, missing or too many, and nothing is put in place', async () => {
    const picture = Object.keys(backup.manifest.files).find((path) => path.startsWith('media/')) ?? '';
    const archives = [
      await tampered((folder) => writeFileSync(join(folder, picture), 'khác')),
      await tampered((folder) => rmSync(join(folder, picture))),
      await tampered((folder) => writeFileSync(join(folder, 'media/la.jpg'), 'lạ')),
      await tampered((folder) => rmSync(join(folder, 'manifest.json'))),
    ];
    const cut = join(scratch, 'cut.tar.gz');
    writeFileSync(cut, readFileSync(backup.file).subarray(0, backup.bytes / 2));
    for (const archive of [...archives, cut]) {
      const environment = emptyInstallation();
      await expect(restoreBackup(environment, archive, silent)).rejects.toThrow(
        /đã hỏng .+ bản sao lưu khác/,
      );
      expect(keptFiles(environment.dataDir)).toEqual([]);
      expect(existsSync(join(environment.dataDir, 'guong-sang.db'))).toBe(false);
    }
  });

  it('is refused by an installation that has something already, which stays as it was', async () => {
    const environment = emptyInstallation();
    mkdirSync(join(environment.dataDir, 'media'), { recursive: true });
    writeFileSync(join(environment.dataDir, 'media/cua-toi.jpg'), 'ảnh của tôi');
    await expect(restoreBackup(environment, backup.file, silent)).rejects.toThrow(
      /không trống .+cua-toi\.jpg/,
    );
    expect(keptFiles(environment.dataDir)).toEqual(['media/cua-toi.jpg']);

    const used = emptyInstallation();
    await restoreBackup(used, backup.file, silent);
    await expect(restoreBackup(used, backup.file, silent)).rejects.toThrow(/không trống/);
  });

  it.skipIf(isMongo)(
    'is refused beside what a crash left of the old database, which would run into it',
    async () => {
      const environment = emptyInstallation();
      const file = join(environment.dataDir, 'guong-sang.db');
      mkdirSync(environment.dataDir);
      for (const rest of ['-wal', '-shm']) writeFileSync(file + rest, 'còn lại sau khi mất điện');
      await expect(restoreBackup(environment, backup.file, silent)).rejects.toThrow(
        /không trống .+guong-sang\.db-wal, .+guong-sang\.db-shm.+ dời hết dữ liệu cũ/,
      );
      expect(existsSync(file)).toBe(false);

      for (const rest of ['-wal', '-shm']) rmSync(file + rest);
      await restoreBackup(environment, backup.file, silent);
      writeFileSync(`${file}-wal`, '');
      await expect(restoreBackup(environment, backup.file, silent)).rejects.toThrow(
        /guong-sang\.db, .+guong-sang\.db-wal/,
      );
    },
  );

  it('is finished by the same command when the restore was cut short', async () => {
    const environment = emptyInstallation();
    const half = mkdtempSync(join(scratch, 'half-'));
    await extract({ file: backup.file, cwd: half });
    cpSync(join(half, 'media'), join(environment.dataDir, 'media'), { recursive: true });
    await restoreBackup(environment, backup.file, silent);
    const payload = await openNewsroom(environment);
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBeGreaterThan(0);
    await payload.destroy();
  });
});

/** A disk that is surely not the one of the data folder. */
const otherDisk = '/dev/shm';
const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(scratch).dev;

it.skipIf(!hasOtherDisk)(
  'pictures on a disk of their own are saved and brought back like the others',
  async () => {
    const apart = mkdtempSync(join(otherDisk, 'guong-sang-'));
    try {
      const onTwoDisks = (name: string) => {
        const environment = emptyInstallation();
        mkdirSync(join(apart, name));
        mkdirSync(environment.dataDir, { recursive: true });
        symlinkSync(join(apart, name), join(environment.dataDir, 'media'));
        return environment;
      };
      const first = onTwoDisks('first');
      await restoreBackup(first, backup.file, silent);
      const { file, manifest } = await makeBackup(first, join(scratch, 'from-two-disks'), silent);
      const second = onTwoDisks('second');
      await restoreBackup(second, file, silent);
      const pictures = Object.entries(manifest.files).filter(([path]) => path.startsWith('media/'));
      expect(pictures.length).toBeGreaterThan(0);
      expect(
        await describeFiles(
          second.dataDir,
          readdirSync(join(apart, 'second')).map((name) => join('media', name)),
        ),
      ).toEqual(Object.fromEntries(pictures));
    } finally {
      rmSync(apart, { recursive: true, force: true });
    }
  },
);

it.skipIf(!hasOtherDisk)('a picture on another disk that was still being written is saved whole', () => {
  const apart = mkdtempSync(join(otherDisk, 'guong-sang-'));
  try {
    const gathered = mkdtempSync(join(scratch, 'gathered-'));
    mkdirSync(join(apart, 'media'));
    for (const content of ['nửa', 'nửa đầu và nửa sau']) {
      writeFileSync(join(apart, 'media/anh.jpg'), content);
      holdFiles(apart, gathered);
      expect(readFileSync(join(gathered, 'media/anh.jpg'), 'utf8')).toBe(content);
    }
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
});

it('what a killed backup left, secret included, is gone after the next, wherever that one goes', async () => {
  const environment = emptyInstallation();
  await restoreBackup(environment, backup.file, silent);
  writeFileSync(join(environment.dataDir, 'media/lon.jpg'), randomBytes(64e6));
  const folder = join(scratch, 'killed');
  const { dataDir, databaseUrl } = environment;
  const leftIn = (place: string, name: RegExp) =>
    existsSync(place) && readdirSync(place).some((file) => name.test(file));
  const killed = spawn(process.execPath, ['scripts/backup.ts', folder], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
    stdio: 'ignore',
  });
  const ended = once(killed, 'exit');
  while (killed.exitCode === null && !leftIn(folder, /\.part$/)) await pause(5);
  killed.kill('SIGKILL');
  await ended;
  expect([leftIn(dataDir, /^\.backup-/), leftIn(folder, /\.part$/)]).toEqual([true, true]);
  mkdirSync(join(dataDir, '.restore-Ab12Cd'));

  await makeBackup(environment, join(scratch, 'after-killed'), silent);
  expect(leftIn(dataDir, /^\.(backup|restore)-/)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

it('a second backup at the same time is told to wait, and does the first no harm', async () => {
  const { environment } = newsroom;
  const folder = join(scratch, 'two-at-once');
  const first = makeBackup(environment, folder, silent);
  await expect(makeBackup(environment, folder, silent)).rejects.toThrow(/đang có lượt sao lưu .+hãy đợi/);
  expect(existsSync((await first).file)).toBe(true);
});

it.skipIf(isMongo)('the commands say what they did, and what is wrong in one sentence', () => {
  const { dataDir } = newsroom.environment;
  const run = (script: string, args: string[], folder: string) =>
    spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: folder },
    });
  const made = run('backup', [join(scratch, 'by-command')], dataDir);
  expect(made.stderr).toBe('');
  const file = /vào (\S+\.tar\.gz)/.exec(made.stdout)?.[1] ?? '';
  const target = join(scratch, 'by-command-target');
  expect(run('restore', [file], target)).toMatchObject({ status: 0 });
  const again = run('restore', [file], target);
  expect(again.status).toBe(1);
  expect(again.stderr.trim().split('\n')).toHaveLength(1);
  expect(run('restore', [], target).stderr).toContain('Cách dùng: npm run restore');
});
