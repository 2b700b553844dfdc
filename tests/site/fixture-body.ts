/** A story as an editor types it: headings, a quotation, a list, a table, a link, a picture. */
export const articleBody = `Tám giờ sáng, sương còn đọng trên mái nhà sàn, ông **Lường Văn Thịnh** đã vác cuốc ra đầu xóm. Con đường bê tông rộng năm mét chạy thẳng vào nhà văn hóa hôm nay, ba năm trước chỉ là lối mòn vừa một chiếc xe máy.

“Đường hẹp thì xe cấp cứu không vào được, nông sản bán rẻ một nửa. Mình là đảng viên, là trưởng xóm, mình không làm trước thì nói ai nghe?”, ông Thịnh kể.

## Hiến đất trước, vận động sau

Mảnh ruộng bậc thang 1.200 m² sát đường là phần đất tốt nhất của gia đình. Họp chi bộ xong, ông về bàn với vợ con, rồi tự tay nhổ hàng rào. Những ngày sau đó, ông đi từng nhà:

- nhà nào còn băn khoăn, ông ngồi lại cùng tính được mất;
- nhà nào khó khăn, ông nhờ chi hội phụ nữ góp ngày công;
- nhà nào vắng người, ông gọi điện xuống tận nơi làm.

![Con đường mới](media:m2)

Sau bốn tháng, hai mươi bảy hộ hiến tổng cộng 6.840 m² đất, góp 1.150 ngày công. Cả xóm không có một lá đơn khiếu nại.

> Ông Thịnh không nói nhiều. Ông làm, rồi chúng tôi làm theo.

### Con số sau ba năm

| Chỉ tiêu | Năm 2023 | Năm 2026 |
|---|---:|---:|
| Hộ nghèo | 31 | 9 |
| Thu nhập bình quân (triệu đồng/người) | 24,5 | 41,2 |
| Hộ có ô tô vào tận sân | 0 | 46 |

## Lan tỏa

Cách làm của Nà Lèng được Ủy ban nhân dân xã giới thiệu tại hội nghị tổng kết phong trào thi đua. Xem thêm [kế hoạch nhân điển hình của tỉnh](/van-ban/ke-hoach/) và [trang của phong trào](https://nongthonmoi.example.vn/bai?x=1&y=2).

1. Công khai từ đầu: đo đất trước toàn xóm.
2. Cán bộ, đảng viên làm trước.
3. Làm đến đâu, bàn giao đến đó.

Chiều xuống, lũ trẻ đạp xe trên đường mới. Ông Thịnh đứng nhìn, cười: “Đường này của chúng nó.”
`;
