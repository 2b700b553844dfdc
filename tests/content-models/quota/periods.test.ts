import { describe, expect, test } from 'vitest';
import { periodsOf } from '#models/quota/periods.ts';
import type { QuotaRule } from '#models/quota/rule.ts';
import { before6, from20to25, rule } from './making.ts';

const year2026 = { from: '2026-01-01', to: '2026-12-31' };

const per = (
  kind: QuotaRule['per']['kind'],
  rest: Parameters<typeof rule>[0] & { only?: number[] } = {},
): QuotaRule => {
  const { only = [], ...others } = rest;
  return rule({ per: { kind, only }, ...others });
};

const lines = (of: QuotaRule, term = year2026) =>
  periodsOf(of, term).map(({ id, windows }) =>
    [id, ...windows.map(({ opens, closes }) => `${opens}→${closes}`)].join(' '),
  );

describe('periods of the calendar', () => {
  test.each([
    ['month', 12, '2026-02', 'Tháng 2/2026', '2026-02-01', '2026-02-28'],
    ['quarter', 4, '2026-Q3', 'Quý III/2026', '2026-07-01', '2026-09-30'],
    ['halfYear', 2, '2026-H1', '6 tháng đầu năm 2026', '2026-01-01', '2026-06-30'],
    ['halfYear', 2, '2026-H2', '6 tháng cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['year', 1, '2026', 'Năm 2026', '2026-01-01', '2026-12-31'],
    ['term', 1, 'term', 'Cả giai đoạn 2026', '2026-01-01', '2026-12-31'],
  ] as const)('%s: %i in a year, among them %s', (kind, count, id, label, from, to) => {
    const periods = periodsOf(per(kind), year2026);
    expect(periods).toHaveLength(count);
    expect(periods.find((period) => period.id === id)).toEqual({
      id,
      label,
      from,
      to,
      windows: [{ opens: from, closes: to }],
    });
  });

  test('ids sort by time over many years', () => {
    for (const kind of ['month', 'quarter', 'halfYear', 'year'] as const) {
      const ids = periodsOf(per(kind), { from: '2016-01-01', to: '2027-12-31' }).map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('a term over several years says both', () => {
    expect(periodsOf(per('term'), { from: '2021-05-01', to: '2025-12-31' })[0]?.label).toBe(
      'Cả giai đoạn 2021–2025',
    );
  });

  test('a rota asks only for some', () => {
    expect(lines(per('quarter', { only: [1, 3] })).map((line) => line.slice(0, 7))).toEqual([
      '2026-Q1',
      '2026-Q3',
    ]);
    expect(lines(per('month', { only: [12] }))).toEqual(['2026-12 2026-12-01→2026-12-31']);
    expect(lines(per('halfYear', { only: [2] }))).toEqual(['2026-H2 2026-07-01→2026-12-31']);
  });
});

describe('windows', () => {
  test('day 20 to 25 of the quarter’s last month', () => {
    expect(lines(per('quarter', { windows: from20to25 }))).toEqual([
      '2026-Q1 2026-03-20→2026-03-25',
      '2026-Q2 2026-06-20→2026-06-25',
      '2026-Q3 2026-09-20→2026-09-25',
      '2026-Q4 2026-12-20→2026-12-25',
    ]);
  });

  test('before day 6 of the next month crosses the year', () => {
    expect(lines(per('month', { windows: before6 })).at(-1)).toBe('2026-12 2026-12-01→2027-01-05');
  });

  test('end of May and end of November are two batches of one year, in order of their closing', () => {
    const windows = [{ closes: { month: -1, day: 'last' } }, { closes: { month: -7, day: 'last' } }] as const;
    expect(lines(per('year', { windows: [...windows] }))).toEqual([
      '2026 2026-01-01→2026-05-31 2026-01-01→2026-11-30',
    ]);
  });

  test.each([
    [2023, '2023-02-28'],
    [2024, '2024-02-29'],
    [2100, '2100-02-28'],
  ])('the last day, and day 31, of February %i', (year, last) => {
    const term = { from: `${year}-01-01`, to: `${year}-12-31` };
    for (const day of [31, 'last'] as const) {
      const [, february] = periodsOf(per('month', { windows: [{ closes: { month: 0, day } }] }), term);
      expect(february?.windows).toEqual([{ opens: `${year}-02-01`, closes: last }]);
    }
  });

  test('a window may close before the period ends, or open before it begins', () => {
    expect(lines(per('quarter', { windows: [{ closes: { month: -1, day: 5 } }] }))[0]).toBe(
      '2026-Q1 2026-01-01→2026-02-05',
    );
    const early = [{ opens: { month: -3, day: 15 }, closes: { month: -2, day: 15 } }];
    expect(lines(per('quarter', { windows: early }))[0]).toBe('2026-Q1 2025-12-15→2026-01-15');
  });

  test('the deeds’ days go with the period', () => {
    const deeds = { from: { month: -11, day: 1 }, to: { month: 0, day: 'last' } } as const;
    expect(periodsOf(per('year', { deeds }), year2026)[0]?.deeds).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
    });
  });
});

describe('the plan’s term cuts the first and the last period', () => {
  test.each([
    ['17 February still owes quarter I by 25 March', '2020-02-17', '2020-Q1 2020-03-20→2020-03-25'],
    ['the day the window closes', '2020-03-25', '2020-Q1 2020-03-20→2020-03-25'],
    ['the day after it closed', '2020-03-26', '2020-Q2 2020-06-20→2020-06-25'],
  ])('a plan from %s', (_what, from, first) => {
    expect(lines(per('quarter', { windows: from20to25 }), { from, to: '2020-12-31' })[0]).toBe(first);
  });

  test.each([
    ['before the window opens', '2020-12-19', '2020-Q3 2020-09-20→2020-09-25'],
    ['when it opens', '2020-12-20', '2020-Q4 2020-12-20→2020-12-25'],
  ])('a plan that ends %s', (_what, to, last) => {
    expect(lines(per('quarter', { windows: from20to25 }), { from: '2020-01-01', to }).at(-1)).toBe(last);
  });

  test('only the batches that the term reaches are left', () => {
    const windows = [
      { opens: { month: -7, day: 15 }, closes: { month: -7, day: 'last' } },
      { opens: { month: -1, day: 15 }, closes: { month: -1, day: 'last' } },
    ] as const;
    expect(lines(per('year', { windows: [...windows] }), { from: '2016-10-31', to: '2018-06-30' })).toEqual([
      '2016 2016-11-15→2016-11-30',
      '2017 2017-05-15→2017-05-31 2017-11-15→2017-11-30',
      '2018 2018-05-15→2018-05-31',
    ]);
  });

  test('without windows there is time until the last day that is left', () => {
    expect(lines(per('month'), { from: '2026-03-10', to: '2026-05-20' })).toEqual([
      '2026-03 2026-03-10→2026-03-31',
      '2026-04 2026-04-01→2026-04-30',
      '2026-05 2026-05-01→2026-05-20',
    ]);
  });

  test('the last month of a plan is owed although its window closes after the plan', () => {
    expect(lines(per('month', { windows: before6 }), { from: '2025-11-01', to: '2025-12-31' }).at(-1)).toBe(
      '2025-12 2025-12-01→2026-01-05',
    );
  });
});

describe('a period is owed under the rule in force on its last day', () => {
  test.each([
    ['until the day before', { validTo: '2026-09-29' }, ['2026-Q1', '2026-Q2']],
    ['until that day', { validTo: '2026-09-30' }, ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['from that day', { validFrom: '2026-09-30' }, ['2026-Q3', '2026-Q4']],
    ['from the day after', { validFrom: '2026-10-01' }, ['2026-Q4']],
    ['for one day in the middle', { validFrom: '2026-05-05', validTo: '2026-05-05' }, []],
  ])('a rule %s of quarter III', (_what, validity, ids) => {
    expect(
      periodsOf(per('quarter', { ...validity, windows: from20to25 }), year2026).map(({ id }) => id),
    ).toEqual(ids);
  });

  test('a rule and the one that replaces it share all periods out between them, whatever the day', () => {
    for (let month = 1; month <= 12; month++)
      for (const day of ['09', '28']) {
        const change = `2026-${String(month).padStart(2, '0')}-${day}`;
        const after = `2026-${String(month).padStart(2, '0')}-${Number(day) + 1}`.replace(/-(\d)$/, '-0$1');
        for (const kind of ['month', 'quarter', 'halfYear', 'year'] as const) {
          if (after === '2026-02-29') continue;
          const old = periodsOf(per(kind, { validTo: change, windows: from20to25 }), year2026);
          const next = periodsOf(per(kind, { validFrom: after }), year2026);
          expect([...old, ...next].map(({ id }) => id)).toEqual(
            periodsOf(per(kind), year2026).map(({ id }) => id),
          );
        }
      }
  });

  test('the term as a period is as long as the rule holds', () => {
    const [term] = periodsOf(per('term', { validFrom: '2023-07-01' }), {
      from: '2021-01-01',
      to: '2025-12-31',
    });
    expect(term).toMatchObject({ from: '2023-07-01', to: '2025-12-31', label: 'Cả giai đoạn 2023–2025' });
  });
});

test('one-off campaigns have their own days and, where said, their own window', () => {
  const campaigns = rule({
    per: {
      kind: 'dates',
      dates: [
        { label: 'Đợt 2/9', from: '2026-07-01', to: '2026-09-02', opens: '2026-08-20', closes: '2026-09-05' },
        { label: 'Đợt 19/5', from: '2026-04-01', to: '2026-05-19' },
      ],
    },
  });
  expect(periodsOf(campaigns, year2026)).toEqual([
    {
      id: '2026-04-01',
      label: 'Đợt 19/5',
      from: '2026-04-01',
      to: '2026-05-19',
      windows: [{ opens: '2026-04-01', closes: '2026-05-19' }],
    },
    {
      id: '2026-07-01',
      label: 'Đợt 2/9',
      from: '2026-07-01',
      to: '2026-09-02',
      windows: [{ opens: '2026-08-20', closes: '2026-09-05' }],
    },
  ]);
});
