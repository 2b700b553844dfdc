import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { getPayload, type Migration } from 'payload';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardMigration } from '#cms/database/guard-migration.ts';
import { type Environment, readEnvironment } from '#cms/environment.ts';
import { migrations } from '#cms/migrations/index.ts';
import { newsroomConfig } from '#cms/newsroom-config.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { isMongo } from '../setup/cms.ts';

const secret = 'bí mật chỉ dùng để chạy thử nghiệm';
let dataDir: string;
let file: string;
let environment: Environment;

/** The database of the first release, with what an office had written in it. */
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  file = join(dataDir, 'guong-sang.db');
  environment = readEnvironment({ DATA_DIR: dataDir, PAYLOAD_SECRET: secret });
  const payload = await getPayload({
    config: newsroomConfig(environment),
    key: `${environment.databaseUrl} first release`,
    disableOnInit: true,
  });
  await payload.db.migrate({ migrations: migrations.slice(0, 1) as Migration[] });
  await payload.destroy();
  write(`INSERT INTO units (id, name, unit_kind, slug) VALUES (1, 'Xã Đông Sơn', 'commune', 'xa-dong-son')`);
  write(`INSERT INTO exemplars (id, name, exemplar_kind, slug) VALUES (1, 'Bà Hoà', 'individual', 'ba-hoa')`);
  write(`INSERT INTO introductions (id, unit_id, exemplar_id, introduced_on, achievement_summary)
    VALUES (1, 1, 1, '2026-03-21T05:00:00.000Z', 'Hiến 200 m² đất.')`);
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function inFile<T>(act: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file);
  try {
    return act(database);
  } finally {
    database.close();
  }
}
const write = (sql: string) => inFile((database) => database.exec(sql));
const rows = (sql: string) =>
  inFile((database) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row })),
  );
const leftovers = () => readdirSync(dataDir).filter((name) => /\.(migrating|part)/.test(name));
const kept = () => `${file}.before-${migrations.at(-1)?.name}`;

describe.skipIf(isMongo)('a SQLite file of the first release', () => {
  it('is brought up to date with all its rows, and a copy of it as it was is kept', async () => {
    const payload = await openNewsroom(environment);
    const { docs } = await payload.find({ collection: 'introductions', depth: 0 });
    expect(docs).toMatchObject([
      {
        unit: 1,
        exemplar: 1,
        title: 'Bà Hoà',
        achievementSummary: 'Hiến 200 m² đất.',
        introducedOn: '2026-03-21T05:00:00.000Z',
        state: 'accepted',
        sentAt: '2026-03-21T05:00:00.000Z',
        history: [{ act: 'edit', byName: 'Hệ thống' }],
      },
    ]);
    await payload.destroy();
    expect(leftovers()).toEqual([]);
    const before = new DatabaseSync(kept());
    expect(before.prepare('SELECT count(*) AS n FROM introductions').get()?.n).toBe(1);
    expect(before.prepare('SELECT count(*) AS n FROM payload_migrations').get()?.n).toBe(1);
    before.close();
  });

  it('goes back to what it was when the upgrade is killed in the middle, and is brought up to date the next time', async () => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module-typescript',
        '--eval',
        `import { guardMigration } from '#cms/database/guard-migration.ts';
         import { DatabaseSync } from 'node:sqlite';
         guardMigration(${JSON.stringify(file)}, ['half done']);
         const database = new DatabaseSync(${JSON.stringify(file)});
         database.exec('CREATE TABLE half (id integer); DROP TABLE introductions');
         process.kill(process.pid, 'SIGKILL');`,
      ],
      { stdio: 'ignore' },
    );
    await new Promise((resolve) => child.once('exit', resolve));
    expect(rows("SELECT name FROM sqlite_schema WHERE name = 'introductions'")).toEqual([]);
    expect(existsSync(`${file}.migrating`)).toBe(true);

    const payload = await openNewsroom(environment);
    expect((await payload.count({ collection: 'introductions' })).totalDocs).toBe(1);
    await payload.destroy();
    expect(rows("SELECT name FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  it('is put back when rows are gone after the upgrade, and the error names the table', () => {
    const finish = guardMigration(file, ['loses rows']);
    write('DELETE FROM introductions');
    expect(finish).toThrow(/mất dữ liệu trong bảng introductions/);
    expect(rows('SELECT id FROM introductions')).toEqual([{ id: 1 }]);
    expect(leftovers()).toEqual([]);
  });
});

it.skipIf(isMongo)('a SQLite file that is up to date is opened without a copy', async () => {
  const payload = await openNewsroom(environment);
  await payload.destroy();
  rmSync(kept());
  guardMigration(
    file,
    migrations.map(({ name }) => name),
  )();
  expect(existsSync(kept())).toBe(false);
});
