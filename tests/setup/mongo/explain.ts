import mongoose from 'mongoose';
import type { Explained } from '../explained.ts';

type Filter = Record<string, unknown>;
type Keys = Record<string, unknown>;
type Question = { filter: Filter; sort: Keys; limit: number };
type Collection = {
  collectionName: string;
  find: (
    filter: Filter,
    options: object,
  ) => { explain: () => Promise<{ queryPlanner: { winningPlan: object } }> };
};
type Call = (this: Collection, ...args: never[]) => unknown;

const collection = mongoose.mongo.Collection.prototype as unknown as Record<string, Call>;
const asking = [
  'find',
  'countDocuments',
  'findOneAndUpdate',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
];

/** The same for MongoDB: the server is asked how it would go about each question. */
export async function explainMongo(work: () => Promise<unknown>): Promise<Explained[]> {
  const asked = new Map<string, { of: Collection; question: Question }>();
  const note = (of: Collection, question: Question) =>
    asked.set(`${of.collectionName} ${JSON.stringify(question)}`, { of, question });
  const kept = [...asking, 'aggregate'].map((name) => [name, collection[name] as Call] as const);
  for (const [name, call] of kept)
    collection[name] = function (...args) {
      const [first, second] = args as unknown as [Filter | { $match?: Filter }[], object?];
      const filter = Array.isArray(first) ? (first[0]?.$match ?? {}) : first;
      const { sort = {}, limit = name === 'find' ? 0 : 1 } = (args.at(-1) ?? {}) as Partial<Question>;
      note(this, { filter: filter ?? {}, sort: keysOf(sort), limit: second || name !== 'find' ? limit : 0 });
      return call.apply(this, args);
    };
  try {
    await work();
  } finally {
    for (const [name, call] of kept) collection[name] = call;
  }
  return Promise.all(
    [...asked].map(async ([question, { of, question: asked }]) => {
      const plan = await winningPlan(of, asked);
      const scans = plan.includes('"COLLSCAN"') ? [of.collectionName] : [];
      return { question, scans, sorts: plan.includes('"SORT"') };
    }),
  );
}

const keysOf = (sort: unknown): Keys => (sort instanceof Map ? Object.fromEntries(sort) : (sort as Keys));

async function winningPlan(of: Collection, { filter, sort, limit }: Question): Promise<string> {
  const { queryPlanner } = await of.find(filter, { sort, limit }).explain();
  return JSON.stringify(queryPlanner.winningPlan);
}
