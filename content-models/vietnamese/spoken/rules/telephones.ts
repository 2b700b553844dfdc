import { digitByDigit } from '../number-words.ts';
import { rule } from '../rule.ts';

const calling =
  /(?:(?:tổng đài|đường dây nóng|hotline)[^.;\d\n]{0,40}|(?:gọi|điện thoại|cấp cứu|cảnh sát|cứu hỏa|cứu hoả|số máy|zalo)(?:\s+(?:số|theo số|đến số|cho))?:?\s+)$/iu;

export const telephone = rule(
  '0912 345 678, 0214.3840.034, 1900 1009, +84 912 345 678',
  String.raw`(?:\+84[ .]?\d{1,3}|0\d{2,4}|1[89]00)(?:[ .-]?\d{2,4}){1,3}(?![\p{L}\d/]|[.,:-]\d)`,
  ({ all }, { before }) => {
    if (/^1/.test(all) && !calling.test(before)) return undefined;
    const digits = all.replace(/\D/g, '');
    const isNumber = all.startsWith('+')
      ? digits.length === 11
      : digits.startsWith('0')
        ? digits.length === 10 || digits.length === 11
        : digits.length === 8 || digits.length === 10;
    if (!isNumber) return undefined;
    return all
      .replace('+84', 'cộng 84 ')
      .split(/[\s.-]+/)
      .map((group) => (group === 'cộng' ? group : digitByDigit(group)))
      .join(', ')
      .replace('cộng, ', 'cộng ');
  },
);

export const shortNumber = rule(
  'gọi 114, tổng đài 1022, cảnh sát 113',
  String.raw`\d{3,4}(?![\p{L}\d]|[.,/–-]\d)`,
  ({ all }, { before, after }) =>
    calling.test(before) &&
    !/^\s(?:cuộc|lượt|người|hộ|tin|lần)(?!\p{L})/u.test(after) &&
    /^(?:11[1-9]|1[0-9]{3}|911)$/.test(all)
      ? digitByDigit(all)
      : undefined,
);
