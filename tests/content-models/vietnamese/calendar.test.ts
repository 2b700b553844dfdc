import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatLongDay,
  formatMoment,
  formatMonth,
  formatMonthTitle,
  formatOfficialDay,
  formatQuarter,
  isoWithOffset,
  localDay,
  localMonth,
  localYear,
  rfc822,
} from '#models/vietnamese/calendar.ts';

const lateJune = '2025-06-30T18:30:00.000Z';

describe('half past six in the evening of 30 June in London is 1 July in Việt Nam', () => {
  test.each([
    ['localDay', localDay, '2025-07-01'],
    ['localMonth', localMonth, '2025-07'],
    ['localYear', localYear, 2025],
    ['formatDay', formatDay, '01/07/2025'],
    ['formatLongDay', formatLongDay, 'Thứ Ba, 01/07/2025'],
    ['formatMoment', formatMoment, '01/07/2025, 01:30'],
    ['formatOfficialDay', formatOfficialDay, 'ngày 01 tháng 7 năm 2025'],
    ['rfc822', rfc822, 'Tue, 01 Jul 2025 01:30:00 +0700'],
    ['isoWithOffset', isoWithOffset, '2025-07-01T01:30:00+07:00'],
  ])('%s', (_name, format, expected) => {
    for (const moment of [lateJune, '2025-06-30T18:30Z', '2025-07-01T01:30:00+07:00', new Date(lateJune)]) {
      expect(format(moment)).toBe(expected);
    }
  });

  test('the year turns at 17:00Z', () => {
    expect(localYear('2025-12-31T16:59:59.999Z')).toBe(2025);
    expect(localYear('2025-12-31T17:00:00Z')).toBe(2026);
  });
});

describe('days as people and papers write them', () => {
  test.each([
    ['2025-08-05', '05/08/2025', 'Thứ Ba, 05/08/2025', 'ngày 05 tháng 8 năm 2025'],
    ['2025-02-15', '15/02/2025', 'Thứ Bảy, 15/02/2025', 'ngày 15 tháng 02 năm 2025'],
    ['2025-01-05', '05/01/2025', 'Chủ Nhật, 05/01/2025', 'ngày 05 tháng 01 năm 2025'],
    ['2025-03-10', '10/03/2025', 'Thứ Hai, 10/03/2025', 'ngày 10 tháng 3 năm 2025'],
    ['2024-02-29', '29/02/2024', 'Thứ Năm, 29/02/2024', 'ngày 29 tháng 02 năm 2024'],
    ['1948-06-11', '11/06/1948', 'Thứ Sáu, 11/06/1948', 'ngày 11 tháng 6 năm 1948'],
  ])('%s', (day, short, long, official) => {
    expect(formatDay(day)).toBe(short);
    expect(formatLongDay(day)).toBe(long);
    expect(formatOfficialDay(day)).toBe(official);
  });

  test('months and quarters', () => {
    expect(formatMonth('2025-07')).toBe('tháng 7/2025');
    expect(formatMonthTitle('2025-12')).toBe('Tháng 12/2025');
    expect([1, 2, 3, 4].map((quarter) => formatQuarter(2025, quarter))).toEqual([
      'Quý I/2025',
      'Quý II/2025',
      'Quý III/2025',
      'Quý IV/2025',
    ]);
  });
});

describe('what is no date is refused', () => {
  const noMoments = [
    '',
    'hôm nay',
    '2025-02-30',
    '2025-02-30T00:00:00Z',
    '2025-07-01T25:00:00Z',
    '2025-13-01',
  ];
  const noZone = '2025-07-01T01:30:00';

  test.each([...noMoments, noZone, '01/07/2025', new Date(Number.NaN), new Date(8.64e15)])('%s', (value) => {
    for (const format of [formatDay, formatLongDay, formatOfficialDay, localDay, formatMoment, rfc822]) {
      expect(() => format(value)).toThrow(RangeError);
    }
  });

  test('a day is not a moment', () => {
    for (const format of [localDay, localMonth, localYear, formatMoment, rfc822, isoWithOffset]) {
      expect(() => format('2025-07-01')).toThrow(RangeError);
    }
  });

  test.each(['2025-13', '2025-7', '2025', '2025-07-01', ''])('month %j', (month) => {
    expect(() => formatMonth(month)).toThrow(RangeError);
    expect(() => formatMonthTitle(month)).toThrow(RangeError);
  });

  test.each([0, 5, 1.5, Number.NaN])('quarter %d', (quarter) => {
    expect(() => formatQuarter(2025, quarter)).toThrow(RangeError);
  });
});

test('the fixed +07:00 agrees with the time zone database from 1976 to 2100', () => {
  const hanoi = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const range = { min: new Date('1976-01-01'), max: new Date('2100-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (moment) => {
      expect(localDay(moment)).toBe(hanoi.format(moment));
      expect(localDay(moment.toISOString())).toBe(localDay(moment));
      const toTheSecond = Math.floor(moment.getTime() / 1000) * 1000;
      expect(Date.parse(isoWithOffset(moment))).toBe(toTheSecond);
      expect(Date.parse(rfc822(moment))).toBe(toTheSecond);
    }),
    { numRuns: 1000 },
  );
});
