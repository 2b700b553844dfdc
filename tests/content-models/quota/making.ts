import type { z } from 'zod';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent, QuotaUnit } from '#models/quota/event.ts';
import { planSchema, type QuotaPlan } from '#models/quota/plan.ts';
import { type QuotaRule, quotaRuleSchema } from '#models/quota/rule.ts';
import type { Cell } from '#models/quota/sheet.ts';

export type RuleInput = Partial<z.input<typeof quotaRuleSchema>>;

/** Each commune: at least 2 introductions a quarter, unless said otherwise. */
export function rule(input: RuleInput = {}): QuotaRule {
  return quotaRuleSchema.parse({
    key: 'xa',
    whom: { unitKinds: ['commune'] },
    counts: {},
    amount: { min: 2 },
    per: { kind: 'quarter' },
    ...input,
  });
}

/** The window of Kế hoạch 07/KH-VPUBND: from day 20 to day 25 of the period's last month. */
export const from20to25 = [{ opens: { month: 0, day: 20 }, closes: { month: 0, day: 25 } }];

/** The window of Đắk Nông's Công văn 1194/VPUBND-HCQT: before day 6 of the month after. */
export const before6 = [{ closes: { month: 1, day: 5 } }];

export function plan(
  rules: (RuleInput | QuotaRule)[] = [{}],
  rest: Partial<z.input<typeof planSchema>> = {},
): QuotaPlan {
  return planSchema.parse({
    id: '1',
    title: 'Kế hoạch giới thiệu điển hình tiên tiến',
    from: '2026-01-01',
    to: '2026-12-31',
    ...rest,
    rules: rules.map(rule),
  });
}

export function unit(id = 'A', rest: Partial<QuotaUnit> = {}): QuotaUnit {
  return { id, name: `Xã ${id}`, unitKind: 'commune', successors: [], ...rest };
}

let serial = 0;

/** An introduction of somebody new by unit A, sent at nine in the morning of a day in Việt Nam. */
export function introduction(on: string, rest: Partial<QuotaEvent> = {}): QuotaEvent {
  serial += 1;
  return {
    id: `introduction/${serial}`,
    kind: 'introduction',
    unit: 'A',
    at: atNine(on),
    exemplars: [{ id: `e${serial}`, kind: 'individual' }],
    ...rest,
  };
}

/** Nine in the morning of a day in Việt Nam, in UTC. */
export function atNine(day: string): string {
  return `${day}T02:00:00.000Z`;
}

/** The last moment of a day in Việt Nam, in UTC. */
export function endOf(day: string): string {
  return `${day}T16:59:59.999Z`;
}

/** The one cell of a plan in a period, as of the end of a day in Việt Nam; of one unit where several owe. */
export function cellIn(
  of: QuotaPlan,
  events: QuotaEvent[],
  {
    period,
    day,
    units = [unit()],
    owner,
  }: { period: string; day: string; units?: QuotaUnit[]; owner?: string },
): Cell {
  const { cells } = evaluate(of, units, events, endOf(day));
  const [found, ...others] = cells.filter(
    (cell) => cell.period === period && (!owner || cell.unit === owner),
  );
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} cells in ${period}`);
  return found;
}
