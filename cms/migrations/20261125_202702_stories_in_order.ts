import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_newest_idx\` ON \`_articles_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_state_idx\` ON \`_articles_v\` (\`latest\`,\`version_editorial_state\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_hour_idx\` ON \`_articles_v\` (\`latest\`,\`version_published_at\`,\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_articles_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_hour_idx\`;`)
}
