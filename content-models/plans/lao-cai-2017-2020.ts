import { criteria, preset } from './preset.ts';

const quota = 'Mục III, khoản 1, đoạn 2';
const scoring = 'Mục III, khoản 3, đoạn 3';
const named = 'Mục II, khoản 1, gạch đầu dòng 2';
const model = (dash: number) => `Mục II, khoản 2, điểm 2.3, gạch đầu dòng ${dash}`;

/** Stories on the council's portal. The plan scores by the results and gives no scale: 12 points a year. */
const onPortal = { counts: { kinds: ['publication' as const] }, amount: { min: 1 }, validFrom: '2017-05-28' };

/**
 * The plan of Lào Cai. Its copy has no number and no day; Kế hoạch 07/KH-VPUBND, which carries it out, cites it
 * as 125/KH-UBND of 28 May 2017. "Năm trật tư văn minh đô thị" is a slip of the copy.
 */
export const laoCai = preset({
  key: 'lao-cai-2017-2020',
  title:
    'Kế hoạch tuyên truyền các phong trào thi đua yêu nước, gương điển hình tiên tiến, mô hình mới, nhân tố mới góp phần thực hiện thắng lợi nhiệm vụ phát triển kinh tế – xã hội giai đoạn 2017–2020',
  number: '125/KH-UBND',
  issuer: 'UBND tỉnh Lào Cai',
  issuedOn: '2017-05-28',
  from: '2017-01-01',
  to: '2020-12-31',
  groups: [
    { key: 'huyen-thanh-pho', name: 'Các huyện, thành phố', unitKinds: ['district', 'town'], source: quota },
    {
      key: 'so-nganh-doanh-nghiep',
      name: 'Các sở, ban, ngành, doanh nghiệp',
      unitKinds: ['department', 'enterprise'],
      source: quota,
    },
  ],
  rules: [
    {
      key: 'huyen-thanh-pho',
      source: quota,
      whom: { groups: ['huyen-thanh-pho'] },
      per: { kind: 'month' },
      score: { points: 1 },
      ...onPortal,
    },
    {
      key: 'so-nganh-doanh-nghiep',
      source: quota,
      whom: { groups: ['so-nganh-doanh-nghiep'] },
      per: { kind: 'quarter' },
      score: { points: 3 },
      ...onPortal,
    },
  ],
  criteria: [
    ...criteria('doi-tuong', 'Mục II, khoản 2, điểm 2.1', {}, [
      'Được tập thể thừa nhận, suy tôn, có tác dụng cổ vũ, lôi cuốn, nêu gương để học tập làm theo',
    ]),
    ...criteria('chung', 'Mục II, khoản 2, điểm 2.2', {}, [
      'Có thành tích xuất sắc, tiêu biểu trong lao động sản xuất, học tập, công tác và chiến đấu',
      'Có sáng tạo, sáng kiến cải tiến kỹ thuật và phương pháp quản lý, ứng dụng khoa học kỹ thuật công nghệ cao',
      'Là nhân tố nổi bật, dẫn đầu trong các phong trào thi đua',
      'Gương mẫu chấp hành tốt chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước gắn với thi đua “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
      'Có tinh thần tương thân tương ái, giúp đỡ mọi người cùng tiến bộ',
      'Tích cực tham gia các hoạt động xã hội: xây dựng các quỹ, hoạt động nhân đạo, từ thiện do tỉnh, các ngành, địa phương, cơ quan, đơn vị phát động',
    ]),
    ...criteria('san-xuat-kinh-doanh', model(1), { field: 'business' }, [
      'Là mô hình điển hình trong sản xuất kinh doanh',
    ]),
    ...criteria('nong-thon-moi', model(2), { field: 'agriculture' }, [
      'Là mô hình điển hình tiên tiến trong xây dựng nông thôn mới',
    ]),
    ...criteria('kinh-te-ho', model(3), { field: 'agriculture', exemplarKinds: ['household', 'model'] }, [
      'Là mô hình, gương điển hình về phát triển kinh tế hộ gia đình',
    ]),
    ...criteria('van-hoa', model(4), { field: 'culture', exemplarKinds: ['collective', 'model'] }, [
      'Là thôn, bản, làng, khu phố, tổ dân phố, xã, phường, thị trấn văn hóa tiêu biểu',
    ]),
    ...criteria('giao-duc', model(5), { field: 'education' }, [
      'Là điển hình tiên tiến về “thi đua dạy tốt, học tốt”; “học sinh tích cực, trường học thân thiện”',
    ]),
    ...criteria('y-te', model(6), { field: 'health' }, [
      'Đạt danh hiệu “Gương sáng Y đức”, “Thầy thuốc ưu tú, thầy thuốc nhân dân”, hoặc áp dụng tiến bộ khoa học công nghệ cao vào y tế, chăm sóc sức khỏe Nhân dân',
    ]),
    ...criteria('quoc-phong-an-ninh', model(7), { field: 'defence' }, [
      'Thực hiện nhiệm vụ quốc phòng an ninh, sẵn sàng chiến đấu, phục vụ chiến đấu, bảo vệ chủ quyền biên giới quốc gia',
    ]),
    ...criteria('hoi-doan-the', model(8), { field: 'organisations' }, [
      'Là tổ chức hội, đoàn thể tiêu biểu về mọi mặt',
    ]),
    ...criteria('nhiem-vu', model(9), { field: 'administration' }, [
      'Là điển hình tiên tiến trong thực hiện nhiệm vụ của cơ quan, đơn vị, địa phương',
    ]),
  ],
  movements: [
    {
      text: '“Lào Cai xây dựng nông thôn mới và giảm nghèo bền vững”',
      portalMovement: 'Xây dựng nông thôn mới',
      source: named,
    },
    {
      text: '“Đổi mới, nâng cao chất lượng giáo dục và đào tạo nguồn nhân lực”',
      portalMovement: 'Dạy tốt – Học tốt',
      source: named,
    },
    {
      text: '“Bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân”',
      portalMovement: 'Y đức – chăm sóc sức khỏe Nhân dân',
      source: named,
    },
    { text: '“Thanh niên làm chủ đất nước”', source: named },
    {
      text: '“Toàn dân tham gia xây dựng và củng cố quốc phòng, an ninh vững chắc”',
      portalMovement: 'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)',
      source: named,
    },
    { text: 'Năm Du lịch Quốc gia 2017', source: named },
    { text: '“Năm trật tự văn minh đô thị”', source: named },
    {
      text: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      portalMovement: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      source: 'Mục II, khoản 1, gạch đầu dòng 3; khoản 2, điểm 2.2',
    },
  ],
  steps: [
    {
      step: 'discovered',
      text: 'Phát hiện những nhân tố mới, điển hình tiêu biểu qua các phong trào thi đua',
      source: 'Mục II, khoản 2, điểm 2.1',
    },
    {
      step: 'nurtured',
      text: 'Lựa chọn, xây dựng mô hình, gương điển hình cho phù hợp ở từng lĩnh vực',
      source: 'Mục II, khoản 2, điểm 2.3',
    },
    {
      step: 'reviewed',
      text: 'Tôn vinh, biểu dương trong các dịp tổng kết, sơ kết của đơn vị, địa phương',
      source: 'Mục II, khoản 3, gạch đầu dòng 1',
    },
    {
      step: 'spread',
      text: 'Tọa đàm, giao lưu, trao đổi, học tập kinh nghiệm, thi đua cùng các điển hình tiên tiến',
      source: 'Mục II, khoản 3, gạch đầu dòng 2',
    },
  ],
  duties: [
    {
      kind: 'other',
      whom: 'Các sở, ban, ngành, đoàn thể cấp tỉnh; các trường chuyên nghiệp; các huyện, thành phố; các doanh nghiệp',
      text: 'Xây dựng kế hoạch triển khai thực hiện ở cơ quan, đơn vị, địa phương mình',
      source: 'Mục III, khoản 1, đoạn 1',
    },
    {
      kind: 'report',
      whom: 'Các cơ quan, đơn vị, địa phương',
      text: 'Thể hiện đánh giá công tác tuyên truyền, giới thiệu gương điển hình tiên tiến trong báo cáo sơ, tổng kết phong trào thi đua hàng năm',
      source: 'Mục III, khoản 1, đoạn 3',
    },
    {
      kind: 'conference',
      whom: 'Các đơn vị, địa phương',
      text: 'Tôn vinh, biểu dương gương điển hình, mô hình mới, nhân tố mới trong các dịp tổng kết, sơ kết',
      source: 'Mục II, khoản 3, gạch đầu dòng 1',
    },
    {
      kind: 'other',
      whom: 'Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)',
      text: 'Xây dựng, trình UBND tỉnh ban hành kế hoạch nhân rộng và tôn vinh điển hình tiên tiến hàng năm và giai đoạn của tỉnh',
      source: 'Mục III, khoản 3, đoạn 2',
    },
    {
      kind: 'report',
      whom: 'Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)',
      text: 'Tổng hợp kết quả tuyên truyền và giới thiệu điển hình để báo cáo UBND tỉnh và đánh giá, chấm điểm thi đua hàng năm',
      yearlyDue: '--12-31',
      source: scoring,
    },
  ],
  channels: [
    {
      text: 'Cổng thông tin điện tử của Hội đồng Thi đua khen thưởng tỉnh',
      source: quota,
    },
    {
      text: 'Tin, bài gửi Ban Thi đua – Khen thưởng tỉnh, bản điện tử qua btdkt-snv@laocai.gov.vn',
      source: quota,
    },
    { text: 'Cổng thông tin của Ban Thi đua – Khen thưởng Trung ương', source: 'Mục III, khoản 3, đoạn 2' },
    {
      text: 'Chuyên trang, chuyên mục của Đài Phát thanh và Truyền hình tỉnh, Báo Lào Cai',
      source: 'Mục III, khoản 2',
    },
  ],
  readings: [
    {
      question: 'Ngày đơn vị gửi bài hay ngày bài đăng trên Cổng quyết định tháng, quý?',
      reading: 'Ngày đăng: Kế hoạch nói “giới thiệu … trên Cổng thông tin điện tử”. Bài bị gỡ thì thôi tính.',
      otherwise: 'Chọn “Lượt giới thiệu” thay “Bài đăng trên cổng” ở ô “Tính việc gì”.',
      source: quota,
    },
    {
      question: 'Kế hoạch không nêu thời gian nhận; hạn là ngày nào?',
      reading:
        'Đến hết ngày cuối tháng với huyện, thành phố; hết ngày cuối quý với sở, ban, ngành, doanh nghiệp.',
      otherwise: 'Thêm “Thời gian nhận” cho mức chỉ tiêu.',
      source: quota,
    },
    {
      question: 'Chỉ tiêu tính từ tháng nào khi Kế hoạch ban hành ngày 28/5/2017?',
      reading: 'Từ tháng 5/2017 và quý II/2017: các kỳ kết thúc sau ngày ban hành.',
      otherwise: 'Sửa ngày “Mức này áp dụng từ ngày” của từng mức.',
      source: 'Ngày ban hành (dẫn tại Kế hoạch 07/KH-VPUBND)',
    },
    {
      question: 'Đoàn thể, trường chuyên nghiệp, lực lượng vũ trang có chỉ tiêu không?',
      reading: 'Không: câu giao chỉ tiêu chỉ nêu huyện, thành phố và sở, ban, ngành, doanh nghiệp.',
      otherwise: 'Thêm loại đơn vị hoặc đơn vị vào nhóm “Các sở, ban, ngành, doanh nghiệp”.',
      source: 'Mục III, khoản 1, đoạn 1 và đoạn 2',
    },
    {
      question: '“Đánh giá, chấm điểm thi đua hàng năm” theo thang nào?',
      reading:
        'Kế hoạch không nêu thang điểm. Mặc định 12 điểm một năm: đủ một tháng được 1 điểm, đủ một quý được 3 điểm.',
      otherwise: 'Sửa phần “Chấm điểm” của từng mức chỉ tiêu.',
      source: scoring,
    },
  ],
});
