import { describe, expect, test } from 'vitest';
import { vpUbndLaoCai as preset } from '#models/plans/vp-ubnd-lao-cai-2020.ts';
import { periodsOf } from '#models/quota/periods.ts';
import { introduction, unit } from '../quota/making.ts';
import { clock, enact, expectRow, firstMoment, lastMoment, of, type Row, sent, sentAt } from './enacting.ts';

const units = [
  unit('Phòng Tổng hợp', { unitKind: 'department' }),
  unit('Phòng Tổ chức Hành chính', { unitKind: 'department' }),
  unit('Ban Tiếp công dân ended 24/6', { unitKind: 'department', validTo: '2020-06-24' }),
  unit('Phòng ended 25/6', { unitKind: 'department', validTo: '2020-06-25' }),
  unit('Trung tâm begun 25/9', { unitKind: 'department', validFrom: '2020-09-25' }),
  unit('Trung tâm begun 26/9', { unitKind: 'department', validFrom: '2020-09-26' }),
  unit('Sở Nội vụ', { unitKind: 'department' }),
  unit('Xã Tả Phời', { unitKind: 'commune' }),
];
const outside = ['Sở Nội vụ', 'Xã Tả Phời'];
const plan = enact(preset, units, {
  'phong-ban-don-vi': units.map(({ id }) => id).filter((id) => !outside.includes(id)),
});
const phong = 'Phòng Tổng hợp';
const yearEnd = lastMoment('2020-12-31');

// biome-ignore format: a row a line reads as a table
const rows: Row[] = [
  // "Hàng Quý": the four quarters of 2020, and no other.
  ['hàng quý: quý I', phong, '2020-Q1', [], firstMoment('2020-02-17'), { state: 'notDue', required: 1 }],
  ['hàng quý: quý II', phong, '2020-Q2', [], firstMoment('2020-02-17'), { state: 'notDue', required: 1 }],
  ['hàng quý: quý III', phong, '2020-Q3', [], firstMoment('2020-02-17'), { state: 'notDue', required: 1 }],
  ['hàng quý: quý IV', phong, '2020-Q4', [], firstMoment('2020-02-17'), { state: 'notDue', required: 1 }],
  ['năm 2020: not quý IV/2019', phong, '2019-Q4', [], yearEnd, undefined],
  ['năm 2020: not quý I/2021', phong, '2021-Q1', [], yearEnd, undefined],
  ['hàng quý: no month', phong, '2020-03', [], yearEnd, undefined],

  // "các phòng, ban, đơn vị thuộc Văn phòng", whoever else there is.
  ['mỗi phòng: another division', 'Phòng Tổ chức Hành chính', '2020-Q1', [], yearEnd, { state: 'missing' }],
  ['thuộc Văn phòng: a department of the province does not', 'Sở Nội vụ', '2020-Q1', [], yearEnd, undefined],
  ['thuộc Văn phòng: a commune does not', 'Xã Tả Phời', '2020-Q1', [], yearEnd, undefined],

  // "từ ngày 20 đến ngày 25 tháng cuối Quý"
  ['ngày 20, first moment', phong, '2020-Q1', [sentAt(firstMoment('2020-03-20'))], yearEnd, { state: 'met', inTime: 1 }],
  ['ngày 22', phong, '2020-Q1', sent('2020-03-22'), yearEnd, { state: 'met', inTime: 1 }],
  ['ngày 25, last moment', phong, '2020-Q1', [sentAt(lastMoment('2020-03-25'))], yearEnd, { state: 'met', late: 0 }],
  ['ngày 26, first moment: nộp muộn', phong, '2020-Q1', [sentAt(firstMoment('2020-03-26'))], yearEnd, { state: 'late', late: 1 }],
  ['25/6, 23:59 in Việt Nam is the 25th', phong, '2020-Q2', [sentAt('2020-06-25T16:59:00.000Z')], yearEnd, { state: 'met' }],
  ['25/6, 17:00Z is the 26th in Việt Nam', phong, '2020-Q2', [sentAt('2020-06-25T17:00:00.000Z')], yearEnd, { state: 'late' }],
  ['early, in the first month of the quarter', phong, '2020-Q2', sent('2020-04-02'), yearEnd, { state: 'met', inTime: 1 }],
  ['early, on the 19th', phong, '2020-Q3', sent('2020-09-19'), yearEnd, { state: 'met', inTime: 1 }],
  ['tháng cuối quý: 25/8 is early, not late', phong, '2020-Q3', sent('2020-08-25'), yearEnd, { state: 'met' }],
  ['quý IV: 25/12', phong, '2020-Q4', sent('2020-12-25'), yearEnd, { state: 'met', inTime: 1 }],
  ['quý IV: 31/12, last moment, is late', phong, '2020-Q4', [sentAt(lastMoment('2020-12-31'))], yearEnd, { state: 'late' }],
  ['1/1/2021 is after the plan', phong, '2020-Q4', [sentAt(firstMoment('2021-01-01'))], lastMoment('2021-02-01'), { state: 'missing', done: 0 }],
  ['31/3 is late for quý I', phong, '2020-Q1', [sentAt(lastMoment('2020-03-31'))], yearEnd, { state: 'late' }],
  ['1/4 is for quý II', phong, '2020-Q2', [sentAt(firstMoment('2020-04-01'))], yearEnd, { state: 'met' }],
  ['1/4 is not for quý I', phong, '2020-Q1', [sentAt(firstMoment('2020-04-01'))], yearEnd, { state: 'missing' }],
  ['1/4, said to be for quý I, is late for it', phong, '2020-Q1', [sentAt(firstMoment('2020-04-01'), { meantFor: '2020-03-31' })], yearEnd, { state: 'late' }],

  // What is seen on which day.
  ['until the 25th ends it is not due', phong, '2020-Q1', [], lastMoment('2020-03-25'), { state: 'notDue', missing: 0 }],
  ['from the 26th it is missing', phong, '2020-Q1', [], firstMoment('2020-03-26'), { state: 'missing', missing: 1 }],
  ['a thing of the 24th is not seen on the 23rd', phong, '2020-Q1', sent('2020-03-24'), lastMoment('2020-03-23'), { state: 'notDue', done: 0 }],

  // "01 cá nhân điển hình tiêu biểu"
  ['01: two are more than asked for', phong, '2020-Q1', sent('2020-03-20', '2020-03-21'), yearEnd, { state: 'exceeded', done: 2 }],
  ['01: the same person twice is one', phong, '2020-Q1', [introduction('2020-03-20', of('Hà')), introduction('2020-03-21', of('Hà'))], yearEnd, { state: 'met', done: 1 }],
  ['the same person again next quarter counts', phong, '2020-Q2', [introduction('2020-03-20', of('Hà')), introduction('2020-06-21', of('Hà'))], yearEnd, { state: 'met', done: 1 }],
  ['cá nhân: a collective does not count', phong, '2020-Q1', [introduction('2020-03-20', of('Phòng', 'collective'))], yearEnd, { state: 'missing', done: 0 }],
  ['cá nhân: a household does not count', phong, '2020-Q1', [introduction('2020-03-20', of('Hộ', 'household'))], yearEnd, { state: 'missing' }],
  ['cá nhân: a model does not count', phong, '2020-Q1', [introduction('2020-03-20', of('Mô hình', 'model'))], yearEnd, { state: 'missing' }],
  ['a head of division is a person like others', phong, '2020-Q1', [introduction('2020-03-20', { exemplars: [{ id: 'TP', kind: 'individual', role: 'leader' }] })], yearEnd, { state: 'met' }],
  ['giới thiệu: a story on the portal is none', phong, '2020-Q1', [introduction('2020-03-20', { kind: 'publication' })], yearEnd, { state: 'missing' }],

  // Returned, sent again, refused.
  ['returned and not sent again', phong, '2020-Q1', [introduction('2020-03-20', { endedAt: clock('2020-03-23', '09:00'), ended: 'returned' })], yearEnd, { state: 'missing' }],
  ['sent again on the 25th', phong, '2020-Q1', [introduction('2020-03-25', { firstAt: clock('2020-03-20', '09:00') })], yearEnd, { state: 'met' }],
  ['sent again on the 26th: the last sending dates it', phong, '2020-Q1', [introduction('2020-03-26', { firstAt: clock('2020-03-20', '09:00') })], yearEnd, { state: 'late' }],
  ['refused', phong, '2020-Q1', [introduction('2020-03-20', { endedAt: clock('2020-04-10', '09:00'), ended: 'refused' })], yearEnd, { state: 'missing' }],

  // Divisions that end and begin.
  ['ended the day before the window closes', 'Ban Tiếp công dân ended 24/6', '2020-Q2', [], yearEnd, { state: 'notApplicable', required: 0 }],
  ['ended on the day it closes', 'Phòng ended 25/6', '2020-Q2', [], yearEnd, { state: 'missing', required: 1 }],
  ['ended: owes nothing later', 'Phòng ended 25/6', '2020-Q3', [], yearEnd, { state: 'notApplicable' }],
  ['begun on the day it closes', 'Trung tâm begun 25/9', '2020-Q3', [], yearEnd, { state: 'missing' }],
  ['begun the day after', 'Trung tâm begun 26/9', '2020-Q3', [], yearEnd, { state: 'notApplicable' }],
  ['begun the day after: owes the next', 'Trung tâm begun 26/9', '2020-Q4', [], yearEnd, { state: 'missing' }],
];

describe('Mục V, gạch đầu dòng 2, of Kế hoạch 07/KH-VPUBND', () => {
  test.each(rows)('%s · %s · %s', (...row) => expectRow(plan, units, row));

  test.each([
    ['2020-Q1', '2020-03-20', '2020-03-25'],
    ['2020-Q2', '2020-06-20', '2020-06-25'],
    ['2020-Q3', '2020-09-20', '2020-09-25'],
    ['2020-Q4', '2020-12-20', '2020-12-25'],
  ])('%s is open from %s to %s', (id, opens, closes) => {
    const periods = plan.rules.flatMap((rule) => periodsOf(rule, plan));
    expect(periods).toHaveLength(4);
    expect(periods.find((period) => period.id === id)?.windows).toEqual([{ opens, closes }]);
  });
});

describe('the rest of the plan', () => {
  test.each([
    ['Mục II, khoản 2', 5],
    ['Mục III, khoản 1', 6],
    ['Mục III, khoản 2, điểm 2.1', 5],
    ['Mục III, khoản 2, điểm 2.2', 3],
  ])('%s has %i lines to tick', (source, lines) => {
    expect(preset.criteria.filter((criterion) => criterion.source === source)).toHaveLength(lines);
  });

  test('the council chooses 01 to spread and to name to the province', () => {
    expect(preset.duties.find(({ source }) => source === 'Mục V, gạch đầu dòng 4')?.text).toMatch(
      /^Lựa chọn 01/,
    );
  });

  test('nothing is scored: the lists are "để theo dõi, tổng hợp"', () => {
    expect(plan.rules.some(({ score }) => score)).toBe(false);
  });
});
