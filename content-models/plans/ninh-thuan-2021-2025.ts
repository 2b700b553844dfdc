import { criteria, preset } from './preset.ts';

const work = (clause: number) => `Bản tin, nội dung thực hiện, ý ${clause}`;
const awards = 'Bản tin, đoạn khen thưởng';
const movement = (text: string, portalMovement: Portal) => ({ text, portalMovement, source: awards });

type Portal = NonNullable<Parameters<typeof preset>[0]['movements'][number]['portalMovement']>;

/**
 * Kế hoạch 2590/KH-UBND of Ninh Thuận, known from the news item of 28 May 2021 alone. It states no number: nobody
 * owes anything, and the list of fields is that of its commendations. "XIVĐại hội" is a slip of the copy.
 */
export const ninhThuan = preset({
  key: 'ninh-thuan-2021-2025',
  title:
    'Kế hoạch xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Ninh Thuận giai đoạn 2021–2025',
  number: '2590/KH-UBND',
  issuer: 'UBND tỉnh Ninh Thuận',
  issuedOn: '2021-05-27',
  from: '2021-01-01',
  to: '2025-12-31',
  criteria: [
    ...criteria('chung', work(1), {}, [
      'Có thành tích tiêu biểu, xuất sắc trong lao động sản xuất, kinh doanh, học tập, công tác và chiến đấu',
    ]),
    ...criteria('muc-dich', 'Bản tin, mục đích', {}, [
      'Tiêu biểu, toàn diện hoặc trên từng lĩnh vực',
      'Có kinh nghiệm, phương pháp, cách làm hay để tuyên truyền, phổ biến, nêu gương học tập, nhân rộng',
    ]),
  ],
  movements: [
    movement('Xây dựng nông thôn mới', 'Xây dựng nông thôn mới'),
    movement('Lao động giỏi, lao động sáng tạo', 'Lao động giỏi, lao động sáng tạo'),
    movement('Toàn dân đoàn kết xây dựng đời sống văn hóa', 'Toàn dân đoàn kết xây dựng đời sống văn hóa'),
    movement('Dạy tốt – Học tốt', 'Dạy tốt – Học tốt'),
    movement(
      'Thực hiện nhiệm vụ quốc phòng – an ninh',
      'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)',
    ),
    movement('Y tế, chăm sóc sức khỏe Nhân dân', 'Y đức – chăm sóc sức khỏe Nhân dân'),
    movement(
      'Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ),
    movement(
      'Phát triển kinh tế hộ gia đình, xóa đói giảm nghèo',
      'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững',
    ),
    movement('Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở', 'Văn hóa công sở'),
  ],
  steps: [
    {
      step: 'discovered',
      text: 'Lựa chọn những tập thể, cá nhân, hộ gia đình có thành tích tiêu biểu, xuất sắc',
      source: work(1),
    },
    {
      step: 'nurtured',
      text: 'Tạo điều kiện về tinh thần, vật chất, cơ chế chính sách, môi trường thuận lợi để điển hình thể hiện vai trò của mình',
      source: work(2),
    },
    {
      step: 'reviewed',
      text: 'Kiểm tra, đánh giá tác dụng, hiệu quả, khả năng phát triển của từng mô hình; định kỳ sơ kết, rút kinh nghiệm',
      source: `${work(4)} và ý 5`,
    },
    {
      step: 'spread',
      text: 'Tham quan, giao lưu, học tập kinh nghiệm; tuyên truyền sâu rộng, kịp thời, có hiệu quả',
      source: `${work(6)} và ý 7`,
    },
  ],
  duties: [
    {
      kind: 'other',
      whom: 'Các cơ quan, đơn vị, địa phương',
      text: 'Xây dựng các tiêu chí điển hình tiên tiến của tập thể và cá nhân phù hợp với đặc điểm, tính chất, nhiệm vụ của mình',
      source: work(3),
    },
    {
      kind: 'other',
      whom: 'Các cơ quan, đơn vị, địa phương',
      text: 'Thường xuyên kiểm tra, đánh giá tác dụng, tính hiệu quả, khả năng phát triển của từng mô hình',
      source: work(4),
    },
    {
      kind: 'midReview',
      whom: 'Các cơ quan, đơn vị, địa phương',
      text: 'Định kỳ sơ kết, đánh giá kết quả của các điển hình trong mỗi giai đoạn',
      source: work(5),
    },
    {
      kind: 'conference',
      whom: 'Các cơ quan, đơn vị, địa phương',
      text: 'Tổ chức tham quan, giao lưu trực tiếp kết quả, học tập kinh nghiệm của điển hình tiên tiến',
      source: work(6),
    },
    {
      kind: 'other',
      whom: 'UBND tỉnh',
      text: 'Khen thưởng điển hình tiên tiến trong các phong trào thi đua, lĩnh vực',
      source: awards,
    },
  ],
  channels: [
    { text: 'Tuyên truyền những nhân tố mới, điển hình tiên tiến', source: work(7) },
    { text: 'Tham quan, giao lưu trực tiếp, học tập kinh nghiệm', source: work(6) },
  ],
  readings: [
    {
      question: 'Mỗi đơn vị phải giới thiệu bao nhiêu điển hình?',
      reading:
        'Bản tin không nêu số lượng, nên kế hoạch không có mức chỉ tiêu nào và không đơn vị nào bị tính thiếu.',
      otherwise: 'Thêm mức chỉ tiêu theo toàn văn Kế hoạch hoặc kế hoạch của đơn vị.',
      source: 'Toàn bản tin',
    },
    {
      question: 'Các lĩnh vực được khen thưởng có phải là lĩnh vực phải giới thiệu không?',
      reading:
        'Không: đó là các phong trào, lĩnh vực mà UBND tỉnh khen thưởng; ghi ở phong trào của kế hoạch.',
      otherwise: 'Bỏ bớt hoặc thêm phong trào ở thẻ “Kế hoạch”.',
      source: awards,
    },
    {
      question: 'Tiêu chí cụ thể của tập thể, cá nhân là gì?',
      reading: 'Bản tin giao các cơ quan, đơn vị, địa phương tự xây dựng; ở đây chỉ có tiêu chí chung.',
      otherwise: 'Thêm tiêu chí ở thẻ “Tiêu chí”.',
      source: work(3),
    },
  ],
});
