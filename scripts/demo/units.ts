import type { UnitKind } from '#models/unit.ts';

export type DemoUnit = {
  name: string;
  unitKind: UnitKind;
  parent?: string;
  validFrom?: string;
  validTo?: string;
  successors?: string[];
};

const lastDay = '2025-06-30';
const firstDay = '2025-07-01';

/** Both administrative structures of the invented province; units name each other by `name`. */
export const demoUnits: DemoUnit[] = [
  {
    name: 'Huyện Ngàn Sương',
    unitKind: 'district',
    validTo: lastDay,
    successors: ['Xã Khe Sương', 'Xã Tà Lâu', 'Xã Ngàn Trà', 'Xã Lũng Ngân'],
  },
  {
    name: 'Huyện Hạ Nhạn',
    unitKind: 'district',
    validTo: lastDay,
    successors: ['Xã Đồng Vạc', 'Xã Soi Dâu'],
  },
  { name: 'Huyện đảo Hòn Sương', unitKind: 'district', validTo: lastDay, successors: ['Đặc khu Hòn Sương'] },
  {
    name: 'Thành phố Bến Nhạn',
    unitKind: 'town',
    validTo: lastDay,
    successors: ['Phường Bến Nhạn', 'Phường Cầu Lụa'],
  },
  { name: 'Thị xã Cửa Nhạn', unitKind: 'town', validTo: lastDay, successors: ['Phường Cửa Nhạn'] },
  {
    name: 'Thị trấn Phố Chè',
    unitKind: 'township',
    parent: 'Huyện Ngàn Sương',
    validTo: lastDay,
    successors: ['Xã Ngàn Trà'],
  },

  { name: 'Phường Bến Nhạn', unitKind: 'ward', validFrom: firstDay },
  { name: 'Phường Cầu Lụa', unitKind: 'ward', validFrom: firstDay },
  { name: 'Phường Cửa Nhạn', unitKind: 'ward', validFrom: firstDay },
  { name: 'Xã Khe Sương', unitKind: 'commune', validFrom: firstDay },
  { name: 'Xã Tà Lâu', unitKind: 'commune', validFrom: firstDay },
  { name: 'Xã Ngàn Trà', unitKind: 'commune', validFrom: firstDay },
  { name: 'Xã Lũng Ngân', unitKind: 'commune', validFrom: firstDay },
  { name: 'Xã Đồng Vạc', unitKind: 'commune', validFrom: firstDay },
  { name: 'Xã Soi Dâu', unitKind: 'commune', validFrom: firstDay },
  { name: 'Đặc khu Hòn Sương', unitKind: 'specialZone', validFrom: firstDay },

  { name: 'Sở Nội vụ', unitKind: 'department' },
  { name: 'Sở Giáo dục và Đào tạo', unitKind: 'department' },
  { name: 'Sở Y tế', unitKind: 'department' },
  { name: 'Sở Nông nghiệp và Môi trường', unitKind: 'department', validFrom: '2025-03-01' },
  { name: 'Văn phòng UBND tỉnh', unitKind: 'department' },
  { name: 'Trung tâm Phục vụ hành chính công tỉnh', unitKind: 'department', parent: 'Văn phòng UBND tỉnh' },

  { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', unitKind: 'organisation' },
  {
    name: 'Hội Liên hiệp Phụ nữ tỉnh',
    unitKind: 'organisation',
    parent: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  },
  { name: 'Hội Nông dân tỉnh', unitKind: 'organisation', parent: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh' },
  {
    name: 'Hội Cựu chiến binh tỉnh',
    unitKind: 'organisation',
    parent: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  },
  {
    name: 'Liên đoàn Lao động tỉnh',
    unitKind: 'organisation',
    parent: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  },
  { name: 'Tỉnh đoàn Nhạn Giang', unitKind: 'organisation', parent: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh' },

  { name: 'Bộ Chỉ huy Quân sự tỉnh', unitKind: 'force' },
  { name: 'Công an tỉnh', unitKind: 'force' },
  { name: 'Đồn Biên phòng Tà Lâu', unitKind: 'force', parent: 'Bộ Chỉ huy Quân sự tỉnh' },

  { name: 'Trường PTDT bán trú TH và THCS Tà Lâu', unitKind: 'school', parent: 'Sở Giáo dục và Đào tạo' },
  { name: 'Trường THPT Bến Nhạn', unitKind: 'school', parent: 'Sở Giáo dục và Đào tạo' },
  { name: 'Trường Mầm non Soi Dâu', unitKind: 'school', parent: 'Sở Giáo dục và Đào tạo' },

  { name: 'Bệnh viện Đa khoa tỉnh', unitKind: 'healthFacility', parent: 'Sở Y tế' },
  { name: 'Trung tâm Y tế khu vực Ngàn Sương', unitKind: 'healthFacility', parent: 'Sở Y tế' },

  { name: 'Công ty Cổ phần Cơ khí Bến Nhạn', unitKind: 'enterprise' },
  { name: 'Công ty Cổ phần May Cầu Lụa', unitKind: 'enterprise' },
  { name: 'HTX Chè Phố Chè', unitKind: 'enterprise', parent: 'Xã Ngàn Trà' },
  { name: 'HTX Dệt thổ cẩm Khe Sương', unitKind: 'enterprise', parent: 'Xã Khe Sương' },
];
