/** An ISO 8601 text with its zone, `2025-06-30T18:30:00.000Z`, or a Date. */
export type Moment = string | Date;

/**
 * Việt Nam has kept +07:00 without summer time since 13 June 1975, so adding seven hours is exact for every
 * moment kept here, and does not depend on the machine's zone or time zone data.
 */
const offset = 7 * 60 * 60 * 1000;

const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const quarters = ['I', 'II', 'III', 'IV'];
const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentForm = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The day in Việt Nam, `2025-07-01`. Like all functions here it throws RangeError on what is not a real date. */
export function localDay(moment: Moment): string {
  return localTime(moment).slice(0, 10);
}

/** A day as the newsroom keeps it, a moment: noon in Việt Nam is that day wherever it is looked at from. */
export const noonOf = (day: string): string => `${day}T05:00:00.000Z`;

/** The month in Việt Nam, `2025-07`. */
export function localMonth(moment: Moment): string {
  return localTime(moment).slice(0, 7);
}

/** The year in Việt Nam. */
export function localYear(moment: Moment): number {
  return Number(localTime(moment).slice(0, 4));
}

/** `01/07/2025`, for a moment or a day. */
export function formatDay(date: Moment): string {
  const [year, month, day] = dayOf(date).split('-');
  return `${day}/${month}/${year}`;
}

/** `Thứ Ba, 01/07/2025`, for a moment or a day. */
export function formatLongDay(date: Moment): string {
  const day = dayOf(date);
  return `${weekdays[new Date(day).getUTCDay()]}, ${formatDay(day)}`;
}

/** `01/07/2025, 01:30` */
export function formatMoment(moment: Moment): string {
  return `${formatDay(localDay(moment))}, ${localTime(moment).slice(11, 16)}`;
}

/** `tháng 7/2025`, for the month `2025-07`. */
export function formatMonth(month: string): string {
  if (!isRealDay(`${month}-01`)) throw new RangeError(`“${month}” không phải là tháng dạng 2025-07.`);
  return `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
}

/** `Tháng 7/2025`, to begin a heading. */
export function formatMonthTitle(month: string): string {
  return formatMonth(month).replace('t', 'T');
}

/** `Quý III/2025`; `quarter` is 1 to 4. */
export function formatQuarter(year: number, quarter: number): string {
  const roman = quarters[quarter - 1];
  if (!roman || !Number.isInteger(year)) throw new RangeError(`Không có quý ${quarter} năm ${year}.`);
  return `Quý ${roman}/${year}`;
}

/** `ngày 05 tháng 8 năm 2025`: Decree 30/2020 puts a zero before days under 10 and before months 1 and 2. */
export function formatOfficialDay(date: Moment): string {
  const [year, month, day] = dayOf(date).split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** `Tue, 01 Jul 2025 01:30:00 +0700`, for RSS. */
export function rfc822(moment: Moment): string {
  return new Date(`${localTime(moment)}Z`).toUTCString().replace('GMT', '+0700');
}

/** `2025-07-01T01:30:00+07:00`, to the second. */
export function isoWithOffset(moment: Moment): string {
  return `${localTime(moment)}+07:00`;
}

/** The clock on a wall in Việt Nam: `2025-07-01T01:30:00`. */
function localTime(moment: Moment): string {
  const shifted = new Date(epoch(moment) + offset);
  const year = shifted.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`“${moment}” không phải là một thời điểm có thật.`);
  return shifted.toISOString().slice(0, 19);
}

/** Milliseconds since 1970, NaN for what is no moment. A text without a zone would mean the machine's own. */
function epoch(moment: Moment): number {
  if (moment instanceof Date) return moment.getTime();
  const [, day] = momentForm.exec(moment) ?? [];
  return day && isRealDay(day) ? Date.parse(moment) : Number.NaN;
}

function dayOf(date: Moment): string {
  if (date instanceof Date || !dayForm.test(date)) return localDay(date);
  if (!isRealDay(date)) throw new RangeError(`Không có ngày “${date}” trong lịch.`);
  return date;
}

function isRealDay(day: string): boolean {
  const time = dayForm.test(day) ? Date.parse(day) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
