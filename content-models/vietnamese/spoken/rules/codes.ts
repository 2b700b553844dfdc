import { figure, sayFigure } from '../figure.ts';
import { cardinal } from '../number-words.ts';
import { left, rule } from '../rule.ts';

export const plate = rule(
  'vehicle plates are not read: 24A-123.45, 51F-12345',
  String.raw`\d{2}[A-ZĐ]{1,2}\d?[-– ]\d{3}\.?\d{2}(?![\p{L}\d])`,
  () => left,
);

export const numberWithLetter = rule(
  'lớp 5A, lớp 12A1, Quốc lộ 4D, nhà 12B, mạng 5G',
  String.raw`(?<number>\d{1,4})(?<letter>[A-HK-VXYĐ])(?<index>\d{0,2})(?![\p{L}\d]|[.-]\d|/\d+(?!\p{L}))`,
  ({ number = '', letter = '', index = '' }, { before, words }) => {
    const isKnown = /^(?:[345][GD])$/.test(`${number}${letter}`);
    if (
      !isKnown &&
      !/(?:lớp|khối|quốc lộ|tỉnh lộ|đường|phòng|nhà|số|ngõ|tổ|kiệt|hẻm|khu|xe|lớp \d[\p{L}\d]{0,3},)\s+$/iu.test(
        before,
      )
    )
      return undefined;
    return `${cardinal(number, words)} ${letter}${index ? ` ${cardinal(index, words)}` : ''}`;
  },
);

export const letterWithNumber = rule(
  'khổ A4, nhà B2, F1, vitamin B12; K15 after words of a school',
  String.raw`(?<letter>[A-ZĐ])(?<number>\d{1,3})(?![\p{L}\d]|[./,-]\d)`,
  ({ letter = '', number = '' }, { before, words }) => {
    if (!'KPQT'.includes(letter)) return `${letter} ${cardinal(number, words)}`;
    return letter === 'K' &&
      /(?:sinh viên|học viên|lớp|khóa|khoá|trường|học sinh)\s[^.;,\n]{0,20}$/iu.test(before)
      ? `khóa ${cardinal(number, words)}`
      : left;
  },
);

/** Short names that a number follows without a space. */
const roads: Readonly<Record<string, string>> = {
  QL: 'Quốc lộ',
  TL: 'Tỉnh lộ',
  ĐT: 'Đường tỉnh',
  KP: 'khu phố',
  TDP: 'tổ dân phố',
};

export const road = rule(
  'QL4D, QL.32, ĐT.155, KP3',
  String.raw`(?<kind>QL|TL|ĐT|KP|TDP)[. ]?(?<number>\d{1,3})(?<letter>[A-ZĐ]?)(?![\p{L}\d/])`,
  ({ kind = '', number = '', letter }, { words }) =>
    `${roads[kind]} ${cardinal(number, words)}${letter ? ` ${letter}` : ''}`,
);

export const roadStone = rule(
  'km 15+200, Km15 + 200',
  String.raw`[Kk][Mm] ?(?<stone>\d{1,4})(?: ?\+ ?(?<metres>\d{1,3}))?(?![\p{L}\d])`,
  ({ stone = '', metres }, { words }) =>
    `ki-lô-mét ${cardinal(stone, words)}${metres ? ` cộng ${cardinal(metres, words)}` : ''}`,
);

export const dashedNumbers = rule(
  'NPK 16-16-8, 4-3-3',
  String.raw`\d{1,2}(?:-\d{1,2}){2,3}(?![\p{L}\d/-])`,
  ({ all }, { words }) =>
    all
      .split('-')
      .map((part) => cardinal(part, words))
      .join(', '),
);

export const equation = rule(
  '5 + 3 = 8',
  String.raw`(?<number>${figure}) ?= ?(?=\d)`,
  ({ number = '' }, { words }) => `${sayFigure(number, words)} bằng `,
);

/** Stands last among the rules for letters that carry digits. */
export const unreadCode = rule(
  'letters and digits mixed in a way nobody named',
  String.raw`[\p{L}\p{M}]{1,40}\d[\p{L}\p{M}\p{N}]*(?:[./-][\p{L}\p{M}\p{N}]+)*`,
  () => left,
);
