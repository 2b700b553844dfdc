import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`document_files\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`document_files_updated_at_idx\` ON \`document_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`document_files_created_at_idx\` ON \`document_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`document_files_filename_idx\` ON \`document_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`open_saves\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`record\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`before\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`open_saves_record_idx\` ON \`open_saves\` (\`record\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`exemplars\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a360_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a360_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a360_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a360_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a360_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a360_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a720_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a720_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a720_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a720_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a720_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a720_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a1280_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a1280_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a1280_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a1280_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a1280_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_a1280_filename\` text;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`media_sizes_a360_sizes_a360_filename_idx\` ON \`media\` (\`sizes_a360_filename\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`media_sizes_a720_sizes_a720_filename_idx\` ON \`media\` (\`sizes_a720_filename\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`media_sizes_a1280_sizes_a1280_filename_idx\` ON \`media\` (\`sizes_a1280_filename\`);`)
  await db.run(sql`ALTER TABLE \`movements\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`file_id\` integer REFERENCES document_files(id);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`saved_by\` text;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`documents_issued_on_idx\` ON \`documents\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`documents_file_idx\` ON \`documents\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`documents_public_idx\` ON \`documents\` (\`public\`);`)
  await db.run(sql`ALTER TABLE \`introductions\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`unit_groups\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`script_versions\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`broadcasts\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`stations\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`document_files_id\` integer REFERENCES document_files(id);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_document_files_id_idx\` ON \`payload_locked_documents_rels\` (\`document_files_id\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`responsible_name\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`responsible_position\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`responsible_phone\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`responsible_email\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`english_name\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`english_council\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`english_introduction\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`newsroom\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`emc\` text;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`exemplars_honours_decided_on_idx\` ON \`exemplars_honours\` (\`decided_on\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_honours_decided_on_idx\` ON \`introductions_honours\` (\`decided_on\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_texts_parent_idx\` ON \`introductions_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`reminders_at_idx\` ON \`reminders\` (\`at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`document_files\`;`)
  await db.run(sql`DROP TABLE \`open_saves\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`__new_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` text,
  	\`document_kind\` text DEFAULT 'plan' NOT NULL,
  	\`issuer\` text,
  	\`issued_on\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`public\` integer DEFAULT false,
  	\`slug\` text,
  	\`import_key\` text,
  	\`import_source_digest\` text,
  	\`import_content_digest\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_documents\`("id", "title", "number", "document_kind", "issuer", "issued_on", "summary", "body", "public", "slug", "import_key", "import_source_digest", "import_content_digest", "search_text", "updated_at", "created_at") SELECT "id", "title", "number", "document_kind", "issuer", "issued_on", "summary", "body", "public", "slug", "import_key", "import_source_digest", "import_content_digest", "search_text", "updated_at", "created_at" FROM \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_documents\` RENAME TO \`documents\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`documents_import_key_idx\` ON \`documents\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`documents_import_source_digest_idx\` ON \`documents\` (\`import_source_digest\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`exemplars_id\` integer,
  	\`media_id\` integer,
  	\`movements_id\` integer,
  	\`units_id\` integer,
  	\`documents_id\` integer,
  	\`introductions_id\` integer,
  	\`receipts_id\` integer,
  	\`plans_id\` integer,
  	\`unit_groups_id\` integer,
  	\`papers_id\` integer,
  	\`recordings_id\` integer,
  	\`script_versions_id\` integer,
  	\`broadcasts_id\` integer,
  	\`stations_id\` integer,
  	\`users_id\` integer,
  	\`timeline_entries_id\` integer,
  	\`publication_jobs_id\` integer,
  	\`reminders_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`receipts_id\`) REFERENCES \`receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`unit_groups_id\`) REFERENCES \`unit_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recordings_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`script_versions_id\`) REFERENCES \`script_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`broadcasts_id\`) REFERENCES \`broadcasts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stations_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`timeline_entries_id\`) REFERENCES \`timeline_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publication_jobs_id\`) REFERENCES \`publication_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reminders_id\`) REFERENCES \`reminders\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "exemplars_id", "media_id", "movements_id", "units_id", "documents_id", "introductions_id", "receipts_id", "plans_id", "unit_groups_id", "papers_id", "recordings_id", "script_versions_id", "broadcasts_id", "stations_id", "users_id", "timeline_entries_id", "publication_jobs_id", "reminders_id") SELECT "id", "order", "parent_id", "path", "articles_id", "exemplars_id", "media_id", "movements_id", "units_id", "documents_id", "introductions_id", "receipts_id", "plans_id", "unit_groups_id", "papers_id", "recordings_id", "script_versions_id", "broadcasts_id", "stations_id", "users_id", "timeline_entries_id", "publication_jobs_id", "reminders_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_exemplars_id_idx\` ON \`payload_locked_documents_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_movements_id_idx\` ON \`payload_locked_documents_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_introductions_id_idx\` ON \`payload_locked_documents_rels\` (\`introductions_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_unit_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`unit_groups_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_papers_id_idx\` ON \`payload_locked_documents_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_recordings_id_idx\` ON \`payload_locked_documents_rels\` (\`recordings_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_script_versions_id_idx\` ON \`payload_locked_documents_rels\` (\`script_versions_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_broadcasts_id_idx\` ON \`payload_locked_documents_rels\` (\`broadcasts_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_stations_id_idx\` ON \`payload_locked_documents_rels\` (\`stations_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_timeline_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`timeline_entries_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_publication_jobs_id_idx\` ON \`payload_locked_documents_rels\` (\`publication_jobs_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`reminders_id\`);`)
  await db.run(sql`DROP INDEX \`exemplars_honours_decided_on_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_a360_sizes_a360_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_a720_sizes_a720_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_a1280_sizes_a1280_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a360_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a360_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a360_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a360_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a360_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a360_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a720_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a720_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a720_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a720_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a720_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a720_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a1280_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a1280_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a1280_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a1280_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a1280_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_a1280_filename\`;`)
  await db.run(sql`DROP INDEX \`introductions_honours_decided_on_idx\`;`)
  await db.run(sql`DROP INDEX \`introductions_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`reminders_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`exemplars\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`movements\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`introductions\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`unit_groups\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`script_versions\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`broadcasts\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`stations\` DROP COLUMN \`saved_by\`;`)
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
