import type { Payload } from 'payload';
import { copyStories } from './fill-mongo.ts';

/** How a copied row differs from its original: SQL by column, where `n.k` is the copy's number. */
/** The part of the SQLite adapter's database client that is used here. */
type Client = {
  execute: (
    statement: string | { sql: string; args: Record<string, number> },
  ) => Promise<{ rows: Record<string | number, unknown>[] }>;
};

type Changes = Record<string, string>;

/** Columns that name an article or an exemplar, moved along with the copies. */
const moved = (column: string) => `${column} + n.k * 1000000`;

const tables: Record<string, { where?: string; changes: Changes }> = {
  exemplars: { changes: { id: moved('id'), slug: "slug || '-' || n.k", name: "name || ' ' || n.k" } },
  exemplars_consent_channels: { changes: { parent_id: moved('parent_id') } },
  articles: {
    where: "_status = 'published'",
    changes: {
      id: moved('id'),
      slug: "slug || '-' || n.k",
      title: "title || ' (' || n.k || ')'",
      guid: "substr(guid, 1, 28) || printf('%012x', n.k * 1000000 + id)",
      published_at: "strftime('%Y-%m-%dT%H:%M:%fZ', published_at, '-' || (n.k * :minutes) || ' minutes')",
    },
  },
  articles_rels: {
    where: 'parent_id in (select id from articles where id < 1000000)',
    changes: { parent_id: moved('parent_id'), exemplars_id: moved('exemplars_id') },
  },
  _articles_v: {
    where: "latest = 1 and version_editorial_state = 'published'",
    changes: {
      id: moved('id'),
      parent_id: moved('parent_id'),
      version_slug: "version_slug || '-' || n.k",
      version_guid: "substr(version_guid, 1, 28) || printf('%012x', n.k * 1000000 + parent_id)",
    },
  },
  _articles_v_rels: { changes: { parent_id: moved('parent_id'), exemplars_id: moved('exemplars_id') } },
};

/** Rows whose own number is of no consequence get a new one. */
const renumbered = new Set(['articles_rels', '_articles_v_rels', 'exemplars_consent_channels']);

/**
 * Copies the published stories of a scratch newsroom, with the people they tell of, until there
 * are about `articles`, spread over `years` before the present ones. Answers how many there are.
 */
export async function multiplyArticles(payload: Payload, articles: number, years = 10): Promise<number> {
  if (payload.db.name !== 'sqlite') return copyStories(payload, articles, years);
  const client = (payload.db as unknown as { client: Client }).client;
  const count = async () =>
    Number((await client.execute("select count(*) from articles where _status = 'published'")).rows[0]?.[0]);
  const copies = Math.max(0, Math.round(articles / (await count())) - 1);
  const minutes = Math.round((years * 365 * 24 * 60) / Math.max(copies, 1));
  await client.execute('pragma foreign_keys = off');
  for (const [table, { where, changes }] of Object.entries(tables)) {
    const info = await client.execute(`pragma table_info(${table})`);
    const columns = info.rows
      .map((row) => String(row.name))
      .filter((column) => !(renumbered.has(table) && column === 'id'));
    await client.execute({
      sql: `with recursive n(k) as (select 1 union all select k + 1 from n where k < :copies)
        insert or ignore into ${table} (${columns.map((column) => `"${column}"`).join(', ')})
        select ${columns.map((column) => changes[column] ?? `"${column}"`).join(', ')}
        from ${table}, n where ${table}.id < 1000000 and :copies > 0 and ${where ?? 'true'}`,
      args: {
        copies,
        ...(Object.values(changes).some((sql) => sql.includes(':minutes')) ? { minutes } : {}),
      },
    });
  }
  await client.execute('pragma foreign_keys = on');
  return count();
}
