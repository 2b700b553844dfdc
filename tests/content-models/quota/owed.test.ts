import { expect, it } from 'vitest';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import { owedByUnit, reminderStep } from '#models/quota/owed.ts';
import { planSchema } from '#models/quota/plan.ts';

const plan = planSchema.parse({
  id: '1',
  title: 'Kế hoạch',
  from: '2026-01-01',
  to: '2026-12-31',
  rules: [
    {
      key: 'quy',
      whom: { unitKinds: ['commune'] },
      counts: {},
      amount: { min: 2 },
      per: { kind: 'quarter' },
      windows: [{ opens: { month: 0, day: 20 }, closes: { month: 0, day: 25 } }],
    },
    { key: 'chung', whom: { together: true }, counts: {}, amount: { min: 50 }, per: { kind: 'year' } },
  ],
});
const units = [{ id: 'u', name: 'Xã Tà Lâu', unitKind: 'commune' as const, successors: [] }];

const sent = (day: string, id: string): QuotaEvent => ({
  id: `introduction/${id}`,
  kind: 'introduction',
  unit: 'u',
  at: `${day}T03:00:00.000Z`,
  exemplars: [{ id, kind: 'individual' }],
});

function owedOn(day: string, events: QuotaEvent[] = []) {
  const sheet = evaluate(plan, units, events, `${day}T03:00:00.000Z`);
  return (owedByUnit(plan, sheet, day).get('u') ?? []).map((one) => ({
    period: one.period.id,
    daysLeft: one.daysLeft,
    debt: one.cell.notYetDue + one.cell.missing,
    step: reminderStep(one)?.split('/').at(-1),
  }));
}

const full = [sent('2026-03-21', 'a'), sent('2026-03-22', 'b')];

it.each([
  ['2026-04-01', { period: '2026-Q2', daysLeft: 85, debt: 2, step: undefined }],
  ['2026-06-17', { period: '2026-Q2', daysLeft: 8, debt: 2, step: undefined }],
  ['2026-06-18', { period: '2026-Q2', daysLeft: 7, debt: 2, step: '7' }],
  ['2026-06-21', { period: '2026-Q2', daysLeft: 4, debt: 2, step: '7' }],
  ['2026-06-22', { period: '2026-Q2', daysLeft: 3, debt: 2, step: '3' }],
  ['2026-06-24', { period: '2026-Q2', daysLeft: 1, debt: 2, step: '1' }],
  ['2026-06-25', { period: '2026-Q2', daysLeft: 0, debt: 2, step: '1' }],
  ['2026-06-26', { period: '2026-Q2', daysLeft: -1, debt: 2, step: undefined }],
])('on %s a unit that owes the quarter stands so', (day, expected) => {
  expect(owedOn(day, full)).toEqual([expected]);
});

it('what was sent is no longer owed, and a debt of long ago is not brought up', () => {
  expect(owedOn('2026-06-22', [...full, sent('2026-06-21', 'c'), sent('2026-06-21', 'd')])).toEqual([]);
  expect(owedOn('2026-06-22', [sent('2026-06-21', 'c'), sent('2026-06-21', 'd')])).toMatchObject([
    { period: '2026-Q1', debt: 2, step: undefined },
  ]);
  expect(owedOn('2026-09-22').map(({ period }) => period)).toEqual(['2026-Q3', '2026-Q2']);
});

it('the most urgent comes first, and what is overdue last', () => {
  expect(owedOn('2026-06-22').map(({ period }) => period)).toEqual(['2026-Q2', '2026-Q1']);
});
