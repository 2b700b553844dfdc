import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import { getPayload, type Migration } from 'payload';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockSchema } from '#cms/database/lock-schema.ts';
import { type Environment, readEnvironment } from '#cms/environment.ts';
import { migrations } from '#cms/migrations/index.ts';
import { newsroomConfig } from '#cms/newsroom-config.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { isMongo } from '../setup/cms.ts';

const secret = 'bí mật chỉ dùng để chạy thử nghiệm';
let dataDir: string;
let file: string;
let environment: Environment;
let programs: ChildProcess[];

/** The database of the first release, with what an office had written in it. */
beforeEach(async () => {
  programs = [];
  dataDir = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  file = join(dataDir, 'guong-sang.db');
  environment = readEnvironment({ DATA_DIR: dataDir, PAYLOAD_SECRET: secret });
  const payload = await getPayload({
    config: newsroomConfig(environment),
    key: `${environment.databaseUrl} first release`,
    disableOnInit: true,
  });
  await payload.db.migrate({ migrations: migrations.slice(0, 1) as Migration[] });
  const { drizzle, client } = payload.db as unknown as SQLiteAdapter;
  for (const row of [
    `units (id, name, unit_kind, slug) VALUES (1, 'Xã Đông Sơn', 'commune', 'xa-dong-son')`,
    `exemplars (id, name, exemplar_kind, slug) VALUES (1, 'Bà Hoà', 'individual', 'ba-hoa')`,
    `introductions (id, unit_id, exemplar_id, introduced_on, achievement_summary)
      VALUES (1, 1, 1, '2026-03-21T05:00:00.000Z', 'Hiến 200 m² đất.')`,
  ])
    await drizzle.run(sql.raw(`INSERT INTO ${row}`));
  client.close();
});
afterEach(async () => {
  for (const program of programs.filter((program) => !hasEnded(program))) {
    program.kill('SIGKILL');
    await once(program, 'exit');
  }
  rmSync(dataDir, { recursive: true, force: true });
});
const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** What every program here begins with. */
const preamble = `
  import { once } from 'node:events';
  import { sql } from '@payloadcms/db-sqlite';
  import { getPayload } from 'payload';
  import { guardMigration } from '#cms/database/guard-migration.ts';
  import { readEnvironment } from '#cms/environment.ts';
  import { migrations } from '#cms/migrations/index.ts';
  import { newsroomConfig } from '#cms/newsroom-config.ts';
  import { openNewsroom } from '#cms/open-newsroom.ts';
  const say = (line) => process.stdout.write(line + '\\n');
  const told = () => once(process.stdin, 'data');
  const environment = readEnvironment();
  const upgrade = (name, up) => guardMigration(
    environment.databaseUrl.slice('file:'.length),
    [...migrations, { name, up, down: async () => {} }],
    () => getPayload({ config: newsroomConfig(environment), disableOnInit: true }),
  );
`;

/** A program of its own: what it does and reads is what an office's programs would do and see. */
function run(code: string) {
  const program = spawn(process.execPath, ['--input-type=module-typescript', '--eval', preamble + code], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PAYLOAD_SECRET: secret },
  });
  programs.push(program);
  let output = '';
  const note = (data: Buffer) => {
    output += data;
  };
  program.stdout.on('data', note);
  program.stderr.on('data', note);
  return {
    ended: once(program, 'close').then(([code, signal]) => signal ?? code),
    goOn: () => program.stdin.end('go on\n'),
    kill: () => program.kill('SIGKILL'),
    async says(line: string) {
      while (!output.includes(`${line}\n`)) {
        if (hasEnded(program)) throw new Error(`ended before it said "${line}": ${output}`);
        await pause(20);
      }
    },
  };
}

/** The next release, whose upgrade stands still in the middle until it is told to go on. */
const slowUpgrade = () =>
  run(`
    const payload = await upgrade('slow', async ({ db }) => {
      await db.run(sql\`CREATE TABLE half (id integer)\`);
      say('in the middle');
      await told();
    });
    say('upgraded');
    await payload.destroy();
  `);

/** Any other program of the office: it opens the newsroom, and says how many introductions it sees. */
const otherProgram = () =>
  run(`
    const payload = await openNewsroom();
    say('introductions: ' + (await payload.count({ collection: 'introductions' })).totalDocs);
    await payload.destroy();
  `);

/** What a program of its own reads in a file. */
function rows(query: string, from = file): unknown {
  const code = `
    const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(from)}, { readOnly: true });
    console.log(JSON.stringify(database.prepare(${JSON.stringify(query)}).all()));
  `;
  return JSON.parse(execFileSync(process.execPath, ['--no-warnings', '--eval', code], { encoding: 'utf8' }));
}
const half = "SELECT name FROM sqlite_schema WHERE name = 'half'";
const done = 'SELECT name FROM payload_migrations ORDER BY id';
const firstRelease = [{ name: migrations[0]?.name }];
const leftovers = () => readdirSync(dataDir).filter((name) => /\.(migrating|part)/.test(name));
const kept = (migration = migrations.at(-1)?.name) => `${file}.before-${migration}`;

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
    expect(rows('SELECT id FROM introductions', kept())).toEqual([{ id: 1 }]);
    expect(rows(done, kept())).toEqual(firstRelease);
  });

  it('holds what the upgrading program writes, for every other program, while it runs and after it ended', async () => {
    const program = run(`
      const payload = await openNewsroom();
      await payload.create({ collection: 'units', data: { name: 'Sở Y tế', unitKind: 'department' } });
      say('written');
      await told();
      await payload.destroy();
    `);
    await program.says('written');
    const units = 'SELECT name FROM units ORDER BY id';
    const both = [{ name: 'Xã Đông Sơn' }, { name: 'Sở Y tế' }];
    expect(rows(units)).toEqual(both);
    program.goOn();
    expect(await program.ended).toBe(0);
    expect(rows(units)).toEqual(both);
  });

  it('is upgraded by one program while another, which begins meanwhile, waits for it', async () => {
    const upgrading = slowUpgrade();
    await upgrading.says('in the middle');
    const other = otherProgram();
    await other.says('Chờ một chương trình khác mở hoặc nâng cấp xong cơ sở dữ liệu …');
    upgrading.goOn();
    await upgrading.says('upgraded');
    await other.says('introductions: 1');
    expect(await upgrading.ended).toBe(0);
    expect(await other.ended).toBe(0);
    expect(rows(half)).toEqual([{ name: 'half' }]);
    expect(rows('SELECT id FROM introductions', kept('slow'))).toEqual([{ id: 1 }]);
    expect(leftovers()).toEqual([]);
  });

  it('goes back to what it was when the upgrade is killed in the middle, and is brought up to date the next time', async () => {
    const upgrading = slowUpgrade();
    await upgrading.says('in the middle');
    upgrading.kill();
    expect(await upgrading.ended).toBe('SIGKILL');
    expect(rows(half)).toEqual([{ name: 'half' }]);

    const next = otherProgram();
    await next.says('introductions: 1');
    expect(await next.ended).toBe(0);
    expect(rows(half)).toEqual([]);
    expect(rows(done)).toEqual(migrations.map(({ name }) => ({ name })));
    expect(leftovers()).toEqual([]);
  });

  it('is put back at once when a migration fails', async () => {
    const failing = run(`
      await upgrade('fails', async ({ db }) => {
        await db.run(sql\`CREATE TABLE half (id integer)\`);
        throw new Error('no');
      });
    `);
    expect(await failing.ended).toBe(1);
    expect(rows(half)).toEqual([]);
    expect(rows(done)).toEqual(firstRelease);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    ['rows are gone', 'DELETE FROM introductions'],
    ['a table with rows is gone', 'DROP TABLE introductions'],
  ])('is put back when %s after the upgrade, and the error names the table', async (_what, loss) => {
    const losing = run(`
      const lose = async ({ db }) => {
        for (const statement of ['PRAGMA foreign_keys=OFF', ${JSON.stringify(loss)}]) await db.run(sql.raw(statement));
      };
      await upgrade('loses', lose).then(() => say('upgraded'), ({ message }) => say(message));
    `);
    await losing.says(
      'nâng cấp làm mất dữ liệu trong bảng introductions nên đã trả tệp về như trước; hãy dùng lại bản phần mềm cũ và báo người bảo trì',
    );
    expect(await losing.ended).toBe(0);
    expect(rows('SELECT id FROM introductions')).toEqual([{ id: 1 }]);
    expect(rows(done)).toEqual(firstRelease);
    expect(leftovers()).toEqual([]);
  });

  it('is opened without a copy once it is up to date', async () => {
    for (const expected of [true, false]) {
      await otherProgram().ended;
      expect(existsSync(kept())).toBe(expected);
      rmSync(kept(), { force: true });
    }
  });

  it('is refused with a sentence where another program’s upgrade never ends', async () => {
    const unlock = await lockSchema(file);
    await expect(lockSchema(file, 200)).rejects.toThrow(
      'một chương trình khác nâng cấp mãi chưa xong; hãy chờ nó xong hoặc dừng nó rồi chạy lại',
    );
    unlock();
    const unlockNext = await lockSchema(file, 0);
    unlockNext();
  });
});
