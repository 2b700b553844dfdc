import type { startingMovements } from '#models/movement.ts';

export type DemoMovementDetail = { summary: string; launchedBy: string; from?: string };

/** What the portal says of each starting movement, by its name. */
export const demoMovementDetails: Record<(typeof startingMovements)[number]['name'], DemoMovementDetail> = {
  'Xây dựng nông thôn mới': {
    summary:
      'Nhân dân bàn, Nhân dân làm và Nhân dân hưởng: từ con đường, cây cầu đến ngõ xóm sạch, vườn nhà xanh. Phong trào tìm những cách làm để xã nào cũng có thể học theo.',
    launchedBy: 'UBND tỉnh Nhạn Giang',
    from: '2021-04-15',
  },
  'Dạy tốt – Học tốt': {
    summary:
      'Tôn vinh thầy cô bám lớp, đổi mới cách dạy và học trò vượt khó, ham tìm tòi. Mỗi năm phong trào được tổng kết vào dịp Ngày Nhà giáo Việt Nam 20/11.',
    launchedBy: 'Sở Giáo dục và Đào tạo',
  },
  'Y đức – chăm sóc sức khỏe Nhân dân': {
    summary:
      'Gương thầy thuốc, nhân viên y tế, cô đỡ thôn bản tận tụy với người bệnh. Phong trào đặc biệt chú ý tuyến cơ sở, nơi người dân gặp ngành Y đầu tiên.',
    launchedBy: 'Sở Y tế',
  },
  'Lao động giỏi, lao động sáng tạo': {
    summary:
      'Dành cho công nhân, viên chức, người lao động trực tiếp có sáng kiến, tay nghề và tinh thần trách nhiệm. Sáng kiến nhỏ mà dùng được ngay được quý như sáng kiến lớn.',
    launchedBy: 'Liên đoàn Lao động tỉnh',
  },
  'Toàn dân đoàn kết xây dựng đời sống văn hóa': {
    summary:
      'Xây dựng gia đình hòa thuận, thôn bản nghĩa tình, việc cưới, việc tang văn minh. Nhân dân tự bàn, tự đặt quy ước và tự giữ lấy.',
    launchedBy: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    from: '2021-11-18',
  },
  'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)': {
    summary:
      'Gương cán bộ, chiến sĩ, dân quân và Nhân dân giữ bình yên cho biên giới, bến nước, thôn xóm. Phong trào gồm thi đua Quyết thắng của quân đội, dân quân và thi đua Vì an ninh Tổ quốc của công an.',
    launchedBy: 'Bộ Chỉ huy Quân sự tỉnh và Công an tỉnh',
  },
  'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh': {
    summary:
      'Những việc làm bình dị học từ Bác: tiết kiệm, nêu gương, gần dân, nói đi đôi với làm. Mỗi chi bộ, mỗi cơ quan chọn một việc cụ thể để làm đến nơi.',
    launchedBy: 'UBND tỉnh Nhạn Giang',
    from: '2021-06-18',
  },
  'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững': {
    summary:
      'Gương những gia đình tự mình vươn lên và kéo theo bà con cùng khá. Trọng tâm là sinh kế giữ được lâu dài, không tái nghèo.',
    launchedBy: 'UBND tỉnh Nhạn Giang',
    from: '2022-01-10',
  },
  'Văn hóa công sở': {
    summary:
      'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở: đúng giờ, đúng việc, đúng lời hứa với người dân. Thước đo là sự hài lòng của người đến cửa cơ quan.',
    launchedBy: 'Văn phòng UBND tỉnh',
    from: '2021-08-02',
  },
  'Sản xuất, kinh doanh': {
    summary:
      'Biểu dương doanh nghiệp, hợp tác xã, hộ kinh doanh làm ăn giỏi, giữ chữ tín, chăm lo người lao động. Sản phẩm địa phương đi xa là niềm vui chung của cả vùng.',
    launchedBy: 'UBND tỉnh Nhạn Giang',
  },
  'Cải cách hành chính': {
    summary:
      'Tìm những sáng kiến bớt một tờ giấy, bớt một lần đi lại cho người dân và doanh nghiệp. Phong trào gắn với chuyển đổi số và chính quyền địa phương hai cấp.',
    launchedBy: 'Sở Nội vụ',
    from: '2025-07-01',
  },
  'Hội, đoàn thể tiêu biểu': {
    summary:
      'Gương các chi hội, chi đoàn, cựu chiến binh, phụ nữ, nông dân làm việc nghĩa và giúp nhau làm ăn. Sức mạnh của phong trào nằm ở những tổ nhóm nhỏ, đều đặn.',
    launchedBy: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  },
};
