import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay } from '#models/vietnamese/calendar.ts';
import { addDays, momentsOf, weekOf } from '#models/vietnamese/week.ts';

describe('a week', () => {
  it.each([
    ['2026-11-23', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-23', '2026-11-29'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
    ['2024-02-29', '2024-02-26', '2024-03-03'],
  ])('of %s runs from Monday %s to Sunday %s', (day, from, to) => expect(weekOf(day)).toEqual({ from, to }));

  it('begins and ends at midnight in Việt Nam', () => {
    const { first, next } = momentsOf(weekOf('2026-11-25'));
    expect(first).toBe('2026-11-22T17:00:00.000Z');
    expect(next).toBe('2026-11-29T17:00:00.000Z');
  });

  it('holds each of its days, and no other', () => {
    const days = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(days, (day) => {
        const week = weekOf(day);
        expect(week.from <= day && day <= week.to).toBe(true);
        expect(weekOf(addDays(week.to, 1)).from).toBe(addDays(week.from, 7));
        expect(localDay(momentsOf(week).first)).toBe(week.from);
      }),
    );
  });

  it('is not made of what is no day', () => expect(() => addDays('hôm nay', 1)).toThrow(RangeError));
});
