import { type PublicRecord, publicRecordSchema } from '#models/snapshot.ts';

export type Report = (sentence: string) => void;

/**
 * The record as the snapshot's schema lets it pass, or undefined when it does not: then it is reported by
 * name and stays away whole. The result carries no undefined keys.
 */
export function checked(candidate: { kind: string; id: string }, report: Report): PublicRecord | undefined {
  const parsed = publicRecordSchema.safeParse(JSON.parse(JSON.stringify(candidate)));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  report(`Bỏ qua ${candidate.kind}/${candidate.id}: ${issue?.path.join('.')}: ${issue?.message}`);
  return undefined;
}
