import { cardinal } from '../number-words.ts';
import { left, rule } from '../rule.ts';
import { speaksOfCounts, speaksOfParts } from '../shares.ts';

const end = String.raw`(?![\p{L}\d/]|[.,-]\d)`;

const share = /(?:^|[^\p{L}])(?:gần|hơn|quá|khoảng|chừng|bằng|chiếm|còn|được|giảm|tăng)\s+$/iu;
const scoring =
  /(?:^|[^\p{L}])(?:(?:thắng|thua)(?! lợi)(?:\s\p{L}+){0,4}|(?:hòa|hoà|(?<!hướng )dẫn|tỷ số|tỉ số)(?:\s(?:là|với|nhau|trước|chung cuộc))?)\s$/iu;
const countedNext = /^\s(?:lần|người|hộ|trận|bàn|vụ|năm|ngày|tháng|triệu|điểm)(?!\p{L})/iu;
const proportion = /(?:tỷ lệ|tỉ lệ|bản đồ)[^.;\n\d]{0,20}$/iu;

export const score = rule(
  'thắng 2–1, hòa 1-1',
  String.raw`(?<ours>\d{1,2}) ?[-–:] ?(?<theirs>\d{1,2})${end}`,
  ({ ours = '', theirs = '' }, { before, after, words }) =>
    scoring.test(before) && !countedNext.test(after)
      ? `${cardinal(ours, words)} ${cardinal(theirs, words)}`
      : undefined,
);

export const proportionOf = rule(
  'tỷ lệ 1/500, 1:50',
  String.raw`(?<a>\d{1,3})[/:](?<b>\d{1,3}(?:\.\d{3})*|\d{1,6})${end}`,
  ({ a = '', b = '' }, { before, words }) =>
    proportion.test(before)
      ? `${cardinal(a, words)} trên ${cardinal(b.replaceAll('.', ''), words)}`
      : undefined,
);

export const roundTheClock = rule(
  '24/7 and 7/7 where the text speaks of hours',
  `(?:24/7|7/7)${end}`,
  ({ all }, { before, after, words }) => {
    const hours =
      /(?:trực|hoạt động|phục vụ|hỗ trợ|mở cửa|tiếp nhận|túc trực|giám sát|vận hành|24\/24 giờ|24\/24)[^.;\n\d]{0,40}$/iu;
    if (!hours.test(before) && !/^\s*(?:giờ|ngày)(?!\p{L})/iu.test(after)) return undefined;
    const [a = '', b = ''] = all.split('/');
    return `${cardinal(a, words)} trên ${cardinal(b, words)}`;
  },
);

export const hoursOfHours = rule(
  '24/24h',
  String.raw`24/24 ?h(?!\p{L})`,
  (_, { words }) => `${cardinal(24, words)} trên ${cardinal(24, words)} giờ`,
);

export const houseNumber = rule(
  'số nhà 25/3, ngõ 12/5',
  String.raw`(?<a>\d{1,4})/(?<b>\d{1,3})${end}`,
  ({ a = '', b = '' }, { before, words }) =>
    /(?:số nhà|nhà số|ngõ|ngách|hẻm|kiệt)\s$/iu.test(before)
      ? `${cardinal(a, words)} trên ${cardinal(b, words)}`
      : undefined,
);

/** Comes after the dates: what could be either and is not decided by the text stays and is listed. */
export const fraction = rule(
  '2/3 số hộ, 17/19 tiêu chí, 24/24 giờ',
  String.raw`(?<a>\d{1,3}(?:\.\d{3})+|\d{1,4})/(?<b>\d{1,3}(?:\.\d{3})+|\d{1,4})${end}`,
  ({ a: over = '', b: under = '' }, { before, after, words }) => {
    const [a, b] = [over.replaceAll('.', ''), under.replaceAll('.', '')];
    const [above, below] = [Number(a), Number(b)];
    const parts = `${cardinal(a, words)} phần ${below === 4 ? 'tư' : cardinal(b, words)}`;
    const outOf = `${cardinal(a, words)} trên ${cardinal(b, words)}`;
    if (above === 0 || below === 0) return left;
    if (above < below && below <= 10 && (speaksOfParts(after) || share.test(before))) return parts;
    if (speaksOfCounts(after) || (above <= below && below > 12)) return outOf;
    return left;
  },
);
