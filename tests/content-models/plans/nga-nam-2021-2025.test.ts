import { describe, expect, test } from 'vitest';
import { ngaNam as preset } from '#models/plans/nga-nam-2021-2025.ts';
import { evaluate } from '#models/quota/evaluate.ts';
import { periodsOf } from '#models/quota/periods.ts';
import { cellsOfYear, totalsOf } from '#models/quota/totals.ts';
import { introduction, unit } from '../quota/making.ts';
import { clock, enact, expectRow, firstMoment, lastMoment, of, type Row, sent, sentAt } from './enacting.ts';

const units = [
  unit('Trung tâm Y tế', { unitKind: 'healthFacility' }),
  unit('Phòng Giáo dục và Đào tạo', { unitKind: 'department' }),
  unit('Phòng Kinh tế', { unitKind: 'department' }),
  unit('Phòng Nội vụ', { unitKind: 'department' }),
  unit('Ủy ban Mặt trận Tổ quốc Việt Nam thị xã', { unitKind: 'organisation' }),
  unit('Hội Nông dân thị xã', { unitKind: 'organisation' }),
  unit('Xã Mỹ Quới', { unitKind: 'commune', validTo: '2025-06-30' }),
  unit('Phường 1', { unitKind: 'ward' }),
  unit('Phường ended 29/6/2025', { unitKind: 'ward', validTo: '2025-06-29' }),
  unit('Xã begun 30/9/2023', { unitKind: 'commune', validFrom: '2023-09-30' }),
  unit('Xã begun 1/10/2023', { unitKind: 'commune', validFrom: '2023-10-01' }),
  unit('Ban Chỉ huy Quân sự thị xã', { unitKind: 'force' }),
  unit('Trường THCS Phường 1', { unitKind: 'school' }),
  unit('HTX Tân Long', { unitKind: 'enterprise' }),
];
const plan = enact(preset, units, {
  'ba-don-vi': ['Trung tâm Y tế', 'Phòng Giáo dục và Đào tạo', 'Phòng Kinh tế'],
});
const phuong = 'Phường 1';
const quanSu = 'Ban Chỉ huy Quân sự thị xã';
const end = lastMoment('2025-12-31');
const two = sent('2023-01-10', '2023-03-31');

// biome-ignore format: a row a line reads as a table
const rows: Row[] = [
  // "Trung tâm Y tế, Phòng GD&ĐT, Phòng Kinh tế, UBMTTQVN thị xã và các tổ chức thành viên, UBND các xã, phường: … ít nhất 02"
  ['Trung tâm Y tế: 02', 'Trung tâm Y tế', '2023-Q1', [], end, { state: 'missing', required: 2 }],
  ['Phòng Giáo dục và Đào tạo: 02', 'Phòng Giáo dục và Đào tạo', '2023-Q1', [], end, { required: 2 }],
  ['Phòng Kinh tế: 02', 'Phòng Kinh tế', '2023-Q1', [], end, { required: 2 }],
  ['Mặt trận: 02', 'Ủy ban Mặt trận Tổ quốc Việt Nam thị xã', '2023-Q1', [], end, { required: 2 }],
  ['tổ chức thành viên: 02', 'Hội Nông dân thị xã', '2023-Q1', [], end, { required: 2 }],
  ['xã: 02', 'Xã Mỹ Quới', '2023-Q1', [], end, { required: 2 }],
  ['phường: 02', phuong, '2023-Q1', [], end, { required: 2 }],
  // "Các đơn vị lực lượng vũ trang thị xã: … ít nhất 01"
  ['lực lượng vũ trang: 01', quanSu, '2023-Q1', [], end, { state: 'missing', required: 1 }],
  ['lực lượng vũ trang: one is enough', quanSu, '2023-Q1', sent('2023-02-01'), end, { state: 'met', score: 3 }],
  // Whom the plan gives no number.
  ['Phòng Nội vụ receives, it does not owe', 'Phòng Nội vụ', '2023-Q1', [], end, undefined],
  ['a school owes nothing itself', 'Trường THCS Phường 1', '2023-Q1', [], end, undefined],
  ['a cooperative owes nothing', 'HTX Tân Long', '2023-Q1', [], end, undefined],

  // "định kỳ mỗi quý"
  ['quý I: two', phuong, '2023-Q1', two, end, { state: 'met', inTime: 2, score: 3 }],
  ['quý I: one of two', phuong, '2023-Q1', sent('2023-03-31'), end, { state: 'missing', missing: 1, score: 1.5 }],
  ['quý I: none', phuong, '2023-Q1', [], end, { state: 'missing', missing: 2, score: 0 }],
  ['ít nhất: three, and no extra points', phuong, '2023-Q1', [...two, ...sent('2023-02-02')], end, { state: 'met', done: 3, score: 3 }],
  ['1 January, first moment', phuong, '2023-Q1', [sentAt(firstMoment('2023-01-01'))], end, { done: 1 }],
  ['31 December is the quarter before', phuong, '2023-Q1', [sentAt(lastMoment('2022-12-31'))], end, { done: 0 }],
  ['31 March, last moment', phuong, '2023-Q1', [sentAt(lastMoment('2023-03-31'))], end, { done: 1, late: 0 }],
  ['31 March 16:59Z is still March', phuong, '2023-Q1', [sentAt('2023-03-31T16:59:59.999Z')], end, { done: 1 }],
  ['31 March 17:00Z is April', phuong, '2023-Q1', [sentAt('2023-03-31T17:00:00.000Z')], end, { done: 0 }],
  ['31 March 17:00Z counts for quý II', phuong, '2023-Q2', [sentAt('2023-03-31T17:00:00.000Z')], end, { done: 1 }],
  ['1 April, meant for quý I: late, half the points', quanSu, '2023-Q1', [sentAt(firstMoment('2023-04-01'), { meantFor: '2023-03-31' })], end, { state: 'late', score: 1.5 }],
  ['1 April, meant for quý I, is not also for quý II', quanSu, '2023-Q2', [sentAt(firstMoment('2023-04-01'), { meantFor: '2023-03-31' })], end, { done: 0 }],
  ['30 June closes quý II', phuong, '2023-Q2', [], lastMoment('2023-06-30'), { state: 'notDue', missing: 0 }],
  ['1 July: quý II is missing', phuong, '2023-Q2', [], firstMoment('2023-07-01'), { state: 'missing' }],
  ['29 February 2024 is in quý I', phuong, '2024-Q1', [sentAt(lastMoment('2024-02-29'))], end, { done: 1 }],
  ['no month', phuong, '2023-03', [], end, undefined],

  // "giai đoạn 2021-2025", issued on a day of 2022 that the copy does not tell.
  ['quý IV/2021 is before the plan was issued', phuong, '2021-Q4', [], end, undefined],
  ['quý I/2022 is the first', phuong, '2022-Q1', [], end, { state: 'missing' }],
  ['quý IV/2025 is the last', phuong, '2025-Q4', [], end, { state: 'notDue', notYetDue: 2 }],
  ['quý IV/2025 is missing in 2026', phuong, '2025-Q4', [], firstMoment('2026-01-01'), { state: 'missing' }],
  ['quý I/2026 is after', phuong, '2026-Q1', [], lastMoment('2026-04-01'), undefined],

  // Who and what counts.
  ['a collective counts', quanSu, '2023-Q1', [introduction('2023-02-01', of('Đội', 'collective'))], end, { state: 'met' }],
  ['a household counts', quanSu, '2023-Q1', [introduction('2023-02-01', of('Hộ', 'household'))], end, { state: 'met' }],
  ['a model counts', quanSu, '2023-Q1', [introduction('2023-02-01', of('Mô hình', 'model'))], end, { state: 'met' }],
  ['the same one twice counts once', phuong, '2023-Q1', [introduction('2023-01-10', of('Hà')), introduction('2023-03-10', of('Hà'))], end, { state: 'missing', done: 1 }],
  ['one about two counts two', phuong, '2023-Q1', [introduction('2023-01-10', { exemplars: [{ id: 'A', kind: 'individual' }, { id: 'B', kind: 'individual' }]})], end, { state: 'met', done: 2 }],
  ['về Phòng Nội vụ: what was aired is none', quanSu, '2023-Q1', [introduction('2023-02-01', { kind: 'broadcast' })], end, { state: 'missing' }],
  ['about nobody it counts nobody', quanSu, '2023-Q1', [introduction('2023-02-01', { exemplars: [] })], end, { state: 'missing' }],
  ['returned and not sent again', quanSu, '2023-Q1', [introduction('2023-02-01', { endedAt: clock('2023-02-03', '08:00'), ended: 'returned' })], end, { state: 'missing' }],
  ['returned, sent again in quý II, counts there', quanSu, '2023-Q2', [introduction('2023-04-03', { firstAt: clock('2023-03-30', '08:00') })], end, { state: 'met' }],
  ['refused', quanSu, '2023-Q1', [introduction('2023-02-01', { endedAt: clock('2023-04-03', '08:00'), ended: 'refused' })], end, { state: 'missing' }],
  ['before it was refused it counted', quanSu, '2023-Q1', [introduction('2023-02-01', { endedAt: clock('2023-04-03', '08:00'), ended: 'refused' })], lastMoment('2023-04-02'), { state: 'met' }],

  // Communes that end and begin.
  ['ended on 30/6/2025: owes quý II', 'Xã Mỹ Quới', '2025-Q2', [], end, { state: 'missing', required: 2 }],
  ['ended on 30/6/2025: not quý III', 'Xã Mỹ Quới', '2025-Q3', [], end, { state: 'notApplicable', required: 0 }],
  ['ended on 29/6/2025: not quý II', 'Phường ended 29/6/2025', '2025-Q2', [], end, { state: 'notApplicable' }],
  ['begun on the last day of quý III: owes it', 'Xã begun 30/9/2023', '2023-Q3', [], end, { state: 'missing' }],
  ['begun the day after: does not', 'Xã begun 1/10/2023', '2023-Q3', [], end, { state: 'notApplicable' }],
];

describe('Mục III, khoản 1, of the plan of Ngã Năm', () => {
  test.each(rows)('%s · %s · %s', (...row) => expectRow(plan, units, row));

  test('sixteen quarters, each until its last day', () => {
    for (const rule of plan.rules) {
      const periods = periodsOf(rule, plan);
      expect([periods.length, periods[0]?.id, periods.at(-1)?.id]).toEqual([16, '2022-Q1', '2025-Q4']);
      for (const { from, to, windows } of periods) expect(windows).toEqual([{ opens: from, closes: to }]);
    }
  });

  test('chấm điểm thi đua cuối năm: a year in which nothing was wanting is worth 12 points', () => {
    const events = sent('2023-01-10', '2023-04-10', '2023-07-10', '2023-10-10');
    const own = events.map((event) => ({ ...event, unit: quanSu }));
    const sheet = evaluate(plan, units, own, end);
    const ofUnit = cellsOfYear(sheet, 2023).filter((cell) => cell.unit === quanSu);
    expect(totalsOf(ofUnit).score).toBe(12);
  });
});

describe('the rest of the plan', () => {
  test.each([
    [1, 'business', 8],
    [2, 'education', 7],
    [3, 'health', 5],
    [4, 'defence', 5],
    [5, 'organisations', 4],
    [6, 'administration', 7],
    [7, 'culture', 7],
  ])('collectives, gạch đầu dòng %i: %s, %i lines', (dash, field, lines) => {
    const found = preset.criteria.filter(
      ({ source }) => source === `Mục II, khoản 2, điểm 2.3, đối với tập thể, gạch đầu dòng ${dash}`,
    );
    expect(found).toHaveLength(lines);
    expect(new Set(found.map((line) => line.field))).toEqual(new Set([field]));
  });

  test.each([
    ['finalReview', 'Tổng kết vào năm 2025'],
    ['conference', 'Đại hội thi đua yêu nước thị xã lần thứ VI năm 2025'],
  ])('%s: %s', (kind, words) => {
    const found = preset.duties.filter((duty) => duty.kind === kind && duty.text.startsWith(words));
    expect(found.map(({ due }) => due)).toEqual(['2025-12-31']);
  });

  test('the town radio keeps the column “Gương điển hình tiên tiến”', () => {
    expect(preset.channels.map(({ text }) => text).join()).toContain(
      '“Gương điển hình tiên tiến” của Đài Truyền thanh',
    );
  });
});
