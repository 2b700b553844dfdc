import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { EJSON } from 'bson';
import type { Payload } from 'payload';

const ending = '.jsonl';
const batch = 500;

const databaseOf = (payload: Payload) => {
  const { connection } = payload.db as unknown as MongooseAdapter;
  if (!connection.db) throw new Error('Chưa kết nối được MongoDB.');
  return { db: connection.db, client: connection.getClient() };
};

/**
 * Writes every collection into a folder, a document a line in MongoDB's extended JSON, as of one moment where
 * the server is a replica set; elsewhere as each collection stands when its turn comes.
 */
export async function dumpMongo(payload: Payload, folder: string): Promise<void> {
  const { db, client } = databaseOf(payload);
  mkdirSync(folder, { recursive: true });
  const session = client.options.replicaSet ? client.startSession({ snapshot: true }) : undefined;
  try {
    for (const name of await collectionNames(payload)) {
      const lines = async function* () {
        for await (const document of db.collection(name).find({}, { session, sort: { _id: 1 } }))
          yield `${EJSON.stringify(document, { relaxed: false })}\n`;
      };
      await pipeline(lines, createWriteStream(join(folder, name + ending)));
    }
  } finally {
    await session?.endSession();
  }
}

/** Fills an empty database from such a folder. Documents that a run cut short left are written over. */
export async function fillMongo(payload: Payload, folder: string): Promise<void> {
  const { db } = databaseOf(payload);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(ending))) {
    const collection = db.collection(file.slice(0, -ending.length));
    let waiting: ReturnType<typeof EJSON.parse>[] = [];
    const write = async () => {
      if (waiting.length > 0)
        await collection.bulkWrite(
          waiting.map((document) => ({
            replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
          })),
        );
      waiting = [];
    };
    for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
      waiting.push(EJSON.parse(line, { relaxed: false }));
      if (waiting.length === batch) await write();
    }
    await write();
  }
}

/** The collections that hold something. */
export async function collectionNames(payload: Payload): Promise<string[]> {
  const { db } = databaseOf(payload);
  const all = await db.listCollections({}, { nameOnly: true }).toArray();
  const names = all.map(({ name }) => name).filter((name) => !name.startsWith('system.'));
  const counts = await Promise.all(names.map((name) => db.collection(name).countDocuments({}, { limit: 1 })));
  return names.filter((_name, index) => counts[index]).sort();
}
