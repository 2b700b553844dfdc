import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`exemplars_honours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`honour_kind\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`decision_number\` text,
  	\`decided_on\` text,
  	\`issuer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`exemplars_honours_order_idx\` ON \`exemplars_honours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`exemplars_honours_parent_id_idx\` ON \`exemplars_honours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`introductions_honours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`honour_kind\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`decision_number\` text,
  	\`decided_on\` text,
  	\`issuer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_honours_order_idx\` ON \`introductions_honours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_honours_parent_id_idx\` ON \`introductions_honours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`introductions_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`act\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_history_order_idx\` ON \`introductions_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_history_parent_id_idx\` ON \`introductions_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`introductions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_texts_order_parent\` ON \`introductions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`introductions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`movements_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_rels_order_idx\` ON \`introductions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_rels_parent_idx\` ON \`introductions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_rels_path_idx\` ON \`introductions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_rels_movements_id_idx\` ON \`introductions_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`receipts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`serial\` numeric NOT NULL,
  	\`claim\` text NOT NULL,
  	\`unit_id\` integer,
  	\`given_at\` text NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`receipts_number_idx\` ON \`receipts\` (\`number\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`receipts_year_idx\` ON \`receipts\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`receipts_claim_idx\` ON \`receipts\` (\`claim\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`receipts_unit_idx\` ON \`receipts\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_whom_unit_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_whom_unit_kinds_order_idx\` ON \`plans_rules_whom_unit_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_whom_unit_kinds_parent_idx\` ON \`plans_rules_whom_unit_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_counts_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_counts_kinds_order_idx\` ON \`plans_rules_counts_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_counts_kinds_parent_idx\` ON \`plans_rules_counts_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_counts_exemplar_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_counts_exemplar_kinds_order_idx\` ON \`plans_rules_counts_exemplar_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_counts_exemplar_kinds_parent_idx\` ON \`plans_rules_counts_exemplar_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_counts_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_counts_roles_order_idx\` ON \`plans_rules_counts_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_counts_roles_parent_idx\` ON \`plans_rules_counts_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_parts_exemplar_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans_rules_parts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_parts_exemplar_kinds_order_idx\` ON \`plans_rules_parts_exemplar_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_parts_exemplar_kinds_parent_idx\` ON \`plans_rules_parts_exemplar_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_parts_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans_rules_parts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_parts_roles_order_idx\` ON \`plans_rules_parts_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_parts_roles_parent_idx\` ON \`plans_rules_parts_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`min\` numeric,
  	\`max\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_parts_order_idx\` ON \`plans_rules_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_parts_parent_id_idx\` ON \`plans_rules_parts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`from\` text,
  	\`to\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_dates_order_idx\` ON \`plans_rules_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_dates_parent_id_idx\` ON \`plans_rules_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens_day\` text,
  	\`opens_month\` numeric DEFAULT 0,
  	\`closes_day\` text,
  	\`closes_month\` numeric DEFAULT 0,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_windows_order_idx\` ON \`plans_rules_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_windows_parent_id_idx\` ON \`plans_rules_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`whom_together\` integer DEFAULT false,
  	\`counts_introduction_from\` text DEFAULT 'received',
  	\`counts_resent\` text DEFAULT 'lastSending',
  	\`counts_same_exemplar\` text DEFAULT 'oncePerPeriod',
  	\`counts_several_exemplars\` text DEFAULT 'each',
  	\`min\` numeric,
  	\`max\` numeric,
  	\`period\` text DEFAULT 'quarter' NOT NULL,
  	\`deeds_from_day\` text,
  	\`deeds_from_month\` numeric DEFAULT 0,
  	\`deeds_to_day\` text,
  	\`deeds_to_month\` numeric DEFAULT 0,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`score_points\` numeric,
  	\`score_way\` text DEFAULT 'proportional',
  	\`score_late_percent\` numeric DEFAULT 50,
  	\`score_extra_points\` numeric DEFAULT 0,
  	\`score_extra_limit\` numeric DEFAULT 0,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_order_idx\` ON \`plans_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rules_parent_id_idx\` ON \`plans_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_criteria_exemplar_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_criteria_exemplar_kinds_order_idx\` ON \`plans_criteria_exemplar_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_criteria_exemplar_kinds_parent_idx\` ON \`plans_criteria_exemplar_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_criteria_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_criteria_roles_order_idx\` ON \`plans_criteria_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_criteria_roles_parent_idx\` ON \`plans_criteria_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`field\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_criteria_order_idx\` ON \`plans_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_criteria_parent_id_idx\` ON \`plans_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_duties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`whom\` text,
  	\`due\` text,
  	\`yearly_due\` text,
  	\`text\` text NOT NULL,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_duties_order_idx\` ON \`plans_duties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_duties_parent_id_idx\` ON \`plans_duties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_numbers_order_parent_idx\` ON \`plans_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`movements_id\` integer,
  	\`unit_groups_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`unit_groups_id\`) REFERENCES \`unit_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rels_order_idx\` ON \`plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rels_parent_idx\` ON \`plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rels_path_idx\` ON \`plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rels_movements_id_idx\` ON \`plans_rels\` (\`movements_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rels_unit_groups_id_idx\` ON \`plans_rels\` (\`unit_groups_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plans_rels_units_id_idx\` ON \`plans_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`unit_groups_unit_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`unit_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`unit_groups_unit_kinds_order_idx\` ON \`unit_groups_unit_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`unit_groups_unit_kinds_parent_idx\` ON \`unit_groups_unit_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`unit_groups\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`unit_groups_updated_at_idx\` ON \`unit_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`unit_groups_created_at_idx\` ON \`unit_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`unit_groups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`unit_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`unit_groups_rels_order_idx\` ON \`unit_groups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`unit_groups_rels_parent_idx\` ON \`unit_groups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`unit_groups_rels_path_idx\` ON \`unit_groups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`unit_groups_rels_units_id_idx\` ON \`unit_groups_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`papers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`unit_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`papers_unit_idx\` ON \`papers\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`papers_updated_at_idx\` ON \`papers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`papers_created_at_idx\` ON \`papers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`papers_filename_idx\` ON \`papers\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`recordings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`voice\` text,
  	\`synthetic\` integer DEFAULT false,
  	\`seconds\` numeric,
  	\`loudness\` numeric,
  	\`handling\` text,
  	\`air_file\` text,
  	\`air_mime_type\` text,
  	\`air_bytes\` numeric,
  	\`air_loudness\` numeric,
  	\`podcast_file\` text,
  	\`podcast_mime_type\` text,
  	\`podcast_bytes\` numeric,
  	\`podcast_loudness\` numeric,
  	\`added_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`added_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`recordings_added_by_idx\` ON \`recordings\` (\`added_by_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`recordings_updated_at_idx\` ON \`recordings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`recordings_created_at_idx\` ON \`recordings\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`recordings_filename_idx\` ON \`recordings\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`script_versions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`article_id\` integer NOT NULL,
  	\`language\` text NOT NULL,
  	\`translator\` text,
  	\`text\` text,
  	\`recording_id\` integer,
  	\`approved\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`script_versions_article_idx\` ON \`script_versions\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`script_versions_recording_idx\` ON \`script_versions\` (\`recording_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`script_versions_updated_at_idx\` ON \`script_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`script_versions_created_at_idx\` ON \`script_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`article_language_idx\` ON \`script_versions\` (\`article_id\`,\`language\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`broadcasts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`article_id\` integer NOT NULL,
  	\`station_id\` integer NOT NULL,
  	\`aired_on\` text NOT NULL,
  	\`language\` text DEFAULT 'vi' NOT NULL,
  	\`minutes\` numeric,
  	\`note\` text,
  	\`by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`broadcasts_article_idx\` ON \`broadcasts\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`broadcasts_station_idx\` ON \`broadcasts\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`broadcasts_aired_on_idx\` ON \`broadcasts\` (\`aired_on\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`broadcasts_by_idx\` ON \`broadcasts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`broadcasts_updated_at_idx\` ON \`broadcasts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`broadcasts_created_at_idx\` ON \`broadcasts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`article_station_airedOn_language_idx\` ON \`broadcasts\` (\`article_id\`,\`station_id\`,\`aired_on\`,\`language\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`stations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit_id\` integer,
  	\`programme_minutes\` numeric DEFAULT 30,
  	\`contact\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`stations_unit_idx\` ON \`stations\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`stations_updated_at_idx\` ON \`stations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`stations_created_at_idx\` ON \`stations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`reminders\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`unit_id\` integer,
  	\`at\` text NOT NULL,
  	\`steps\` text NOT NULL,
  	\`done_at\` text,
  	\`channel\` text NOT NULL,
  	\`recipients\` text,
  	\`error\` text,
  	\`text\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`reminders_key_idx\` ON \`reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`reminders_unit_idx\` ON \`reminders\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`speech_settings_abbreviations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`short\` text NOT NULL,
  	\`long\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speech_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`speech_settings_abbreviations_order_idx\` ON \`speech_settings_abbreviations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`speech_settings_abbreviations_parent_id_idx\` ON \`speech_settings_abbreviations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`speech_settings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`zero_word\` text DEFAULT 'linh' NOT NULL,
  	\`thousand_word\` text DEFAULT 'nghìn' NOT NULL,
  	\`syllables_per_minute\` numeric DEFAULT 200 NOT NULL,
  	\`opening\` text,
  	\`closing\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`__new_introductions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`unit_id\` integer NOT NULL,
  	\`exemplar_id\` integer NOT NULL,
  	\`plan_id\` integer,
  	\`field\` text,
  	\`achievement_summary\` text,
  	\`deeds_from\` text,
  	\`deeds_to\` text,
  	\`new_deeds\` text,
  	\`confirmation_number\` text,
  	\`confirmation_on\` text,
  	\`confirmation_paper_id\` integer,
  	\`note\` text,
  	\`title\` text,
  	\`state\` text DEFAULT 'draft',
  	\`receipt\` text,
  	\`introduced_on\` text,
  	\`meant_for\` text,
  	\`sent_at\` text,
  	\`first_sent_at\` text,
  	\`accepted_at\` text,
  	\`ended_at\` text,
  	\`chosen_at\` text,
  	\`proposed_at\` text,
  	\`article_id\` integer,
  	\`import_key\` text,
  	\`import_source_digest\` text,
  	\`import_content_digest\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`exemplar_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmation_paper_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_introductions\`("id", "unit_id", "exemplar_id", "plan_id", "achievement_summary", "introduced_on", "updated_at", "created_at") SELECT "id", "unit_id", "exemplar_id", "plan_id", "achievement_summary", "introduced_on", "updated_at", "created_at" FROM \`introductions\`;`)
  await db.run(sql`DROP TABLE \`introductions\`;`)
  await db.run(sql`ALTER TABLE \`__new_introductions\` RENAME TO \`introductions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  // What the office had written down so far were introductions it had received and let stand.
  await db.run(sql`UPDATE introductions SET
    title = (SELECT name FROM exemplars WHERE exemplars.id = introductions.exemplar_id),
    search_text = (SELECT search_text FROM exemplars WHERE exemplars.id = introductions.exemplar_id),
    state = 'accepted', sent_at = introduced_on, first_sent_at = introduced_on, accepted_at = introduced_on;`)
  await db.run(sql`INSERT INTO introductions_history (_order, _parent_id, id, act, at, by_name)
    SELECT 1, id, lower(hex(randomblob(12))), 'edit', created_at, 'Hệ thống' FROM introductions;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_unit_idx\` ON \`introductions\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_exemplar_idx\` ON \`introductions\` (\`exemplar_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_plan_idx\` ON \`introductions\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_confirmation_confirmation_paper_idx\` ON \`introductions\` (\`confirmation_paper_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_state_idx\` ON \`introductions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_receipt_idx\` ON \`introductions\` (\`receipt\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_introduced_on_idx\` ON \`introductions\` (\`introduced_on\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_article_idx\` ON \`introductions\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_import_key_idx\` ON \`introductions\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_import_source_digest_idx\` ON \`introductions\` (\`import_source_digest\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_updated_at_idx\` ON \`introductions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_created_at_idx\` ON \`introductions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plan_introducedOn_idx\` ON \`introductions\` (\`plan_id\`,\`introduced_on\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plan_meantFor_idx\` ON \`introductions\` (\`plan_id\`,\`meant_for\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`plan_firstSentAt_idx\` ON \`introductions\` (\`plan_id\`,\`first_sent_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`spoken_intro\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`spoken_intro_digest\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`spoken_body\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`spoken_body_digest\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`spoken_outro\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`spoken_outro_digest\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`embargo\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`recording_id\` integer REFERENCES recordings(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`replaces_guid\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`last_public_title\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`last_public_radio\` integer;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_recording_idx\` ON \`articles\` (\`recording_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_first_published_at_idx\` ON \`articles\` (\`first_published_at\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_spoken_intro\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_spoken_intro_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_spoken_body\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_spoken_body_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_spoken_outro\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_spoken_outro_digest\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_embargo\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_recording_id\` integer REFERENCES recordings(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_replaces_guid\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_last_public_title\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_last_public_radio\` integer;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_recording_idx\` ON \`_articles_v\` (\`version_recording_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_first_published_at_idx\` ON \`_articles_v\` (\`version_first_published_at\`);`)
  await db.run(sql`ALTER TABLE \`exemplars\` ADD \`role\` text;`)
  await db.run(sql`ALTER TABLE \`exemplars\` ADD \`consent_ended_at\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`plans\` ADD \`public\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`receipts_id\` integer REFERENCES receipts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`unit_groups_id\` integer REFERENCES unit_groups(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`papers_id\` integer REFERENCES papers(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`recordings_id\` integer REFERENCES recordings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`script_versions_id\` integer REFERENCES script_versions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`broadcasts_id\` integer REFERENCES broadcasts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`stations_id\` integer REFERENCES stations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reminders_id\` integer REFERENCES reminders(id);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_unit_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`unit_groups_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_papers_id_idx\` ON \`payload_locked_documents_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_recordings_id_idx\` ON \`payload_locked_documents_rels\` (\`recordings_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_script_versions_id_idx\` ON \`payload_locked_documents_rels\` (\`script_versions_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_broadcasts_id_idx\` ON \`payload_locked_documents_rels\` (\`broadcasts_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_stations_id_idx\` ON \`payload_locked_documents_rels\` (\`stations_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`reminders_id\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`hub\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`exemplars_honours\`;`)
  await db.run(sql`DROP TABLE \`introductions_honours\`;`)
  await db.run(sql`DROP TABLE \`introductions_history\`;`)
  await db.run(sql`DROP TABLE \`introductions_texts\`;`)
  await db.run(sql`DROP TABLE \`introductions_rels\`;`)
  await db.run(sql`DROP TABLE \`receipts\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_whom_unit_kinds\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_counts_kinds\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_counts_exemplar_kinds\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_counts_roles\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_parts_exemplar_kinds\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_parts_roles\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_parts\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_dates\`;`)
  await db.run(sql`DROP TABLE \`plans_rules_windows\`;`)
  await db.run(sql`DROP TABLE \`plans_rules\`;`)
  await db.run(sql`DROP TABLE \`plans_criteria_exemplar_kinds\`;`)
  await db.run(sql`DROP TABLE \`plans_criteria_roles\`;`)
  await db.run(sql`DROP TABLE \`plans_criteria\`;`)
  await db.run(sql`DROP TABLE \`plans_duties\`;`)
  await db.run(sql`DROP TABLE \`plans_numbers\`;`)
  await db.run(sql`DROP TABLE \`plans_rels\`;`)
  await db.run(sql`DROP TABLE \`unit_groups_unit_kinds\`;`)
  await db.run(sql`DROP TABLE \`unit_groups\`;`)
  await db.run(sql`DROP TABLE \`unit_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`papers\`;`)
  await db.run(sql`DROP TABLE \`recordings\`;`)
  await db.run(sql`DROP TABLE \`script_versions\`;`)
  await db.run(sql`DROP TABLE \`broadcasts\`;`)
  await db.run(sql`DROP TABLE \`stations\`;`)
  await db.run(sql`DROP TABLE \`reminders\`;`)
  await db.run(sql`DROP TABLE \`speech_settings_abbreviations\`;`)
  await db.run(sql`DROP TABLE \`speech_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`__new_articles\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`cover_id\` integer,
  	\`field\` text,
  	\`introduced_by_id\` integer,
  	\`commitments_no_state_secret\` integer DEFAULT false,
  	\`commitments_real_people\` integer DEFAULT false,
  	\`confirmation_number\` text,
  	\`confirmation_on\` text,
  	\`note\` text,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`radio\` integer DEFAULT false,
  	\`byline\` text,
  	\`source\` text,
  	\`slug\` text,
  	\`guid\` text,
  	\`first_published_at\` text,
  	\`last_act_act_id\` text,
  	\`last_act_act\` text,
  	\`last_act_by_id\` integer,
  	\`last_act_by_name\` text,
  	\`last_act_at\` text,
  	\`last_act_reason\` text,
  	\`last_act_from_state\` text,
  	\`last_act_to_state\` text,
  	\`import_key\` text,
  	\`import_source_digest\` text,
  	\`import_content_digest\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`introduced_by_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_act_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "title", "summary", "body", "cover_id", "field", "introduced_by_id", "commitments_no_state_secret", "commitments_real_people", "confirmation_number", "confirmation_on", "note", "editorial_state", "published_at", "radio", "byline", "source", "slug", "guid", "first_published_at", "last_act_act_id", "last_act_act", "last_act_by_id", "last_act_by_name", "last_act_at", "last_act_reason", "last_act_from_state", "last_act_to_state", "import_key", "import_source_digest", "import_content_digest", "search_text", "updated_at", "created_at", "_status") SELECT "id", "title", "summary", "body", "cover_id", "field", "introduced_by_id", "commitments_no_state_secret", "commitments_real_people", "confirmation_number", "confirmation_on", "note", "editorial_state", "published_at", "radio", "byline", "source", "slug", "guid", "first_published_at", "last_act_act_id", "last_act_act", "last_act_by_id", "last_act_by_name", "last_act_at", "last_act_reason", "last_act_from_state", "last_act_to_state", "import_key", "import_source_digest", "import_content_digest", "search_text", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_introduced_by_idx\` ON \`articles\` (\`introduced_by_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_editorial_state_idx\` ON \`articles\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX IF NOT EXISTS \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_last_act_last_act_by_idx\` ON \`articles\` (\`last_act_by_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_import_key_idx\` ON \`articles\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_import_source_digest_idx\` ON \`articles\` (\`import_source_digest\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`__new__articles_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_cover_id\` integer,
  	\`version_field\` text,
  	\`version_introduced_by_id\` integer,
  	\`version_commitments_no_state_secret\` integer DEFAULT false,
  	\`version_commitments_real_people\` integer DEFAULT false,
  	\`version_confirmation_number\` text,
  	\`version_confirmation_on\` text,
  	\`version_note\` text,
  	\`version_editorial_state\` text DEFAULT 'draft',
  	\`version_published_at\` text,
  	\`version_radio\` integer DEFAULT false,
  	\`version_byline\` text,
  	\`version_source\` text,
  	\`version_slug\` text,
  	\`version_guid\` text,
  	\`version_first_published_at\` text,
  	\`version_last_act_act_id\` text,
  	\`version_last_act_act\` text,
  	\`version_last_act_by_id\` integer,
  	\`version_last_act_by_name\` text,
  	\`version_last_act_at\` text,
  	\`version_last_act_reason\` text,
  	\`version_last_act_from_state\` text,
  	\`version_last_act_to_state\` text,
  	\`version_import_key\` text,
  	\`version_import_source_digest\` text,
  	\`version_import_content_digest\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_introduced_by_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_act_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_title", "version_summary", "version_body", "version_cover_id", "version_field", "version_introduced_by_id", "version_commitments_no_state_secret", "version_commitments_real_people", "version_confirmation_number", "version_confirmation_on", "version_note", "version_editorial_state", "version_published_at", "version_radio", "version_byline", "version_source", "version_slug", "version_guid", "version_first_published_at", "version_last_act_act_id", "version_last_act_act", "version_last_act_by_id", "version_last_act_by_name", "version_last_act_at", "version_last_act_reason", "version_last_act_from_state", "version_last_act_to_state", "version_import_key", "version_import_source_digest", "version_import_content_digest", "version_search_text", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_body", "version_cover_id", "version_field", "version_introduced_by_id", "version_commitments_no_state_secret", "version_commitments_real_people", "version_confirmation_number", "version_confirmation_on", "version_note", "version_editorial_state", "version_published_at", "version_radio", "version_byline", "version_source", "version_slug", "version_guid", "version_first_published_at", "version_last_act_act_id", "version_last_act_act", "version_last_act_by_id", "version_last_act_by_name", "version_last_act_at", "version_last_act_reason", "version_last_act_from_state", "version_last_act_to_state", "version_import_key", "version_import_source_digest", "version_import_content_digest", "version_search_text", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_introduced_by_idx\` ON \`_articles_v\` (\`version_introduced_by_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_editorial_state_idx\` ON \`_articles_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_last_act_version_last_act_by_idx\` ON \`_articles_v\` (\`version_last_act_by_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_import_key_idx\` ON \`_articles_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_import_source_digest_idx\` ON \`_articles_v\` (\`version_import_source_digest\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE IF NOT EXISTS \`__new_introductions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`unit_id\` integer NOT NULL,
  	\`exemplar_id\` integer NOT NULL,
  	\`plan_id\` integer,
  	\`introduced_on\` text NOT NULL,
  	\`achievement_summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`exemplar_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_introductions\`("id", "unit_id", "exemplar_id", "plan_id", "introduced_on", "achievement_summary", "updated_at", "created_at") SELECT "id", "unit_id", "exemplar_id", "plan_id", "introduced_on", "achievement_summary", "updated_at", "created_at" FROM \`introductions\`;`)
  await db.run(sql`DROP TABLE \`introductions\`;`)
  await db.run(sql`ALTER TABLE \`__new_introductions\` RENAME TO \`introductions\`;`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_unit_idx\` ON \`introductions\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_exemplar_idx\` ON \`introductions\` (\`exemplar_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_plan_idx\` ON \`introductions\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_updated_at_idx\` ON \`introductions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`introductions_created_at_idx\` ON \`introductions\` (\`created_at\`);`)
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
  	\`plans_id\` integer,
  	\`users_id\` integer,
  	\`timeline_entries_id\` integer,
  	\`publication_jobs_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`movements_id\`) REFERENCES \`movements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`introductions_id\`) REFERENCES \`introductions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`timeline_entries_id\`) REFERENCES \`timeline_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publication_jobs_id\`) REFERENCES \`publication_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "exemplars_id", "media_id", "movements_id", "units_id", "documents_id", "introductions_id", "plans_id", "users_id", "timeline_entries_id", "publication_jobs_id") SELECT "id", "order", "parent_id", "path", "articles_id", "exemplars_id", "media_id", "movements_id", "units_id", "documents_id", "introductions_id", "plans_id", "users_id", "timeline_entries_id", "publication_jobs_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_timeline_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`timeline_entries_id\`);`)
  await db.run(sql`CREATE INDEX IF NOT EXISTS \`payload_locked_documents_rels_publication_jobs_id_idx\` ON \`payload_locked_documents_rels\` (\`publication_jobs_id\`);`)
  await db.run(sql`ALTER TABLE \`exemplars\` DROP COLUMN \`role\`;`)
  await db.run(sql`ALTER TABLE \`exemplars\` DROP COLUMN \`consent_ended_at\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`plans\` DROP COLUMN \`public\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`hub\`;`)
}
