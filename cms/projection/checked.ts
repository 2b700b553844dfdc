import type { z } from 'zod';
import { type PublicRecord, publicRecordSchema } from '#models/snapshot.ts';

export type Report = (sentence: string) => void;

/** What keeps a record from passing: where, and in the words that follow the field's name. */
type Flaw = { path: string; field: string; words: string };

/**
 * The record as the snapshot's schema lets it pass, or undefined when it does not: then it is reported by
 * name and stays away whole. The result carries no undefined keys.
 */
export function checked(candidate: { kind: string; id: string }, report: Report): PublicRecord | undefined {
  const parsed = publicRecordSchema.safeParse(asJson(candidate));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  report(`Bỏ qua ${candidate.kind}/${candidate.id}: ${issue?.path.join('.')}: ${issue?.message}`);
  return undefined;
}

/** The first thing that would keep the record from the public, for the person who can mend it. */
export function flawOf(schema: z.ZodType, candidate: object): Flaw | undefined {
  const issue = schema.safeParse(asJson(candidate)).error?.issues[0];
  if (!issue) return undefined;
  // Only the schemas' own checks are worded in Vietnamese.
  const words = issue.code === 'custom' ? issue.message : 'chưa đúng';
  return { path: issue.path.join('.'), field: String(issue.path[0] ?? ''), words };
}

const asJson = (candidate: object): unknown => JSON.parse(JSON.stringify(candidate));
