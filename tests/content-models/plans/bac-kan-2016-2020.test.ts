import { describe, expect, test } from 'vitest';
import { bacKan as preset } from '#models/plans/bac-kan-2016-2020.ts';
import { periodsOf } from '#models/quota/periods.ts';
import { introduction, unit } from '../quota/making.ts';
import { clock, enact, expectRow, firstMoment, lastMoment, of, type Row, sent, sentAt } from './enacting.ts';

const units = [
  unit('Huyện Ba Bể', { unitKind: 'district' }),
  unit('Thành phố Bắc Kạn', { unitKind: 'town' }),
  unit('Huyện ended 29/11/2018', { unitKind: 'district', validTo: '2018-11-29' }),
  unit('Huyện ended 30/11/2018', { unitKind: 'district', validTo: '2018-11-30' }),
  unit('Sở Giáo dục và Đào tạo', { unitKind: 'department' }),
  unit('Sở Y tế', { unitKind: 'department' }),
  unit('Sở Nông nghiệp và PTNT', { unitKind: 'department' }),
  unit('Sở Nội vụ', { unitKind: 'department' }),
  unit('Tỉnh đoàn', { unitKind: 'organisation' }),
  unit('Công an tỉnh', { unitKind: 'force' }),
  unit('Công ty Lâm nghiệp', { unitKind: 'enterprise' }),
  unit('Công ty begun 1/12/2019', { unitKind: 'enterprise', validFrom: '2019-12-01' }),
  unit('Xã Thượng Giáo', { unitKind: 'commune' }),
  unit('Trường THPT Ba Bể', { unitKind: 'school' }),
  unit('Bệnh viện Đa khoa', { unitKind: 'healthFacility' }),
];
const plan = enact(preset, units, {
  'ba-nganh': ['Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Sở Nông nghiệp và PTNT'],
});
const huyen = 'Huyện Ba Bể';
const end = lastMoment('2020-12-31');
const four = sent('2018-05-30', '2018-05-31', '2018-11-29', '2018-11-30');

// biome-ignore format: a row a line reads as a table
const rows: Row[] = [
  // "Các huyện, thành phố: ít nhất 04 điển hình/đơn vị/năm"
  ['huyện: 04', huyen, '2018', [], end, { state: 'missing', required: 4, missing: 4 }],
  ['thành phố: 04', 'Thành phố Bắc Kạn', '2018', [], end, { required: 4 }],
  ['ba, not bốn', huyen, '2018', sent('2018-05-01', '2018-05-02', '2018-05-03'), end, { state: 'missing', missing: 1 }],
  ['bốn', huyen, '2018', four, end, { state: 'met', inTime: 4 }],
  ['ít nhất: năm', huyen, '2018', [...four, ...sent('2018-10-01')], end, { state: 'met', done: 5 }],
  ['all four in the November batch', huyen, '2018', sent('2018-11-01', '2018-11-02', '2018-11-03', '2018-11-04'), end, { state: 'met', inTime: 4 }],

  // "Các ngành Giáo dục và đào tạo, Y tế, Nông nghiệp và phát triển nông thôn: ít nhất 02 điển hình/ngành/năm"
  ['ngành Giáo dục: 02', 'Sở Giáo dục và Đào tạo', '2018', [], end, { required: 2 }],
  ['ngành Y tế: 02', 'Sở Y tế', '2018', [], end, { required: 2 }],
  ['ngành Nông nghiệp: 02', 'Sở Nông nghiệp và PTNT', '2018', [], end, { required: 2 }],
  ['ngành: 01 is not enough', 'Sở Y tế', '2018', sent('2018-05-01'), end, { state: 'missing', missing: 1 }],
  ['ngành: 02 is', 'Sở Y tế', '2018', sent('2018-05-01', '2018-11-01'), end, { state: 'met' }],

  // "Các tổ chức, cơ quan, đơn vị còn lại: ít nhất 01 điển hình/tổ chức, đơn vị/năm"
  ['sở còn lại: 01', 'Sở Nội vụ', '2018', [], end, { required: 1 }],
  ['đoàn thể: 01', 'Tỉnh đoàn', '2018', [], end, { required: 1 }],
  ['lực lượng vũ trang: 01', 'Công an tỉnh', '2018', [], end, { required: 1 }],
  ['doanh nghiệp: 01', 'Công ty Lâm nghiệp', '2018', [], end, { required: 1 }],
  ['01 is enough', 'Sở Nội vụ', '2018', sent('2018-11-30'), end, { state: 'met' }],
  ['a commune is under its district', 'Xã Thượng Giáo', '2018', [], end, undefined],
  ['a school is under its branch', 'Trường THPT Ba Bể', '2018', [], end, undefined],
  ['a hospital is under its branch', 'Bệnh viện Đa khoa', '2018', [], end, undefined],

  // "02 lần/năm (cuối tháng 5, cuối tháng 11 hàng năm)"
  ['31/5, last moment: first batch', 'Sở Nội vụ', '2017', [sentAt(lastMoment('2017-05-31'))], end, { state: 'met', inTime: 1 }],
  ['1/6: for the second batch, in time', 'Sở Nội vụ', '2017', [sentAt(firstMoment('2017-06-01'))], end, { state: 'met', inTime: 1 }],
  ['30/11, last moment: in time', 'Sở Nội vụ', '2017', [sentAt(lastMoment('2017-11-30'))], end, { state: 'met', late: 0 }],
  ['30/11, 16:59Z is still the 30th', 'Sở Nội vụ', '2017', [sentAt('2017-11-30T16:59:59.999Z')], end, { state: 'met' }],
  ['30/11, 17:00Z is 1 December', 'Sở Nội vụ', '2017', [sentAt('2017-11-30T17:00:00.000Z')], end, { state: 'late', late: 1 }],
  ['December is late for its year', 'Sở Nội vụ', '2017', [sentAt(lastMoment('2017-12-31'))], end, { state: 'late' }],
  ['1 January is the next year', 'Sở Nội vụ', '2017', [sentAt(firstMoment('2018-01-01'))], end, { state: 'missing' }],
  ['1 January counts for the next year', 'Sở Nội vụ', '2018', [sentAt(firstMoment('2018-01-01'))], end, { state: 'met' }],
  ['in January, meant for the year before', 'Sở Nội vụ', '2017', [sentAt(firstMoment('2018-01-01'), { meantFor: '2017-11-30' })], end, { state: 'late' }],
  ['after May nothing is missing yet', huyen, '2018', [], firstMoment('2018-06-01'), { state: 'notDue', missing: 0 }],
  ['on 30/11 it is not yet missing', huyen, '2018', [], lastMoment('2018-11-30'), { state: 'notDue' }],
  ['on 1/12 it is', huyen, '2018', [], firstMoment('2018-12-01'), { state: 'missing', missing: 4 }],

  // "giai đoạn 2016 - 2020", issued on 31 October 2016.
  ['2016 is owed: its November is ahead', huyen, '2016', [], firstMoment('2016-10-31'), { state: 'notDue', required: 4 }],
  ['2016, missing from 1/12', huyen, '2016', [], firstMoment('2016-12-01'), { state: 'missing' }],
  ['what was sent in May 2016 counts', 'Sở Nội vụ', '2016', sent('2016-05-30'), end, { state: 'met' }],
  ['2020 is the last year', huyen, '2020', [], lastMoment('2021-01-31'), { state: 'missing', required: 4 }],
  ['2015 is before', huyen, '2015', [], end, undefined],
  ['2021 is after', huyen, '2021', [], lastMoment('2022-01-31'), undefined],

  // "những mô hình, gương điển hình tiên tiến là những tập thể, cá nhân, hộ gia đình"
  ['a collective counts', 'Sở Nội vụ', '2018', [introduction('2018-05-01', of('Đội', 'collective'))], end, { state: 'met' }],
  ['a household counts', 'Sở Nội vụ', '2018', [introduction('2018-05-01', of('Hộ', 'household'))], end, { state: 'met' }],
  ['a model counts', 'Sở Nội vụ', '2018', [introduction('2018-05-01', of('Mô hình', 'model'))], end, { state: 'met' }],
  ['the same one in May and November counts once', huyen, '2018', [introduction('2018-05-01', of('Hà')), introduction('2018-11-01', of('Hà'))], end, { done: 1, missing: 3 }],
  ['the same one next year counts again', 'Sở Nội vụ', '2019', [introduction('2018-05-01', of('Hà')), introduction('2019-05-01', of('Hà'))], end, { state: 'met' }],
  ['one list about two', huyen, '2018', [introduction('2018-05-01', { exemplars: [{ id: 'A', kind: 'individual' }, { id: 'B', kind: 'household' }]})], end, { done: 2 }],
  ['lập và gửi danh sách: a story on the portal is none', 'Sở Nội vụ', '2018', [introduction('2018-05-01', { kind: 'publication' })], end, { state: 'missing' }],
  ['returned and not sent again', 'Sở Nội vụ', '2018', [introduction('2018-05-01', { endedAt: clock('2018-05-05', '08:00'), ended: 'returned' })], end, { state: 'missing' }],
  ['sent again in December is late', 'Sở Nội vụ', '2018', [introduction('2018-12-01', { firstAt: clock('2018-11-20', '08:00') })], end, { state: 'late' }],

  ['ended the day before the last batch', 'Huyện ended 29/11/2018', '2018', [], end, { state: 'notApplicable', required: 0 }],
  ['ended on the day of the last batch', 'Huyện ended 30/11/2018', '2018', [], end, { state: 'missing', required: 4 }],
  ['begun after the last batch', 'Công ty begun 1/12/2019', '2019', [], end, { state: 'notApplicable' }],
  ['begun: owes the next year', 'Công ty begun 1/12/2019', '2020', [], end, { state: 'missing', required: 1 }],
];

describe('Mục II, khoản 3, điểm b, of Kế hoạch 368/KH-UBND', () => {
  test.each(rows)('%s · %s · %s', (...row) => expectRow(plan, units, row));

  test('each year of 2016–2020 has two batches, to the end of May and to the end of November', () => {
    for (const rule of plan.rules) {
      const periods = periodsOf(rule, plan);
      expect(periods.map(({ id }) => id)).toEqual(['2016', '2017', '2018', '2019', '2020']);
      for (const { id, windows } of periods)
        expect(windows.map(({ closes }) => closes)).toEqual([`${id}-05-31`, `${id}-11-30`]);
    }
  });
});

describe('the rest of the plan', () => {
  test.each([
    ['midReview', 'sơ kết trong quý I năm 2018', '2018-03-31'],
    ['conference', 'hội nghị biểu dương cấp tỉnh trong quý II năm 2018', '2018-06-30'],
    ['finalReview', 'tổng kết 5 năm, quý II năm 2020', '2020-06-30'],
    ['other', 'ban hành kế hoạch trong năm 2016', '2016-12-31'],
    ['other', 'mục tiêu đến năm 2020', '2020-12-31'],
  ])('%s: %s, by %s', (kind, _words, due) => {
    expect(preset.duties.filter((duty) => duty.kind === kind && duty.due === due)).toHaveLength(1);
  });

  test.each([
    [1, 'agriculture'],
    [2, 'agriculture'],
    [3, 'business'],
    [4, 'culture'],
    [5, 'education'],
    [6, 'health'],
    [7, 'defence'],
    [8, 'administration'],
  ])('field %i of mục II.2.b is %s', (dash, field) => {
    const lines = preset.criteria.filter(({ source }) => source?.endsWith(`điểm b, gạch đầu dòng ${dash}`));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map((line) => line.field))).toEqual(new Set([field]));
  });

  test('phát hiện - bồi dưỡng - tổng kết - nhân điển hình', () => {
    expect(preset.steps.map(({ step }) => step)).toEqual(['discovered', 'nurtured', 'reviewed', 'spread']);
  });
});
