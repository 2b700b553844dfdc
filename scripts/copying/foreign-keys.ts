import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

const run = (payload: Payload, statement: string) =>
  (payload.db as unknown as SQLiteAdapter).drizzle.run(sql.raw(statement));
const hasForeignKeys = (payload: Payload): boolean => payload.db.name === 'sqlite';

/** Records come in the order of their collections, not of who names whom; nor does one that goes take others along. */
export async function holdForeignKeys(to: Payload): Promise<void> {
  if (hasForeignKeys(to)) await run(to, 'PRAGMA foreign_keys=OFF');
}

/** While they are held, the lists and relations of a record that went stay: throws them away. */
export async function sweepOrphans(to: Payload): Promise<void> {
  if (!hasForeignKeys(to)) return;
  const { rows: parts } = await run(
    to,
    `SELECT part.name AS part, key."from" AS owner, key."table" AS whole
     FROM sqlite_schema part JOIN pragma_foreign_key_list(part.name) key
     WHERE key.on_delete = 'CASCADE' AND key."from" IN ('_parent_id', 'parent_id')`,
  );
  // A list inside a list loses its owner in the round before.
  for (let swept = 1; swept > 0; ) {
    swept = 0;
    for (const { part, owner, whole } of parts) {
      const statement = `DELETE FROM "${part}" WHERE "${owner}" NOT IN (SELECT id FROM "${whole}")`;
      swept += (await run(to, statement)).rowsAffected;
    }
  }
}

/** Holds every record to what it names. */
export async function demandForeignKeys(to: Payload): Promise<void> {
  if (!hasForeignKeys(to)) return;
  await run(to, 'PRAGMA foreign_keys=ON');
  const { rows } = await run(to, 'PRAGMA foreign_key_check');
  if (rows.length > 0)
    throw new Error(`Bảng ${rows[0]?.table} trỏ tới bản ghi không có; hãy báo người bảo trì phần mềm.`);
}
