import type { Field } from '../field.ts';
import type { Criterion } from '../quota/plan.ts';
import { criteria } from './preset.ts';

const collective = (key: string, dash: number, field: Field | undefined, lines: readonly string[]) =>
  criteria(
    key,
    `Mục II, khoản 2, điểm 2.3, đối với tập thể, gạch đầu dòng ${dash}`,
    { field, exemplarKinds: ['collective', 'model'] },
    lines,
  );

/** Kế hoạch Ngã Năm, mục II.2.3, "Đối với tập thể": the plan's words, a line for each thing that can be checked. */
export const ngaNamCollectiveCriteria: Criterion[] = [
  ...collective('san-xuat-kinh-doanh', 1, 'business', [
    'Doanh nghiệp, hợp tác xã có nhiều thành tích trong sản xuất kinh doanh và nhiều đóng góp cho xã hội',
    'Có sáng kiến, cải tiến kỹ thuật, áp dụng tiến bộ khoa học kỹ thuật mang lại hiệu quả kinh tế cao',
    'Tích cực đầu tư mở rộng lĩnh vực, ngành, nghề kinh doanh',
    'Doanh thu, nộp ngân sách nhà nước, lợi nhuận hàng năm tăng trưởng; thực hiện tốt nghĩa vụ nộp thuế',
    'Tạo được nhiều việc làm và quan tâm tới người lao động',
    'Đạt tiêu chuẩn an toàn lao động, an ninh trật tự, môi trường',
    'Tích cực hưởng ứng các phong trào thi đua do địa phương tổ chức phát động',
    'Tích cực tham gia, đóng góp công tác xã hội từ thiện',
  ]),
  ...collective('giao-duc', 2, 'education', [
    'Chất lượng giáo dục ngày càng tăng: tỷ lệ học sinh khá giỏi, giáo viên giỏi các cấp cao; nhiều thành tích trong giảng dạy và học tập',
    'Trường học thân thiện, học sinh tích cực học tập xây dựng phong trào, nền nếp học tập hiệu quả',
    'Thực hiện tốt cuộc vận động “mỗi thầy, cô giáo là một tấm gương đạo đức, tự học và sáng tạo”',
    'Các phong trào thi đua gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
    'Duy trì và thực hiện có hiệu quả các phong trào thi đua thiết thực của ngành',
    'Tập thể đoàn kết; cơ sở vật chất, trang thiết bị được giữ gìn bảo quản tốt',
    'Các hoạt động xã hội, phong trào Đoàn, Đội đạt hiệu quả, chất lượng',
  ]),
  ...collective('y-te', 3, 'health', [
    'Thực hiện tốt các Chương trình, mục tiêu quốc gia về lĩnh vực y tế',
    'Nâng cao hiệu quả công tác chăm sóc sức khỏe cho người dân',
    'Có phương pháp, giải pháp mới, sáng tạo nâng cao hiệu quả công tác',
    'Thực hiện có hiệu quả các phong trào thi đua của ngành, đặc biệt là y đức của người thầy thuốc, thương yêu người bệnh',
    'Thực hiện tốt các quy định của ngành Y; tích cực hưởng ứng các phong trào thi đua của thị xã',
  ]),
  ...collective('quoc-phong-an-ninh', 4, 'defence', [
    'Có nhiều phương pháp, giải pháp mới, sáng tạo, hiệu quả cao trong phong trào “Thi đua Quyết thắng”, “Vì an ninh Tổ quốc”',
    'Luôn sẵn sàng chiến đấu, chủ động trong mọi tình huống không để bị động bất ngờ',
    'Có phương pháp, giải pháp tác chiến hiệu quả; mưu trí dũng cảm, sáng tạo, trách nhiệm cao, vượt qua khó khăn, gian khổ',
    'Dân quân, tự vệ, công an viên giữ gìn, đảm bảo tốt an ninh trật tự trên địa bàn được phân công phụ trách',
    'Phối hợp thực hiện lập công, có hành động dũng cảm cứu người, bảo vệ tài sản của Nhà nước và Nhân dân',
  ]),
  ...collective('hoi-doan-the', 5, 'organisations', [
    'Tổ chức hội, đoàn thể ở cơ sở; mô hình, câu lạc bộ do hội, đoàn thể xây dựng và chỉ đạo',
    'Sáng tạo trong tuyên truyền, giáo dục, vận động đoàn viên, hội viên và Nhân dân thực hiện tốt chủ trương, pháp luật, quy định của địa phương',
    'Hưởng ứng tích cực các phong trào thi đua trên địa bàn',
    'Các thành viên của tổ chức là người gương mẫu đi đầu, là tấm gương để người khác học tập, noi theo',
  ]),
  ...collective('co-quan-kieu-mau', 6, 'administration', [
    'Thực hiện tốt mục tiêu cải cách hành chính',
    'Là tập thể đoàn kết, xây dựng cơ quan, đơn vị văn hóa',
    'Phong cách, lề lối làm việc của công chức, viên chức khoa học, chủ động, sáng tạo, hiệu quả',
    'Duy trì, tổ chức thực hiện có hiệu quả các phong trào thi đua, thực hiện nghiêm túc chế độ làm việc',
    'Thực hành tiết kiệm, phòng chống tham nhũng, lãng phí',
    'Tổ chức đảng, đoàn thể trong cơ quan, đơn vị đạt trong sạch vững mạnh',
    'Tập thể cơ quan, đơn vị lập thành tích tiêu biểu xuất sắc',
  ]),
  ...collective('khu-dan-cu-khom-ap', 7, 'culture', [
    'Xây dựng được quy định về thực hiện nếp sống văn hóa và giữ gìn bản sắc văn hóa dân tộc',
    'Giữ gìn an ninh trật tự; không có người mắc các tệ nạn xã hội',
    'Hàng năm giảm tỷ lệ hộ nghèo, không có hộ gia đình tái nghèo',
    'Vệ sinh môi trường được đảm bảo',
    'Duy trì tốt các thuần phong mỹ tục; thực hiện có hiệu quả việc tiết kiệm trong việc cưới, việc tang',
    'Đời sống vật chất, tinh thần của người dân được nâng lên rõ rệt; thực hiện tốt quy chế dân chủ',
    'Kết quả bình xét cuối năm đạt tiêu chuẩn về văn hóa, an toàn về an ninh trật tự',
  ]),
  ...collective('phong-trao-thi-xa', 8, undefined, [
    'Tham mưu, đề xuất tốt cơ chế, chính sách, giải pháp tháo gỡ khó khăn, hoặc có cách làm hay, sáng tạo để thúc đẩy phong trào thi đua do UBND thị xã phát động',
    'Trực tiếp tham gia phong trào thi đua và hoàn thành xuất sắc các nội dung, chỉ tiêu thi đua',
  ]),
];
