import { actsNeedingReason, type EditorialAct, editorialActLabels } from '#models/editorial-state.ts';
import { normalizeLine } from '#models/vietnamese/text.ts';
import { refuse } from './refuse.ts';

/** The reason as it is kept; acts that change somebody's work or the public record do not go without one. */
export function demandReason(act: EditorialAct, reason: string | null | undefined): string | undefined {
  const given = normalizeLine(reason ?? '') || undefined;
  if (!given && actsNeedingReason.includes(act))
    refuse(`Hãy ghi lý do khi chọn “${editorialActLabels[act]}”.`);
  return given;
}
