import { criteria, preset } from '#models/plans/preset.ts';

const row = (number: number) => `Mục III, dòng ${number} của bảng`;
const validFrom = '2026-01-01';
const from20to25 = [{ opens: { month: 0, day: 20 }, closes: { month: 0, day: 25 } }];

const quarterly = (min: number) => ({
  counts: {},
  amount: { min },
  per: { kind: 'quarter' as const },
  windows: from20to25,
  validFrom,
  score: { points: 3 },
});

/** "Trước ngày 31/5", "trước ngày 30/11": the day named is too late. */
const beforeLastOfMay = { month: -7, day: 30 };
const beforeLastOfNovember = { month: -1, day: 29 };
const yearly = (min: number) => ({
  counts: {},
  amount: { min },
  per: { kind: 'year' as const },
  validFrom,
  score: { points: 12 },
});

/** What Kế hoạch 118/KH-UBND of the invented province says, as rules. */
export const plan2026 = preset({
  key: 'nhan-giang-2026-2030',
  title: 'Kế hoạch xây dựng và nhân rộng điển hình tiên tiến tỉnh Nhạn Giang giai đoạn 2026–2030',
  number: '118/KH-UBND',
  issuer: 'UBND tỉnh Nhạn Giang',
  issuedOn: '2025-12-18',
  from: '2026-01-01',
  to: '2030-12-31',
  groups: [
    {
      key: 'xa-phuong-dac-khu',
      name: 'Khối xã, phường, đặc khu',
      unitKinds: ['commune', 'ward', 'specialZone'],
      source: row(1),
    },
    {
      key: 'so-nganh-doan-the',
      name: 'Khối sở, ban, ngành, Mặt trận và đoàn thể',
      unitKinds: ['department', 'organisation'],
      source: row(2),
    },
    { key: 'luc-luong-vu-trang', name: 'Khối lực lượng vũ trang', unitKinds: ['force'], source: row(3) },
    {
      key: 'truong-hoc-y-te',
      name: 'Khối trường học, cơ sở y tế',
      unitKinds: ['school', 'healthFacility'],
      source: row(4),
    },
    { key: 'doanh-nghiep', name: 'Khối doanh nghiệp, hợp tác xã', unitKinds: ['enterprise'], source: row(5) },
  ],
  rules: [
    { key: 'xa-phuong', source: row(1), whom: { groups: ['xa-phuong-dac-khu'] }, ...quarterly(2) },
    { key: 'so-nganh', source: row(2), whom: { groups: ['so-nganh-doan-the'] }, ...quarterly(1) },
    { key: 'luc-luong', source: row(3), whom: { groups: ['luc-luong-vu-trang'] }, ...quarterly(1) },
    {
      key: 'truong-hoc',
      source: row(4),
      whom: { groups: ['truong-hoc-y-te'] },
      ...yearly(2),
      windows: [{ closes: beforeLastOfMay }, { opens: { month: -7, day: 31 }, closes: beforeLastOfNovember }],
    },
    {
      key: 'doanh-nghiep',
      source: row(5),
      whom: { groups: ['doanh-nghiep'] },
      ...yearly(1),
      windows: [{ closes: beforeLastOfNovember }],
    },
  ],
  criteria: [
    ...criteria('chung', 'Mục I', {}, [
      'Cách làm hay, được nhiều người học theo',
      'Ưu tiên người trực tiếp lao động, sản xuất, học tập, công tác, chiến đấu',
      'Người thật, việc thật, rõ địa chỉ; không dựng chuyện, không làm thay, không giới thiệu cho đủ số',
    ]),
    ...criteria('bon-buoc', 'Mục II', {}, [
      'Được phát hiện từ cơ sở, từ dư luận tốt trong Nhân dân',
      'Đã được theo dõi, bồi dưỡng ít nhất sáu tháng',
      'Có cách làm, số liệu, bài học viết lại được',
    ]),
  ],
  movements: [],
  steps: [
    { step: 'discovered', text: 'Từ cơ sở, từ dư luận tốt trong Nhân dân', source: 'Mục II' },
    { step: 'nurtured', text: 'Giúp điều kiện, gỡ khó, theo dõi ít nhất sáu tháng', source: 'Mục II' },
    { step: 'reviewed', text: 'Viết lại cách làm, số liệu, bài học', source: 'Mục II' },
    {
      step: 'spread',
      text: 'Đưa lên cổng thông tin, truyền thanh, hội nghị, tham quan, kết nghĩa',
      source: 'Mục II',
    },
  ],
  duties: [
    {
      kind: 'report',
      whom: 'Sở Nội vụ',
      text: 'Theo dõi và công khai kết quả giới thiệu từng quý',
      source: 'Mục IV',
    },
    {
      kind: 'other',
      whom: 'Sở Nội vụ',
      text: 'Lấy kết quả giới thiệu làm một căn cứ chấm điểm thi đua cuối năm',
      yearlyDue: '--12-31',
      source: 'Mục IV',
    },
  ],
  channels: [{ text: 'Cổng thông tin, truyền thanh cơ sở, hội nghị, tham quan', source: 'Mục II' }],
  readings: [
    {
      question: '“Trước ngày 31/5 và ngày 30/11” có gồm ngày 31/5, ngày 30/11 không?',
      reading: 'Không: hạn là hết ngày 30/5 và hết ngày 29/11.',
      otherwise: 'Sửa “Thời gian nhận” của mức chỉ tiêu.',
      source: 'Mục III',
    },
    {
      question: 'Chấm điểm theo thang nào?',
      reading: 'Kế hoạch không nêu thang điểm. Mặc định 12 điểm một năm, nộp muộn tính một nửa.',
      otherwise: 'Sửa phần “Chấm điểm” của từng mức chỉ tiêu.',
      source: 'Mục IV',
    },
    {
      question: 'Mức không quá 20% cán bộ lãnh đạo, quản lý được tính ở đâu?',
      reading: 'Không tính trong bảng chỉ tiêu; cơ quan thường trực xem khi tổng hợp cuối năm.',
      otherwise: 'Chọn các đối tượng ở ô “Chỉ tính người là”.',
      source: 'Mục I, khoản 2',
    },
  ],
});
