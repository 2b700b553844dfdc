import { describe, expect, test } from 'vitest';
import { readBack } from '#models/quota/sentence.ts';
import { before6, from20to25, plan, type RuleInput, rule } from './making.ts';

const term = plan([], {
  from: '2021-01-01',
  to: '2025-12-31',
  groups: [
    { key: 'k', name: 'Khối các sở', units: [] },
    { key: 'c', name: 'Cụm thi đua số 1', units: [] },
  ],
});
const names = { '1': 'Sở Y tế', '2': 'Sở Giáo dục và Đào tạo' };
const read = (input: RuleInput) => readBack(rule(input), term, names);
const firstWords = (input: RuleInput) => read(input).split(', gửi ')[0];
const sending = (input: RuleInput) => `gửi ${read(input).split(', gửi ')[1]}`;

test('as the plan would say it', () => {
  expect(read({ whom: { unitKinds: ['commune', 'ward'] }, windows: from20to25 })).toBe(
    'Mỗi xã, phường giới thiệu ít nhất 02 điển hình mỗi quý, gửi từ ngày 20 đến ngày 25 tháng cuối quý.',
  );
});

describe('whom', () => {
  test.each<[RuleInput['whom'], string]>([
    [{ units: ['1'] }, 'Sở Y tế'],
    [{ units: ['1', '2'] }, 'Mỗi đơn vị trong số Sở Y tế và Sở Giáo dục và Đào tạo'],
    [{ units: ['1', '9'] }, 'Mỗi đơn vị trong số Sở Y tế và đơn vị số 9'],
    [{ groups: ['k'] }, 'Mỗi đơn vị thuộc Khối các sở'],
    [
      { groups: ['k', 'c'], exceptUnits: ['2'] },
      'Mỗi đơn vị thuộc Khối các sở và Cụm thi đua số 1, trừ Sở Giáo dục và Đào tạo,',
    ],
    [{ unitKinds: ['ward'], units: ['1'] }, 'Mỗi phường; đơn vị trong số Sở Y tế'],
    [{ exceptGroups: ['k'] }, 'Mỗi đơn vị còn lại, trừ Khối các sở,'],
    [{ together: true }, 'Toàn địa bàn cùng'],
    [{ together: true, unitKinds: ['commune'], exceptGroups: ['c'] }, 'Các xã, trừ Cụm thi đua số 1, cùng'],
    [{}, 'Đơn vị (chưa nêu là ai)'],
  ])('%j', (whom, words) => {
    expect(firstWords({ whom })).toBe(`${words} giới thiệu ít nhất 02 điển hình mỗi quý`);
  });
});

describe('how many of what', () => {
  const pupil = { label: 'Học sinh', min: 1, roles: ['pupil' as const] };
  const teacher = { label: 'Nhà giáo', min: 1, max: 1, roles: ['teacher' as const] };

  test.each<[RuleInput, string]>([
    [{ amount: { min: 12 } }, 'giới thiệu ít nhất 12 điển hình mỗi quý'],
    [{ amount: { max: 3 } }, 'giới thiệu nhiều nhất 03 điển hình mỗi quý'],
    [{ amount: { min: 1, max: 1 } }, 'giới thiệu đúng 01 điển hình mỗi quý'],
    [{ amount: { min: 2, max: 4 } }, 'giới thiệu từ 02 đến 04 điển hình mỗi quý'],
    [{ amount: { min: 0, max: 4 } }, 'giới thiệu nhiều nhất 04 điển hình mỗi quý'],
    [{ amount: {} }, 'giới thiệu điển hình mỗi quý'],
    [{ amount: {}, parts: [pupil, teacher] }, 'giới thiệu ít nhất 01 học sinh và đúng 01 nhà giáo mỗi quý'],
    [{ parts: [pupil] }, 'giới thiệu ít nhất 02 điển hình, trong đó ít nhất 01 học sinh, mỗi quý'],
    [
      { counts: { exemplarKinds: ['individual', 'household'] } },
      'giới thiệu ít nhất 02 điển hình là cá nhân hoặc hộ gia đình mỗi quý',
    ],
    [
      { counts: { roles: ['worker', 'farmer'] } },
      'giới thiệu ít nhất 02 điển hình thuộc đối tượng công nhân, người lao động trực tiếp; nông dân mỗi quý',
    ],
    [
      { amount: {}, parts: [pupil], counts: { exemplarKinds: ['individual'] } },
      'giới thiệu điển hình là cá nhân: ít nhất 01 học sinh mỗi quý',
    ],
  ])('%j', (input, words) => {
    expect(firstWords(input)).toBe(`Mỗi xã ${words}`);
  });

  test.each<[NonNullable<RuleInput['counts']>['kinds'], string]>([
    [['publication'], 'có ít nhất 02 điển hình được đăng trên cổng mỗi quý, đăng trong quý.'],
    [['broadcast'], 'có ít nhất 02 điển hình được phát trên đài mỗi quý, phát trong quý.'],
    [['commendation'], 'có ít nhất 02 điển hình được khen thưởng mỗi quý, khen thưởng trong quý.'],
    [
      ['introduction', 'broadcast'],
      'có ít nhất 02 điển hình được giới thiệu hoặc phát trên đài mỗi quý, thực hiện trong quý.',
    ],
  ])('%j', (kinds, words) => {
    expect(read({ counts: { kinds } })).toBe(`Mỗi xã ${words}`);
  });
});

describe('per what', () => {
  test.each<[RuleInput['per'], string]>([
    [{ kind: 'month' }, 'mỗi tháng, gửi trong tháng.'],
    [{ kind: 'halfYear' }, 'mỗi kỳ 6 tháng, gửi trong kỳ 6 tháng.'],
    [{ kind: 'year' }, 'mỗi năm, gửi trong năm.'],
    [{ kind: 'term' }, 'trong cả giai đoạn từ ngày 01/01/2021 đến ngày 31/12/2025, gửi trong giai đoạn.'],
    [{ kind: 'quarter', only: [1, 3] }, 'mỗi quý (chỉ quý I và quý III), gửi trong quý.'],
    [{ kind: 'month', only: [3, 6, 9] }, 'mỗi tháng (chỉ tháng 3, tháng 6 và tháng 9), gửi trong tháng.'],
    [{ kind: 'halfYear', only: [1] }, 'mỗi kỳ 6 tháng (chỉ 6 tháng đầu năm), gửi trong kỳ 6 tháng.'],
    [
      { kind: 'dates', dates: [{ label: 'Đợt 19/5', from: '2022-04-01', to: '2022-05-19' }] },
      'mỗi đợt: Đợt 19/5 (từ ngày 01/04/2022 đến ngày 19/05/2022), gửi trong đợt.',
    ],
    [
      {
        kind: 'dates',
        dates: [{ label: 'Đợt 19/5', from: '2022-04-01', to: '2022-05-19', closes: '2022-05-25' }],
      },
      'mỗi đợt: Đợt 19/5 (từ ngày 01/04/2022 đến ngày 19/05/2022), gửi từ ngày 01/04/2022 đến ngày 25/05/2022 (Đợt 19/5).',
    ],
  ])('%j', (per, words) => {
    expect(read({ per })).toBe(`Mỗi xã giới thiệu ít nhất 02 điển hình ${words}`);
  });
});

describe('when', () => {
  const closes = (month: number, day: number | 'last') => ({ closes: { month, day } });
  const span = (from: number, fromDay: number, to: number, toDay: number | 'last') => ({
    opens: { month: from, day: fromDay },
    ...closes(to, toDay),
  });

  test.each<['month' | 'quarter' | 'halfYear' | 'year' | 'term', NonNullable<RuleInput['windows']>, string]>([
    ['month', before6, 'gửi chậm nhất ngày 05 tháng sau.'],
    ['month', [span(0, 20, 0, 'last')], 'gửi từ ngày 20 đến ngày cuối của tháng.'],
    ['month', [span(0, 25, 1, 5)], 'gửi từ ngày 25 của tháng đến ngày 05 tháng sau.'],
    ['month', [span(0, 1, 0, 'last')], 'gửi trong tháng.'],
    ['quarter', [closes(-2, 10)], 'gửi chậm nhất ngày 10 tháng đầu quý.'],
    ['quarter', [closes(-1, 10)], 'gửi chậm nhất ngày 10 tháng thứ hai của quý.'],
    ['quarter', [closes(1, 5)], 'gửi chậm nhất ngày 05 tháng đầu quý sau.'],
    ['quarter', [closes(-3, 5)], 'gửi chậm nhất ngày 05 tháng cuối quý trước.'],
    ['quarter', [closes(4, 5)], 'gửi chậm nhất ngày 05 tháng đầu quý thứ 2 sau đó.'],
    ['halfYear', [span(-1, 15, 0, 15)], 'gửi từ ngày 15 tháng thứ năm của kỳ đến ngày 15 tháng cuối kỳ.'],
    [
      'year',
      [closes(-7, 'last'), closes(-1, 'last')],
      'gửi 02 lần: chậm nhất ngày cuối tháng 5; chậm nhất ngày cuối tháng 11.',
    ],
    ['year', [span(-7, 1, -7, 31)], 'gửi trong tháng 5.'],
    ['year', [span(0, 15, 1, 15)], 'gửi từ ngày 15 tháng 12 đến ngày 15 tháng 1 năm sau.'],
    ['term', [span(-6, 1, -6, 20)], 'gửi từ ngày 01/06/2025 đến ngày 20/06/2025.'],
  ])('%s %j', (kind, windows, words) => {
    expect(sending({ per: { kind }, windows })).toBe(words);
  });
});

describe('what departs from the usual has a sentence of its own', () => {
  const notes = (input: RuleInput) => read(input).split('gửi trong quý. ')[1];

  test.each<[RuleInput, string]>([
    [{ counts: { introductionFrom: 'accepted' } }, 'Chỉ tính lượt giới thiệu đã được chấp nhận.'],
    [{ counts: { resent: 'firstSending' } }, 'Lượt bị trả lại rồi gửi lại tính theo ngày gửi lần đầu.'],
    [{ counts: { sameExemplar: 'oncePerTerm' } }, 'Mỗi điển hình chỉ tính một lần trong cả giai đoạn.'],
    [{ counts: { sameExemplar: 'everyTime' } }, 'Một điển hình được nêu nhiều lần thì tính mỗi lần.'],
    [{ counts: { severalExemplars: 'one' } }, 'Một bài, một lượt về nhiều điển hình tính là một.'],
    [
      { deeds: { from: { month: -14, day: 1 }, to: { month: 0, day: 'last' } } },
      'Thành tích đạt được từ ngày 01 tháng đầu quý thứ 4 trước đó đến ngày cuối tháng cuối quý.',
    ],
    [{ validFrom: '2023-07-01' }, 'Áp dụng từ ngày 01/07/2023.'],
    [
      { validFrom: '2023-07-01', validTo: '2024-12-31' },
      'Áp dụng từ ngày 01/07/2023 đến hết ngày 31/12/2024.',
    ],
    [
      { score: { points: 2.5 } },
      'Đủ thì được 2,5 điểm mỗi quý; chưa đủ thì tính theo tỷ lệ; nộp muộn được tính 50% điểm.',
    ],
    [
      { score: { points: 10, way: 'wholeOnly', lateShare: 0, extraPoints: 1, extraLimit: 2 } },
      'Đủ thì được 10 điểm mỗi quý; chưa đủ thì không có điểm; nộp muộn không có điểm. Mỗi lượt vượt được thêm 1 điểm, nhiều nhất 02 lượt mỗi quý.',
    ],
    [
      { score: { points: 10, lateShare: 1 } },
      'Đủ thì được 10 điểm mỗi quý; chưa đủ thì tính theo tỷ lệ; nộp muộn không bị trừ.',
    ],
  ])('%j', (input, words) => {
    expect(notes(input)).toBe(words);
  });
});
