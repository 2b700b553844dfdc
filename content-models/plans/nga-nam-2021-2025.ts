import { ngaNamCriteria } from './nga-nam-criteria.ts';
import { preset } from './preset.ts';

const two = 'Mục III, khoản 1, gạch đầu dòng 1';
const one = 'Mục III, khoản 1, gạch đầu dòng 2';
const kind = (dash: number) => `Mục II, khoản 2, điểm 2.3, đối với tập thể, gạch đầu dòng ${dash}`;
const scoring = 'Mục III, khoản 3';

/** What every rule of the plan shares. The plan scores by the results and gives no scale: 12 points a year. */
const quarterly = {
  counts: {},
  per: { kind: 'quarter' as const },
  validFrom: '2022-01-01',
  score: { points: 3 },
};

/**
 * The plan of the town of Ngã Năm. Its copy has no number and no day, only the year 2022; the quotation mark it
 * leaves open in the criteria for schools is closed here.
 */
export const ngaNam = preset({
  key: 'nga-nam-2021-2025',
  title: 'Kế hoạch xây dựng và nhân rộng điển hình tiên tiến trên địa bàn thị xã Ngã Năm giai đoạn 2021–2025',
  issuer: 'UBND thị xã Ngã Năm',
  from: '2021-01-01',
  to: '2025-12-31',
  groups: [
    {
      key: 'ba-don-vi',
      name: 'Trung tâm Y tế, Phòng Giáo dục và Đào tạo, Phòng Kinh tế',
      source: two,
    },
    {
      key: 'mat-tran',
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam thị xã và các tổ chức thành viên',
      unitKinds: ['organisation'],
      source: two,
    },
    { key: 'xa-phuong', name: 'Ủy ban nhân dân các xã, phường', unitKinds: ['commune', 'ward'], source: two },
    {
      key: 'luc-luong-vu-trang',
      name: 'Các đơn vị lực lượng vũ trang thị xã',
      unitKinds: ['force'],
      source: one,
    },
  ],
  rules: [
    {
      key: 'hai-guong',
      source: two,
      whom: { groups: ['ba-don-vi', 'mat-tran', 'xa-phuong'] },
      amount: { min: 2 },
      ...quarterly,
    },
    {
      key: 'luc-luong-vu-trang',
      source: one,
      whom: { groups: ['luc-luong-vu-trang'] },
      amount: { min: 1 },
      ...quarterly,
    },
  ],
  criteria: ngaNamCriteria,
  movements: [
    { text: 'Sản xuất, kinh doanh', portalMovement: 'Sản xuất, kinh doanh', source: kind(1) },
    { text: 'Giáo dục, đào tạo', portalMovement: 'Dạy tốt – Học tốt', source: kind(2) },
    {
      text: 'Y tế, chăm sóc sức khỏe Nhân dân',
      portalMovement: 'Y đức – chăm sóc sức khỏe Nhân dân',
      source: kind(3),
    },
    {
      text: 'Quốc phòng, an ninh: phong trào “Thi đua Quyết thắng”, phong trào “Vì an ninh Tổ quốc”',
      portalMovement: 'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)',
      source: kind(4),
    },
    { text: 'Tổ chức hội, đoàn thể tiêu biểu', portalMovement: 'Hội, đoàn thể tiêu biểu', source: kind(5) },
    { text: 'Cơ quan, đơn vị kiểu mẫu', portalMovement: 'Cải cách hành chính', source: kind(6) },
    {
      text: 'Khu dân cư, khóm, ấp',
      portalMovement: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
      source: kind(7),
    },
    { text: 'Các phong trào thi đua do UBND thị xã phát động', source: kind(8) },
    {
      text: '“Cán bộ, công chức, viên chức thị xã Ngã Năm thi đua thực hiện văn hóa công sở”',
      portalMovement: 'Văn hóa công sở',
      source: 'Mục II, khoản 2, điểm 2.3, đối với cá nhân, gạch đầu dòng 1',
    },
    {
      text: '“Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
      portalMovement: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      source: 'Mục II, khoản 2, điểm 2.2',
    },
  ],
  steps: [
    {
      step: 'discovered',
      text: 'Xây dựng kế hoạch phát hiện, lựa chọn mô hình, gương điển hình tiên tiến tại cơ quan, đơn vị',
      source: 'Mục II, khoản 1',
    },
    {
      step: 'nurtured',
      text: 'Xác định rõ trách nhiệm lãnh đạo, các hoạt động bồi dưỡng điển hình',
      source: 'Mục II, khoản 1',
    },
    {
      step: 'reviewed',
      text: 'Định kỳ hàng năm đánh giá công tác phát hiện, bồi dưỡng, xây dựng, nhân rộng gương điển hình',
      source: 'Mục II, khoản 4',
    },
    {
      step: 'spread',
      text: 'Tuyên truyền, phổ biến kinh nghiệm, cách làm hay bằng nhiều biện pháp, hình thức đa dạng',
      source: 'Mục II, khoản 3',
    },
  ],
  duties: [
    {
      kind: 'other',
      whom: 'Các cơ quan, đơn vị',
      text: 'Xây dựng kế hoạch phát hiện, lựa chọn điển hình và kế hoạch triển khai thực hiện tại cơ quan, đơn vị',
      source: 'Mục II, khoản 1; Mục III, khoản 1',
    },
    {
      kind: 'report',
      whom: 'Các cơ quan, đơn vị',
      text: 'Hàng năm đánh giá công tác phát hiện, bồi dưỡng, xây dựng, nhân rộng gương điển hình và báo cáo kết quả về Phòng Nội vụ',
      source: 'Mục II, khoản 4',
    },
    {
      kind: 'report',
      whom: 'Phòng Nội vụ',
      text: 'Theo dõi, tổng hợp, báo cáo Ủy ban nhân dân thị xã; đề nghị khen thưởng các trường hợp tiêu biểu xuất sắc',
      source: 'Mục II, khoản 4',
    },
    {
      kind: 'other',
      whom: 'Phòng Nội vụ',
      text: 'Căn cứ kết quả giới thiệu gương điển hình để chấm điểm thi đua cuối năm của các cơ quan, đơn vị',
      yearlyDue: '--12-31',
      source: scoring,
    },
    {
      kind: 'finalReview',
      whom: 'UBND thị xã',
      text: 'Tổng kết vào năm 2025, kết hợp khen thưởng tại Hội nghị điển hình tiên tiến các cấp',
      due: '2025-12-31',
      source: 'Mục II, khoản 4',
    },
    {
      kind: 'conference',
      whom: 'UBND thị xã',
      text: 'Đại hội thi đua yêu nước thị xã lần thứ VI năm 2025',
      due: '2025-12-31',
      source: 'Mục II, khoản 4',
    },
  ],
  channels: [
    { text: 'Giới thiệu gương điển hình về Phòng Nội vụ', source: 'Mục II, khoản 3; Mục III, khoản 1' },
    {
      text: 'Chuyên mục “Gương điển hình tiên tiến” của Đài Truyền thanh thị xã',
      source: 'Mục III, khoản 2',
    },
    {
      text: 'Cổng thông tin điện tử; chuyên trang, chuyên mục về gương điển hình tiên tiến',
      source: 'Mục II, khoản 3',
    },
  ],
  readings: [
    {
      question: 'Kế hoạch không ghi ngày ban hành; chỉ tiêu tính từ quý nào?',
      reading: 'Từ quý I/2022: bản hiện có chỉ ghi năm 2022.',
      otherwise: 'Điền ngày ban hành và sửa ngày “Mức này áp dụng từ ngày” của từng mức.',
      source: 'Phần số và ngày của văn bản',
    },
    {
      question: 'Kế hoạch không nêu thời gian nhận trong quý; hạn là ngày nào?',
      reading: 'Đến hết ngày cuối quý. Gửi sau đó tính cho quý sau, trừ khi đơn vị ghi rõ là gửi bù.',
      otherwise: 'Thêm “Thời gian nhận” cho mức chỉ tiêu.',
      source: two,
    },
    {
      question: '“Giới thiệu” là gửi về Phòng Nội vụ hay đã phát trên Đài Truyền thanh?',
      reading:
        'Là gửi về Phòng Nội vụ: ngày gửi quyết định. Phát trên Đài là việc của Đài Truyền thanh, không tính vào chỉ tiêu.',
      otherwise: 'Chọn thêm “Lượt phát trên đài” ở ô “Tính việc gì”.',
      source: 'Mục III, khoản 1 và khoản 2',
    },
    {
      question: '“Chấm điểm thi đua cuối năm” theo thang nào?',
      reading:
        'Kế hoạch không nêu thang điểm. Mặc định 12 điểm một năm: đủ một quý được 3 điểm, thiếu tính theo tỷ lệ, nộp muộn tính một nửa.',
      otherwise: 'Sửa phần “Chấm điểm” của từng mức chỉ tiêu.',
      source: scoring,
    },
    {
      question: 'Các phòng, ban khác của thị xã có chỉ tiêu không?',
      reading:
        'Không: Kế hoạch chỉ nêu tên ba đơn vị, Mặt trận và các tổ chức thành viên, xã, phường, lực lượng vũ trang.',
      otherwise: 'Thêm đơn vị vào nhóm, hoặc thêm một mức chỉ tiêu.',
      source: 'Mục III, khoản 1',
    },
  ],
});
