import { z } from 'zod';
import { articleSchema, withdrawnSchema } from './article.ts';
import { documentSchema } from './document.ts';
import { exemplarSchema } from './exemplar.ts';
import { mediaSchema } from './media.ts';
import { movementSchema } from './movement.ts';
import { recordingSchema } from './recording.ts';
import { siteSchema } from './site.ts';
import { speechSchema } from './spoken-script.ts';
import { statisticsSchema } from './statistics.ts';
import { unitSchema } from './unit.ts';

/**
 * The contract between cms and site, and the wall before the public: what is not in these strict
 * schemas cannot pass. Raise the version whenever a record's shape changes.
 */
export const snapshotVersion = 3;

export const publicRecordSchema = z.discriminatedUnion('kind', [
  articleSchema,
  withdrawnSchema,
  exemplarSchema,
  movementSchema,
  unitSchema,
  documentSchema,
  mediaSchema,
  recordingSchema,
  siteSchema,
  speechSchema,
  statisticsSchema,
]);

export type PublicRecord = z.infer<typeof publicRecordSchema>;
export type RecordKind = PublicRecord['kind'];

export const recordKinds = [
  'site',
  'speech',
  'movement',
  'unit',
  'exemplar',
  'media',
  'recording',
  'document',
  'statistics',
  'article',
  'withdrawn',
] as const satisfies readonly RecordKind[];

/** A record's name in the snapshot, `article/12`. */
export type RecordKey = `${RecordKind}/${string}`;

export const recordKey = (record: { kind: RecordKind; id: string }): RecordKey =>
  `${record.kind}/${record.id}`;

/** One step from one state of the public record to the next; a removed record has no `after`. */
export type RecordChange = { key: RecordKey; before?: PublicRecord; after?: PublicRecord };
