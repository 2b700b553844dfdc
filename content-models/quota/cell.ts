import type { Counted } from './counting.ts';
import type { QuotaUnit } from './event.ts';
import { fulfilmentOf, stateOf } from './fulfilment.ts';
import { dueDay, type Period } from './periods.ts';
import type { QuotaRule } from './rule.ts';
import { addPoints, pointsOf } from './score.ts';
import type { Cell } from './sheet.ts';

/** Who owes: a unit, or the whole territory, which neither begins nor ends. */
export type Owner = Pick<QuotaUnit, 'id' | 'validFrom' | 'validTo'>;

/**
 * A unit owes a period whole or not at all: it does if it began no later than the period's last day, is there
 * when the last window closes, and has not ended before that.
 */
function owes({ validFrom, validTo }: Owner, period: Period): boolean {
  const due = dueDay(period);
  return (!validFrom || (validFrom <= period.to && validFrom <= due)) && (!validTo || validTo >= due);
}

/** What an owner owes in a period and has done of it, on a day in Việt Nam. */
export function cellOf(
  rule: QuotaRule,
  owner: Owner,
  period: Period,
  { items, uncounted }: Counted,
  today: string,
): Cell {
  const fulfilment = fulfilmentOf(rule, items);
  const inTime = items.filter(({ late }) => !late).length;
  const common = {
    rule: rule.key,
    unit: owner.id,
    period: period.id,
    done: items.length,
    inTime,
    late: items.length - inTime,
    parts: fulfilment.parts,
    items,
    uncounted,
  };
  if (!owes(owner, period))
    return { ...common, state: 'notApplicable', required: 0, missing: 0, notYetDue: 0 };

  const isOpen = today <= dueDay(period);
  const state = stateOf(fulfilment, isOpen);
  const points = rule.score && pointsOf(rule.score, fulfilment, { state, inTime, amount: rule.amount });
  return {
    ...common,
    state,
    required: fulfilment.required,
    missing: isOpen ? 0 : fulfilment.wanting,
    notYetDue: isOpen ? fulfilment.wanting : 0,
    ...(points && { points, score: addPoints([points.inTime, points.late, points.extra]) }),
  };
}
