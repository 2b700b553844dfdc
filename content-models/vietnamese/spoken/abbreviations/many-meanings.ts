import type { Ambiguous } from './abbreviation.ts';

const office = /(?:Bí thư|Chủ tịch|đồng chí|Sở|Phòng|Ban|Bộ|cán bộ|ngành|lĩnh vực)\s$/iu;

/** Short forms that mean several things: one is said only where its neighbours tell which. */
export const manyMeanings: readonly Ambiguous[] = [
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
    short: 'TP',
    meanings: [
      { long: 'thành phố', after: /^\.?\s?(?:\p{Lu}|trực thuộc)/u },
      { long: 'thành phố', before: /(?:trên địa bàn|tỉnh,|huyện,|các|trung tâm|nội|toàn)\s$/iu },
    ],
  },
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
  {
    short: 'BCH',
    meanings: [
      { long: 'Ban Chỉ huy', after: /^\s(?:Quân sự|quân sự|QS|phòng|PCTT|công trường|Bộ đội|BĐBP)/u },
      {
        long: 'Ban Chấp hành',
        after: /^\s(?:Đảng|Đoàn|Hội|Trung ương|TW|Công đoàn|công đoàn|LĐLĐ|chi|lâm thời|khóa|khoá|TƯ)/u,
      },
    ],
  },
  {
    short: 'BTV',
    meanings: [
      { long: 'Ban Thường vụ', after: /^\s(?:Tỉnh|Thành|Huyện|Thị|Đảng|Đoàn|Hội|TU|Liên|LĐLĐ|Trung)/u },
      { long: 'biên tập viên', before: /(?:phóng viên|PV)(?:,| và)?\s$/iu },
      { long: 'biên tập viên', after: /^\s(?:Đài|đài|báo|Báo)/u },
    ],
  },
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
    short: 'HS',
    meanings: [
      {
        long: 'học sinh',
        before: /(?:\p{Ll}|\d|các|em)\s$/u,
        after:
          /^\s(?:lớp|nghèo|giỏi|trường|khối|dân tộc|bán trú|nội trú|tiểu học|THCS|THPT|đạt|có|tham gia)/u,
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
  {
    short: 'CA',
    meanings: [
      { long: 'Công an', after: /^\s(?:xã|phường|tỉnh|huyện|thành phố|TP|thị xã|viên)/u },
      { long: 'Công an', before: office },
    ],
  },
  { short: 'PN', meanings: [{ long: 'Phụ nữ', before: /(?:Hội|hội viên|hội)\s$/iu }] },
  { short: 'ND', meanings: [{ long: 'Nông dân', before: /(?:Hội|hội viên)\s$/iu }] },
  { short: 'TN', meanings: [{ long: 'Thanh niên', before: /(?:Đoàn|đoàn viên,?|Hội)\s$/u }] },
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
  { short: 'HV', meanings: [{ long: 'hội viên', after: /^\s(?:Hội|phụ nữ|nông dân|CCB)/u }] },
  { short: 'BCS', meanings: [{ long: 'Ban Cán sự', after: /^\s(?:đảng|Đảng)/u }] },
  {
    short: 'CB',
    meanings: [
      { long: 'cán bộ', after: /^(?:,| và)?\s(?:công chức|CC|chiến sĩ|CS|đảng viên|xã|phường)/u },
      { long: 'chi bộ', before: /(?:Bí thư|sinh hoạt)\s$/u },
    ],
  },
  {
    short: 'P',
    meanings: [
      {
        long: 'phòng',
        after:
          /^\.\s?(?:Kinh tế|Nội vụ|GD|Giáo dục|Tài chính|TC|Tư pháp|Y tế|Văn hóa|VH|Tổ chức|TN|Tài nguyên|LĐ|Lao động|Nông nghiệp|NN)/u,
      },
      { long: 'phường', after: /^\.\s?(?:\d|\p{Lu}\p{Ll})/u, before: /(?:^|[\s(,])$/u },
    ],
  },
  { short: 'Q', meanings: [{ long: 'quận', after: /^\.\s?(?:\d|\p{Lu}\p{Ll})/u, before: /(?:^|[\s(,])$/u }] },
  {
    short: 'H',
    meanings: [
      { long: 'huyện', after: /^\.\s?\p{Lu}\p{Ll}/u, before: /(?:,|xã \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,)\s$/u },
    ],
  },
  {
    short: 'LS',
    meanings: [
      { long: 'liệt sĩ', before: /(?:thương binh,|gia đình|con|vợ|mẹ)\s$/iu },
      { long: 'luật sư', before: /(?:Đoàn|đoàn)\s$/u },
    ],
  },
  { short: 'TB', meanings: [{ long: 'Thông báo', after: /^\s(?:số\s)?\d/u }] },
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
