import { cardinal, monthName, type NumberWords } from '../number-words.ts';
import { type Place, rule } from '../rule.ts';
import { speaksOfShares } from '../shares.ts';

const partOfDay = /(?:^|[^\p{L}])(?:sáng|trưa|chiều|tối|đêm)\s$/iu;
/** Words before a date that make it one, with nothing between. */
const dayWord = /(?:^|[^\p{L}])(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mồng|mùng|rằm)[\s(]*$/iu;
/** Words that want "ngày" said after them. */
const wantsDay = /(?:^|[,;:([–-]\s*|(?:^|[^\p{L}])(?:từ|đến|tới|trước|sau|vào|hết|và|qua)\s+)$/iu;
/** Words in the same sentence that make 8/3 or 2/9 a day of the year. */
const occasion =
  /(?:^|[^\p{L}])(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ|kỷ niệm|kỉ niệm|Quốc khánh|Quốc tế|Tết|Giỗ Tổ|thành lập|đường|phố|thứ (?:hai|ba|tư|năm|sáu|bảy|\d))[^.!?;\n]*$/iu;

/** 1800–2000 con are no years. */
const countable =
  /^\s?(?:con|người|hộ|cây|lượt|đồng|nghìn|triệu|kg|tấn|tạ|m|ha|m²|lít|suất|quả|bông|chiếc|cái|gốc|học sinh)(?!\p{L})/iu;
/** Hai năm 2024–2026. */
const countedYears = /(?:\d|mươi|mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mấy|nhiều)\s+năm\s+$/iu;

const sep = '(?<sep>[/.-]| - )';
const end = String.raw`(?![\p{L}\d/]|[.,-]\d)`;
const dash = ' ?[-–] ?';

export const fullDate = rule(
  'ngày 01/7/2025, 20-11-2025',
  String.raw`(?<day>\d{1,2})${sep}(?<month>\d{1,2})\k<sep>(?<year>\d{4})${end}`,
  ({ day, month, year }, { before, words }) =>
    isDay(day, month) && isYear(year)
      ? `${dayBefore(before, day)}${sayDay({ day, month, year }, words)}`
      : undefined,
);

export const dayAndMonth = rule(
  '20/11, and 8/3 where the sentence speaks of a day; 24/7 and 1/2 by what stands round them',
  String.raw`(?<day>\d{1,2})(?<sep>[/.-])(?<month>\d{1,2})${end}`,
  ({ day, month, sep: mark }, place) =>
    isDay(day, month) && (mark === '/' ? isDayOfTheYear(day, month, place) : dayWord.test(place.before))
      ? `${dayBefore(place.before, day)}${sayDay({ day, month }, place.words)}`
      : undefined,
);

export const monthOfYear = rule(
  'tháng 3/2024, quý 3/2026, đợt 2/2024',
  String.raw`(?<number>\d{1,2})[/-](?<year>\d{4})${end}`,
  ({ number = '', year = '' }, { before, words }) => {
    if (!isYear(year)) return undefined;
    const counted = /(?:^|[^\p{L}])(?:quý|kỳ|đợt|khóa|khoá|số|lần|vụ)\s+$/iu.test(before);
    if (counted) return `${cardinal(number, words)} năm ${cardinal(year, words)}`;
    if (!isMonth(number)) return undefined;
    const named = /(?:tháng|[–-])\s*$/iu.test(before) || /tháng\s[\d\s,]+(?:và|đến)\s$/iu.test(before);
    return `${named ? '' : 'tháng '}${monthName(number, words)} năm ${cardinal(year, words)}`;
  },
);

export const daySpan = rule(
  '30/4–1/5, 1/1/2024 – 31/12/2024',
  String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}))?${dash}(?<day2>\d{1,2})/(?<month2>\d{1,2})(?:/(?<year2>\d{4}))?${end}`,
  ({ day, month, year, day2, month2, year2 }, place) => {
    if (!isDay(day, month) || !isDay(day2, month2)) return undefined;
    const isSpan = year2 || isDayOfTheYear(day, month, place) || isDayOfTheYear(day2, month2, place);
    if (!isSpan) return undefined;
    const [from, to] = [
      { day, month, year },
      { day: day2, month: month2, year: year2 },
    ].map((one) => sayDay(one, place.words));
    return `${fromBefore(place.before)}${from} đến ngày ${to}`;
  },
);

export const daysOfAMonth = rule(
  '15–20/8, 9–10/9/2025',
  String.raw`(?<first>\d{1,2})${dash}(?<day>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}))?${end}`,
  ({ first = '', day = '', month, year }, place) =>
    isDay(day, month) &&
    Number(first) >= 1 &&
    Number(first) < Number(day) &&
    (year || isDayOfTheYear(day, month, place))
      ? `${fromBefore(place.before)}${cardinal(first, place.words)} đến ngày ${sayDay({ day, month, year }, place.words)}`
      : undefined,
);

export const monthsOfAYear = rule(
  'tháng 3–5/2025, tháng 9-11',
  String.raw`(?<first>\d{1,2})${dash}(?<last>\d{1,2})(?:/(?<year>\d{4}))?${end}`,
  ({ first = '', last = '', year }, { before, words }) =>
    /tháng\s+$/iu.test(before) && isMonth(first) && isMonth(last)
      ? `${monthName(first, words)} đến tháng ${monthName(last, words)}${inYear(year, words)}`
      : undefined,
);

export const years = rule(
  '2021–2025; a school year 2025–2026 is one year with two names',
  String.raw`(?<first>\d{4})${dash}(?:năm )?(?<last>\d{4})${end}`,
  ({ first = '', last = '' }, { before, after, words }) => {
    if (!isYear(first) || !isYear(last) || Number(first) >= Number(last)) return undefined;
    if (countable.test(after)) return undefined;
    const [from, to] = [cardinal(first, words), cardinal(last, words)];
    if (/(?:năm học|niên khóa|niên khoá|niên vụ|đông xuân|đông - xuân|mùa giải)\s+$/iu.test(before))
      return `${from}, ${to}`;
    if (/(?:^|[^\p{L}])năm\s+$/iu.test(before) && !countedYears.test(before)) return `${from} đến năm ${to}`;
    return `${/(?:^|[^\p{L}])từ\s+$/iu.test(before) ? '' : 'từ '}năm ${from} đến năm ${to}`;
  },
);

export const monthAlone = rule(
  'tháng 4 is tháng tư',
  String.raw`0?4(?![\p{L}\d]|[.,/–-]\d)`,
  (_, { before, words }) => (/(?:^|[^\p{L}])tháng\s$/iu.test(before) ? monthName(4, words) : undefined),
);

type Day = { day?: string; month?: string; year?: string };

function sayDay({ day = '', month = '', year }: Day, words: NumberWords): string {
  return `${cardinal(day, words)} tháng ${monthName(month, words)}${inYear(year, words)}`;
}

const inYear = (year: string | undefined, words: NumberWords) =>
  year ? ` năm ${cardinal(year, words)}` : '';

/** From 1/6 to 15/6: the other end of a span can be nothing but a day. */
const certainEnd =
  /^\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?(?:(?:1[3-9]|2\d|3[01])\/\d|\d{1,2}\/\d{1,2}\/\d{4})/iu;
const certainBeginning = /(?:1[3-9]|2\d|3[01])\/\d{1,2}(?:\/\d{4})?\s(?:đến|tới)\s(?:hết\s)?$/iu;

/** Ngày 12, 13/11. */
const severalDays = /(?:^|[^\p{L}])ngày\s(?:\d{1,2}(?:,| và)\s){1,5}$/iu;

/** "ngày" where the text leaves it out and the ear needs it: đến 5/6, sáng 2/7. */
function dayBefore(before: string, day = ''): string {
  if (severalDays.test(before)) return '';
  const isShort = Number(day) <= 10 && partOfDay.test(before);
  return isShort || (!dayWord.test(before) && wantsDay.test(before)) ? 'ngày ' : '';
}

/** "từ ngày" unless the text says it: ngày 15–20/8, từ 15–20/8. */
function fromBefore(before: string): string {
  if (dayWord.test(before)) return '';
  return /(?:^|[^\p{L}])từ\s+$/iu.test(before) ? 'ngày ' : 'từ ngày ';
}

/**
 * Whether d/m is a day of the year and not a fraction. 20/11 can be nothing else; 24/7 is "round the clock"
 * unless a day word stands before it; the rest needs the sentence to speak of a day.
 */
function isDayOfTheYear(day = '', month = '', { before, after }: Place): boolean {
  if (dayWord.test(before) || /^\s\(?(?:âm|dương) lịch/iu.test(after)) return true;
  if (Number(day) <= Number(month) && speaksOfShares(after)) return false;
  if (day.startsWith('0') || month.startsWith('0')) return true;
  if (Number(day) === 24 && Number(month) === 7) return false;
  return Number(day) > 12 || occasion.test(before) || certainEnd.test(after) || certainBeginning.test(before);
}

const isMonth = (month = '') => Number(month) >= 1 && Number(month) <= 12;
const isYear = (year = '') => Number(year) >= 1000 && Number(year) <= 2999;
const longMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(day = '', month = ''): boolean {
  return Number(day) >= 1 && Number(day) <= (longMonths[Number(month) - 1] ?? 0);
}
