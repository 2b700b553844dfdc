import { describe, expect, test } from 'vitest';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import type { Score } from '#models/quota/rule.ts';
import { addPoints, roundPoints } from '#models/quota/score.ts';
import { cellsOfYear, totalsBy, totalsOf } from '#models/quota/totals.ts';
import { cellIn, endOf, from20to25, introduction, plan, type RuleInput, unit } from './making.ts';

const inTime = (count: number) => Array.from({ length: count }, () => introduction('2026-03-21'));
const late = (count: number) => Array.from({ length: count }, () => introduction('2026-03-28'));

function scored(score: Partial<Score>, events: QuotaEvent[], input: RuleInput = {}, day = '2026-12-31') {
  const of = plan([{ windows: from20to25, score: { points: 10, ...score }, ...input }]);
  const { points, score: total, state } = cellIn(of, events, { period: '2026-Q1', day });
  return { state, total, ...points };
}

describe('what a quarter of ten points for two earns', () => {
  test.each<[string, QuotaEvent[], Partial<Score>, object]>([
    ['both in time', inTime(2), {}, { inTime: 10, late: 0, extra: 0, total: 10 }],
    ['one of two', inTime(1), {}, { inTime: 5, total: 5 }],
    ['nothing', [], {}, { total: 0 }],
    ['one of two, whole or nothing', inTime(1), { way: 'wholeOnly' }, { inTime: 0, total: 0 }],
    ['both, whole or nothing', inTime(2), { way: 'wholeOnly' }, { total: 10 }],
    ['one in time, one late', [...inTime(1), ...late(1)], {}, { inTime: 5, late: 2.5, total: 7.5 }],
    ['both late', late(2), { lateShare: 0.2 }, { inTime: 0, late: 2, total: 2 }],
    ['late is as good', late(2), { lateShare: 1 }, { late: 10, total: 10 }],
    ['late is worth nothing', late(2), { lateShare: 0 }, { total: 0 }],
    ['above the quota without extra points', inTime(5), {}, { total: 10 }],
    ['above the quota', inTime(3), { extraPoints: 1.5, extraLimit: 2 }, { extra: 1.5, total: 11.5 }],
    ['far above it', inTime(6), { extraPoints: 1.5, extraLimit: 2 }, { extra: 3, total: 13 }],
    [
      'above it, but late',
      [...inTime(2), ...late(2)],
      { extraPoints: 1, extraLimit: 2 },
      { extra: 0, late: 0, total: 10 },
    ],
    ['three late', late(3), { extraPoints: 1, extraLimit: 2 }, { inTime: 0, late: 5, extra: 0 }],
  ])('%s', (_what, events, score, expected) => {
    expect(scored(score, events)).toMatchObject(expected);
  });

  test('so far, while there is time', () => {
    expect(scored({}, inTime(1), {}, '2026-03-22')).toMatchObject({ state: 'notDue', total: 5 });
  });

  test('a third of ten is 3,33; three thirds are ten', () => {
    const three = { amount: { min: 3 } };
    expect([1, 2, 3].map((count) => scored({}, inTime(count), three).total)).toEqual([3.33, 6.67, 10]);
  });

  test('three pupils earn no teacher’s share', () => {
    const pupil = (id: string) =>
      introduction('2026-03-21', { exemplars: [{ id, kind: 'individual', role: 'pupil' }] });
    const parts = [
      { label: 'Học sinh', min: 1, roles: ['pupil' as const] },
      { label: 'Giáo viên', min: 1, roles: ['teacher' as const] },
    ];
    const events = [pupil('a'), pupil('b'), pupil('c')];
    expect(scored({ extraPoints: 1, extraLimit: 3 }, events, { amount: {}, parts })).toMatchObject({
      inTime: 5,
      extra: 0,
      total: 5,
    });
  });

  test('nothing above the maximum earns extra', () => {
    const range = { amount: { min: 2, max: 3 } };
    expect(scored({ extraPoints: 1, extraLimit: 5 }, inTime(3), range)).toMatchObject({
      state: 'met',
      total: 11,
    });
    expect(scored({ extraPoints: 1, extraLimit: 5 }, inTime(5), range)).toMatchObject({
      state: 'exceeded',
      total: 11,
    });
  });

  test('a maximum alone earns its points once the window has closed on it unbroken', () => {
    const most = { amount: { max: 2 } };
    expect(scored({}, inTime(2), most, '2026-03-25')).toMatchObject({ state: 'notDue', total: 0 });
    expect(scored({}, inTime(2), most)).toMatchObject({ state: 'met', total: 10 });
    expect(scored({}, inTime(3), most)).toMatchObject({ state: 'exceeded', total: 0 });
  });

  test('a rule without a score has none, rather than 0', () => {
    expect(cellIn(plan(), [], { period: '2026-Q1', day: '2026-12-31' }).score).toBeUndefined();
  });
});

test('points are rounded half up to the hundredth and added without dust', () => {
  expect([1.005, 10.075, 2.344999, 0.125, 33.335].map(roundPoints)).toEqual([1.01, 10.08, 2.34, 0.13, 33.34]);
  expect(addPoints([0.1, 0.2])).toBe(0.3);
  expect(addPoints(Array(30).fill(3.33))).toBe(99.9);
});

describe('totals', () => {
  const of = plan(
    [
      { windows: from20to25, score: { points: 10 } },
      { key: 'xa-nam', amount: { min: 1 }, per: { kind: 'year' } },
    ],
    {
      from: '2025-01-01',
    },
  );
  const events = [
    introduction('2025-12-21'),
    introduction('2026-03-21'),
    introduction('2026-03-22'),
    introduction('2026-03-23'),
    introduction('2026-03-28', { unit: 'B' }),
  ];
  const sheet = evaluate(of, [unit('A'), unit('B')], events, endOf('2026-06-10'));

  test('the year-end score of a unit adds up the periods that end in that year', () => {
    const year = (number: number) => totalsBy(cellsOfYear(sheet, number), ({ unit: id }) => id);
    expect([...year(2025)].map(([id, { score }]) => [id, score])).toEqual([
      ['A', 5],
      ['B', 0],
    ]);
    expect([...year(2026)].map(([id, { score }]) => [id, score])).toEqual([
      ['A', 10],
      ['B', 2.5],
    ]);
  });

  test('what is above one quota does not fill the gap of another', () => {
    const ofA = totalsOf(sheet.cells.filter((cell) => cell.unit === 'A' && cell.rule === 'xa'));
    expect(ofA).toMatchObject({ required: 16, done: 4, fulfilled: 3, missing: 7, notYetDue: 6 });
    expect(ofA.states).toMatchObject({ met: 1, missing: 4, notDue: 3, late: 0 });
  });

  test('no cells, no score', () => {
    expect(totalsOf([])).toMatchObject({ required: 0, done: 0, fulfilled: 0 });
    expect(totalsOf([]).score).toBeUndefined();
  });
});
