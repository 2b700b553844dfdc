import type { QuotaEvent, QuotaUnit } from '#models/quota/event.ts';
import { planSchema, type QuotaPlan } from '#models/quota/plan.ts';

/** A plan of ten years: communes owe quarter by quarter, wards month by month. */
export const decadePlan: QuotaPlan = planSchema.parse({
  id: 'plan',
  title: 'Kế hoạch mười năm',
  from: '2017-01-01',
  to: '2026-12-31',
  rules: [
    {
      key: 'quarterly',
      whom: { unitKinds: ['commune'] },
      counts: { kinds: ['introduction', 'publication'] },
      amount: { min: 2 },
      per: { kind: 'quarter' },
      windows: [{ opens: { month: 0, day: 20 }, closes: { month: 0, day: 25 } }],
      score: { points: 10, extraPoints: 1, extraLimit: 2 },
    },
    {
      key: 'monthly',
      whom: { unitKinds: ['ward'] },
      counts: { introductionFrom: 'accepted' },
      amount: { min: 1 },
      per: { kind: 'month' },
      windows: [{ closes: { month: 1, day: 5 } }],
      score: { points: 2 },
    },
  ],
});

export const decadeEnd = '2026-12-31T17:00:00.000Z';

export function inventUnits(count: number): QuotaUnit[] {
  return Array.from({ length: count }, (_, number) => ({
    id: String(number),
    name: `Đơn vị ${number}`,
    unitKind: number % 2 === 0 ? 'commune' : 'ward',
    successors: [],
  }));
}

/** Introductions spread evenly over units and years; one in 50 withdrawn, one in 50 returned and sent again. */
export function inventEvents(count: number, units: readonly QuotaUnit[]): QuotaEvent[] {
  const [start, end] = [Date.parse('2016-12-31T17:00:00.000Z'), Date.parse(decadeEnd)];
  const moment = (share: number) => new Date(start + share * (end - start)).toISOString();
  return Array.from({ length: count }, (_, number) => {
    const share = ((number * 7919) % count) / count;
    const at = moment(share);
    return {
      id: `introduction/${number}`,
      kind: 'introduction',
      unit: units[number % units.length]?.id ?? '',
      at,
      acceptedAt: at,
      ...(number % 50 === 0 && { endedAt: moment(share + 0.001), ended: 'withdrawn' as const }),
      ...(number % 50 === 1 && { firstAt: moment(share - 0.001) }),
      exemplars: [{ id: `exemplar/${number % 60_000}`, kind: 'individual' }],
    };
  });
}
