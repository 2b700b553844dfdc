import { criteria, preset } from '#models/plans/preset.ts';

/** What Kế hoạch 06/KH-HĐTĐKT of the invented province says: it sets duties, but no number of introductions. */
export const radioPlan2026 = preset({
  key: 'nhan-giang-phat-thanh-2026',
  title:
    'Kế hoạch thực hiện chuyên mục “Gương điển hình tiên tiến” trên hệ thống truyền thanh cơ sở năm 2026',
  number: '06/KH-HĐTĐKT',
  issuer: 'Hội đồng Thi đua – Khen thưởng tỉnh Nhạn Giang',
  issuedOn: '2026-02-10',
  from: '2026-01-01',
  to: '2026-12-31',
  criteria: criteria('ban-doc', 'Mục 3', {}, ['Bản đọc câu ngắn, mỗi câu một ý, dài không quá 07 phút']),
  movements: [],
  steps: [],
  duties: [
    {
      kind: 'other',
      whom: 'Các đài truyền thanh cơ sở',
      text: 'Mỗi tuần một câu chuyện: phát 05 giờ 30 thứ Hai, phát lại 17 giờ thứ Năm',
      source: 'Mục 2',
    },
    {
      kind: 'other',
      whom: 'Xã Tà Lâu, Xã Khe Sương, Xã Lũng Ngân',
      text: 'Dịch và thu ít nhất 01 bài tiếng dân tộc mỗi tháng',
      source: 'Mục 4',
    },
    {
      kind: 'other',
      whom: 'Các đài truyền thanh cơ sở',
      text: 'Ngừng phát ngay trong ngày khi có thông báo gỡ bài và báo lại bằng tin nhắn',
      source: 'Mục 5',
    },
  ],
  channels: [{ text: 'Truyền thanh cơ sở, từ các bài có đánh dấu phát thanh', source: 'Mục 1' }],
  readings: [
    {
      question: 'Mỗi đơn vị phải giới thiệu bao nhiêu điển hình?',
      reading: 'Kế hoạch không giao số lượng giới thiệu, nên không có mức chỉ tiêu.',
      otherwise: 'Thêm mức chỉ tiêu ở thẻ “Chỉ tiêu”.',
      source: 'Toàn văn',
    },
  ],
});
