import type { Field } from '#models/field.ts';
import type { HonourKind } from '#models/honour.ts';

/** In which field and movement each of the demo's exemplars has its merit. */
export const demoMerits: Record<string, [field: Field, movement: string]> = {
  'Mô hình “Ngõ không thùng rác”': ['agriculture', 'Xây dựng nông thôn mới'],
  'Lê Thị Mận': ['culture', 'Toàn dân đoàn kết xây dựng đời sống văn hóa'],
  'Tổ công nghệ số cộng đồng bản Tà Lâu Thượng': ['organisations', 'Cải cách hành chính'],
  'Mô hình “Bến đò tự quản”': ['defence', 'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)'],
  'Bếp “Bốn giờ sáng”': ['society', 'Hội, đoàn thể tiêu biểu'],
  'Nguyễn Thị Lánh': ['society', 'Lao động giỏi, lao động sáng tạo'],
  'Hà Gia Bách': ['education', 'Dạy tốt – Học tốt'],
  'Phan Văn Thược': ['society', 'Xây dựng nông thôn mới'],
  'HTX Chè Phố Chè': ['business', 'Sản xuất, kinh doanh'],
  'Chi bộ khối phố Cầu Lụa 3': [
    'administration',
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  ],
  'Tổ may số 4': ['business', 'Lao động giỏi, lao động sáng tạo'],
  'Vi Thị Mây Lan': ['society', 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
  'Trần Đức Nghị': ['administration', 'Cải cách hành chính'],
  'Nhân dân và cán bộ thôn Đồng Sim': ['agriculture', 'Xây dựng nông thôn mới'],
  'Cao Xuân Đĩnh': ['administration', 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'],
  'Bế Quang Thụy': ['defence', 'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)'],
  'Trung đội dân quân cơ động xã Khe Sương': [
    'defence',
    'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)',
  ],
  'Tạ Minh Kha': ['health', 'Y đức – chăm sóc sức khỏe Nhân dân'],
  'Hồ Pa Lứa': ['defence', 'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)'],
  'Mô hình “Đàn bò luân chuyển”': ['agriculture', 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững'],
  'Lữ Thị Nghiêm': ['organisations', 'Xây dựng nông thôn mới'],
  'Hoàng Thị Xoan': ['society', 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững'],
  'Trịnh Thị Hoài An': ['education', 'Dạy tốt – Học tốt'],
  'Trường Mầm non Soi Dâu': ['education', 'Dạy tốt – Học tốt'],
  'Khoa Cấp cứu – Đột quỵ, Bệnh viện Đa khoa tỉnh': ['health', 'Y đức – chăm sóc sức khỏe Nhân dân'],
  'Gia đình chị Bùi Thị Thảo': ['agriculture', 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững'],
  'Gia đình ông Lương Văn Sển': ['culture', 'Toàn dân đoàn kết xây dựng đời sống văn hóa'],
  'Phùng Thị Ngà': ['culture', 'Toàn dân đoàn kết xây dựng đời sống văn hóa'],
  'Mạc Thị Thoan': ['administration', 'Văn hóa công sở'],
  'Lương Đình Tuế': ['organisations', 'Hội, đoàn thể tiêu biểu'],
  'Đoàn Hữu Thạch': ['business', 'Lao động giỏi, lao động sáng tạo'],
  'Mô hình “Phiên chợ 0 đồng”': ['society', 'Hội, đoàn thể tiêu biểu'],
  'Bộ phận Một cửa phường Cầu Lụa': ['administration', 'Văn hóa công sở'],
  'Mô hình “Việc tang văn minh” thôn Soi Thượng': ['culture', 'Toàn dân đoàn kết xây dựng đời sống văn hóa'],
  'Vi Văn Khuyên': ['education', 'Dạy tốt – Học tốt'],
  'Đinh Thị Thục': ['culture', 'Toàn dân đoàn kết xây dựng đời sống văn hóa'],
  'Sầm Thị Dệt': ['health', 'Y đức – chăm sóc sức khỏe Nhân dân'],
  'Gia đình anh Mông Văn Quảng': ['agriculture', 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững'],
  'Trung tâm Phục vụ hành chính công tỉnh': ['administration', 'Cải cách hành chính'],
  'Gia đình ông Trương Công Lũy': ['agriculture', 'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững'],
  'Ngô Thế Quyền': ['business', 'Sản xuất, kinh doanh'],
};

export type DemoHonour = {
  honourKind: HonourKind;
  name: string;
  decisionNumber: string;
  decidedOn: string;
  issuer: string;
};

const province = 'Chủ tịch UBND tỉnh Nhạn Giang';

/** What came of introductions: danh hiệu thi đua and hình thức khen thưởng, all invented. */
export const demoHonours: Record<string, DemoHonour[]> = {
  'Sầm Thị Dệt': [
    {
      honourKind: 'award',
      name: 'Bằng khen của Chủ tịch UBND tỉnh',
      decisionNumber: '1187/QĐ-UBND',
      decidedOn: '2025-08-19',
      issuer: province,
    },
  ],
  'Phan Văn Thược': [
    {
      honourKind: 'award',
      name: 'Bằng khen của Chủ tịch UBND tỉnh',
      decisionNumber: '214/QĐ-UBND',
      decidedOn: '2026-02-03',
      issuer: province,
    },
  ],
  'Đoàn Hữu Thạch': [
    {
      honourKind: 'title',
      name: 'Chiến sĩ thi đua cấp tỉnh',
      decisionNumber: '1502/QĐ-UBND',
      decidedOn: '2026-08-26',
      issuer: province,
    },
  ],
  'Tạ Minh Kha': [
    {
      honourKind: 'title',
      name: 'Chiến sĩ thi đua cơ sở',
      decisionNumber: '88/QĐ-SYT',
      decidedOn: '2026-01-14',
      issuer: 'Giám đốc Sở Y tế tỉnh Nhạn Giang',
    },
    {
      honourKind: 'award',
      name: 'Bằng khen của Chủ tịch UBND tỉnh',
      decisionNumber: '623/QĐ-UBND',
      decidedOn: '2026-05-18',
      issuer: province,
    },
  ],
  'Hoàng Thị Xoan': [
    {
      honourKind: 'award',
      name: 'Giấy khen của Chủ tịch UBND xã',
      decisionNumber: '61/QĐ-UBND',
      decidedOn: '2026-04-27',
      issuer: 'Chủ tịch UBND xã Ngàn Trà',
    },
  ],
  'HTX Chè Phố Chè': [
    {
      honourKind: 'title',
      name: 'Tập thể lao động tiên tiến',
      decisionNumber: '305/QĐ-UBND',
      decidedOn: '2026-03-10',
      issuer: 'Chủ tịch UBND xã Ngàn Trà',
    },
    {
      honourKind: 'award',
      name: 'Bằng khen của Chủ tịch UBND tỉnh',
      decisionNumber: '1318/QĐ-UBND',
      decidedOn: '2026-09-02',
      issuer: province,
    },
  ],
  'Trung đội dân quân cơ động xã Khe Sương': [
    {
      honourKind: 'title',
      name: 'Đơn vị quyết thắng',
      decisionNumber: '975/QĐ-BCH',
      decidedOn: '2026-11-12',
      issuer: 'Bộ Chỉ huy Quân sự tỉnh Nhạn Giang',
    },
  ],
};
