import type { ExemplarRole } from '#models/exemplar-role.ts';

/** What each of the demo's people does in life. */
export const demoRoles: Record<string, ExemplarRole> = {
  'Phan Văn Thược': 'worker',
  'Trịnh Thị Hoài An': 'teacher',
  'Vi Văn Khuyên': 'teacher',
  'Hà Gia Bách': 'pupil',
  'Tạ Minh Kha': 'leader',
  'Sầm Thị Dệt': 'healthWorker',
  'Đoàn Hữu Thạch': 'worker',
  'Nguyễn Thị Lánh': 'worker',
  'Đinh Thị Thục': 'resident',
  'Hồ Pa Lứa': 'farmer',
  'Bế Quang Thụy': 'soldier',
  'Lê Thị Mận': 'worker',
  'Cao Xuân Đĩnh': 'resident',
  'Mạc Thị Thoan': 'official',
  'Lữ Thị Nghiêm': 'entrepreneur',
  'Ngô Thế Quyền': 'entrepreneur',
  'Trần Đức Nghị': 'official',
  'Vi Thị Mây Lan': 'pupil',
  'Hoàng Thị Xoan': 'farmer',
  'Lương Đình Tuế': 'farmer',
  'Phùng Thị Ngà': 'official',
};
