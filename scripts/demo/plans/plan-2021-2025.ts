import { criteria, preset } from '#models/plans/preset.ts';

const main = (dash: number) => `Nội dung chính, gạch đầu dòng ${dash}`;
const transition = 'Chuyển tiếp từ ngày 01/7/2025';
const onRecord = '2025-01-01';

/** What Kế hoạch 42/KH-UBND of the invented province says, with the rules that replaced the districts'. */
export const plan2021 = preset({
  key: 'nhan-giang-2021-2025',
  title: 'Kế hoạch phát hiện, bồi dưỡng, tổng kết và nhân điển hình tiên tiến giai đoạn 2021–2025',
  number: '42/KH-UBND',
  issuer: 'UBND tỉnh Nhạn Giang',
  issuedOn: '2021-03-09',
  from: '2021-01-01',
  to: '2025-12-31',
  groups: [
    {
      key: 'huyen-thanh-pho-thi-xa',
      name: 'Khối huyện, thành phố, thị xã (cũ)',
      unitKinds: ['district', 'town'],
      source: main(1),
    },
    {
      key: 'so-nganh-doan-the-luc-luong',
      name: 'Khối sở, ban, ngành, đoàn thể, lực lượng vũ trang',
      unitKinds: ['department', 'organisation', 'force'],
      source: main(2),
    },
    {
      key: 'xa-phuong-dac-khu',
      name: 'Khối xã, phường, đặc khu',
      unitKinds: ['commune', 'ward', 'specialZone'],
      source: transition,
    },
  ],
  rules: [
    {
      key: 'huyen',
      source: `${main(1)}; ${transition}`,
      whom: { groups: ['huyen-thanh-pho-thi-xa'] },
      counts: {},
      amount: { min: 1 },
      per: { kind: 'month' },
      validFrom: onRecord,
      validTo: '2025-06-30',
    },
    {
      key: 'so-nganh',
      source: main(2),
      whom: { groups: ['so-nganh-doan-the-luc-luong'] },
      counts: {},
      amount: { min: 1 },
      per: { kind: 'quarter' },
      validFrom: onRecord,
    },
    {
      key: 'xa-phuong',
      source: transition,
      whom: { groups: ['xa-phuong-dac-khu'] },
      counts: {},
      amount: { min: 1 },
      per: { kind: 'quarter' },
      validFrom: '2025-07-01',
    },
  ],
  criteria: criteria('ho-so', main(3), {}, ['Có trích ngang thành tích kèm danh sách']),
  movements: [],
  steps: [],
  duties: [
    {
      kind: 'finalReview',
      whom: 'Sở Nội vụ',
      text: 'Chuyển kết quả của đơn vị cấp huyện cho xã, phường, đặc khu kế thừa',
      due: '2025-07-01',
      source: transition,
    },
  ],
  channels: [{ text: 'Cơ quan thường trực của Hội đồng', source: main(3) }],
  readings: [
    {
      question: 'Các năm 2021–2024 được tính ở đâu?',
      reading: 'Trong báo cáo tổng kết từng năm; phần mềm tính từ ngày 01/01/2025.',
      otherwise: 'Sửa ngày “Mức này áp dụng từ ngày” và nhập các lượt giới thiệu cũ.',
      source: transition,
    },
  ],
});
