import { describe, expect, test } from 'vitest';
import { laoCai as preset } from '#models/plans/lao-cai-2017-2020.ts';
import { evaluate } from '#models/quota/evaluate.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import { periodsOf } from '#models/quota/periods.ts';
import { cellsOfYear, totalsOf } from '#models/quota/totals.ts';
import { introduction, unit } from '../quota/making.ts';
import { clock, enact, expectRow, firstMoment, lastMoment, of, type Row } from './enacting.ts';

const units = [
  unit('Huyện Sa Pa ended 31/12/2019', { unitKind: 'district', validTo: '2019-12-31' }),
  unit('Thị xã Sa Pa begun 1/1/2020', { unitKind: 'town', validFrom: '2020-01-01' }),
  unit('Huyện Bát Xát', { unitKind: 'district' }),
  unit('Huyện ended 30/8/2018', { unitKind: 'district', validTo: '2018-08-30' }),
  unit('Thành phố Lào Cai', { unitKind: 'town' }),
  unit('Sở Y tế', { unitKind: 'department' }),
  unit('Công ty Apatit', { unitKind: 'enterprise' }),
  unit('Tỉnh đoàn', { unitKind: 'organisation' }),
  unit('Trường Cao đẳng Lào Cai', { unitKind: 'school' }),
  unit('Công an tỉnh', { unitKind: 'force' }),
  unit('Xã Y Tý', { unitKind: 'commune' }),
];
const plan = enact(preset, units);
const huyen = 'Huyện Bát Xát';
const so = 'Sở Y tế';
const end = lastMoment('2020-12-31');

/** A story on the council's portal at a moment; by the day: at nine in the morning. */
const storyAt = (at: string, more: Partial<QuotaEvent> = {}) =>
  introduction(at.slice(0, 10), { kind: 'publication', at, ...more });
const stories = (...days: string[]) => days.map((day) => storyAt(clock(day, '09:00')));

// biome-ignore format: a row a line reads as a table
const rows: Row[] = [
  // "Hàng tháng mỗi huyện, thành phố giới thiệu tối thiểu 01 điển hình tiên tiến"
  ['huyện: 01 mỗi tháng', huyen, '2018-02', [], end, { state: 'missing', required: 1 }],
  ['thành phố: 01 mỗi tháng', 'Thành phố Lào Cai', '2018-02', [], end, { required: 1 }],
  ['one is enough', huyen, '2018-02', stories('2018-02-10'), end, { state: 'met', score: 1 }],
  ['tối thiểu: two', huyen, '2018-02', stories('2018-02-10', '2018-02-11'), end, { state: 'met', done: 2, score: 1 }],
  ['January does not stand in for February', huyen, '2018-02', stories('2018-01-10', '2018-01-11'), end, { state: 'missing', score: 0 }],
  ['huyện: no quarter', huyen, '2018-Q1', [], end, undefined],
  ['first moment of the month', huyen, '2018-02', [storyAt(firstMoment('2018-02-01'))], end, { state: 'met' }],
  ['last moment of the month before', huyen, '2018-02', [storyAt(lastMoment('2018-01-31'))], end, { state: 'missing' }],
  ['28 February, last moment', huyen, '2018-02', [storyAt(lastMoment('2018-02-28'))], end, { state: 'met', late: 0 }],
  ['28 February 17:00Z is March', huyen, '2018-02', [storyAt('2018-02-28T17:00:00.000Z')], end, { state: 'missing' }],
  ['28 February 17:00Z counts for March', huyen, '2018-03', [storyAt('2018-02-28T17:00:00.000Z')], end, { state: 'met' }],
  ['29 February 2020 is February', huyen, '2020-02', [storyAt(lastMoment('2020-02-29'))], end, { state: 'met' }],
  ['31 December, last moment, is December', huyen, '2018-12', [storyAt(lastMoment('2018-12-31'))], end, { state: 'met' }],
  ['1 January is the next year', huyen, '2018-12', [storyAt(firstMoment('2019-01-01'))], end, { state: 'missing' }],
  ['on the last day it is not yet missing', huyen, '2018-04', [], lastMoment('2018-04-30'), { state: 'notDue' }],
  ['on the first of the next month it is', huyen, '2018-04', [], firstMoment('2018-05-01'), { state: 'missing', missing: 1 }],

  // "hàng quý các sở, ban, ngành, doanh nghiệp giới thiệu tối thiểu 01"
  ['sở: 01 mỗi quý', so, '2018-Q1', [], end, { state: 'missing', required: 1 }],
  ['doanh nghiệp: 01 mỗi quý', 'Công ty Apatit', '2018-Q1', [], end, { required: 1 }],
  ['sở: no month', so, '2018-02', [], end, undefined],
  ['sở: one in the quarter is enough', so, '2018-Q1', stories('2018-01-02'), end, { state: 'met', score: 3 }],
  ['first moment of the quarter', so, '2018-Q2', [storyAt(firstMoment('2018-04-01'))], end, { state: 'met' }],
  ['last moment of the quarter', so, '2018-Q2', [storyAt(lastMoment('2018-06-30'))], end, { state: 'met' }],
  ['30 June 18:30Z is July', so, '2018-Q2', [storyAt('2018-06-30T18:30:00.000Z')], end, { state: 'missing' }],
  ['30 June 18:30Z counts for quý III', so, '2018-Q3', [storyAt('2018-06-30T18:30:00.000Z')], end, { state: 'met' }],
  ['on 30 June it is not yet missing', so, '2018-Q2', [], lastMoment('2018-06-30'), { state: 'notDue' }],
  ['on 1 July it is', so, '2018-Q2', [], firstMoment('2018-07-01'), { state: 'missing' }],

  // Whom that sentence does not name, though the paragraph before it does.
  ['đoàn thể: no number', 'Tỉnh đoàn', '2018-Q1', [], end, undefined],
  ['trường chuyên nghiệp: no number', 'Trường Cao đẳng Lào Cai', '2018-Q1', [], end, undefined],
  ['lực lượng vũ trang: no number', 'Công an tỉnh', '2018-Q1', [], end, undefined],
  ['xã: no number', 'Xã Y Tý', '2018-02', [], end, undefined],

  // "giai đoạn 2017 - 2020", issued on 28 May 2017.
  ['April 2017 is before', huyen, '2017-04', [], end, undefined],
  ['May 2017 is the first month', huyen, '2017-05', [], end, { state: 'missing' }],
  ['what was told early in May 2017 counts', huyen, '2017-05', stories('2017-05-03'), end, { state: 'met' }],
  ['quý I/2017 is before', so, '2017-Q1', [], end, undefined],
  ['quý II/2017 is the first quarter', so, '2017-Q2', [], end, { state: 'missing' }],
  ['December 2020 is the last month', huyen, '2020-12', [], firstMoment('2021-01-01'), { state: 'missing' }],
  ['January 2021 is after', huyen, '2021-01', [], lastMoment('2021-02-01'), undefined],
  ['quý IV/2020 is the last quarter', so, '2020-Q4', stories('2020-12-31'), end, { state: 'met' }],
  ['quý I/2021 is after', so, '2021-Q1', [], lastMoment('2021-04-01'), undefined],

  // "trên Cổng thông tin điện tử", "điển hình tiên tiến, nhân tố mới, mô hình mới"
  ['sent but not on the portal', huyen, '2018-02', [introduction('2018-02-10')], end, { state: 'missing' }],
  ['on air is not on the portal', huyen, '2018-02', [introduction('2018-02-10', { kind: 'broadcast' })], end, { state: 'missing' }],
  ['mô hình mới counts', so, '2018-Q1', [storyAt(clock('2018-02-10', '09:00'), of('Mô hình', 'model'))], end, { state: 'met' }],
  ['a collective counts', so, '2018-Q1', [storyAt(clock('2018-02-10', '09:00'), of('Khoa', 'collective'))], end, { state: 'met' }],
  ['hộ gia đình counts', so, '2018-Q1', [storyAt(clock('2018-02-10', '09:00'), of('Hộ', 'household'))], end, { state: 'met' }],
  ['withdrawn from the portal', huyen, '2018-02', [storyAt(clock('2018-02-10', '09:00'), { endedAt: clock('2018-06-01', '09:00'), ended: 'withdrawn' })], end, { state: 'missing', done: 0, score: 0 }],
  ['before it was withdrawn it counted', huyen, '2018-02', [storyAt(clock('2018-02-10', '09:00'), { endedAt: clock('2018-06-01', '09:00'), ended: 'withdrawn' })], lastMoment('2018-05-31'), { state: 'met' }],
  ['the same one twice in a month counts once', huyen, '2018-02', [storyAt(clock('2018-02-10', '09:00'), of('Hà')), storyAt(clock('2018-02-11', '09:00'), of('Hà'))], end, { done: 1 }],
  ['the same one in the next month counts again', huyen, '2018-03', [storyAt(clock('2018-02-10', '09:00'), of('Hà')), storyAt(clock('2018-03-11', '09:00'), of('Hà'))], end, { state: 'met' }],

  // Districts that end and begin.
  ['ended on 31/12/2019: owes December', 'Huyện Sa Pa ended 31/12/2019', '2019-12', [], end, { state: 'missing' }],
  ['ended: not January 2020', 'Huyện Sa Pa ended 31/12/2019', '2020-01', [], end, { state: 'notApplicable' }],
  ['its successor: not December 2019', 'Thị xã Sa Pa begun 1/1/2020', '2019-12', [], end, { state: 'notApplicable' }],
  ['its successor: January 2020', 'Thị xã Sa Pa begun 1/1/2020', '2020-01', [], end, { state: 'missing' }],
  ['ended the day before the month did', 'Huyện ended 30/8/2018', '2018-08', [], end, { state: 'notApplicable', required: 0 }],
];

describe('Mục III, khoản 1, of the plan of Lào Cai', () => {
  test.each(rows)('%s · %s · %s', (...row) => expectRow(plan, units, row));

  test('44 months and 15 quarters, each until its last day', () => {
    const [months, quarters] = plan.rules.map((rule) => periodsOf(rule, plan));
    expect([months?.length, quarters?.length]).toEqual([44, 15]);
    for (const { to, windows } of [...(months ?? []), ...(quarters ?? [])])
      expect(windows.map(({ closes }) => closes)).toEqual([to]);
  });

  test.each([huyen, so])('chấm điểm thi đua hàng năm: a full year of %s is worth 12 points', (id) => {
    const days = Array.from({ length: 12 }, (_, month) => `2018-${String(month + 1).padStart(2, '0')}-15`);
    const events = stories(...days).map((event) => ({ ...event, unit: id }));
    const cells = cellsOfYear(evaluate(plan, units, events, end), 2018).filter((cell) => cell.unit === id);
    expect(totalsOf(cells).score).toBe(12);
  });
});

describe('the rest of the plan', () => {
  test('nine models to build, mục II.2.3', () => {
    const models = preset.criteria.filter(({ source }) => source?.includes('điểm 2.3'));
    expect(models).toHaveLength(9);
  });

  test.each([
    '“Lào Cai xây dựng nông thôn mới và giảm nghèo bền vững”',
    '“Đổi mới, nâng cao chất lượng giáo dục và đào tạo nguồn nhân lực”',
    '“Bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân”',
    '“Thanh niên làm chủ đất nước”',
    '“Toàn dân tham gia xây dựng và củng cố quốc phòng, an ninh vững chắc”',
    'Năm Du lịch Quốc gia 2017',
    '“Năm trật tự văn minh đô thị”',
  ])('the movement %s', (name) => {
    expect(preset.movements.map(({ text }) => text)).toContain(name);
  });
});
