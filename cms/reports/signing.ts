import type { Letterhead, Signature } from './paper.ts';

/** Who signs for the office: the council by its chairman, any other office by its head. The name is left free. */
export const officeSignature = ({ issuer }: Letterhead): Signature =>
  /^hội đồng/iu.test(issuer) ? ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'] : ['THỦ TRƯỞNG CƠ QUAN'];

export const recipients: readonly string[] = [
  'Thành viên Hội đồng;',
  'Các đơn vị được giao chỉ tiêu;',
  'Lưu: VT.',
];
