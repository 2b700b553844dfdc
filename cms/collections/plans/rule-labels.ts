import type { CountedKind, PeriodKind } from '#models/quota/rule.ts';

export const countedKindLabels: Record<CountedKind, string> = {
  introduction: 'Lượt giới thiệu',
  publication: 'Bài đăng trên cổng',
  broadcast: 'Lượt phát trên đài',
  commendation: 'Khen thưởng',
};

export const periodKindLabels: Record<PeriodKind, string> = {
  month: 'Tháng',
  quarter: 'Quý',
  halfYear: 'Nửa năm',
  year: 'Năm',
  term: 'Cả giai đoạn của kế hoạch',
  dates: 'Từng đợt có ngày riêng',
};

export const introductionFromLabels = {
  received: 'Đơn vị đã gửi',
  accepted: 'Cơ quan thường trực đã chấp nhận',
} as const;

export const resentLabels = {
  lastSending: 'Gửi lần sau cùng',
  firstSending: 'Gửi lần đầu',
} as const;

export const sameExemplarLabels = {
  oncePerPeriod: 'Tính một lần mỗi kỳ',
  oncePerTerm: 'Tính một lần cả giai đoạn',
  everyTime: 'Tính mỗi lần',
} as const;

export const severalExemplarsLabels = {
  each: 'Tính đủ số điển hình',
  one: 'Tính là một',
} as const;

export const scoreWayLabels = {
  proportional: 'Tính theo tỷ lệ',
  wholeOnly: 'Không có điểm',
} as const;

export const monthOffsetLabels = '0: tháng cuối của kỳ; 1: tháng sau kỳ; −1: tháng trước tháng cuối.';

export const dayOptions = [
  ...Array.from({ length: 31 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) })),
  { value: 'last', label: 'Ngày cuối tháng' },
];
