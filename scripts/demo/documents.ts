export type DemoDocument = {
  number: string;
  title: string;
  documentKind: 'plan' | 'decision' | 'guidance' | 'report';
  issuer: string;
  issuedOn: string;
  summary: string;
  /** Markdown. */
  body: string;
};

const illustration =
  '> Văn bản minh họa: tỉnh Nhạn Giang và mọi số liệu trong văn bản này là dữ liệu minh họa.';

export const demoDocuments: DemoDocument[] = [
  {
    number: '118/KH-UBND',
    title: 'Kế hoạch xây dựng và nhân rộng điển hình tiên tiến tỉnh Nhạn Giang giai đoạn 2026–2030',
    documentKind: 'plan',
    issuer: 'UBND tỉnh Nhạn Giang',
    issuedOn: '2025-12-18',
    summary:
      'Giao chỉ tiêu giới thiệu điển hình theo quý cho từng nhóm đơn vị, quy định thời hạn, cách tính và việc đăng, phát trên cổng thông tin, truyền thanh cơ sở.',
    body: `${illustration}

## I. Mục đích, yêu cầu

1. Phát hiện sớm, kể lại trung thực và làm cho những cách làm hay được nhiều người học theo.
2. Ưu tiên **người trực tiếp lao động, sản xuất, học tập, công tác, chiến đấu**; cán bộ lãnh đạo, quản lý không quá 20% số cá nhân được giới thiệu trong năm.
3. Người thật, việc thật, rõ địa chỉ; không dựng chuyện, không làm thay, không giới thiệu cho đủ số.

## II. Bốn bước của công tác điển hình

- **Phát hiện:** từ cơ sở, từ dư luận tốt trong Nhân dân.
- **Bồi dưỡng:** giúp điều kiện, gỡ khó, theo dõi ít nhất sáu tháng.
- **Tổng kết:** viết lại cách làm, số liệu, bài học.
- **Nhân điển hình:** đưa lên cổng thông tin, truyền thanh, hội nghị, tham quan, kết nghĩa.

## III. Chỉ tiêu giới thiệu

| Đơn vị | Chỉ tiêu | Thời hạn gửi |
|---|---|---|
| Khối xã, phường, đặc khu | ít nhất 02 điển hình/quý | ngày 20 đến ngày 25 tháng cuối quý |
| Khối sở, ban, ngành, Mặt trận và đoàn thể | ít nhất 01 điển hình/quý | ngày 20 đến ngày 25 tháng cuối quý |
| Khối lực lượng vũ trang | ít nhất 01 điển hình/quý | ngày 20 đến ngày 25 tháng cuối quý |
| Khối trường học, cơ sở y tế | ít nhất 02 điển hình/năm | trước ngày 31/5 và ngày 30/11 |
| Khối doanh nghiệp, hợp tác xã | ít nhất 01 điển hình/năm | trước ngày 30/11 |

Một điển hình được giới thiệu nhiều lần trong cùng một kỳ tính một lần. Gửi sau thời hạn vẫn được ghi nhận là **nộp muộn**.

## IV. Tổ chức thực hiện

Sở Nội vụ là cơ quan thường trực, theo dõi và công khai kết quả từng quý. Kết quả giới thiệu là một căn cứ chấm điểm thi đua cuối năm.`,
  },
  {
    number: '42/KH-UBND',
    title: 'Kế hoạch phát hiện, bồi dưỡng, tổng kết và nhân điển hình tiên tiến giai đoạn 2021–2025',
    documentKind: 'plan',
    issuer: 'UBND tỉnh Nhạn Giang',
    issuedOn: '2021-03-09',
    summary:
      'Kế hoạch của giai đoạn trước: các huyện, thành phố, thị xã (cũ) mỗi tháng giới thiệu ít nhất một điển hình; sở, ban, ngành mỗi quý một điển hình.',
    body: `${illustration}

## Nội dung chính

- Mỗi huyện, thành phố, thị xã giới thiệu ít nhất **01 điển hình mỗi tháng**.
- Mỗi sở, ban, ngành, đoàn thể, lực lượng vũ trang giới thiệu ít nhất **01 điển hình mỗi quý**.
- Hồ sơ gồm danh sách và trích ngang thành tích, gửi về cơ quan thường trực của Hội đồng.

## Chuyển tiếp từ ngày 01/7/2025

Khi đơn vị hành chính cấp huyện kết thúc hoạt động, chỉ tiêu của đơn vị đó dừng ở ngày 30/6/2025. Kết quả đã có được chuyển cho xã, phường, đặc khu kế thừa. Xã, phường, đặc khu mới giới thiệu ít nhất 01 điển hình mỗi quý cho đến hết năm 2025. Kết quả từ ngày 01/01/2025 được theo dõi trên phần mềm; kết quả các năm trước nằm trong báo cáo tổng kết từng năm.`,
  },
  {
    number: '06/KH-HĐTĐKT',
    title:
      'Kế hoạch thực hiện chuyên mục “Gương điển hình tiên tiến” trên hệ thống truyền thanh cơ sở năm 2026',
    documentKind: 'plan',
    issuer: 'Hội đồng Thi đua – Khen thưởng tỉnh Nhạn Giang',
    issuedOn: '2026-02-10',
    summary:
      'Mỗi tuần một câu chuyện, phát sáng thứ Hai và phát lại chiều thứ Năm; bản đọc không quá bảy phút, có bản tiếng dân tộc khi địa phương cần.',
    body: `${illustration}

1. **Nguồn tin:** các bài đã duyệt trên cổng Gương Sáng có đánh dấu phát thanh.
2. **Giờ phát:** 05 giờ 30 thứ Hai, phát lại 17 giờ thứ Năm hằng tuần.
3. **Bản đọc:** câu ngắn, mỗi câu một ý; đọc đủ chữ các từ viết tắt; dài không quá **07 phút**.
4. **Tiếng dân tộc:** xã Tà Lâu, Khe Sương, Lũng Ngân dịch và thu ít nhất 01 bài mỗi tháng.
5. **Thu hồi:** khi có thông báo gỡ bài, đài ngừng phát ngay trong ngày và báo lại bằng tin nhắn.`,
  },
  {
    number: '27/HD-SNV',
    title: 'Hướng dẫn lập trích ngang thành tích và lấy sự đồng ý của điển hình trước khi đăng',
    documentKind: 'guidance',
    issuer: 'Sở Nội vụ tỉnh Nhạn Giang',
    issuedOn: '2026-01-20',
    summary:
      'Trích ngang một trang, năm mục; cá nhân và hộ gia đình ký đồng ý trước khi đăng; trẻ em cần cả ý kiến của trẻ và người giám hộ.',
    body: `${illustration}

## 1. Trích ngang thành tích: một trang, năm mục

1. Họ tên hoặc tên tập thể, hộ gia đình, mô hình; nơi ở hoặc nơi công tác.
2. Việc đã làm, kể bằng động từ; tránh tính từ.
3. Số liệu trước và sau, có nguồn.
4. Người hưởng lợi nói gì.
5. Người khác muốn học theo thì bắt đầu từ đâu.

## 2. Đồng ý trước khi đăng

- Im lặng **không phải** là đồng ý. Cá nhân, chủ hộ ký phiếu đồng ý bằng văn bản.
- Với trẻ em từ đủ 7 tuổi, cần sự đồng ý của cả trẻ và cha, mẹ hoặc người giám hộ.
- Người đã đồng ý có quyền rút lại; đơn vị báo ngay về cơ quan thường trực để gỡ bài.

## 3. Không đưa lên cổng

Số điện thoại, số căn cước, địa chỉ chi tiết, thông tin bệnh án và những điều gia đình đề nghị giữ kín.`,
  },
  {
    number: '1573/QĐ-UBND',
    title: 'Quyết định biểu dương 86 điển hình tiên tiến tỉnh Nhạn Giang năm 2026',
    documentKind: 'decision',
    issuer: 'UBND tỉnh Nhạn Giang',
    issuedOn: '2026-10-30',
    summary:
      'Biểu dương 46 cá nhân, 19 tập thể, 12 hộ gia đình và 9 mô hình tại hội nghị điển hình tiên tiến năm 2026.',
    body: `${illustration}

**Điều 1.** Biểu dương 86 điển hình tiên tiến năm 2026, gồm:

- 46 cá nhân, trong đó 37 người trực tiếp lao động, sản xuất, học tập, công tác;
- 19 tập thể;
- 12 hộ gia đình;
- 09 mô hình.

**Điều 2.** Sở Nội vụ phối hợp các cơ quan, địa phương tổ chức hội nghị biểu dương trong tháng 11/2026 và tiếp tục theo dõi, nhân rộng các điển hình.

**Điều 3.** Quyết định có hiệu lực từ ngày ký. Thủ trưởng các cơ quan, đơn vị và các điển hình có tên tại Điều 1 chịu trách nhiệm thi hành.`,
  },
  {
    number: '203/BC-SNV',
    title: 'Báo cáo kết quả giới thiệu, đăng và phát điển hình tiên tiến chín tháng năm 2026',
    documentKind: 'report',
    issuer: 'Sở Nội vụ tỉnh Nhạn Giang',
    issuedOn: '2026-10-05',
    summary:
      'Chín tháng: các đơn vị giới thiệu 214 lượt điển hình, 131 bài được đăng, 39 câu chuyện lên sóng truyền thanh cơ sở.',
    body: `${illustration}

## Kết quả

- **214** lượt giới thiệu, đúng hạn 187 lượt (87,4%).
- **131** bài đăng trên cổng; **39** câu chuyện phát trên truyền thanh cơ sở.
- Tỷ lệ người trực tiếp lao động trong số cá nhân: **78,9%**.

## Còn hạn chế

Ba xã gửi muộn ở quý II; một số trích ngang còn nhiều lời khen, ít việc làm; bản đọc tiếng dân tộc mới đạt 16/27 bài theo kế hoạch.

## Việc của quý IV

Hoàn thành trước ngày 25/12; giúp các xã miền núi viết trích ngang tại chỗ; tập huấn cho 60 cộng tác viên.`,
  },
];
