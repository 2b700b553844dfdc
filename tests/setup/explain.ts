import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import type { Explained } from './explained.ts';
import { explainMongo } from './mongo/explain.ts';

type Statement = string | { sql: string; args?: unknown };
type Call = (this: unknown, ...args: never[]) => unknown;

/** Asks the database how it answers each question that is put to it while `work` goes on. */
export async function explain(payload: Payload, work: () => Promise<unknown>): Promise<Explained[]> {
  return payload.db.name === 'sqlite' ? explainSqlite(payload, work) : explainMongo(work);
}

async function explainSqlite(payload: Payload, work: () => Promise<unknown>): Promise<Explained[]> {
  const { client } = payload.db as unknown as SQLiteAdapter;
  const asked = new Map<string, Statement>();
  const execute = client.execute;
  client.execute = function (this: unknown, ...args: unknown[]) {
    const statement = args[0] as Statement;
    const sql = typeof statement === 'string' ? statement : statement.sql;
    if (/^\s*(?:select|update|delete)/i.test(sql) && !/ where \(?false\b/i.test(sql))
      asked.set(sql, statement);
    return (execute as Call).apply(client, args as never[]);
  } as typeof execute;
  try {
    await work();
  } finally {
    client.execute = execute;
  }
  return Promise.all(
    [...asked].map(async ([sql, statement]) => {
      const args = typeof statement === 'string' ? [] : (statement.args ?? []);
      const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args: args as never });
      return {
        question: sql,
        scans: scansOf(
          sql,
          rows.map(({ detail }) => String(detail)),
        ),
        sorts: rows.some(({ parent, detail }) => parent === 0 && detail === 'USE TEMP B-TREE FOR ORDER BY'),
      };
    }),
  );
}

/**
 * The tables read from end to end. To walk along an index is another thing where the walk ends with a page of a
 * list, or only counts; what is read of a table's own part that was looked up before does not count either.
 */
function scansOf(sql: string, plan: string[]): string[] {
  const isBounded = /\blimit \?\s*$/i.test(sql) || /^select count\(\*\) from "?\w+"?$/i.test(sql);
  const named = (pattern: RegExp) =>
    plan.map((line) => pattern.exec(line)?.[1]).filter((name) => name !== undefined);
  const derived = named(/^(?:CO-ROUTINE|MATERIALIZE) (\w+)/);
  return named(isBounded ? /^SCAN (\w+)$/ : /^SCAN (\w+)/).filter((table) => {
    const at = derived.indexOf(table);
    if (at >= 0) derived.splice(at, 1);
    return at < 0 && table !== 'CONSTANT';
  });
}
