import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import mongoose from 'mongoose';
import type { Payload } from 'payload';

type Call = (...args: never[]) => Promise<unknown>;

const mongoWrites = ['insertOne', 'insertMany', 'findOneAndUpdate', 'updateOne', 'updateMany', 'bulkWrite'];
const mongoDeletes = ['deleteOne', 'deleteMany'];

/**
 * Lets that many writes through to the database; at the next one `stop` is called, and no answer comes any more,
 * as none would come to a process that was killed. Answers how to let them through again; what a transaction
 * had begun is given up then, as the server does for a process that is gone.
 */
export function interruptWrites(payload: Payload, writes: number, stop: () => void): () => Promise<void> {
  let left = writes;
  const guard = (call: Call, isWrite: (args: unknown[]) => boolean): Call =>
    function (this: unknown, ...args) {
      if (left < 0 || (isWrite(args) && left-- === 0)) {
        stop();
        return new Promise(() => {});
      }
      return call.apply(this, args);
    };
  const [target, names, isWrite] = placesOf(payload);
  const kept = names.map((name) => [name, target[name]] as const);
  for (const [name, call] of kept) target[name] = guard(call as Call, isWrite);
  return async () => {
    for (const [name, call] of kept) target[name] = call as Call;
    const { sessions = {} } = payload.db as unknown as Partial<MongooseAdapter>;
    await Promise.all(Object.values(sessions).map((session) => session.endSession()));
  };
}

/** Whether the act got through; killed after that many writes it did not. */
export async function isThroughAfter(
  payload: Payload,
  writes: number,
  act: () => Promise<unknown>,
): Promise<boolean> {
  let resume = async () => {};
  const killed = new Promise<boolean>((resolve) => {
    resume = interruptWrites(payload, writes, () => resolve(false));
  });
  try {
    return await Promise.race([act().then(() => true), killed]);
  } finally {
    await resume();
  }
}

/** Where everything that goes to the database passes by. */
function placesOf(payload: Payload): [Record<string, Call>, string[], (args: unknown[]) => boolean] {
  if (payload.db.name !== 'sqlite')
    return [mongoose.mongo.Collection.prototype as never, [...mongoWrites, ...mongoDeletes], () => true];
  const { client } = payload.db as unknown as SQLiteAdapter;
  const isWrite = ([statement]: unknown[]) =>
    !/^\s*(?:select|pragma)/i.test(
      typeof statement === 'string' ? statement : (statement as { sql: string }).sql,
    );
  return [client as never, ['execute'], isWrite];
}
