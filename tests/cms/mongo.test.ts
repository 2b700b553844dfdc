import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readEnvironment, root } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { isMongo, ownMongo } from '../setup/cms.ts';

/* What only MongoDB has: a replica set to be named, and indexes that are made when the newsroom opens. */
describe.skipIf(!isMongo)('a newsroom on MongoDB', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  const address = ownMongo().DATABASE_URL ?? '';
  const withoutSet = address.replace(/\?.*/, '');
  const opened: Payload[] = [];
  const connectionOf = (payload: Payload) => (payload.db as unknown as MongooseAdapter).connection;

  async function open(DATABASE_URL: string, more = {}): Promise<Payload> {
    const environment = readEnvironment({
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm',
      DATABASE_URL,
      ...more,
    });
    const payload = await openNewsroom(environment, randomUUID());
    opened.push(payload);
    return payload;
  }
  afterEach(async () => {
    for (const payload of opened.splice(0)) {
      await connectionOf(payload).dropDatabase();
      await payload.destroy();
    }
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('is refused where the address does not name the replica set, with the address as it should be', async () => {
    await expect(open(withoutSet)).rejects.toThrow(
      /^Không mở được cơ sở dữ liệu .*không ghi tên bộ bản sao.*\?replicaSet=rs0.*MONGODB_TRANSACTIONS=off/,
    );
  });

  it('runs there without transactions only where that was asked for, and says so', async () => {
    const payload = await open(withoutSet, { MONGODB_TRANSACTIONS: 'off' });
    expect(await payload.db.beginTransaction()).toBeNull();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(root, 'scripts/prepare.ts'), '--no-demo'],
      { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: withoutSet, MONGODB_TRANSACTIONS: 'off' } },
    );
    expect(stdout.match(/MongoDB chạy không có giao dịch/g)).toHaveLength(1);
  });

  it('has transactions, and every index stands before the first record is written', async () => {
    const payload = await open(address);
    const transaction = await payload.db.beginTransaction();
    expect(transaction).toEqual(expect.any(String));
    await payload.db.rollbackTransaction(transaction as string);
    const indexes = await connectionOf(payload).collection('articles').indexes();
    expect(indexes.find(({ key }) => 'slug' in key)).toMatchObject({ unique: true });
  });

  it('does not open over records that a unique index forbids, and names it', async () => {
    const payload = await open(address);
    const units = connectionOf(payload).collection('units');
    await units.dropIndex('slug_1');
    await units.insertMany([{ slug: 'xa-dong-son' }, { slug: 'xa-dong-son' }] as never[]);
    await expect(open(address)).rejects.toThrow(/E11000.*slug/);
  });
});
