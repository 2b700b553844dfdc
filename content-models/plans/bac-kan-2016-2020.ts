import { bacKanCriteria } from './bac-kan-criteria.ts';
import { preset } from './preset.ts';

const amounts = (plus: number) => `Mục II, khoản 3, điểm b, gạch đầu dòng 1, dấu cộng ${plus}`;
const times = 'Mục II, khoản 3, điểm b, gạch đầu dòng 2';
const field = (dash: number) => `Mục II, khoản 2, điểm b, gạch đầu dòng ${dash}`;

/** Counted by the year and sent in two batches: by the end of May and by the end of November. */
const yearly = (min: number) => ({
  amount: { min },
  counts: {},
  per: { kind: 'year' as const },
  windows: [
    { closes: { month: -7, day: 'last' as const } },
    { opens: { month: -6, day: 1 }, closes: { month: -1, day: 'last' as const } },
  ],
  validFrom: '2016-10-31',
});

/** Kế hoạch 368/KH-UBND of Bắc Kạn. The text's "tiên tiên tiến" (I.1) and "cơ sởlựa chọn" (II.3.d) are slips of its copy. */
export const bacKan = preset({
  key: 'bac-kan-2016-2020',
  title: 'Kế hoạch xây dựng, nhân rộng mô hình, gương điển hình tiên tiến giai đoạn 2016–2020',
  number: '368/KH-UBND',
  issuer: 'UBND tỉnh Bắc Kạn',
  issuedOn: '2016-10-31',
  from: '2016-01-01',
  to: '2020-12-31',
  groups: [
    {
      key: 'huyen-thanh-pho',
      name: 'Các huyện, thành phố',
      unitKinds: ['district', 'town'],
      source: amounts(1),
    },
    {
      key: 'ba-nganh',
      name: 'Các ngành Giáo dục và đào tạo, Y tế, Nông nghiệp và phát triển nông thôn',
      source: amounts(2),
    },
    {
      key: 'con-lai',
      name: 'Các tổ chức, cơ quan, đơn vị còn lại',
      unitKinds: ['department', 'organisation', 'force', 'enterprise'],
      source: `${amounts(3)}; Mục III, khoản 2`,
    },
  ],
  rules: [
    {
      key: 'huyen-thanh-pho',
      source: `${amounts(1)}; ${times}`,
      whom: { groups: ['huyen-thanh-pho'] },
      ...yearly(4),
    },
    { key: 'ba-nganh', source: `${amounts(2)}; ${times}`, whom: { groups: ['ba-nganh'] }, ...yearly(2) },
    {
      key: 'con-lai',
      source: `${amounts(3)}; ${times}`,
      whom: { groups: ['con-lai'], exceptGroups: ['huyen-thanh-pho', 'ba-nganh'] },
      ...yearly(1),
    },
  ],
  criteria: bacKanCriteria,
  movements: [
    {
      text: 'Phong trào thi đua “Bắc Kạn chung sức xây dựng nông thôn mới”',
      portalMovement: 'Xây dựng nông thôn mới',
      source: field(1),
    },
    {
      text: 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững',
      portalMovement: 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững',
      source: field(2),
    },
    { text: 'Sản xuất, kinh doanh', portalMovement: 'Sản xuất, kinh doanh', source: field(3) },
    {
      text: 'Xây dựng đời sống văn hóa ở khu dân cư',
      portalMovement: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
      source: field(4),
    },
    { text: 'Giáo dục – đào tạo', portalMovement: 'Dạy tốt – Học tốt', source: field(5) },
    {
      text: 'Y tế, chăm sóc sức khỏe Nhân dân',
      portalMovement: 'Y đức – chăm sóc sức khỏe Nhân dân',
      source: field(6),
    },
    {
      text: 'Quốc phòng – an ninh: phong trào thi đua Quyết thắng, phong trào Vì an ninh Tổ quốc',
      portalMovement: 'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)',
      source: field(7),
    },
    { text: 'Cải cách hành chính', portalMovement: 'Cải cách hành chính', source: field(8) },
    {
      text: '“Học tập và làm theo tấm gương đạo đức Hồ Chí Minh”',
      portalMovement: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      source: 'Mục II, khoản 1, điểm a',
    },
  ],
  steps: [
    {
      step: 'discovered',
      text: 'Kịp thời phát hiện, lựa chọn những tập thể, cá nhân, hộ gia đình có thành tích tiêu biểu, xuất sắc',
      source: 'Mục II, khoản 1, điểm a; khoản 3, điểm a',
    },
    {
      step: 'nurtured',
      text: 'Giúp điển hình xác định đúng động cơ phấn đấu, nâng cao năng lực, tạo điều kiện và môi trường thuận lợi',
      source: 'Mục II, khoản 1, điểm b; khoản 3, điểm b',
    },
    {
      step: 'reviewed',
      text: 'Đánh giá tác dụng, hiệu quả, khả năng phát triển của từng mô hình; sơ kết, tổng kết',
      source: 'Mục II, khoản 1, điểm c, d; khoản 3, điểm c, d',
    },
    {
      step: 'spread',
      text: 'Giao lưu, tham quan, phổ biến cách làm hay; giới thiệu trên phương tiện thông tin, truyền thông',
      source: 'Mục II, khoản 1, điểm d, đ; khoản 3, điểm b',
    },
  ],
  duties: [
    {
      kind: 'other',
      whom: 'Các đơn vị, địa phương',
      text: 'Ban hành kế hoạch xây dựng điển hình tiên tiến cho cả giai đoạn, có dự kiến công việc và chỉ tiêu từng năm',
      due: '2016-12-31',
      source: 'Mục II, khoản 3, điểm a',
    },
    {
      kind: 'report',
      whom: 'Các địa phương, cơ quan, đơn vị',
      text: 'Gửi danh sách điển hình tiên tiến kèm tóm tắt thành tích, lần thứ nhất trong năm',
      yearlyDue: '--05-31',
      source: times,
    },
    {
      kind: 'report',
      whom: 'Các địa phương, cơ quan, đơn vị',
      text: 'Gửi danh sách điển hình tiên tiến kèm tóm tắt thành tích, lần thứ hai trong năm',
      yearlyDue: '--11-30',
      source: times,
    },
    {
      kind: 'finalReview',
      whom: 'Các địa phương, đơn vị',
      text: 'Hàng năm, khi tổng kết công tác thi đua, khen thưởng phải đánh giá kết quả xây dựng, nhân rộng điển hình tiên tiến',
      source: 'Mục II, khoản 3, điểm b',
    },
    {
      kind: 'conference',
      whom: 'Các cấp chính quyền, đoàn thể cùng cấp',
      text: 'Tổ chức hội nghị giao lưu giữa các điển hình tiên tiến trong sản xuất, kinh doanh',
      source: 'Mục II, khoản 3, điểm b',
    },
    {
      kind: 'midReview',
      whom: 'Các địa phương, cơ quan, đơn vị',
      text: 'Sơ kết công tác xây dựng điển hình tiên tiến trong quý I năm 2018',
      due: '2018-03-31',
      source: 'Mục II, khoản 3, điểm c',
    },
    {
      kind: 'conference',
      whom: 'UBND tỉnh',
      text: 'Hội nghị biểu dương điển hình tiên tiến cấp tỉnh trong quý II năm 2018, chào mừng 70 năm ngày Chủ tịch Hồ Chí Minh kêu gọi thi đua ái quốc',
      due: '2018-06-30',
      source: 'Mục II, khoản 3, điểm c',
    },
    {
      kind: 'finalReview',
      whom: 'Các địa phương, cơ quan, đơn vị',
      text: 'Tổng kết 5 năm công tác xây dựng mô hình, điển hình tiên tiến ở cơ sở; biểu dương, khen thưởng tại Hội nghị điển hình tiên tiến, quý II năm 2020',
      due: '2020-06-30',
      source: 'Mục II, khoản 3, điểm d',
    },
    {
      kind: 'conference',
      whom: 'Các địa phương, cơ quan, đơn vị',
      text: 'Sau hội nghị, giới thiệu điển hình tiêu biểu xuất sắc để chọn đại biểu dự Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V',
      source: 'Mục II, khoản 3, điểm d',
    },
    {
      kind: 'other',
      whom: 'UBND tỉnh',
      text: 'Mục tiêu phấn đấu đến năm 2020: có điển hình là người trực tiếp lao động sản xuất được tặng các hình thức khen thưởng cấp nhà nước',
      due: '2020-12-31',
      source: 'Mục II, khoản 1, điểm c',
    },
    {
      kind: 'report',
      whom: 'Sở Nội vụ (Ban Thi đua – Khen thưởng)',
      text: 'Báo cáo kết quả, đề xuất việc biểu dương, khen thưởng đối với các mô hình, điển hình tiên tiến',
      source: 'Mục III, khoản 1',
    },
    {
      kind: 'report',
      whom: 'Các địa phương, cơ quan, đơn vị',
      text: 'Định kỳ báo cáo UBND tỉnh kết quả thực hiện (một nội dung trong Báo cáo tổng kết công tác thi đua, khen thưởng)',
      source: 'Mục III, đoạn cuối',
    },
  ],
  channels: [
    {
      text: 'Danh sách kèm tóm tắt thành tích gửi Ban Thi đua – Khen thưởng tỉnh',
      source: 'Mục II, khoản 3, điểm b',
    },
    {
      text: 'Các phương tiện thông tin, truyền thông của tỉnh và trung ương',
      source: 'Mục II, khoản 3, điểm b',
    },
    { text: 'Chuyên trang, chuyên mục gương người tốt việc tốt', source: 'Mục III, khoản 4' },
    { text: 'Tham quan mô hình kinh tế hoạt động hiệu quả', source: 'Mục II, khoản 1, điểm đ' },
  ],
  readings: [
    {
      question: 'Mỗi lần gửi (tháng 5, tháng 11) phải đủ một nửa chỉ tiêu không?',
      reading: 'Không: chỉ tiêu tính cả năm, gửi lần nào cũng được; hạn cuối là lần tháng 11.',
      otherwise: 'Đổi “Tính theo” thành nửa năm và chia đôi số lượng.',
      source: times,
    },
    {
      question: '“Cuối tháng 5, cuối tháng 11” là đến ngày nào?',
      reading: 'Đến hết ngày 31/5 và hết ngày 30/11; gửi trong tháng 12 là nộp muộn của năm đó.',
      otherwise: 'Sửa “Thời gian nhận” của mức chỉ tiêu.',
      source: times,
    },
    {
      question: 'Năm 2016 có tính không khi Kế hoạch ban hành ngày 31/10/2016?',
      reading: 'Có: giai đoạn 2016–2020 và lần gửi cuối tháng 11/2016 ở sau ngày ban hành.',
      otherwise: 'Đặt ngày “Mức này áp dụng từ ngày” là 01/01/2017.',
      source: 'Ngày ban hành; Mục II, khoản 3, điểm b',
    },
    {
      question: '“Các tổ chức, cơ quan, đơn vị còn lại” gồm những ai?',
      reading:
        'Sở, ban, ngành, đoàn thể cấp tỉnh, lực lượng vũ trang và tổ chức kinh tế trong các khối thi đua; không gồm xã, trường học, cơ sở y tế trực thuộc.',
      otherwise: 'Sửa nhóm “Các tổ chức, cơ quan, đơn vị còn lại”.',
      source: 'Mục III, khoản 2; Nơi nhận',
    },
    {
      question: 'Mục tiêu năm 2020 về khen thưởng cấp nhà nước có phải là chỉ tiêu giới thiệu không?',
      reading: 'Không: đó là mục tiêu phấn đấu chung, ghi ở các việc, không tính vào bảng.',
      otherwise: 'Thêm một mức chỉ tiêu giao chung, tính khen thưởng.',
      source: 'Mục II, khoản 1, điểm c',
    },
    {
      question: 'Kết quả giới thiệu có được chấm điểm không?',
      reading: 'Không: Kế hoạch không nói đến chấm điểm.',
      otherwise: 'Điền điểm ở phần “Chấm điểm” của mức chỉ tiêu.',
      source: 'Toàn văn',
    },
  ],
});
