import type { Criterion } from '../quota/plan.ts';
import { criteria } from './preset.ts';

const inField = (dash: number) => `Mục II, khoản 2, điểm b, gạch đầu dòng ${dash}`;

/** Kế hoạch 368/KH-UBND Bắc Kạn, mục II.2: the plan's own words, a line for each thing that can be checked. */
export const bacKanCriteria: Criterion[] = [
  ...criteria('chung', 'Mục II, khoản 2, điểm a', {}, [
    'Có thành tích tiêu biểu xuất sắc trong lao động sản xuất, học tập và công tác',
    'Có nhiều cách làm hay, đạt hiệu quả cao',
    'Là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua',
    'Gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước',
    'Có tinh thần đoàn kết, tương thân, tương ái, giúp đỡ các đối tượng khác cùng phát triển',
    'Tích cực tham gia các cuộc vận động, các hoạt động nhân đạo, từ thiện do tỉnh, địa phương, đơn vị phát động',
  ]),
  ...criteria(
    'nong-thon-moi-tap-the',
    inField(1),
    { field: 'agriculture', exemplarKinds: ['collective', 'model'] },
    [
      'Xã đạt tiêu chuẩn nông thôn mới, hoặc xã, thôn, bản có nhiều nỗ lực, cách làm hay phù hợp thực tế để thực hiện các tiêu chí nông thôn mới',
      'Tổ chức được các phong trào thi đua xây dựng nông thôn mới với nội dung thiết thực, góp phần hoàn thành từng tiêu chí',
    ],
  ),
  ...criteria(
    'nong-thon-moi',
    inField(1),
    { field: 'agriculture', exemplarKinds: ['household', 'individual'] },
    [
      'Có nhiều đóng góp trong tuyên truyền, vận động, hiến đất, đóng góp tiền của, vật chất, ngày công lao động để xây dựng cơ sở hạ tầng nông thôn',
    ],
  ),
  ...criteria('kinh-te-ho', inField(2), { field: 'agriculture', exemplarKinds: ['household'] }, [
    'Tích cực lao động, áp dụng tiến bộ khoa học kỹ thuật vào thực tiễn sản xuất đạt hiệu quả cao',
    'Đảm bảo an toàn lao động, bảo vệ môi trường',
    'Thu nhập hàng năm cao hơn các hộ gia đình tại địa phương và giúp hộ gia đình khác thoát nghèo',
    'Hàng năm gia đình đạt danh hiệu “Gia đình văn hóa”',
    'Tích cực tham gia các hoạt động xã hội',
    'Chấp hành tốt các chủ trương của Đảng, chính sách pháp luật của Nhà nước',
  ]),
  ...criteria('san-xuat-kinh-doanh', inField(3), { field: 'business' }, [
    'Có nhiều thành tích trong hoạt động sản xuất kinh doanh',
    'Có sáng kiến, cải tiến kỹ thuật, áp dụng tiến bộ khoa học kỹ thuật mang lại hiệu quả kinh tế cao',
    'Doanh thu, nộp ngân sách nhà nước, lợi nhuận hằng năm tăng trưởng',
    'Thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động',
    'Đạt tiêu chuẩn an toàn lao động, an ninh trật tự, bảo vệ môi trường',
    'Tích cực hưởng ứng các phong trào thi đua do tỉnh, địa phương tổ chức phát động',
    'Tích cực tham gia, đóng góp cho công tác xã hội, từ thiện',
  ]),
  ...criteria('van-hoa-khu-dan-cu', inField(4), { field: 'culture' }, [
    'Thực hiện tốt nếp sống văn hóa mới',
    'Giữ gìn an ninh trật tự; không có người mắc các tệ nạn xã hội',
    'Duy trì tốt các thuần phong mỹ tục, bản sắc văn hóa tốt đẹp trong Nhân dân',
    'Thực hiện có hiệu quả các quy định trong việc cưới, việc tang',
    'Đời sống vật chất, tinh thần của người dân ngày được nâng lên rõ rệt',
    'Tạo được bầu không khí đoàn kết, dân chủ thực sự trong cộng đồng',
  ]),
  ...criteria('giao-duc', inField(5), { field: 'education' }, [
    'Có nhiều thành tích trong quản lý, giảng dạy, học tập, góp phần nâng chất lượng giáo dục và đào tạo',
  ]),
  ...criteria(
    'giao-duc-tap-the',
    inField(5),
    { field: 'education', exemplarKinds: ['collective', 'model'] },
    [
      'Đội ngũ nhà giáo, cán bộ quản lý có năng lực, tận tâm với nghề, đáp ứng nhu cầu học tập ngày càng cao của xã hội',
      'Trường học thân thiện, học sinh tích cực, sáng tạo, giành nhiều giải cao trong các kỳ thi quốc gia, khu vực',
      'Tập thể đoàn kết, duy trì thực hiện có hiệu quả các phong trào thi đua',
    ],
  ),
  ...criteria('y-te', inField(6), { field: 'health' }, [
    'Thực hiện tốt các chương trình, mục tiêu quốc gia về lĩnh vực y tế',
    'Tích cực nghiên cứu khoa học, ứng dụng thành tựu kỹ thuật mới để nâng cao chất lượng chăm sóc sức khỏe Nhân dân',
    'Có phương pháp, giải pháp mới, sáng tạo nâng cao hiệu quả công tác',
    'Thực hiện có hiệu quả các phong trào thi đua của ngành và địa phương, đặc biệt là y đức của người thầy thuốc',
  ]),
  ...criteria('quoc-phong-an-ninh', inField(7), { field: 'defence' }, [
    'Có nhiều phương pháp, giải pháp mới, sáng tạo, hiệu quả cao trong phong trào thi đua Quyết thắng, phong trào Vì an ninh Tổ quốc',
    'Luôn sẵn sàng chiến đấu cao, chủ động trong mọi tình huống',
    'Giữ vững an ninh chính trị, trật tự, an toàn xã hội',
    'Làm tốt công tác vận động quần chúng, xây dựng “thế trận lòng dân” vững chắc',
    'Không để xảy ra các “điểm nóng” phức tạp trên địa bàn',
  ]),
  ...criteria('cai-cach-hanh-chinh', inField(8), { field: 'administration' }, [
    'Có nhiều thành tích trong công tác cải cách hành chính',
    'Có sáng kiến, giải pháp, mô hình mới nâng cao hiệu quả công tác, phục vụ Nhân dân, doanh nghiệp',
  ]),
  ...criteria(
    'cai-cach-hanh-chinh-tap-the',
    inField(8),
    { field: 'administration', exemplarKinds: ['collective'] },
    ['Hàng năm có kết quả xếp hạng chỉ số cải cách hành chính đạt từ loại tốt trở lên'],
  ),
];
