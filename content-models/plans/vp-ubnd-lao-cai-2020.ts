import { criteria, preset } from './preset.ts';

const quota = 'Mục V, gạch đầu dòng 2';

/** Kế hoạch 07/KH-VPUBND of the Office of Lào Cai's People's Committee: one person a quarter from each division. */
export const vpUbndLaoCai = preset({
  key: 'vp-ubnd-lao-cai-2020',
  title: 'Kế hoạch xây dựng và nhân rộng gương điển hình tiên tiến năm 2020',
  number: '07/KH-VPUBND',
  issuer: 'Văn phòng UBND tỉnh Lào Cai',
  issuedOn: '2020-02-17',
  from: '2020-01-01',
  to: '2020-12-31',
  groups: [{ key: 'phong-ban-don-vi', name: 'Các phòng, ban, đơn vị thuộc Văn phòng', source: quota }],
  rules: [
    {
      key: 'phong-ban-don-vi',
      source: quota,
      whom: { groups: ['phong-ban-don-vi'] },
      counts: { exemplarKinds: ['individual'] },
      amount: { min: 1, max: 1 },
      per: { kind: 'quarter' },
      windows: [{ opens: { month: 0, day: 20 }, closes: { month: 0, day: 25 } }],
      validFrom: '2020-02-17',
    },
  ],
  criteria: [
    ...criteria('chung', 'Mục II, khoản 2', {}, [
      'Có thành tích tiêu biểu xuất sắc trong việc thực hiện nhiệm vụ chính trị của phòng, ban, đơn vị và của Văn phòng',
      'Là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua',
      'Gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước',
      'Có tinh thần tương thân tương ái, giúp đỡ các cá nhân, đơn vị cùng phát triển',
      'Tích cực tham gia xây dựng các quỹ, các hoạt động nhân đạo, từ thiện do cấp trên phát động',
    ]),
    ...criteria('tap-the', 'Mục III, khoản 1', { exemplarKinds: ['collective', 'model'] }, [
      'Là tập thể tiêu biểu nhất trong thực hiện nhiệm vụ và trong cải cách hành chính',
      'Công chức, viên chức và người lao động trong tập thể luôn chủ động, sáng tạo, đạt hiệu quả cao trong thực thi công vụ',
      'Duy trì, tổ chức thực hiện có hiệu quả các phong trào thi đua',
      'Thực hiện nghiêm túc chế độ làm việc; thực hành tiết kiệm, chống lãng phí',
      'Tập thể đoàn kết, luôn hoàn thành xuất sắc nhiệm vụ được giao; tiêu biểu, nổi trội trong các hoạt động của Văn phòng',
      'Có sáng kiến, giải pháp mới, sáng tạo nâng cao hiệu quả công tác được các cấp, các ngành ghi nhận',
    ]),
    ...criteria(
      'lanh-dao',
      'Mục III, khoản 2, điểm 2.1',
      { exemplarKinds: ['individual'], roles: ['leader'] },
      [
        'Luôn nêu cao tinh thần trách nhiệm của người công chức lãnh đạo, quản lý',
        'Lãnh đạo, chỉ đạo tổ chức thực hiện tốt các nhiệm vụ được cấp trên giao',
        'Tích cực nghiên cứu, áp dụng các sáng kiến, giải pháp trong thực hiện chức năng nhiệm vụ và tổ chức các phong trào thi đua',
        'Luôn năng động, sáng tạo trong công tác, hoàn thành xuất sắc nhiệm vụ được giao',
        'Là nhân tố tiêu biểu, nổi trội, đi đầu trong mọi hoạt động của cơ quan, đơn vị',
      ],
    ),
    ...criteria(
      'cong-chuc',
      'Mục III, khoản 2, điểm 2.2',
      { exemplarKinds: ['individual'], roles: ['official', 'worker'] },
      [
        'Có tinh thần trách nhiệm cao, năng động, sáng tạo trong công tác; là nhân tố tiêu biểu, nổi trội của cơ quan, đơn vị',
        'Gương mẫu đi đầu trong mọi lĩnh vực; luôn hoàn thành xuất sắc nhiệm vụ được giao',
        'Có tinh thần đoàn kết, xây dựng tập thể; có ý thức trách nhiệm với tập thể',
      ],
    ),
  ],
  movements: [
    {
      text: 'Phong trào thi đua yêu nước của Văn phòng, gắn với cải cách hành chính',
      portalMovement: 'Cải cách hành chính',
      source: 'Mục III, khoản 1, gạch đầu dòng 1',
    },
  ],
  steps: [
    {
      step: 'discovered',
      text: 'Các phòng, ban, đơn vị lựa chọn những điển hình tiêu biểu, toàn diện hoặc trên từng lĩnh vực',
      source: 'Mục I, khoản 2',
    },
    {
      step: 'nurtured',
      text: 'Bồi dưỡng điển hình tiên tiến, đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng',
      source: 'Mục I, khoản 3',
    },
    {
      step: 'reviewed',
      text: 'Biểu dương, tôn vinh tại Hội nghị tổng kết phong trào thi đua của Văn phòng',
      source: 'Mục IV, khoản 1',
    },
    {
      step: 'spread',
      text: 'Hội đồng lựa chọn 01 điển hình nhân rộng tại cơ quan và giới thiệu lên tỉnh',
      source: 'Mục V, gạch đầu dòng 4',
    },
  ],
  duties: [
    {
      kind: 'other',
      whom: 'Trưởng các phòng, ban, đơn vị',
      text: 'Tổ chức quán triệt nội dung Kế hoạch đến toàn thể công chức, viên chức và người lao động thuộc Văn phòng',
      source: 'Mục V, gạch đầu dòng 1',
    },
    {
      kind: 'other',
      whom: 'Hội đồng',
      text: 'Xem xét, giới thiệu cá nhân là Lãnh đạo Văn phòng và tập thể phòng, ban, đơn vị tiêu biểu',
      source: 'Mục V, gạch đầu dòng 3',
    },
    {
      kind: 'other',
      whom: 'Hội đồng',
      text: 'Lựa chọn 01 điển hình tiên tiến tham mưu Chánh Văn phòng nhân rộng tại cơ quan và giới thiệu Hội đồng Thi đua, Khen thưởng tỉnh xem xét, nhân rộng trên phạm vi toàn tỉnh',
      source: 'Mục V, gạch đầu dòng 4',
    },
    {
      kind: 'conference',
      whom: 'Văn phòng UBND tỉnh',
      text: 'Biểu dương, tôn vinh các gương điển hình tại Hội nghị tổng kết phong trào thi đua của Văn phòng',
      source: 'Mục IV, khoản 1',
    },
    {
      kind: 'finalReview',
      whom: 'Hội đồng',
      text: 'Tham mưu Chánh Văn phòng khen thưởng, trình cấp trên khen thưởng khi tổng kết công tác thi đua khen thưởng năm 2020',
      source: 'Mục IV, khoản 2',
    },
  ],
  channels: [
    {
      text: 'Danh sách kèm trích ngang thành tích gửi phòng Tổ chức Hành chính (Thường trực Hội đồng TĐKT Văn phòng)',
      source: quota,
    },
    { text: 'Hội nghị tổng kết phong trào thi đua của Văn phòng', source: 'Mục IV, khoản 1' },
    { text: 'Các phương tiện thông tin đại chúng', source: 'Mục IV, khoản 1' },
  ],
  readings: [
    {
      question: '“01 cá nhân” là đúng 01 hay ít nhất 01?',
      reading: 'Đúng 01 mỗi quý; giới thiệu thêm thì bảng ghi “Vượt mức tối đa”.',
      otherwise: 'Bỏ trống ô “Nhiều nhất” của mức chỉ tiêu.',
      source: quota,
    },
    {
      question: 'Gửi trước ngày 20 tháng cuối quý thì sao?',
      reading: 'Vẫn nhận, tính cho quý đó và đúng hạn; sau ngày 25 là nộp muộn.',
      otherwise: 'Đơn vị rút về và gửi lại trong thời gian nhận; ngày gửi sau cùng là ngày tính.',
      source: quota,
    },
    {
      question: 'Quý I/2020 có phải giới thiệu không khi Kế hoạch ban hành ngày 17/02/2020?',
      reading: 'Có: thời gian nhận của quý I (20–25/3/2020) ở sau ngày ban hành.',
      otherwise: 'Đặt ngày “Mức này áp dụng từ ngày” sau ngày 31/3/2020.',
      source: 'Ngày ban hành; Mục V, gạch đầu dòng 2',
    },
    {
      question: 'Phòng có được giới thiệu người giữ chức vụ lãnh đạo, quản lý không?',
      reading:
        'Được, trừ Lãnh đạo Văn phòng do Hội đồng giới thiệu; phần mềm không tự loại vì Trưởng phòng cũng là lãnh đạo, quản lý.',
      otherwise: 'Chọn các đối tượng ở ô “Chỉ tính người là”.',
      source: 'Mục V, gạch đầu dòng 3; Mục III, khoản 2, điểm 2.1',
    },
    {
      question: 'Hội đồng chọn 01 điển hình mỗi quý hay mỗi năm?',
      reading: 'Kế hoạch không nêu; để là việc của Hội đồng, không đặt hạn.',
      otherwise: 'Ghi hạn vào việc này ở thẻ “Báo cáo, sơ kết, tổng kết”.',
      source: 'Mục V, gạch đầu dòng 4',
    },
    {
      question: 'Kết quả giới thiệu có được chấm điểm không?',
      reading: 'Không: Kế hoạch chỉ nói “để theo dõi, tổng hợp”.',
      otherwise: 'Điền điểm ở phần “Chấm điểm” của mức chỉ tiêu.',
      source: quota,
    },
  ],
});
