import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`responsible_name\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`responsible_position\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`responsible_phone\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`responsible_email\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`english_name\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`english_council\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`english_introduction\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`newsroom\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`emc\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`responsible_name\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`responsible_position\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`responsible_phone\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`responsible_email\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`english_name\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`english_council\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`english_introduction\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`newsroom\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`emc\`;`)
}
