import fc from 'fast-check';
import { exemplarKinds } from '#models/exemplar.ts';
import type { QuotaEvent, QuotaUnit } from '#models/quota/event.ts';
import { planSchema, type QuotaPlan } from '#models/quota/plan.ts';
import { countedKinds } from '#models/quota/rule.ts';
import type { Cell, CountedItem, Sheet, UncountedItem } from '#models/quota/sheet.ts';

/*
 * A small invented province over a year and a half: few units, days near the ends of months and a handful of
 * exemplars, so that windows, cut lines and repeated tellings meet each other often.
 */
const roles = ['worker', 'leader', 'pupil'] as const;
const kinds = countedKinds.slice(0, 2);
const sometimes = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const instant = fc
  .record({
    month: fc.integer({ min: -1, max: 16 }),
    day: fc.constantFrom(1, 2, 5, 6, 15, 20, 25, 26, 28, 31),
    hour: fc.constantFrom(0, 2, 16, 17, 23),
  })
  .map(({ month, day, hour }) => Date.UTC(2025, month, day, hour));
export const moment = instant.map((time) => new Date(time).toISOString());
const day = moment.map((text) => text.slice(0, 10));

const boundary = (month: number) =>
  fc.record({ month: fc.constant(month), day: fc.constantFrom<(number | 'last')[]>(5, 20, 25, 31, 'last') });
const window = fc.constantFrom(-1, 0, 1).chain((month) => fc.record({ closes: boundary(month) }));

const per = fc.constantFrom('month', 'quarter', 'halfYear', 'year', 'term').chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    only: fc.constantFrom<number[][]>(
      [],
      kind === 'year' || kind === 'term' ? [] : [1],
      kind === 'month' ? [2, 12] : [],
    ),
  }),
);

const score = fc.record({
  points: fc.constantFrom(0, 1, 10, 33.3),
  way: fc.constantFrom('proportional', 'wholeOnly'),
  lateShare: fc.constantFrom(0, 0.5, 1),
  extraPoints: fc.constantFrom(0, 0.7),
  extraLimit: fc.constantFrom(0, 2),
});

const rule = fc.record({
  whom: fc.record({
    unitKinds: fc.constantFrom(['commune'], ['commune', 'ward']),
    together: sometimes(fc.constant(true)),
  }),
  counts: fc.record({
    kinds: fc.constantFrom([...kinds], [...kinds], ['introduction']),
    exemplarKinds: fc.constantFrom([], [], ['individual']),
    roles: fc.constantFrom([], [], ['worker', 'pupil']),
    introductionFrom: fc.constantFrom('received', 'accepted'),
    resent: fc.constantFrom('firstSending', 'lastSending'),
    sameExemplar: fc.constantFrom('oncePerPeriod', 'oncePerTerm', 'everyTime'),
    severalExemplars: fc.constantFrom('each', 'one'),
  }),
  amount: fc.constantFrom({ min: 1 }, { min: 2 }, { max: 1 }, { min: 1, max: 1 }, { min: 1, max: 3 }),
  parts: fc.constantFrom([], [{ label: 'Công nhân', min: 1, max: 2, roles: ['worker'] }]),
  per,
  windows: fc.array(window, { maxLength: 2 }),
  deeds: sometimes(fc.constant({ from: { month: -11, day: 1 }, to: { month: 0, day: 'last' } })),
  score: sometimes(score),
});

/** Rules that stand as long as the plan, and rules of which one replaces the other. */
const rules = fc.oneof(
  fc.array(rule, { minLength: 1, maxLength: 3 }),
  fc.tuple(rule, rule, fc.boolean()).map(([old, other, alike]) => [
    { ...(alike ? old : other), validFrom: '2025-07-01' },
    { ...old, validTo: '2025-06-30' },
  ]),
);

export const plan: fc.Arbitrary<QuotaPlan> = rules.map((list) =>
  planSchema.parse({
    id: 'plan',
    title: 'Kế hoạch',
    from: '2025-02-17',
    to: '2026-03-20',
    rules: list.map((each, index) => ({ ...each, key: `rule ${index}` })),
  }),
);

const unitIds = ['A', 'B', 'C'];
export const units: fc.Arbitrary<QuotaUnit[]> = fc.tuple(
  ...unitIds.map((id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(`Xã ${id}`),
      unitKind: fc.constantFrom<QuotaUnit['unitKind'][]>('commune', 'commune', 'ward'),
      validFrom: sometimes(fc.constantFrom('2025-01-01', '2025-07-01')),
      validTo: sometimes(fc.constantFrom('2025-06-30', '2025-12-31')),
      successors: some(unitIds.filter((other) => other !== id)),
    }),
  ),
);

const exemplar = fc.record({
  id: fc.constantFrom('Hoa', 'Mai', 'Lan'),
  kind: fc.constantFrom(...exemplarKinds.slice(0, 2)),
  role: fc.constantFrom(undefined, ...roles),
});

const event = fc
  .record({
    kind: fc.constantFrom(...kinds),
    unit: fc.constantFrom(...unitIds, ...unitIds, 'unknown'),
    times: fc.array(instant, { minLength: 4, maxLength: 4 }).map((times) => times.toSorted((a, b) => a - b)),
    sentAgain: fc.boolean(),
    accepted: fc.constantFrom(true, true, false),
    ended: sometimes(fc.constantFrom<QuotaEvent['ended'][]>('returned', 'withdrawn', 'refused')),
    meantFor: sometimes(day),
    exemplars: fc.uniqueArray(exemplar, { maxLength: 3, selector: ({ id }) => id }),
    deedsFrom: sometimes(day),
  })
  .map(({ times, sentAgain, accepted, ended, ...rest }) => {
    const [first, at, acceptedAt, endedAt] = times.map((time) => new Date(time).toISOString());
    return {
      ...rest,
      id: rest.kind,
      at: at ?? '',
      ...(sentAgain && { firstAt: first }),
      ...(accepted && { acceptedAt }),
      ...(ended && { ended, endedAt }),
    } satisfies QuotaEvent;
  });

/** Events that come, stay, are sent again, are withdrawn. */
export const events: fc.Arbitrary<QuotaEvent[]> = fc
  .array(event, { maxLength: 30, size: 'max' })
  .map((list) => list.map((each, index) => ({ ...each, id: `${each.kind}/${index}` })));

/** The same, each about somebody else: then what one unit does takes nothing from another. */
export const distinctEvents: fc.Arbitrary<QuotaEvent[]> = events.map((list) =>
  list.map((each) => ({
    ...each,
    exemplars: each.exemplars.map((one) => ({ ...one, id: `${each.id} ${one.id}` })),
  })),
);

/** Everything a cell tells of, counted or not. */
export function linesOf(cell: Pick<Cell, 'items' | 'uncounted'>): (CountedItem | UncountedItem)[] {
  return [...cell.items, ...cell.uncounted];
}

export function cellAt({ cells }: Sheet, { rule: key, unit, period }: Cell): Cell {
  const found = cells.find((cell) => cell.rule === key && cell.unit === unit && cell.period === period);
  if (!found) throw new Error(`no cell ${key} ${unit} ${period}`);
  return found;
}
