import type { Ambiguous } from './abbreviation.ts';

/** Kinds of papers, told by the number that follows. */
export const papersOfManyMeanings: readonly Ambiguous[] = [
  {
    short: 'KH',
    meanings: [
      { long: 'Kế hoạch', after: /^\s(?:số\s)?\d/u },
      {
        long: 'Kế hoạch',
        before: /(?:ban hành|xây dựng|triển khai|thực hiện|theo|hoàn thành|đạt|vượt|so với)(?: \d+%)?\s$/iu,
      },
    ],
  },
  {
    short: 'CT',
    meanings: [
      { long: 'Chỉ thị', after: /^\s(?:số\s)?\d/u },
      { long: 'Chủ tịch', after: /^\s(?:UBND|HĐND|UBMTTQ|MTTQ|Ủy ban|Hội đồng|Hội|nước)/u },
    ],
  },
  {
    short: 'QĐ',
    meanings: [
      { long: 'Quyết định', after: /^\s(?:số\s)?\d/u },
      { long: 'Quyết định', before: /(?:theo|ban hành|căn cứ|công bố)\s$/iu },
    ],
  },
  {
    short: 'NĐ',
    meanings: [
      { long: 'Nghị định', after: /^\s(?:số\s)?\d/u },
      { long: 'Nghị định', before: /(?:theo|ban hành|căn cứ)\s$/iu },
    ],
  },
  {
    short: 'NQ',
    meanings: [
      { long: 'Nghị quyết', after: /^\s(?:số\s)?\d/u },
      { long: 'Nghị quyết', before: /(?:theo|ban hành|căn cứ|thực hiện|học tập)\s$/iu },
    ],
  },
  { short: 'CV', meanings: [{ long: 'Công văn', after: /^\s(?:số\s)?\d/u }] },
  { short: 'BC', meanings: [{ long: 'Báo cáo', after: /^\s(?:số\s)?\d/u }] },
  { short: 'TB', meanings: [{ long: 'Thông báo', after: /^\s(?:số\s)?\d/u }] },
];
