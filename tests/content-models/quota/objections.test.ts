import { describe, expect, test } from 'vitest';
import { objections, planObjections } from '#models/quota/objections.ts';
import { before6, from20to25, plan, type RuleInput, rule, unit } from './making.ts';

const against = (input: RuleInput) => objections(rule(input), plan([]));
const campaign = (label: string, from: string, to: string, rest = {}) => ({ label, from, to, ...rest });

test.each<[string, RuleInput]>([
  ['the usual', { windows: from20to25 }],
  ['no windows', {}],
  ['after the month', { per: { kind: 'month' }, windows: before6 }],
  [
    'two batches',
    {
      per: { kind: 'year' },
      windows: [{ closes: { month: -7, day: 'last' } }, { closes: { month: -1, day: 'last' } }],
    },
  ],
  [
    'from day 30 to the last, even in February',
    {
      per: { kind: 'month' },
      windows: [{ opens: { month: 0, day: 30 }, closes: { month: 0, day: 'last' } }],
    },
  ],
  ['everybody else', { whom: { exceptUnits: ['A'] } }],
  ['together', { whom: { together: true } }],
  ['a maximum', { amount: { max: 3 } }],
  ['parts alone', { amount: {}, parts: [{ label: 'Nữ', min: 1 }] }],
  [
    'campaigns',
    {
      per: {
        kind: 'dates',
        dates: [campaign('Một', '2026-01-01', '2026-02-01'), campaign('Hai', '2026-02-02', '2026-03-01')],
      },
    },
  ],
  ['a score', { score: { points: 10, extraPoints: 1, extraLimit: 3 } }],
])('nothing is said against %s', (_what, input) => {
  expect(against(input)).toEqual([]);
});

const unnamed = 'Chưa nêu chỉ tiêu giao cho ai: chọn loại đơn vị, cụm, khối hoặc từng đơn vị.';
const nothingAsked = 'Chưa nêu số lượng: ghi ít nhất hoặc nhiều nhất bao nhiêu.';
const noSuchKind = 'Chỉ chọn được kỳ số mấy khi tính theo tháng, quý hoặc nửa năm.';

describe('a rule that makes no sense is refused with the reason', () => {
  test.each<[RuleInput, string]>([
    [{ whom: {} }, unnamed],
    [{ whom: { groups: ['cụm 9'] } }, 'Không tìm thấy cụm, khối “cụm 9”: chọn lại cụm, khối của chỉ tiêu.'],
    [{ amount: {} }, nothingAsked],
    [{ amount: { min: 0 } }, nothingAsked],
    [{ amount: { min: 5, max: 3 } }, 'Mức ít nhất 05 lớn hơn mức nhiều nhất 03.'],
    [{ parts: [{ label: 'Nữ', min: 2, max: 1 }] }, 'Mức ít nhất 02 lớn hơn mức nhiều nhất 01 ở phần “Nữ”.'],
    [{ parts: [{ label: 'Nữ' }] }, 'Phần “Nữ” chưa nêu số lượng: ghi ít nhất hoặc nhiều nhất bao nhiêu.'],
    [
      {
        amount: { max: 3 },
        parts: [
          { label: 'Học sinh', min: 2 },
          { label: 'Giáo viên', min: 2 },
        ],
      },
      'Các phần cộng lại là ít nhất 04, quá mức nhiều nhất 03.',
    ],
    [
      {
        parts: [
          { label: 'Nữ', min: 1 },
          { label: 'Nữ', min: 1 },
        ],
      },
      'Có hai phần cùng tên “Nữ”: đặt cho mỗi phần một tên.',
    ],
    [
      { counts: { roles: ['worker'] }, parts: [{ label: 'Học sinh', min: 1, roles: ['pupil'] }] },
      'Phần “Học sinh” không thể có: chỉ tiêu không tính loại điển hình, đối tượng ấy.',
    ],
    [{ per: { kind: 'quarter', only: [2, 5] } }, 'Một năm chỉ có 04 quý, không có kỳ số 5.'],
    [{ per: { kind: 'halfYear', only: [3] } }, 'Một năm chỉ có 02 kỳ 6 tháng, không có kỳ số 3.'],
    [{ per: { kind: 'year', only: [1] } }, noSuchKind],
    [{ per: { kind: 'term', only: [1] } }, noSuchKind],
    [{ per: { kind: 'dates' } }, 'Chưa nêu đợt nào: ghi tên và ngày của từng đợt.'],
    [
      { per: { kind: 'dates', dates: [campaign('Một', '2026-03-02', '2026-03-01')] } },
      'Đợt “Một” kết thúc trước khi bắt đầu.',
    ],
    [
      {
        per: {
          kind: 'dates',
          dates: [campaign('Một', '2026-03-01', '2026-03-05', { closes: '2026-02-28' })],
        },
      },
      'Đợt “Một” hết hạn nhận trước ngày bắt đầu nhận.',
    ],
    [
      { per: { kind: 'dates', dates: [campaign('Một', '2026-12-01', '2027-01-01')] } },
      'Đợt “Một” nằm ngoài thời gian của kế hoạch.',
    ],
    [
      {
        per: {
          kind: 'dates',
          dates: [campaign('Hai', '2026-02-01', '2026-03-01'), campaign('Một', '2026-01-01', '2026-02-01')],
        },
      },
      'Đợt “Hai” trùng ngày với đợt “Một”.',
    ],
    [
      { validFrom: '2026-07-02', validTo: '2026-07-01' },
      'Mức chỉ tiêu hết áp dụng trước ngày bắt đầu áp dụng.',
    ],
    [
      { validFrom: '2027-01-01' },
      'Mức chỉ tiêu áp dụng ngoài thời gian của kế hoạch (01/01/2026 đến 31/12/2026).',
    ],
    [
      { validTo: '2025-12-31' },
      'Mức chỉ tiêu áp dụng ngoài thời gian của kế hoạch (01/01/2026 đến 31/12/2026).',
    ],
    [
      { validTo: '2026-03-30' },
      'Không có kỳ nào đến hạn trong thời gian của kế hoạch và của mức chỉ tiêu: xem lại các ngày.',
    ],
    [
      { windows: [{ opens: { month: 0, day: 25 }, closes: { month: 0, day: 20 } }] },
      'Thời gian nhận của Quý I/2026 đóng trước khi mở.',
    ],
    [
      {
        per: { kind: 'month' },
        windows: [{ opens: { month: 0, day: 'last' }, closes: { month: 0, day: 30 } }],
      },
      'Thời gian nhận của Tháng 1/2026 đóng trước khi mở.',
    ],
    [{ windows: [{ closes: { month: -4, day: 1 } }] }, 'Thời gian nhận của Quý I/2026 đóng trước khi mở.'],
    [
      {
        per: { kind: 'month' },
        windows: [
          { closes: { month: 0, day: 5 } },
          { opens: { month: 2, day: 6 }, closes: { month: 2, day: 9 } },
        ],
      },
      'Thời gian nhận của Tháng 1/2026 mở sau khi tháng 2/2026 đã hết.',
    ],
    [
      { deeds: { from: { month: 0, day: 1 }, to: { month: -1, day: 1 } } },
      'Khoảng thời gian đạt thành tích kết thúc trước khi bắt đầu.',
    ],
    [{ score: { points: 0 } }, 'Có chấm điểm nhưng chưa cho điểm: ghi số điểm mỗi kỳ khi đủ.'],
    [
      { score: { points: 1, extraPoints: 1 } },
      'Có điểm thưởng mỗi lượt vượt nhưng chưa ghi thưởng nhiều nhất mấy lượt.',
    ],
    [
      { amount: { max: 2 }, score: { points: 1, extraPoints: 1, extraLimit: 1 } },
      'Có điểm thưởng mỗi lượt vượt nhưng không có mức ít nhất để vượt.',
    ],
  ])('%j', (input, reason) => {
    expect(against(input)).toEqual([reason]);
  });

  test('every reason is given at once', () => {
    expect(against({ whom: {}, amount: {} })).toEqual([unnamed, nothingAsked]);
  });
});

describe('a plan', () => {
  const units = [unit('A'), unit('B')];
  const of = (...rules: RuleInput[]) => planObjections(plan(rules), units);
  const twice = (name: string) => [
    `Mức chỉ tiêu 1 và mức chỉ tiêu 2 cùng giao cho Xã ${name}, tính cùng một việc trong cùng một kỳ: bỏ bớt một mức.`,
  ];

  test('that ends before it begins', () => {
    const backward = plan([{}], { from: '2026-02-01', to: '2026-01-31' });
    expect(planObjections(backward, units)).toEqual([
      'Kế hoạch kết thúc trước khi bắt đầu: xem lại hai ngày.',
    ]);
  });

  test('names the rule it speaks of', () => {
    expect(of({}, { key: 'hai', amount: {} })).toEqual([`Mức chỉ tiêu 2: ${nothingAsked}`]);
  });

  test.each<[string, RuleInput, RuleInput, string[]]>([
    ['the same', {}, { amount: { min: 1 } }, twice('A')],
    ['the same for one of the units', { whom: { units: ['B'] } }, {}, twice('B')],
    ['one of two kinds', { counts: { kinds: ['introduction', 'broadcast'] } }, {}, twice('A')],
    ['other units', { whom: { units: ['B'] } }, { whom: { units: ['A'] } }, []],
    [
      'a unit left out',
      { whom: { units: ['B'] } },
      { whom: { unitKinds: ['commune'], exceptUnits: ['B'] } },
      [],
    ],
    ['other things', { counts: { kinds: ['broadcast'] } }, {}, []],
    ['other people', { counts: { roles: ['worker'] } }, {}, []],
    ['another rhythm', { per: { kind: 'year' } }, {}, []],
    ['all together besides', { whom: { together: true } }, {}, []],
    ['one after the other', { validTo: '2026-08-15' }, { validFrom: '2026-08-16' }, []],
    ['both in one quarter', { validTo: '2026-09-30' }, { validFrom: '2026-09-30' }, twice('A')],
    ['in turn', { per: { kind: 'quarter', only: [1, 3] } }, { per: { kind: 'quarter', only: [2, 4] } }, []],
  ])('two rules that ask %s', (_what, one, other, reasons) => {
    expect(of(one, { key: 'hai', ...other })).toEqual(reasons);
  });
});
