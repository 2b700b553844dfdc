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
      { long: 'huyện', after: /^\.\p{Lu}\p{Ll}/u },
      { long: 'huyện', after: /^\.\s?\p{Lu}\p{Ll}/u, before: /(?:,|xã \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,)\s$/u },
    ],
  },
  {
    short: 'X',
    meanings: [{ long: 'xã', after: /^\.\s?\p{Lu}\p{Ll}{1,6} \p{Lu}/u, before: /(?:^|[\s(,])$/u }],
  },
  { short: 'SN', meanings: [{ long: 'sinh năm', after: /^\s?[12]\d{3}/u }] },
  { short: 'ĐT', meanings: [{ long: 'điện thoại', after: /^\s?:?\s?[0+]/u }] },
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
  { short: 'TV', meanings: [{ long: 'ti vi', before: /(?:chiếc|cái|xem|màn hình|tặng|mua|sóng)\s$/u }] },
  { short: 'TS', meanings: [{ long: 'tiến sĩ', after: /^[.,]?\s?(?:\p{Lu}\p{Ll}|BS|Bs|KS|Đ)/u }] },
  { short: 'DS', meanings: [{ long: 'dược sĩ', after: /^[.,]?\s?(?:\p{Lu}\p{Ll}|CK)/u }] },
  { short: 'KS', meanings: [{ long: 'kỹ sư', after: /^\.?\s?\p{Lu}\p{Ll}/u }] },
  { short: 'VS', meanings: [{ long: 'viện sĩ', after: /^[.,]?\s?(?:\p{Lu}\p{Ll}|TS)/u }] },
  { short: 'HN', meanings: [{ long: 'Hà Nội', before: /(?:TP\.?|Thủ đô|tại|về|ở|ra|thành phố)\s$/u }] },
  {
    short: 'UB',
    meanings: [{ long: 'Ủy ban', after: /^\s(?:MTTQ|Mặt trận|Kiểm tra|KT|nhân dân|bầu cử|Dân tộc)/u }],
  },
  {
    short: 'NV',
    meanings: [
      { long: 'Nội vụ', before: /(?:Sở|Phòng|Bộ|P\.)\s$/u },
      { long: 'nhân viên', before: /(?:cán bộ|CB|giáo viên|GV)(?:,| và)?\s$/u },
    ],
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
    short: 'BV',
    meanings: [{ long: 'bệnh viện', after: /^\s(?:đa khoa|Đa khoa|ĐK|tỉnh|huyện|khu vực|\p{Lu}\p{Ll})/u }],
  },
  { short: 'ĐD', meanings: [{ long: 'điều dưỡng', before: /(?:bác sĩ|BS|y sĩ)(?:,| và)\s$/u }] },
  {
    short: 'MN',
    meanings: [{ long: 'mầm non', before: /(?:trường|Trường|bậc|cấp|giáo viên|GV|ngành|học)\s$/u }],
  },
  {
    short: 'MG',
    meanings: [{ long: 'mẫu giáo', before: /(?:trường|Trường|lớp|bậc|cấp|giáo viên|trẻ|tuổi)\s$/u }],
  },
  { short: 'UV', meanings: [{ long: 'ủy viên', after: /^\s(?:BCH|BTV|Ban|Trung ương|TW|Ủy ban|UB)/u }] },
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
    short: 'TTND',
    meanings: [
      { long: 'Thanh tra nhân dân', before: /Ban\s$/u },
      { long: 'Thầy thuốc nhân dân', before: /danh hiệu\s$/u },
      { long: 'Thầy thuốc nhân dân', after: /^,?\s(?:\p{Lu}\p{Ll}|BS|TS|GS|PGS)/u },
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
  {
    short: 'PTTH',
    meanings: [
      { long: 'phổ thông trung học', before: /(?:trường|Trường|học sinh|cấp|tốt nghiệp)\s$/u },
      { long: 'Phát thanh, Truyền hình', before: /(?:Đài|đài|Báo và)\s$/u },
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
