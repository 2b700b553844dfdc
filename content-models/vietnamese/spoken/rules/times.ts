import { cardinal, type NumberWords } from '../number-words.ts';
import { rule } from '../rule.ts';

const end = String.raw`(?![\p{L}\d/]|[.,:]\d)`;
const hour = String.raw`(?:[01]?\d|2[0-4])`;
const minute = String.raw`[0-5]\d`;

export const clockWithLetters = rule(
  '7h30, 19h, 20g47',
  String.raw`(?<hour>${hour})\s?[hg](?<minute>${minute})(?:p|ph|')?${end}`,
  ({ hour, minute }, { words }) => sayTime(hour, minute, words),
);

export const hourWithLetter = rule('7h, 19h', `(?<hour>${hour})h${end}`, ({ hour }, { words }) =>
  sayTime(hour, '', words),
);

export const clockWithColon = rule(
  '07:00, 17:05',
  `(?<hour>${hour}):(?<minute>${minute})${end}`,
  ({ hour, minute }, { before, words }) =>
    /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số)[^.;\n]{0,20}$/iu.test(before) ? undefined : sayTime(hour, minute, words),
);

export const clockInWords = rule(
  '17 giờ 05, 5 giờ 30, 18 giờ 12 phút',
  String.raw`(?<hour>${hour}) giờ (?<minute>[0-5]?\d)(?: phút)?(?![\p{L}\d/%]|[.,:–-]\d| (?:người|hộ|giây|phần|lượt|em|đại biểu|km|m|kg)(?!\p{L}))`,
  ({ hour, minute }, { words }) => sayTime(hour, minute, words),
);

function sayTime(hour = '', minute = '', words: NumberWords): string {
  const hours = `${cardinal(hour, words)} giờ`;
  return Number(minute) === 0 ? hours : `${hours} ${cardinal(minute, words)} phút`;
}
