import { cardinal, ordinal } from '../number-words.ts';
import { rule } from '../rule.ts';

const roman = '(?<roman>(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))';
const numbered =
  /(?:^|[^\p{L}])(?:khóa|khoá|đại hội|thế kỷ|thế kỉ|quý|kỳ|chương|phần|mục|phụ lục|hạng|loại|mức|mức độ|cấp độ|bậc|cấp|vùng|khu vực|nhóm|giai đoạn|quân khu|quân đoàn|đợt|tập|khối|ngạch|đề án|tiểu đoàn|lần)\s+$/iu;
/** II is no word; VI and XI may be words in capitals. */
const onlyRoman = /^(?:I{2,3}|I?V(?=.)I{2,3}|IV|IX|X{2,3}|X{1,3}(?:I{2,3}|IV|V|VI{1,3}|IX))$/;
const afterRoman = /[IVX]{1,6}(?:, | và |\s?[–-]\s?)$/;

export const romanNumber = rule(
  'lần thứ XIV, Đại hội XIII, quý III, khóa XV; a lone I or V is a letter',
  String.raw`${roman}(?:/(?<year>[12]\d{3}))?(?![\p{L}\p{M}\d]|[.&][\p{L}\d])`,
  ({ roman = '', year }, { before, after, words }) => {
    const value = romanValue(roman);
    if (value === 0) return undefined;
    if (/(?:^|[^\p{L}])thứ\s+$/iu.test(before)) return ordinal(value, words);
    const isHeading = /^[IV]/.test(roman) && /(?:^|\n)$/.test(before) && /^[.)]\s/.test(after);
    const isNumber =
      numbered.test(before) ||
      isHeading ||
      onlyRoman.test(roman) ||
      (afterRoman.test(before) && roman.length > 1);
    const inYear = year ? ` năm ${cardinal(year, words)}` : '';
    return isNumber ? `${cardinal(value, words)}${inYear}` : undefined;
  },
);

export const romanEnumerator = rule(
  'I/ Thuận lợi, II- Kết quả at the beginning of a paragraph',
  String.raw`(?<=^|\n)${roman}[/-] (?=\p{Lu})`,
  ({ roman = '' }, { words }) => (roman === '' ? undefined : `${cardinal(romanValue(roman), words)}. `),
);

const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(roman: string): number {
  const values = Array.from(roman, (letter) => letters[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
