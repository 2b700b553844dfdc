import type { IntroductionState } from '#models/introduction-state.ts';

export type DemoIntroduction = {
  unit: string;
  exemplar: string;
  plan: string;
  /** The day it was sent, or, of a draft, begun. */
  introducedOn: string;
  achievementSummary: string;
  state: IntroductionState;
  newDeeds?: string;
  /** Why it was sent back or not accepted. */
  reason?: string;
  /** A day in the period that it was sent for, where it came after. */
  meantFor?: string;
};

const oldPlan = '42/KH-UBND';
const plan = '118/KH-UBND';

const introduce = (
  introducedOn: string,
  unit: string,
  exemplar: string,
  achievementSummary: string,
  more: Partial<DemoIntroduction> = {},
): DemoIntroduction => ({
  unit,
  exemplar,
  plan: introducedOn < '2026-01-01' ? oldPlan : plan,
  introducedOn,
  achievementSummary,
  state: 'accepted',
  ...more,
});

/** Who introduced whom, when: most inside the window (day 20 to 25 of the quarter's last month), a few late. */
export const demoIntroductions: DemoIntroduction[] = [
  introduce(
    '2025-03-21',
    'Huyện Ngàn Sương',
    'Sầm Thị Dệt',
    'Đỡ an toàn 289 ca sinh; 100% thai phụ ở bốn bản được quản lý thai nghén.',
  ),
  introduce(
    '2025-03-24',
    'Huyện Ngàn Sương',
    'Gia đình ông Trương Công Lũy',
    'Phục hồi 1,6 ha cam, thu 420 triệu đồng; giúp 12 hộ kỹ thuật và cây giống.',
  ),
  introduce(
    '2025-03-25',
    'Huyện Hạ Nhạn',
    'Trường Mầm non Soi Dâu',
    '100% trẻ ăn bán trú; tỷ lệ suy dinh dưỡng giảm từ 11,4% còn 4,3% sau hai năm.',
  ),
  introduce(
    '2025-03-28',
    'Thành phố Bến Nhạn',
    'Bếp “Bốn giờ sáng”',
    'Nấu 13.800 suất cháo trong năm 2024; mạnh thường quân và 64 hội viên thay phiên.',
  ),
  introduce(
    '2025-04-24',
    'Hội Nông dân tỉnh',
    'Gia đình anh Mông Văn Quảng',
    'Thoát nghèo năm 2022; 85 đàn ong; cho 5 hộ mượn đàn giống.',
  ),
  introduce(
    '2025-05-22',
    'Thành phố Bến Nhạn',
    'Lê Thị Mận',
    'Mười tám năm giữ hũ gạo tiết kiệm, chia 6,1 tấn gạo; nuôi cơm chín học trò.',
  ),
  introduce(
    '2025-05-23',
    'Huyện Hạ Nhạn',
    'Mô hình “Ngõ không thùng rác”',
    '72/72 hộ phân loại tại nguồn; rác phải vận chuyển giảm từ 1,9 tấn còn 0,6 tấn mỗi tháng.',
  ),
  introduce(
    '2025-06-20',
    'Thị xã Cửa Nhạn',
    'Lương Đình Tuế',
    'Trồng và giữ 31 ha rừng ngập mặn; tỷ lệ sống 82%.',
  ),
  introduce(
    '2025-06-23',
    'Công an tỉnh',
    'Mô hình “Bến đò tự quản”',
    'Chín chủ đò ký quy ước; ba năm không tai nạn, không khách thiếu áo phao.',
  ),
  introduce(
    '2025-06-24',
    'Văn phòng UBND tỉnh',
    'Mạc Thị Thoan',
    'Xử lý khoảng 21.000 văn bản mỗi năm, không thất lạc; hai sáng kiến cấp cơ sở.',
  ),
  introduce(
    '2025-09-22',
    'Xã Soi Dâu',
    'Đinh Thị Thục',
    'Thư viện 4.100 cuốn mở cửa bảy ngày; 230 lượt mượn mỗi tháng.',
  ),
  introduce(
    '2025-09-23',
    'Xã Đồng Vạc',
    'Nhân dân và cán bộ thôn Đồng Sim',
    '43 hộ tự nguyện hiến 6.240 m² đất; góp 1.860 ngày công.',
    { state: 'chosen' },
  ),
  introduce(
    '2025-09-24',
    'Phường Cầu Lụa',
    'Chi bộ khối phố Cầu Lụa 3',
    'Tiếp thu 118 ý kiến tại nhà dân, giải quyết xong 109.',
  ),
  introduce(
    '2025-09-25',
    'Bệnh viện Đa khoa tỉnh',
    'Khoa Cấp cứu – Đột quỵ, Bệnh viện Đa khoa tỉnh',
    'Tiêu sợi huyết 146 ca; thời gian cửa – kim trung bình 41 phút.',
  ),
  introduce(
    '2025-10-02',
    'Xã Tà Lâu',
    'Mô hình “Đàn bò luân chuyển”',
    '138 con bò ở 84 hộ; 29 hộ ra khỏi danh sách hộ nghèo.',
  ),
  introduce(
    '2025-12-20',
    'Sở Giáo dục và Đào tạo',
    'Vi Văn Khuyên',
    'Không học sinh bỏ học giữa chừng trong hai năm học; tự túc 60% rau, 35% thịt cho bếp bán trú.',
    { state: 'proposed' },
  ),
  introduce(
    '2025-12-22',
    'Đồn Biên phòng Tà Lâu',
    'Hồ Pa Lứa',
    'Hơn 900 lượt tuần tra cùng bộ đội; vận động 68 hộ ký cam kết tự quản đường biên.',
  ),
  introduce(
    '2025-12-22',
    'Xã Đồng Vạc',
    'Phan Văn Thược',
    'Vận động 1,21 tỷ đồng, xây 10 cầu dân sinh, đang làm cầu thứ 11.',
    { state: 'proposed' },
  ),
  introduce(
    '2025-12-23',
    'Xã Ngàn Trà',
    'HTX Chè Phố Chè',
    'Doanh thu 9,7 tỷ đồng; thu nhập bình quân 6,8 triệu đồng/người/tháng.',
  ),
  introduce(
    '2025-12-24',
    'Phường Cầu Lụa',
    'Bộ phận Một cửa phường Cầu Lụa',
    'Tiếp nhận 8.640 hồ sơ trong sáu tháng; 98,6% trả đúng và trước hạn.',
  ),
  introduce(
    '2026-01-05',
    'Xã Khe Sương',
    'Lữ Thị Nghiêm',
    'Khôi phục 62 khung dệt, tạo việc làm cho 74 phụ nữ.',
  ),
  introduce(
    '2026-03-20',
    'Xã Lũng Ngân',
    'Sầm Thị Dệt',
    'Nâng số ca đỡ an toàn lên 312; dạy nghề cho ba cô đỡ trẻ.',
    { newDeeds: 'Từ 289 lên 312 ca đỡ an toàn; dạy nghề cho ba cô đỡ trẻ ở ba bản.' },
  ),
  introduce(
    '2026-03-20',
    'Sở Y tế',
    'Tạ Minh Kha',
    'Thời gian tiếp cận cấp cứu còn 38 phút; cứu 27 ca ngừng tuần hoàn, chấn thương nặng.',
    { state: 'chosen' },
  ),
  introduce(
    '2026-03-23',
    'Trung tâm Phục vụ hành chính công tỉnh',
    'Trung tâm Phục vụ hành chính công tỉnh',
    'Rút 31 quy trình; thủ tục chứng nhận an toàn thực phẩm từ chín bước còn bốn bước.',
  ),
  introduce(
    '2026-03-24',
    'Tỉnh đoàn Nhạn Giang',
    'Tổ công nghệ số cộng đồng bản Tà Lâu Thượng',
    'Hướng dẫn 412 lượt người; 96% hộ trong bản có tài khoản định danh.',
  ),
  introduce(
    '2026-03-25',
    'Trường THPT Bến Nhạn',
    'Hà Gia Bách',
    'Giải Nhất cuộc thi sáng tạo thanh thiếu niên nhi đồng tỉnh; sáu máy báo nước lên đang vận hành.',
  ),
  introduce(
    '2026-03-25',
    'Xã Ngàn Trà',
    'Hoàng Thị Xoan',
    'Hai lần tự nguyện viết đơn ra khỏi danh sách hộ nghèo; góp 200 m² đất làm đường.',
  ),
  introduce(
    '2026-03-30',
    'Phường Bến Nhạn',
    'Nguyễn Thị Lánh',
    'Đề xuất giờ thu gom mới, giảm 40% rác tồn tại chợ Bến.',
  ),
  introduce(
    '2026-06-22',
    'Liên đoàn Lao động tỉnh',
    'Đoàn Hữu Thạch',
    '19 sáng kiến, làm lợi 4,6 tỷ đồng; kèm nghề 23 thợ trẻ.',
    { state: 'proposed' },
  ),
  introduce(
    '2026-06-22',
    'Phường Cửa Nhạn',
    'Ngô Thế Quyền',
    'Đóng 46 tàu composite; dạy nghề miễn phí cho 31 thanh niên.',
  ),
  introduce(
    '2026-06-23',
    'Xã Lũng Ngân',
    'Phùng Thị Ngà',
    'Hơn 6.000 buổi phát thanh; bản tin hai thứ tiếng đều đặn từ năm 2011.',
  ),
  introduce(
    '2026-06-24',
    'Hội Cựu chiến binh tỉnh',
    'Lương Đình Tuế',
    'Nâng diện tích rừng ngập mặn lên 37 ha; lập tổ tự quản 26 hội viên.',
    { newDeeds: 'Thêm 6 ha rừng ngập mặn; tổ tự quản 26 hội viên tuần tra hằng tuần.' },
  ),
  introduce(
    '2026-06-24',
    'Xã Lũng Ngân',
    'Gia đình ông Lương Văn Sển',
    'Bốn thế hệ, 14 người; 19 năm liền đạt danh hiệu “Gia đình văn hóa”.',
  ),
  introduce(
    '2026-06-25',
    'Công ty Cổ phần May Cầu Lụa',
    'Tổ may số 4',
    'Năng suất tăng 27%; thu nhập bình quân 9,4 triệu đồng/tháng.',
  ),
  introduce(
    '2026-09-21',
    'Đặc khu Hòn Sương',
    'Trần Đức Nghị',
    'Đăng ký hộ tịch lưu động 23 chuyến; 58 trẻ làng chài có giấy khai sinh.',
  ),
  introduce(
    '2026-09-22',
    'Đặc khu Hòn Sương',
    'Trịnh Thị Hoài An',
    'Chín năm dạy lớp ghép, 100% học sinh hoàn thành chương trình tiểu học.',
  ),
  introduce(
    '2026-09-22',
    'Công an tỉnh',
    'Bế Quang Thụy',
    'Mở hai lớp xóa mù cho 47 người; hòa giải thành 41 vụ việc.',
    { state: 'chosen' },
  ),
  introduce(
    '2026-09-23',
    'Xã Đồng Vạc',
    'Gia đình chị Bùi Thị Thảo',
    'Mô hình lúa – cá 1,8 ha, lãi 214 triệu đồng/năm.',
  ),
  introduce(
    '2026-09-24',
    'Bộ Chỉ huy Quân sự tỉnh',
    'Trung đội dân quân cơ động xã Khe Sương',
    'Sơ tán 41 hộ, 176 người trước lũ quét; không có thiệt hại về người.',
    { state: 'proposed' },
  ),
  introduce(
    '2026-09-25',
    'Hội Liên hiệp Phụ nữ tỉnh',
    'Mô hình “Phiên chợ 0 đồng”',
    'Chín phiên chợ, 2.150 lượt gia đình tự chọn hàng.',
  ),
  introduce(
    '2026-09-29',
    'Xã Soi Dâu',
    'Cao Xuân Đĩnh',
    'Công khai 100% khoản thu chi của thôn; không đơn thư trong bảy năm.',
  ),
  introduce(
    '2026-09-21',
    'Sở Y tế',
    'Khoa Cấp cứu – Đột quỵ, Bệnh viện Đa khoa tỉnh',
    'Tiêu sợi huyết 231 ca; thời gian cửa – kim trung bình còn 36 phút.',
    { newDeeds: 'Thêm 85 ca tiêu sợi huyết; rút ngắn 5 phút so với năm 2025.' },
  ),
  introduce(
    '2026-09-21',
    'Xã Ngàn Trà',
    'HTX Chè Phố Chè',
    'Doanh thu chín tháng 8,9 tỷ đồng; 41 hộ liên kết.',
    { newDeeds: 'Thêm 12 hộ liên kết; chè shan đạt OCOP bốn sao.' },
  ),
  introduce(
    '2026-09-22',
    'Phường Cầu Lụa',
    'Chi bộ khối phố Cầu Lụa 3',
    'Giải quyết xong 64 ý kiến của dân trong chín tháng.',
    { newDeeds: 'Mở “giờ hiên nhà” tối thứ Năm hằng tuần.' },
  ),
  introduce(
    '2026-09-23',
    'Phường Cầu Lụa',
    'Bộ phận Một cửa phường Cầu Lụa',
    'Tiếp nhận 13.120 hồ sơ trong chín tháng; 99,1% trả đúng và trước hạn.',
    { newDeeds: 'Nhận và trả kết quả tại nhà cho 212 người già, người khuyết tật.' },
  ),
  introduce('2026-09-24', 'Văn phòng UBND tỉnh', 'Mạc Thị Thoan', 'Số hóa 14.600 hồ sơ lưu trữ.', {
    newDeeds: 'Lập mục lục tra cứu, rút thời gian tìm hồ sơ từ hai ngày còn 15 phút.',
  }),
  introduce(
    '2026-09-24',
    'Xã Tà Lâu',
    'Tổ công nghệ số cộng đồng bản Tà Lâu Thượng',
    'Hướng dẫn 690 lượt người dùng dịch vụ công trực tuyến.',
    { newDeeds: 'Mở rộng sang ba bản lân cận, thêm 278 lượt người.' },
  ),
  introduce(
    '2026-09-25',
    'Xã Tà Lâu',
    'Hồ Pa Lứa',
    'Hơn 980 lượt tuần tra cùng bộ đội; 74 hộ ký cam kết tự quản đường biên.',
    { newDeeds: 'Thêm sáu hộ ký cam kết; báo tin giúp bắt giữ hai vụ vượt biên trái phép.' },
  ),
  introduce(
    '2026-09-28',
    'Hội Nông dân tỉnh',
    'Gia đình anh Mông Văn Quảng',
    '110 đàn ong; lãi 168 triệu đồng trong năm.',
    { newDeeds: 'Cho thêm bảy hộ mượn đàn giống; lập tổ hợp tác nuôi ong chín hộ.' },
  ),
  introduce(
    '2026-09-30',
    'Xã Ngàn Trà',
    'Gia đình ông Trương Công Lũy',
    '2,1 ha cam, thu 510 triệu đồng; giúp 19 hộ kỹ thuật và cây giống.',
    { newDeeds: 'Thêm 0,5 ha cam, bảy hộ được giúp so với năm 2025.' },
  ),
  introduce(
    '2026-10-07',
    'Xã Khe Sương',
    'Vi Thị Mây Lan',
    'Nhặt được và trả lại 32,6 triệu đồng cho người đánh rơi.',
    { meantFor: '2026-09-30' },
  ),
  introduce(
    '2026-10-20',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'Mô hình “Việc tang văn minh” thôn Soi Thượng',
    'Sáu điều do dân tự viết; hai năm không đám tang nào kéo dài quá 36 giờ.',
    { state: 'received' },
  ),
  introduce(
    '2026-11-04',
    'Hội Nông dân tỉnh',
    'Mô hình “Đàn bò luân chuyển”',
    '151 con bò ở 92 hộ; 34 hộ ra khỏi danh sách hộ nghèo.',
    {
      state: 'returned',
      newDeeds: 'Thêm 13 con bò, 8 hộ; thêm 5 hộ thoát nghèo so với lần giới thiệu tháng 10/2025.',
      reason: 'Số hộ thoát nghèo trong tóm tắt là 34, trong giấy xác nhận của xã là 32; đề nghị đối chiếu.',
    },
  ),
  introduce(
    '2026-11-10',
    'Sở Giáo dục và Đào tạo',
    'Trịnh Thị Hoài An',
    'Chín năm dạy lớp ghép, 100% học sinh hoàn thành chương trình tiểu học.',
    {
      state: 'refused',
      newDeeds: 'Đăng ký dự thi giáo viên dạy giỏi cấp tỉnh.',
      reason: 'Nội dung trùng với lượt Đặc khu Hòn Sương giới thiệu ngày 22/9/2026, chưa có thành tích mới.',
    },
  ),
  introduce(
    '2026-11-17',
    'Xã Khe Sương',
    'Lữ Thị Nghiêm',
    'Giữ 62 khung dệt chạy đều; thu nhập của 74 phụ nữ tăng 18% so với năm 2025.',
    { state: 'sent', newDeeds: 'Mở hai lớp truyền nghề cho 26 em gái trong kỳ nghỉ hè 2026.' },
  ),
  introduce('2026-11-23', 'Xã Soi Dâu', 'Đinh Thị Thục', 'Thư viện 4.600 cuốn; mỗi tháng 260 lượt mượn.', {
    state: 'draft',
  }),
];
