import type { Ambiguous } from './abbreviation.ts';

/** Schools, works and other things. */
export const thingsOfManyMeanings: readonly Ambiguous[] = [
  {
    short: 'TT',
    meanings: [
      { long: 'Thông tư', after: /^\s(?:số\s)?\d/u },
      {
        long: 'trung tâm',
        after: /^\s(?:Y tế|Văn hóa|Giáo dục|GD|DVNN|Dịch vụ|Phục vụ|Truyền thông|Khuyến)/u,
      },
      { long: 'thị trấn', after: /^\.\s?\p{Lu}/u },
      { long: 'thị trấn', before: /(?:xã,|các xã và|xã và)\s$/u },
    ],
  },
  { short: 'tt', meanings: [{ long: 'thị trấn', after: /^\.?\s?\p{Lu}/u }] },
  {
    short: 'CĐ',
    meanings: [
      { long: 'Cao đẳng', before: /(?:trường|Trường|hệ|trình độ|tốt nghiệp)\s$/u },
      { long: 'Công đoàn', before: /(?:Chủ tịch|cán bộ|tổ|hoạt động)\s$/u },
    ],
  },
  {
    short: 'ĐH',
    meanings: [
      { long: 'Đại học', before: /(?:trường|Trường|hệ|trình độ|tốt nghiệp|sinh viên|vào|đỗ|thi)\s$/u },
      { long: 'Đại hội', after: /^\s(?:Đảng|đảng|thi đua|TĐYN|XI|XIV)/u },
    ],
  },
  {
    short: 'TH',
    meanings: [
      { long: 'Tiểu học', after: /^\s(?:và|&)\sTHCS/u },
      { long: 'Tiểu học', before: /(?:trường|Trường|cấp|bậc|giáo viên|học sinh)\s$/u },
    ],
  },
  {
    short: 'XD',
    meanings: [{ long: 'xây dựng', after: /^\s(?:nông thôn|NTM|đời sống|nhà|đường|cầu|công trình)/u }],
  },
  { short: 'DN', meanings: [{ long: 'doanh nghiệp', before: /(?:\d|các|nhiều|hỗ trợ|cộng đồng)\s$/u }] },
  {
    short: 'DT',
    meanings: [
      { long: 'diện tích', after: /^\s(?:gieo|trồng|đất|lúa|rừng|\d)/u },
      { long: 'dân tộc', after: /^\s(?:Mông|Dao|Tày|Nùng|Khmer|Chăm|Kinh|Thái|Mường|Giáy|thiểu số)/u },
    ],
  },
  {
    short: 'ĐT',
    meanings: [
      { long: 'điện thoại', after: /^\s?:?\s?[0+]/u },
      { long: 'điện thoại', before: /(?:[Ss]ố|qua|gọi)\s$/u },
    ],
  },
  { short: 'TV', meanings: [{ long: 'ti vi', before: /(?:chiếc|cái|xem|màn hình|tặng|mua|sóng)\s$/u }] },
  {
    short: 'BV',
    meanings: [{ long: 'bệnh viện', after: /^\s(?:đa khoa|Đa khoa|ĐK|tỉnh|huyện|khu vực|\p{Lu}\p{Ll})/u }],
  },
  {
    short: 'MN',
    meanings: [{ long: 'mầm non', before: /(?:trường|Trường|bậc|cấp|giáo viên|GV|ngành|học)\s$/u }],
  },
  {
    short: 'MG',
    meanings: [{ long: 'mẫu giáo', before: /(?:trường|Trường|lớp|bậc|cấp|giáo viên|trẻ|tuổi)\s$/u }],
  },
  {
    short: 'TNXH',
    meanings: [{ long: 'tệ nạn xã hội', before: /(?:chống|chống các|trừ|lùi|phạm,|phạm và|có)\s$/u }],
  },
  {
    short: 'BKS',
    meanings: [
      { long: 'biển kiểm soát', after: /^:?\s?\d{2}\p{Lu}/u },
      { long: 'Ban Kiểm soát', before: /(?:HĐQT|Hội đồng quản trị|Trưởng)(?:,| và)?\s$/u },
    ],
  },
  {
    short: 'PTTH',
    meanings: [
      { long: 'phổ thông trung học', before: /(?:trường|Trường|học sinh|cấp|tốt nghiệp)\s$/u },
      { long: 'Phát thanh, Truyền hình', before: /(?:Đài|đài|Báo và)\s$/u },
    ],
  },
  {
    short: 'SP',
    meanings: [
      { long: 'sản phẩm', after: /^\s(?:OCOP|nông|đạt)/u },
      { long: 'sản phẩm', before: /\d\s$/u },
    ],
  },
  { short: 'MH', meanings: [{ long: 'mô hình', before: /(?:\d|các|nhiều)\s$/u }] },
  { short: 'KT', meanings: [{ long: 'kinh tế', before: /(?:phát triển|mô hình|hộ)\s$/u }] },
  { short: 'VH', meanings: [{ long: 'văn hóa', before: /(?:nhà|đời sống|gia đình)\s$/iu }] },
];
