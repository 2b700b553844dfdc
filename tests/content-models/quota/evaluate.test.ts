import { expect, test } from 'vitest';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent, QuotaUnit } from '#models/quota/event.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { endOf, from20to25, introduction, plan, unit } from './making.ts';

/** The one cell of a plan with one rule and one unit in a period, as of the end of a day. */
function cell(
  of: QuotaPlan,
  events: QuotaEvent[],
  period: string,
  day: string,
  units: QuotaUnit[] = [unit()],
) {
  const found = evaluate(of, units, events, endOf(day)).cells.filter((each) => each.period === period);
  expect(found).toHaveLength(1);
  return found[0] as NonNullable<(typeof found)[0]>;
}

test('a quarter is owed until its window closes and missing from the day after', () => {
  const quarterly = plan([{ windows: from20to25 }]);
  const one = [introduction('2026-09-22')];
  expect(cell(quarterly, one, '2026-Q3', '2026-09-25')).toMatchObject({
    state: 'notDue',
    done: 1,
    notYetDue: 1,
  });
  expect(cell(quarterly, one, '2026-Q3', '2026-09-26')).toMatchObject({
    state: 'missing',
    done: 1,
    missing: 1,
  });
  const two = [...one, introduction('2026-09-25')];
  expect(cell(quarterly, two, '2026-Q3', '2026-09-25')).toMatchObject({ state: 'met', inTime: 2 });
});
