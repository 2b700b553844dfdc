import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { root } from '#cms/environment.ts';
import { freePort } from '../../../scripts/checking/free-port.ts';

/** A server to test on; `transactions` where it is a replica set. `url(name)` is the address of one database. */
export type MongoServer = {
  name: string;
  transactions: boolean;
  /** What must be loaded into every program that talks to it. */
  workaround?: string;
  url: (database: string) => string;
  close: () => Promise<unknown>;
};

/** What stands in the way of a server, one reason for each that was looked for. */
export type NoServer = { reasons: string[] };

/**
 * The first server that can be had: the one that MONGODB_TEST_URL names, the machine's own mongod, the mongod
 * that mongodb-memory-server downloads, or FerretDB on SQLite files, built by the machine's Go.
 */
export async function openMongoServer(): Promise<MongoServer | NoServer> {
  const reasons: string[] = [];
  for (const open of [named, ownMongod, downloadedMongod, ferret]) {
    const found = await open().catch((error: unknown) => `${open.name}: ${firstLine(error)}`);
    if (typeof found !== 'string') return found;
    reasons.push(found);
  }
  return { reasons };
}

const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split('\n')[0];

async function named(): Promise<MongoServer | string> {
  const address = process.env.MONGODB_TEST_URL;
  if (!address) return 'MONGODB_TEST_URL is not set';
  const url = (database: string) => Object.assign(new URL(address), { pathname: `/${database}` }).href;
  return {
    name: `the server of MONGODB_TEST_URL (${new URL(address).host})`,
    transactions: new URL(address).searchParams.has('replicaSet'),
    url,
    close: async () => {},
  };
}

async function ownMongod(): Promise<MongoServer | string> {
  const { stdout, status } = spawnSync('sh', ['-c', 'command -v mongod'], { encoding: 'utf8' });
  if (status !== 0) return 'there is no mongod on this machine';
  return replicaSet('the machine’s own mongod', stdout.trim());
}

const downloadedMongod = (): Promise<MongoServer> => replicaSet('a downloaded mongod');

async function replicaSet(name: string, systemBinary?: string): Promise<MongoServer> {
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary },
  });
  return { name, transactions: true, url: (database) => set.getUri(database), close: () => set.stop() };
}

/** FerretDB 1.x speaks the protocol without transactions; its SQLite handler needs no server of its own. */
async function ferret(): Promise<MongoServer | string> {
  if (spawnSync('go', ['version']).status !== 0) return 'there is no Go to build FerretDB with';
  const engine = join(root, 'node_modules', '.cache', 'guong-sang-tests', 'mongo-engine');
  mkdirSync(join(engine, '..'), { recursive: true });
  if (!existsSync(engine))
    execFileSync('go', ['build', '-o', engine, '.'], { cwd: import.meta.dirname, stdio: 'inherit' });
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'guong-sang-mongo-'));
  const port = await freePort();
  const child = spawn(engine, [`127.0.0.1:${port}`, folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await answering(port);
  return {
    name: 'FerretDB 1.24 on SQLite (no transactions, no replica set)',
    transactions: false,
    workaround: join(import.meta.dirname, 'without-projection.ts'),
    url: (database) => `mongodb://127.0.0.1:${port}/${database}`,
    close: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++, await pause(100)) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.unref();
      setTimeout(() => socket.destroy(), 200).unref();
    });
    if (open) return;
  }
  throw new Error('FerretDB did not answer within 10 s');
}
