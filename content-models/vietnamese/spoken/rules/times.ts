import { cardinal, type NumberWords } from '../number-words.ts';
import { type Found, type Place, rule } from '../rule.ts';

const hour = String.raw`(?<hour>[01]?\d|2[0-4])`;
const minute = String.raw`(?<minute>[0-5]\d)`;
const end = String.raw`(?![\p{L}\d/]|[.,:]\d)`;
/** The dash of 7h–9h. */
const until = String.raw`(?<until> ?[-–] ?(?=\d{1,2}(?:[hg:]| giờ)))?`;

export const clockWithLetters = rule(
  '7h30, 20g47, 7h30–9h',
  `${hour} ?[hg]${minute}(?:p|ph|')?${end}${until}`,
  sayTime,
);

export const hourWithLetter = rule('7h, 19h', `${hour}h${end}${until}`, sayTime);

export const clockWithColon = rule('07:00, 17:05', `${hour}:${minute}${end}${until}`, (time, place) =>
  /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số)[^.;\n]{0,20}$/iu.test(place.before) ? undefined : sayTime(time, place),
);

/** "7 giờ 15 người đã đến" tells no minutes: they are said only where nothing counted can follow. */
export const clockInWords = rule(
  '17 giờ 05, 5 giờ 30, 18 giờ 12 phút',
  String.raw`${hour} giờ (?<minute>[0-5]?\d)(?: phút(?!\p{L})|(?=[,;.!?)”]|$|\n| (?:sáng|trưa|chiều|tối|đêm|ngày|hôm|cùng|thứ|đến|tới|và|tại|ở|là|thì|hằng|mỗi)(?!\p{L})))`,
  sayTime,
);

function sayTime({ hour = '', minute = '', until }: Found, { words }: Place): string {
  return `${sayHour(hour, minute, words)}${until ? ' đến ' : ''}`;
}

function sayHour(hour: string, minute: string, words: NumberWords): string {
  const hours = `${cardinal(hour, words)} giờ`;
  return Number(minute) === 0 ? hours : `${hours} ${cardinal(minute, words)} phút`;
}
