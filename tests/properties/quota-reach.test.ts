import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachOf } from '#cms/quota/narrow.ts';
import type { DaySpan } from '#cms/quota/span.ts';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { events, moment, plan, units } from './random-quota.ts';

const always = { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) };
const isIn = ({ from, to }: DaySpan, day: string) => from <= day && day <= to;

test('what is read for some periods and units is all that their figures are made of', () => {
  fc.assert(
    fc.property(plan, units, events, moment, fc.nat(), (of, given, done, asOf, pick) => {
      const whole = evaluate(of, given, done, asOf);
      const periods = [...new Set(Object.values(whole.periods).flatMap((list) => list.map(({ id }) => id)))];
      const wanted = [periods[pick % Math.max(1, periods.length)] ?? 'none'];
      const owners = [...new Set(whole.cells.map(({ unit }) => unit))];
      for (const only of [undefined, owners.slice(0, 1)]) {
        const reach = reachOf(of, { periods: wanted, units: only });
        const isRead = ({ at, firstAt, meantFor, unit }: QuotaEvent) =>
          reach !== undefined &&
          (!reach.units || reach.units.includes(unit)) &&
          (isIn(reach.arrived, localDay(at)) ||
            (firstAt !== undefined && isIn(reach.arrived, localDay(firstAt))) ||
            (meantFor !== undefined && isIn(reach.meant, meantFor)));
        const narrow = evaluate(of, given, done.filter(isRead), asOf, { periods: wanted, units: only });
        expect(narrow.cells).toEqual(evaluate(of, given, done, asOf, { periods: wanted, units: only }).cells);
      }
    }),
    always,
  );
});
