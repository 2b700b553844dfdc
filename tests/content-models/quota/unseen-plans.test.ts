import { describe, expect, test } from 'vitest';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import type { CellState } from '#models/quota/sheet.ts';
import { cellIn, endOf, from20to25, introduction, plan, type RuleInput, unit } from './making.ts';

/** What was sent, on which days, as of which day, and what the sheet must say of the period. */
type Row = [sent: (string | QuotaEvent)[], asOf: string, state: CellState, figures?: object];

function holds(what: string, of: QuotaPlan, period: string, rows: Row[], owner?: string): void {
  describe(what, () => {
    test.each(rows.map((row, index) => [index + 1, ...row] as const))(
      'row %i',
      (_number, sent, day, state, figures) => {
        const events = sent.map((each) => (typeof each === 'string' ? introduction(each) : each));
        expect(cellIn(of, events, { period, day, owner })).toMatchObject({ state, ...figures });
      },
    );
  });
}

const one = (input: RuleInput, term: Partial<QuotaPlan> = {}) => plan([input], term);
const by = (on: string, role: 'pupil' | 'teacher' | 'worker' | 'leader') =>
  introduction(on, { exemplars: [{ id: `${role} ${on}`, kind: 'individual', role }] });

holds('at most two a quarter', one({ amount: { max: 2 }, windows: from20to25 }), '2026-Q1', [
  [[], '2026-03-25', 'notDue', { required: 0, notYetDue: 0 }],
  [[], '2026-03-26', 'met', { required: 0, missing: 0 }],
  [['2026-03-20', '2026-03-21'], '2026-03-25', 'notDue'],
  [['2026-03-20', '2026-03-21'], '2026-03-26', 'met', { done: 2 }],
  [['2026-03-20', '2026-03-21', '2026-03-22'], '2026-03-22', 'exceeded', { done: 3 }],
  [['2026-03-20', '2026-03-21', '2026-04-01'], '2026-04-01', 'met', { done: 2 }],
]);

holds('between two and three a quarter', one({ amount: { min: 2, max: 3 } }), '2026-Q1', [
  [['2026-03-31'], '2026-03-31', 'notDue', { notYetDue: 1 }],
  [['2026-03-31'], '2026-04-01', 'missing', { missing: 1 }],
  [['2026-01-01', '2026-03-31'], '2026-03-31', 'met'],
  [['2026-01-01', '2026-02-01', '2026-03-31'], '2026-04-01', 'met'],
  [
    ['2026-01-01', '2026-02-01', '2026-03-01', '2026-03-31'],
    '2026-03-31',
    'exceeded',
    { done: 4, required: 2 },
  ],
]);

holds('exactly one a month', one({ amount: { min: 1, max: 1 }, per: { kind: 'month' } }), '2026-02', [
  [[], '2026-02-28', 'notDue'],
  [[], '2026-03-01', 'missing'],
  [['2026-02-28'], '2026-02-28', 'met'],
  [['2026-03-01'], '2026-03-01', 'missing'],
  [['2026-02-01', '2026-02-28'], '2026-03-01', 'exceeded'],
]);

holds('workers only, not leaders', one({ amount: { min: 1 }, counts: { roles: ['worker'] } }), '2026-Q2', [
  [[by('2026-04-01', 'leader')], '2026-07-01', 'missing', { uncounted: [{ why: 'otherExemplar' }] }],
  [[by('2026-04-01', 'leader'), by('2026-06-30', 'worker')], '2026-06-30', 'met', { done: 1 }],
  [[by('2026-07-01', 'worker')], '2026-07-01', 'missing', { done: 0 }],
]);

const school = one({
  amount: {},
  parts: [
    { label: 'Học sinh', min: 1, roles: ['pupil'] },
    { label: 'Giáo viên', min: 1, max: 2, roles: ['teacher'] },
  ],
  per: { kind: 'halfYear' },
  windows: [{ opens: { month: -1, day: 15 }, closes: { month: -1, day: 31 } }],
});
holds('one pupil and one teacher a half-year, 15 to 31 May and November', school, '2026-H1', [
  [[], '2026-05-31', 'notDue', { required: 2, notYetDue: 2 }],
  [[by('2026-05-15', 'pupil'), by('2026-05-16', 'pupil')], '2026-06-01', 'missing', { done: 2, missing: 1 }],
  [
    [by('2026-05-15', 'pupil'), by('2026-05-31', 'teacher')],
    '2026-06-01',
    'met',
    { parts: [{ done: 1 }, { done: 1 }] },
  ],
  [[by('2026-05-15', 'pupil'), by('2026-06-01', 'teacher')], '2026-06-01', 'late', { late: 1, missing: 0 }],
  [[by('2026-05-15', 'pupil'), by('2026-07-01', 'teacher')], '2026-07-01', 'missing', { missing: 1 }],
  [
    [
      by('2026-05-15', 'pupil'),
      by('2026-05-16', 'teacher'),
      by('2026-05-17', 'teacher'),
      by('2026-05-18', 'teacher'),
    ],
    '2026-06-01',
    'exceeded',
    { parts: [{ done: 1 }, { done: 3, max: 2 }] },
  ],
]);

const withFarmer = one({ amount: { min: 3 }, parts: [{ label: 'Công nhân', min: 1, roles: ['worker'] }] });
holds('three a quarter, one of them a worker', withFarmer, '2026-Q1', [
  [['2026-01-01', '2026-01-02', '2026-01-03'], '2026-04-01', 'missing', { done: 3, missing: 1 }],
  [['2026-01-01', '2026-01-02', by('2026-03-31', 'worker')], '2026-04-01', 'met', { done: 3 }],
  [[by('2026-03-31', 'worker')], '2026-04-01', 'missing', { missing: 2 }],
]);

describe('the whole territory owes five a year together', () => {
  const together = one({ key: 'all', whom: { together: true }, amount: { min: 5 }, per: { kind: 'year' } });
  const units = ['A', 'B', 'C'].map((id) => unit(id));
  const sent = (count: number) =>
    Array.from({ length: count }, (_, n) => introduction(`2026-0${n + 1}-01`, { unit: units[n % 3]?.id }));

  test.each([
    [4, '2026-12-31', 'notDue', 1, 0],
    [4, '2027-01-01', 'missing', 0, 1],
    [5, '2026-12-31', 'met', 0, 0],
  ])('%i from three units by %s: %s', (count, day, state, notYetDue, missing) => {
    const cell = cellIn(together, sent(count), { period: '2026', day, units });
    expect(cell).toMatchObject({ unit: 'together', state, done: count, notYetDue, missing });
    expect(cell.items.map((item) => item.unit).slice(0, 3)).toEqual(['A', 'B', 'C']);
  });

  test('one exemplar told by two units counts once', () => {
    const exemplars = [{ id: 'Hoa', kind: 'individual' as const }];
    const twice = [
      introduction('2026-01-01', { exemplars }),
      introduction('2026-01-02', { exemplars, unit: 'B' }),
    ];
    expect(cellIn(together, twice, { period: '2026', day: '2026-12-31', units }).done).toBe(1);
  });
});

const rota = one({ per: { kind: 'quarter', only: [2, 4] }, windows: from20to25 });
holds('a rota: quarters II and IV only', rota, '2026-Q4', [
  [['2026-09-30', '2026-12-20'], '2026-12-26', 'missing', { done: 1 }],
  [['2026-10-01', '2026-12-20'], '2026-12-20', 'met'],
  [['2026-12-26', '2026-12-31'], '2026-12-31', 'late'],
]);

const campaigns = one({
  amount: { min: 1 },
  per: {
    kind: 'dates',
    dates: [
      { label: 'Đợt 19/5', from: '2026-04-15', to: '2026-05-19', opens: '2026-05-01', closes: '2026-05-10' },
      { label: 'Đợt 2/9', from: '2026-08-01', to: '2026-09-02', closes: '2026-09-05' },
    ],
  },
});
holds('a campaign whose window closes before it ends', campaigns, '2026-04-15', [
  [['2026-04-14'], '2026-05-10', 'notDue', { done: 0 }],
  [['2026-04-15'], '2026-05-10', 'met'],
  [['2026-05-10'], '2026-05-10', 'met'],
  [[], '2026-05-11', 'missing'],
  [['2026-05-11'], '2026-05-11', 'late'],
  [['2026-05-19'], '2026-05-19', 'late'],
  [['2026-05-20'], '2026-05-20', 'missing', { done: 0 }],
]);
holds('a campaign whose window closes after it ends', campaigns, '2026-08-01', [
  [['2026-09-05'], '2026-09-05', 'met'],
  [['2026-09-06'], '2026-09-06', 'missing', { done: 0 }],
]);

const yearly = one(
  {
    amount: { min: 2 },
    per: { kind: 'year' },
    windows: [{ opens: { month: 0, day: 15 }, closes: { month: 1, day: 15 } }],
  },
  { from: '2023-09-01', to: '2026-05-31' },
);
holds('a window that crosses the year', yearly, '2024', [
  [['2024-01-15', '2024-06-01'], '2024-01-31', 'notDue', { done: 0 }],
  [['2024-01-16', '2025-01-15'], '2025-01-15', 'met', { inTime: 2 }],
  [['2024-12-31', '2025-01-16'], '2025-01-16', 'missing', { done: 1 }],
  [[], '2025-01-15', 'notDue'],
  [[], '2025-01-16', 'missing'],
]);

const term = one(
  { amount: { min: 3 }, per: { kind: 'term' }, windows: [{ closes: { month: -6, day: 'last' } }] },
  {
    from: '2021-06-01',
    to: '2024-08-31',
  },
);
holds('the whole term, by the end of a leap February', term, 'term', [
  [['2021-06-01', '2022-01-01'], '2024-02-29', 'notDue', { notYetDue: 1 }],
  [['2021-06-01', '2022-01-01'], '2024-03-01', 'missing', { missing: 1 }],
  [['2021-06-01', '2022-01-01', '2024-02-29'], '2024-02-29', 'met'],
  [['2021-06-01', '2022-01-01', '2024-03-01'], '2024-03-01', 'late'],
  [['2021-05-31', '2022-01-01', '2024-02-01'], '2024-03-01', 'missing', { done: 2 }],
  [['2021-06-01', '2022-01-01', '2024-09-01'], '2024-09-01', 'missing', { done: 2 }],
]);

describe('a rule replaced by a later decision on 15 August', () => {
  const replaced = plan([
    { key: 'old', validTo: '2026-08-15', windows: from20to25 },
    { key: 'new', validFrom: '2026-08-16', amount: { min: 3 }, windows: from20to25 },
  ]);
  const sheet = (events: QuotaEvent[]) => evaluate(replaced, [unit()], events, endOf('2026-12-31'));

  test('each quarter is owed once, the third under the new one', () => {
    const owed = sheet([]).cells.map(({ rule, period, required }) => `${rule} ${period} ${required}`);
    expect(owed).toEqual(['old 2026-Q1 2', 'old 2026-Q2 2', 'new 2026-Q3 3', 'new 2026-Q4 3']);
  });

  test.each([
    ['2026-06-30', 'old 2026-Q2'],
    ['2026-07-01', 'new 2026-Q3'],
    ['2026-08-15', 'new 2026-Q3'],
    ['2026-08-16', 'new 2026-Q3'],
  ])('what was sent on %s counts once, for %s', (sent, where) => {
    const counted = sheet([introduction(sent)]).cells.filter(({ done }) => done > 0);
    expect(counted.map(({ rule, period }) => `${rule} ${period}`)).toEqual([where]);
  });

  test('what comes in the old rule’s last window is not the new one’s as well', () => {
    const monthly = { per: { kind: 'month' as const }, windows: [{ closes: { month: 1, day: 5 } }] };
    const of = plan([
      { key: 'new', validFrom: '2026-07-01', ...monthly },
      { key: 'old', validTo: '2026-06-30', ...monthly },
    ]);
    const counted = (sent: string) =>
      evaluate(of, [unit()], [introduction(sent)], endOf('2026-12-31')).cells.filter(({ done }) => done > 0);
    expect(counted('2026-07-05')).toMatchObject([{ rule: 'old', period: '2026-06' }]);
    expect(counted('2026-07-06')).toMatchObject([{ rule: 'new', period: '2026-07' }]);
  });

  test('an exemplar told once in the term is not told again under the new rule', () => {
    const counts = { sameExemplar: 'oncePerTerm' as const };
    const of = plan([
      { key: 'old', validTo: '2026-06-30', counts },
      { key: 'new', validFrom: '2026-07-01', counts },
    ]);
    const exemplars = [{ id: 'Hoa', kind: 'individual' as const }];
    const twice = [introduction('2026-03-01', { exemplars }), introduction('2026-08-01', { exemplars })];
    for (const only of [{}, { periods: ['2026-Q3'] }]) {
      const { cells } = evaluate(of, [unit()], twice, endOf('2026-12-31'), only);
      expect(cells.find(({ period }) => period === '2026-Q3')).toMatchObject({
        done: 0,
        uncounted: [{ why: 'sameExemplar' }],
      });
    }
  });
});

describe('who owes: named, grouped, excepted', () => {
  const groups = [
    { key: 'cụm 1', name: 'Cụm thi đua số 1', units: ['A', 'B'] },
    { key: 'khối', name: 'Khối các sở', units: ['S'] },
  ];
  const units = [
    unit('A'),
    unit('B'),
    unit('C'),
    unit('P', { unitKind: 'ward' }),
    unit('S', { unitKind: 'department' }),
  ];
  const owing = (whom: RuleInput['whom']) => {
    const { cells } = evaluate(
      plan([{ whom, per: { kind: 'year' } }], { groups }),
      units,
      [],
      endOf('2026-06-01'),
    );
    return cells.map((cell) => cell.unit).join('');
  };

  test.each<[string, RuleInput['whom'], string]>([
    ['a kind', { unitKinds: ['commune'] }, 'ABC'],
    ['two kinds', { unitKinds: ['commune', 'ward'] }, 'ABCP'],
    ['a group', { groups: ['cụm 1'] }, 'AB'],
    ['named units beside a kind', { unitKinds: ['ward'], units: ['S'] }, 'PS'],
    ['a kind but a group', { unitKinds: ['commune'], exceptGroups: ['cụm 1'] }, 'C'],
    ['a group but a unit', { groups: ['cụm 1'], exceptUnits: ['A'] }, 'B'],
    ['all the others', { exceptGroups: ['cụm 1', 'khối'] }, 'CP'],
    ['nobody', {}, ''],
    ['all together', { together: true }, 'together'],
  ])('%s', (_what, whom, expected) => {
    expect(owing(whom)).toBe(expected);
  });
});
