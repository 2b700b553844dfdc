import { leadingDay } from '#models/vietnamese/written-day.ts';

/**
 * A story dated without an hour gets the start of office hours: at 08:00 in Việt Nam it is the same
 * calendar day there and in UTC, so no list or archive can put it on the day before.
 */
const openingHour = '08:00';

const clockForm = /^[\sT,|–-]*(?:lúc\s*)?(\d{1,2})\s*[:hg]\s*(\d{2})(?::\d{2}(?:\.\d+)?)?/i;
const zoneForm = /^\s*(?:\(?GMT\s*\+0?7(?::00)?\)?|\+07:?00)?$/i;
const weekday = /^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)\s*[,-]?\s*/i;
const label = /^(?:ngày\s+đăng|đăng\s+ngày|cập\s+nhật(?:\s+(?:lúc|ngày))?|ngày(?!\s+\d+\s+tháng))\s*:?\s*/i;

/** A moment in ISO 8601 for a day with or without its hour (Việt Nam's unless a zone is given). */
export function readMoment(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(trimmed)) return isoOf(trimmed);
  const found = leadingDay(trimmed);
  if (!found) return undefined;
  const clock = clockForm.exec(found.rest);
  const rest = clock ? found.rest.slice(clock[0].length) : found.rest;
  if (!zoneForm.test(rest)) return undefined;
  const time = clock ? `${clock[1]?.padStart(2, '0')}:${clock[2]}` : openingHour;
  return isoOf(`${found.day}T${time}:00+07:00`);
}

/** When a story was published; a moment when none can have been (a year typed as 0021) is only a doubt. */
export const publicationOf = (
  moment: string | undefined,
  typed: string | undefined,
): { publishedAt?: string; doubts: string[] } =>
  !moment || isPossible(new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, -14))
    ? { publishedAt: moment, doubts: [] }
    : { doubts: [`ngày đăng “${typed}” không thể đúng, đã bỏ trống`] };

/** From the Republic's first day on; the end is far enough for any hour set ahead. */
const isPossible = (day: string): boolean => day >= '1945-09-02' && day <= '2100-12-31';

/** The moment of a line that says nothing else: "28/05/2021", "Thứ Sáu, 28/05/2021 14:30 GMT+7". */
export const readDateLine = (line: string): string | undefined =>
  readMoment(line.trim().replace(weekday, '').replace(label, '').replace(weekday, ''));

function isoOf(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
