import type { Criterion } from '../quota/plan.ts';
import { ngaNamCollectiveCriteria } from './nga-nam-collective-criteria.ts';
import { criteria } from './preset.ts';

const person = (dash: string) => `Mục II, khoản 2, điểm 2.3, đối với cá nhân, ${dash}`;
const staff = person('gạch đầu dòng 1');

/** Kế hoạch Ngã Năm, mục II.2: for all, for collectives, for households and for persons by what they do. */
export const ngaNamCriteria: Criterion[] = [
  ...criteria('chung', 'Mục II, khoản 2, điểm 2.2', {}, [
    'Có thành tích tiêu biểu, xuất sắc trong lao động sản xuất, học tập, công tác và chiến đấu',
    'Là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua',
    'Gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
    'Có tinh thần tương thân tương ái, giúp đỡ mọi người cùng tiến bộ',
    'Tích cực tham gia xây dựng các quỹ, tham gia các hoạt động nhân đạo, từ thiện do địa phương phát động',
  ]),
  ...criteria('suy-ton', 'Mục II, khoản 2, điểm 2.1', {}, [
    'Được tập thể thừa nhận, suy tôn; có tác dụng cổ vũ, lôi cuốn, nêu gương',
  ]),
  ...ngaNamCollectiveCriteria,
  ...criteria(
    'ho-gia-dinh',
    'Mục II, khoản 2, điểm 2.3, đối với tập thể, gạch đầu dòng 8',
    { exemplarKinds: ['household'] },
    [
      'Tích cực lao động, sản xuất kinh doanh, áp dụng tiến bộ khoa học kỹ thuật đạt hiệu quả cao',
      'Tích cực tham gia các hoạt động xã hội, các phong trào thi đua',
      'Gia đình hàng năm luôn đạt danh hiệu “Gia đình văn hóa”',
      'Chấp hành tốt các chủ trương của Đảng, chính sách pháp luật của Nhà nước',
    ],
  ),
  ...criteria(
    'can-bo',
    staff,
    {
      exemplarKinds: ['individual'],
      roles: ['leader', 'official', 'teacher', 'healthWorker', 'soldier', 'entrepreneur', 'unionMember'],
    },
    [
      'Có tinh thần trách nhiệm cao, năng động, sáng tạo trong công tác',
      'Gương mẫu đi đầu trong mọi lĩnh vực; hàng năm hoàn thành xuất sắc nhiệm vụ được giao',
      'Có tinh thần đoàn kết, xây dựng tập thể; ý thức trách nhiệm với tập thể, với cộng đồng',
      'Gương mẫu trong phong trào thi đua “Cán bộ, công chức, viên chức thị xã Ngã Năm thi đua thực hiện văn hóa công sở” và “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
    ],
  ),
  ...criteria('lanh-dao', staff, { exemplarKinds: ['individual'], roles: ['leader'] }, [
    'Luôn nêu cao trách nhiệm người đứng đầu trong lãnh đạo, chỉ đạo, điều hành thực hiện nhiệm vụ',
    'Tập thể do mình đứng đầu là tập thể điển hình tiêu biểu, hoàn thành xuất sắc nhiệm vụ',
    'Được mọi người tin yêu, mến phục',
  ]),
  ...criteria(
    'nguoi-lao-dong',
    person('gạch đầu dòng 2, dấu cộng 1'),
    { exemplarKinds: ['individual'], roles: ['worker', 'farmer', 'pupil', 'official'] },
    [
      'Tích cực hưởng ứng các phong trào thi đua do các cấp phát động',
      'Có ý thức tổ chức kỷ luật, sáng tạo trong lao động, nhiều sáng kiến cải tiến kỹ thuật, quy trình để nâng cao năng suất lao động',
      'Có tinh thần đoàn kết tương trợ, giúp đỡ mọi người; có cách làm hay mang lại hiệu quả ở cơ quan, đơn vị',
      'Tích cực học tập, lao động, xây dựng đơn vị, gia đình văn hóa, lành mạnh, văn minh, hạnh phúc',
      'Gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước, quy định của cơ quan, đơn vị',
      'Tích cực tham gia các hoạt động từ thiện, nhân đạo, được mọi người quý mến, suy tôn',
    ],
  ),
  ...criteria(
    'nguoi-dan',
    person('gạch đầu dòng 2, dấu cộng 2'),
    { exemplarKinds: ['individual'], roles: ['resident', 'farmer'] },
    [
      'Gương mẫu chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước, quy định của địa phương',
      'Tích cực hưởng ứng các phong trào thi đua do địa phương, các ngành, đoàn thể các cấp phát động',
      'Có nhiều đóng góp trong thực hiện các chương trình, mục tiêu Quốc gia tại địa phương',
      'Tích cực tham gia công tác từ thiện, an sinh xã hội, được cộng đồng dân cư quý mến, suy tôn',
    ],
  ),
];
