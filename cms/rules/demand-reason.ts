import { normalizeLine } from '#models/vietnamese/text.ts';
import type { Workflow } from '#models/workflow.ts';
import { refuse } from './refuse.ts';

/** The reason as it is kept; acts that change somebody's work or the public record do not go without one. */
export function demandReason<State extends string, Act extends string>(
  { actsNeedingReason, actLabels }: Workflow<State, Act>,
  act: Act,
  reason: string | null | undefined,
): string | undefined {
  const given = normalizeLine(reason ?? '') || undefined;
  if (!given && actsNeedingReason.includes(act)) refuse(`Hãy ghi lý do khi chọn “${actLabels[act]}”.`);
  return given;
}
