import { figure, isDoubtfulDecimal, sayFigure } from '../figure.ts';
import { cardinal, ordinal } from '../number-words.ts';
import { left, rule } from '../rule.ts';

export const enumerator = rule(
  '1/ Về kinh tế, 2) Về xã hội at the beginning of a paragraph',
  String.raw`(?<=^|\n)(?<number>\d{1,2})[/)-] (?=\p{Lu})`,
  ({ number = '' }, { words }) => `${cardinal(number, words)}. `,
);

export const place = rule(
  'thứ 1 is thứ nhất, thứ 4 is thứ tư',
  String.raw`(?<number>\d{1,3})(?![\p{L}\d]|[.,/–-]\d)`,
  ({ number = '' }, { before, words }) =>
    /(?:^|[^\p{L}])thứ\s(?:\d{1,2}(?:,| và)\s){0,6}$/iu.test(before) ? ordinal(number, words) : undefined,
);

export const version = rule(
  'công nghiệp 4.0, phiên bản 2.1',
  String.raw`(?<major>\d{1,2})\.(?<minor>\d{1,2})(?![\p{L}\d]|[.,/]\d)`,
  ({ major = '', minor = '' }, { before, words }) =>
    /(?:phiên bản|công nghiệp|nông nghiệp|giáo dục|y tế|nhà máy|web|internet|thời đại|kỷ nguyên|cách mạng|Android|iOS)\s+$/iu.test(
      before,
    )
      ? `${cardinal(major, words)} chấm ${cardinal(minor, words)}`
      : undefined,
);

export const plainNumber = rule(
  '1.234.567; 8,5; 01; 2025',
  String.raw`(?<written>${figure})(?![\p{L}\p{M}]|[/–-]\d)`,
  ({ written = '' }, { after, words }) =>
    isDoubtfulDecimal(written) && !/^\s(?:triệu|tỷ|tỉ|tạ|tấn|độ|lần|phần trăm|héc|mét|ki-lô)/u.test(after)
      ? left
      : sayFigure(written, words),
);

/** Stands last among the rules for digits: whatever is left is for the editor to see. */
export const unreadNumber = rule(
  'what no rule reads',
  String.raw`\d[\p{L}\p{M}\p{N}]*(?:[./,:–-][\p{L}\p{M}\p{N}]+)*`,
  () => left,
);

export const strangeNumeral = rule(
  'numerals of other scripts, circled and raised ones',
  String.raw`(?:(?!\d)\p{N})+`,
  () => left,
);
