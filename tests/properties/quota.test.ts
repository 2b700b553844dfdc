import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent, QuotaUnit } from '#models/quota/event.ts';
import { addPoints } from '#models/quota/score.ts';
import { heirsOf } from '#models/quota/successors.ts';
import { totalsBy, totalsOf } from '#models/quota/totals.ts';
import { cellAt, distinctEvents, events, linesOf, moment, plan, units } from './random-quota.ts';

const always = { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) };
const hasCome = ({ at, firstAt = at }: QuotaEvent, asOf: string) => firstAt <= asOf;

describe('whatever the plan, the units and the events', () => {
  test('counts never exceed events, and every figure is the length of its list', () => {
    fc.assert(
      fc.property(plan, units, events, moment, (of, given, done, asOf) => {
        const sheet = evaluate(of, given, done, asOf);
        for (const { key, counts } of of.rules) {
          const items = sheet.cells.filter((cell) => cell.rule === key).flatMap((cell) => cell.items);
          const told = items.map(({ event, exemplar }) => `${event} ${exemplar}`);
          expect(new Set(told).size).toBe(told.length);
          const seen = done.filter((event) => hasCome(event, asOf) && counts.kinds.includes(event.kind));
          const most = seen.reduce(
            (sum, { exemplars }) => sum + (counts.severalExemplars === 'one' ? 1 : exemplars.length),
            0,
          );
          expect(items.length).toBeLessThanOrEqual(most);
        }
        for (const cell of sheet.cells) {
          expect(cell.done).toBe(cell.items.length);
          expect(cell.late).toBe(cell.items.filter(({ late }) => late).length);
          expect(cell.inTime + cell.late).toBe(cell.done);
          expect(cell.missing + cell.notYetDue).toBeLessThanOrEqual(cell.required);
          for (const part of cell.parts)
            expect(part.done).toBe(cell.items.filter(({ parts }) => parts.includes(part.label)).length);
        }
      }),
      always,
    );
  });

  test('nobody counts oftener than the plan allows, nor under a rule and the one that replaced it', () => {
    fc.assert(
      fc.property(plan, units, events, moment, (of, given, done, asOf) => {
        const { cells } = evaluate(of, given, done, asOf);
        const tellings = cells.flatMap(({ items, ...cell }) => items.map((item) => ({ ...item, ...cell })));
        const unique = (lines: string[]) => expect(new Set(lines).size).toBe(lines.length);
        for (const { key, counts } of of.rules) {
          if (counts.sameExemplar === 'everyTime' || counts.severalExemplars === 'one') continue;
          const within = (period: string) => (counts.sameExemplar === 'oncePerPeriod' ? period : '');
          const own = tellings.filter(({ rule }) => rule === key);
          unique(own.map(({ unit, period, exemplar }) => `${unit} ${within(period)} ${exemplar}`));
        }
        for (const one of of.rules)
          for (const other of of.rules) {
            if (!one.validTo || !other.validFrom || one.validTo >= other.validFrom) continue;
            const both = tellings.filter(({ rule }) => rule === one.key || rule === other.key);
            const rulesOf = Map.groupBy(both, ({ event }) => event).values();
            for (const lines of rulesOf) expect(new Set(lines.map(({ rule }) => rule)).size).toBe(1);
          }
      }),
      always,
    );
  });

  test('nothing vanishes: each event that has come is in cells, in one of a rule, or beside them once', () => {
    fc.assert(
      fc.property(plan, units, events, moment, (of, given, done, asOf) => {
        const sheet = evaluate(of, given, done, asOf);
        const known = new Map(done.map((event) => [event.id, event]));
        const inCells = new Map<string, Set<string>>();
        for (const cell of sheet.cells)
          for (const line of linesOf(cell)) {
            const cells = inCells.get(line.event) ?? new Set();
            inCells.set(line.event, cells.add(`${cell.rule} ${cell.unit} ${cell.period}`));
            expect(cell.unit === 'together' || cell.unit === line.unit).toBe(true);
            expect(known.get(line.event)?.unit).toBe(line.unit);
            expect(line.at <= asOf).toBe(true);
          }
        for (const cells of inCells.values()) {
          const rules = [...cells].map((cell) => cell.slice(0, 6));
          expect(new Set(rules).size).toBe(rules.length);
        }
        const beside = sheet.uncounted.map(({ event }) => event);
        expect(new Set(beside).size).toBe(beside.length);
        const come = done.filter((event) => hasCome(event, asOf)).map(({ id }) => id);
        expect([...inCells.keys(), ...beside].toSorted()).toEqual(come.toSorted());
      }),
      always,
    );
  });

  test('in a cell, each exemplar of an event is said to count or why not', () => {
    fc.assert(
      fc.property(plan, units, events, moment, (of, given, done, asOf) => {
        for (const cell of evaluate(of, given, done, asOf).cells) {
          const rule = of.rules.find(({ key }) => key === cell.rule);
          for (const event of done) {
            const lines = linesOf(cell).filter((line) => line.event === event.id);
            const whole = lines.filter(({ exemplar }) => !exemplar).length;
            if (lines.length > 0 && rule?.counts.severalExemplars === 'each' && whole === 0)
              expect(lines.map(({ exemplar }) => exemplar).toSorted()).toEqual(
                event.exemplars.map(({ id }) => id).toSorted(),
              );
            else expect(lines.length).toBeLessThanOrEqual(1);
          }
        }
      }),
      always,
    );
  });

  test('the order of events and the order of units change no figure', () => {
    const shuffled = events.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(plan, units, shuffled, moment, (of, given, [list, mixed], asOf) => {
        const sheet = evaluate(of, given, list, asOf);
        expect(evaluate(of, given, mixed, asOf)).toEqual(sheet);
        const backward = evaluate(of, given.toReversed(), mixed, asOf);
        for (const cell of sheet.cells) expect(cellAt(backward, cell)).toEqual(cell);
      }),
      always,
    );
  });

  test('as time goes on, đủ turns into chưa đến hạn only where something ended or was sent again', () => {
    fc.assert(
      fc.property(plan, units, events, moment, moment, (of, given, done, one, other) => {
        const [before, after] = [one, other].toSorted() as [string, string];
        const between = (time?: string) => time !== undefined && before < time && time <= after;
        const unsettled = done.some(
          ({ at, firstAt, endedAt }) =>
            between(endedAt) || (firstAt !== undefined && firstAt <= before && between(at)),
        );
        const later = evaluate(of, given, done, after);
        for (const cell of evaluate(of, given, done, before).cells) {
          if (!['met', 'late', 'exceeded'].includes(cell.state)) continue;
          const { state } = cellAt(later, cell);
          if (!unsettled) expect(['met', 'late', 'exceeded']).toContain(state);
          if (cell.state === 'late') expect(state).not.toBe('notDue');
        }
      }),
      always,
    );
  });

  test('what is asked for one period or one unit is what the whole sheet says', () => {
    const narrowing = fc.record(
      {
        periods: fc.subarray(['2025-03', '2025-09', '2025-Q2', '2025-Q3', '2025-H2', '2025', 'term']),
        units: fc.subarray(['A', 'B', 'together']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(plan, units, events, moment, narrowing, (of, given, done, asOf, only) => {
        const whole = evaluate(of, given, done, asOf);
        const part = evaluate(of, given, done, asOf, only);
        const asked = (unit: string) => !only.units || only.units.includes(unit);
        expect(part.cells).toEqual(
          whole.cells.filter(
            ({ unit, period }) => asked(unit) && (!only.periods || only.periods.includes(period)),
          ),
        );
        expect(part.uncounted).toEqual(whole.uncounted.filter(({ unit }) => asked(unit)));
      }),
      always,
    );
  });

  test('a score is the sum of its points and never more than the rule gives', () => {
    fc.assert(
      fc.property(plan, units, events, moment, (of, given, done, asOf) => {
        for (const { rule, state, score, points } of evaluate(of, given, done, asOf).cells) {
          const gives = of.rules.find(({ key }) => key === rule)?.score;
          if (!gives || !points || score === undefined) {
            expect(score === undefined && (state === 'notApplicable' || !gives)).toBe(true);
            continue;
          }
          expect(score).toBe(addPoints(Object.values(points)));
          expect(Math.min(...Object.values(points))).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(gives.points + gives.extraPoints * gives.extraLimit + 0.01);
        }
      }),
      always,
    );
  });
});

describe('units that split and merge', () => {
  /** Unit A ends with June 2025; what it would have done since falls to the units after it. */
  const splitInto = (
    heirs: string[],
    given: QuotaUnit[],
    done: QuotaEvent[],
  ): [QuotaUnit[], QuotaEvent[]] => {
    const [first, ...rest] = given as [QuotaUnit, ...QuotaUnit[]];
    const after = heirs.map((id) => ({ ...first, id, validFrom: '2025-07-01', successors: [] }));
    const moved = done.map((event, index) =>
      event.unit === 'A' && event.at >= '2025-06-30T17:00:00.000Z'
        ? { ...event, unit: heirs[index % heirs.length] ?? 'A' }
        : event,
    );
    return [[{ ...first, validTo: '2025-06-30', successors: heirs }, ...rest, ...after], moved];
  };
  const figures = (cells: Parameters<typeof totalsOf>[0]) => {
    const { done, inTime, late } = totalsOf(cells);
    return { done, inTime, late };
  };

  test('splitting a unit conserves what was done, in time and late, under every rule', () => {
    fc.assert(
      fc.property(plan, units, distinctEvents, moment, (of, given, done, asOf) => {
        const before = evaluate(of, given, done, asOf).cells;
        const after = evaluate(of, ...splitInto(['V', 'W'], given, done), asOf).cells;
        for (const { key } of of.rules)
          expect(figures(after.filter(({ rule }) => rule === key))).toEqual(
            figures(before.filter(({ rule }) => rule === key)),
          );
      }),
      always,
    );
  });

  test('a unit’s one heir reads what it did and what the unit did before, and all heirs together the whole', () => {
    fc.assert(
      fc.property(plan, units, distinctEvents, moment, (of, given, done, asOf) => {
        const before = evaluate(of, given, done, asOf).cells.filter(({ unit }) => unit === 'A');
        const [newUnits, moved] = splitInto(
          ['V'],
          given.map((unit) => ({ ...unit, validTo: undefined, successors: [] })),
          done,
        );
        const after = evaluate(of, newUnits, moved, asOf).cells;
        const heir = heirsOf(newUnits, '2026-03-20');
        const byHeir = totalsBy(after, ({ unit }) => heir(unit));
        const { V } = Object.fromEntries(byHeir);
        if (before.length > 0) expect(V).toMatchObject(figures(before));
        expect([...byHeir.values()].reduce((sum, totals) => sum + totals.done, 0)).toBe(totalsOf(after).done);
      }),
      always,
    );
  });

  test('whatever the succession, even a circle, heirs lose and double nothing', () => {
    fc.assert(
      fc.property(plan, units, events, moment, (of, given, done, asOf) => {
        const { cells } = evaluate(of, given, done, asOf);
        const heir = heirsOf(given, '2026-03-20');
        const parts = [...totalsBy(cells, ({ unit }) => heir(unit)).values()];
        const whole = totalsOf(cells);
        for (const figure of [
          'required',
          'done',
          'inTime',
          'late',
          'missing',
          'notYetDue',
          'fulfilled',
        ] as const)
          expect(parts.reduce((sum, part) => sum + part[figure], 0)).toBe(whole[figure]);
        expect(addPoints(parts.flatMap(({ score }) => score ?? []))).toBe(whole.score ?? 0);
      }),
      always,
    );
  });
});
