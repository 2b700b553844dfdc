import type { Ambiguous } from './abbreviation.ts';

/** People: their place in life, degrees and offices. */
export const peopleOfManyMeanings: readonly Ambiguous[] = [
  {
    short: 'CCB',
    meanings: [
      {
        long: 'cựu chiến binh',
        before:
          /(?:Hội|hội viên|chi hội|phường|xã|tỉnh|người|ông|bác|đồng chí|gia đình|phụ nữ|thanh niên|nông dân|Mặt trận(?: Tổ quốc)?|các)(?:,| và)?\s$/iu,
      },
      { long: 'cựu chiến binh', after: /^\s(?:Việt Nam|xã|phường|tỉnh|gương mẫu|\p{Lu}\p{Ll})/u },
    ],
  },
  {
    short: 'HS',
    meanings: [
      { long: 'học sinh', before: /(?:tỷ lệ|tỉ lệ|các em|em|dạy|phụ huynh|cha mẹ)\s$/iu },
      {
        long: 'học sinh',
        after:
          /^\s(?:lớp|nghèo|giỏi|trường|khối|dân tộc|bán trú|nội trú|tiểu học|THCS|THPT|đạt|hoàn thành|tham gia|đỗ)/u,
      },
    ],
  },
  {
    short: 'GV',
    meanings: [
      {
        long: 'giáo viên',
        after: /^\s(?:trường|Trường|mầm non|tiểu học|giỏi|THCS|THPT|dạy|chủ nhiệm|có|đạt)/u,
      },
    ],
  },
  {
    short: 'CN',
    meanings: [
      { long: 'cử nhân', before: /(?:^|[,;(]\s)$/u, after: /^\.?\s?\p{Lu}\p{Ll}/u },
      { long: 'Chủ nhật', before: /(?:sáng|chiều|tối|thứ bảy,|thứ 7,|ngày)\s$/iu },
    ],
  },
  { short: 'PN', meanings: [{ long: 'Phụ nữ', before: /(?:Hội|hội viên|hội)\s$/iu }] },
  { short: 'ND', meanings: [{ long: 'Nông dân', before: /(?:Hội|hội viên)\s$/iu }] },
  { short: 'TN', meanings: [{ long: 'Thanh niên', before: /(?:Đoàn|đoàn viên,?|Hội)\s$/u }] },
  { short: 'HV', meanings: [{ long: 'hội viên', after: /^\s(?:Hội|phụ nữ|nông dân|CCB)/u }] },
  {
    short: 'CB',
    meanings: [
      { long: 'cán bộ', after: /^(?:,| và)?\s(?:công chức|CC|chiến sĩ|CS|đảng viên|xã|phường)/u },
      { long: 'chi bộ', before: /(?:Bí thư|sinh hoạt)\s$/u },
    ],
  },
  { short: 'SN', meanings: [{ long: 'sinh năm', after: /^\s?[12]\d{3}/u }] },
  {
    short: 'GĐ',
    meanings: [
      { long: 'giám đốc', before: /(?:Phó|Ban|Tổng|phó)\s$/u },
      {
        long: 'giám đốc',
        after: /^\s(?:Công ty|HTX|Sở|Trung tâm|TT|Bệnh viện|BV|Xí nghiệp|Nhà máy|Ngân hàng|Bảo tàng|Đài)/u,
      },
      {
        long: 'gia đình',
        after: /^\s(?:văn hóa|văn hoá|chính sách|hiếu học|ông|bà|anh|chị|liệt sĩ|thương binh)/u,
      },
    ],
  },
  { short: 'TS', meanings: [{ long: 'tiến sĩ', after: /^[.,]?\s?(?:\p{Lu}\p{Ll}|BS|Bs|KS|Đ)/u }] },
  { short: 'DS', meanings: [{ long: 'dược sĩ', after: /^[.,]?\s?(?:\p{Lu}\p{Ll}|CK)/u }] },
  { short: 'KS', meanings: [{ long: 'kỹ sư', after: /^\.?\s?\p{Lu}\p{Ll}/u }] },
  { short: 'VS', meanings: [{ long: 'viện sĩ', after: /^[.,]?\s?(?:\p{Lu}\p{Ll}|TS)/u }] },
  {
    short: 'NV',
    meanings: [
      { long: 'Nội vụ', before: /(?:Sở|Phòng|Bộ|P\.)\s$/u },
      { long: 'nhân viên', before: /(?:cán bộ|CB|giáo viên|GV)(?:,| và)?\s$/u },
    ],
  },
  { short: 'ĐD', meanings: [{ long: 'điều dưỡng', before: /(?:bác sĩ|BS|y sĩ)(?:,| và)\s$/u }] },
  { short: 'UV', meanings: [{ long: 'ủy viên', after: /^\s(?:BCH|BTV|Ban|Trung ương|TW|Ủy ban|UB)/u }] },
  {
    short: 'TTND',
    meanings: [
      { long: 'Thanh tra nhân dân', before: /Ban\s$/u },
      { long: 'Thầy thuốc nhân dân', before: /danh hiệu\s$/u },
      { long: 'Thầy thuốc nhân dân', after: /^,?\s(?:\p{Lu}\p{Ll}|BS|TS|GS|PGS)/u },
    ],
  },
  {
    short: 'LS',
    meanings: [
      { long: 'liệt sĩ', before: /(?:thương binh,|gia đình|con|vợ|mẹ)\s$/iu },
      { long: 'luật sư', before: /(?:Đoàn|đoàn)\s$/u },
    ],
  },
];
