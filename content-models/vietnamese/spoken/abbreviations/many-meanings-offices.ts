import type { Ambiguous } from './abbreviation.ts';

const office = /(?:Bí thư|Chủ tịch|đồng chí|Sở|Phòng|Ban|Bộ|cán bộ|ngành|lĩnh vực)\s$/iu;

/** Bodies and places. */
export const officesOfManyMeanings: readonly Ambiguous[] = [
  {
    short: 'TP',
    meanings: [
      { long: 'thành phố', after: /^\.?\s?(?:\p{Lu}|trực thuộc)/u },
      { long: 'thành phố', before: /(?:trên địa bàn|tỉnh,|huyện,|các|trung tâm|nội|toàn)\s$/iu },
    ],
  },
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
    short: 'CA',
    meanings: [
      { long: 'Công an', after: /^\s(?:xã|phường|tỉnh|huyện|thành phố|TP|thị xã|viên)/u },
      { long: 'Công an', before: office },
    ],
  },
  { short: 'BCS', meanings: [{ long: 'Ban Cán sự', after: /^\s(?:đảng|Đảng)/u }] },
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
      { long: 'huyện', after: /^\.\p{Lu}\p{Ll}/u },
      { long: 'huyện', after: /^\.\s?\p{Lu}\p{Ll}/u, before: /(?:,|xã \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,)\s$/u },
    ],
  },
  {
    short: 'X',
    meanings: [{ long: 'xã', after: /^\.\s?\p{Lu}\p{Ll}{1,6} \p{Lu}/u, before: /(?:^|[\s(,])$/u }],
  },
  {
    short: 'CP',
    meanings: [
      { long: 'cổ phần', before: /(?:Công ty|công ty|Tập đoàn|TNHH|Ngân hàng)\s$/u },
      { long: 'Chính phủ', before: /(?:Nghị định|NĐ|Nghị quyết|Thủ tướng|Văn phòng)\s$/u },
    ],
  },
  {
    short: 'QH',
    meanings: [
      { long: 'Quốc hội', before: /(?:đại biểu|Đại biểu|kỳ họp|Kỳ họp|Chủ tịch|cử tri,|Đoàn ĐB)\s$/u },
    ],
  },
  { short: 'HN', meanings: [{ long: 'Hà Nội', before: /(?:TP\.?|Thủ đô|tại|về|ở|ra|thành phố)\s$/u }] },
  {
    short: 'UB',
    meanings: [{ long: 'Ủy ban', after: /^\s(?:MTTQ|Mặt trận|Kiểm tra|KT|nhân dân|bầu cử|Dân tộc)/u }],
  },
  {
    short: 'VP',
    meanings: [
      {
        long: 'Văn phòng',
        after: /^\s(?:UBND|HĐND|Đảng|Tỉnh|Huyện|Chính phủ|CP|Đăng ký|Điều phối|Quốc hội|Trung ương)/u,
      },
      { long: 'Văn phòng', before: /(?:Lãnh đạo|lãnh đạo|Chánh|chánh|Phó Chánh)\s$/u },
    ],
  },
  {
    short: 'BCT',
    meanings: [{ long: 'Bộ Chính trị', before: /(?:Nghị quyết|Chỉ thị|Kết luận|Quy định|viên|của)\s$/u }],
  },
  {
    short: 'BTC',
    meanings: [
      {
        long: 'Ban Tổ chức',
        after: /^\s(?:cuộc|hội|Hội|giải|Giải|lễ|Lễ|chương trình|Tỉnh|TU|Trung ương|TW|đã|cho|trao)/u,
      },
      { long: 'Ban Tổ chức', before: /(?:Trưởng|trưởng|mặt|đại diện|Phó)\s$/u },
    ],
  },
  {
    short: 'BBT',
    meanings: [
      { long: 'Ban Bí thư', before: /(?:Chỉ thị|Kết luận|Quy định|Bộ Chính trị,|Thông báo|của)\s$/u },
      {
        long: 'Ban Biên tập',
        after: /^\s(?:cổng|Cổng|trang|Trang|báo|Báo|tạp chí|bản tin|Bản tin|website)/u,
      },
    ],
  },
];
