import { expect } from 'vitest';
import type { PlanPreset } from '#models/plans/preset.ts';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent, QuotaUnit } from '#models/quota/event.ts';
import { planSchema, type QuotaPlan } from '#models/quota/plan.ts';
import type { Cell } from '#models/quota/sheet.ts';
import { introduction } from '../quota/making.ts';

/** A moment by the clock on a wall in Việt Nam: `clock('2020-03-25', '23:59:59.999')`. */
export const clock = (day: string, time: string): string => new Date(`${day}T${time}+07:00`).toISOString();

/** Its first and last moment on such a clock. */
export const firstMoment = (day: string): string => clock(day, '00:00:00.000');
export const lastMoment = (day: string): string => clock(day, '23:59:59.999');

/** The plan as an office makes it: its groups filled with the units of their kinds and those named here. */
export function enact(
  { key, groups, movements, steps, channels, readings, ...plan }: PlanPreset,
  units: readonly QuotaUnit[],
  members: Record<string, string[]> = {},
): QuotaPlan {
  return planSchema.parse({
    ...plan,
    id: key,
    groups: groups.map((group) => ({
      key: group.key,
      name: group.name,
      units: [
        ...units.filter(({ unitKind }) => group.unitKinds.includes(unitKind)).map(({ id }) => id),
        ...(members[group.key] ?? []),
      ],
    })),
  });
}

/** What the plan's words make of what a unit did; `undefined` where it owes nothing and nothing is counted. */
export type Expected = Partial<
  Pick<Cell, 'state' | 'required' | 'done' | 'inTime' | 'late' | 'missing' | 'notYetDue' | 'score'>
>;

/** [the plan's words, unit, period, what it did, seen at, what follows] */
export type Row = [
  words: string,
  unit: string,
  period: string,
  done: QuotaEvent[],
  asOf: string,
  expected: Expected | undefined,
];

export function expectRow(
  plan: QuotaPlan,
  units: readonly QuotaUnit[],
  [, unit, period, done, asOf, expected]: Row,
): void {
  const events = done.map((event) => ({ ...event, unit }));
  const cells = evaluate(plan, units, events, asOf).cells.filter(
    (cell) => cell.unit === unit && cell.period === period,
  );
  expect(cells.length).toBe(expected ? 1 : 0);
  if (expected) expect(cells[0]).toMatchObject(expected);
}

/** Introductions of somebody new on each of these days. */
export const sent = (...days: string[]): QuotaEvent[] => days.map((day) => introduction(day));

/** One sent at an exact moment. */
export const sentAt = (at: string, more: Partial<QuotaEvent> = {}): QuotaEvent =>
  introduction(at.slice(0, 10), { at, ...more });

/** Of this person, whoever else is told of. */
export const of = (id: string, kind: QuotaEvent['exemplars'][number]['kind'] = 'individual') => ({
  exemplars: [{ id, kind }],
});
