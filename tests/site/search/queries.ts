import { fold } from '#models/vietnamese/fold.ts';
import { tonePlacements } from '#models/vietnamese/tone-placement.ts';

/** What a reader of the demo types, and the page that must be among the first ten. */
export type Query = { typed: string; expects: string; manner: string };

/** Written right, with marks. */
const phrases: readonly (readonly [phrase: string, expects: string])[] = [
  ['ngõ không có thùng rác', '/bai-viet/bay-muoi-hai-gia-dinh-va-cai-ngo-khong-co-thung-rac/'],
  ['những cây già', '/bai-viet/che-cua-nhung-nguoi-gia-gia-cua-nhung-cay-gia/'],
  ['hiên nhà dân', '/bai-viet/chi-bo-hop-bat-dau-tu-hien-nha-dan/'],
  ['chiếc cữ gập bằng tôn', '/bai-viet/chiec-cu-gap-bang-ton-cua-to-may-so-4/'],
  ['ba mươi hai triệu đồng', '/bai-viet/co-be-nhat-duoc-ba-muoi-hai-trieu-dong-giua-duong-toi-truong/'],
  ['con đường không ghi tên ai', '/bai-viet/con-duong-khong-ghi-ten-ai-vi-ghi-khong-het/'],
  ['hiến đất mở đường', '/bai-viet/con-duong-khong-ghi-ten-ai-vi-ghi-khong-het/'],
  ['đại úy Thụy', '/bai-viet/dai-uy-thuy-va-muoi-thang-im-lang/'],
  ['Bế Quang Thụy', '/dien-hinh/be-quang-thuy/'],
  ['mái nhà đi trước lũ', '/bai-viet/dem-khe-suong-bon-muoi-mot-mai-nha-di-truoc-lu/'],
  ['đội cấp cứu chạy ngược dốc', '/bai-viet/doi-cap-cuu-chay-nguoc-doc/'],
  ['Tạ Minh Kha', '/dien-hinh/ta-minh-kha/'],
  ['hai mươi ba mùa rẫy', '/bai-viet/hai-muoi-ba-mua-ray-ben-cot-moc/'],
  ['Hồ Pa Lứa', '/dien-hinh/ho-pa-lua/'],
  ['hai mươi con bò', '/bai-viet/hai-muoi-con-bo-di-vong-quanh-xa/'],
  ['hũ gạo của bà Mận', '/bai-viet/hu-gao-cua-ba-man-ban-xoi/'],
  ['khung cửi', '/bai-viet/khi-khung-cui-tro-lai-san-nha/'],
  ['lá đơn thứ hai', '/bai-viet/la-don-thu-hai-cua-ba-xoan/'],
  ['lớp học đợi con nước', '/bai-viet/lop-hoc-doi-con-nuoc/'],
  ['lớp học trong vườn', '/bai-viet/lop-hoc-trong-vuon/'],
  ['bếp lửa số', '/bai-viet/bay-thanh-nien-va-bep-lua-so/'],
  ['giọng chị Ngà', '/bai-viet/nam-gio-ruoi-sang-co-giong-chi-nga/'],
  ['cánh rừng đứng trong nước', '/bai-viet/nguoi-linh-gia-va-canh-rung-dung-trong-nuoc/'],
  ['rừng ngập mặn', '/dien-hinh/luong-dinh-tue/'],
  ['người thợ nghe bệnh của máy', '/bai-viet/nguoi-tho-nghe-benh-cua-may/'],
  ['Đoàn Hữu Thạch', '/dien-hinh/doan-huu-thach/'],
  ['phiên chợ', '/dien-hinh/mo-hinh-phien-cho-0-dong/'],
  ['tiếng thở dài', '/bai-viet/phong-cho-khong-co-tieng-tho-dai/'],
  ['thợ Cơ khí Bến Nhạn', '/bai-viet/quy-iii-tho-co-khi-ben-nhan-dong-gop-24-sang-kien/'],
  ['sáu điều dân Soi Thượng tự viết', '/bai-viet/sau-dieu-dan-soi-thuong-tu-viet/'],
  ['thầy Khuyên', '/bai-viet/thay-khuyen-tra-loi-bay-cau-hoi-cua-hoc-tro/'],
  ['không áo phao, không rời bến', '/bai-viet/ben-lua-khong-ao-phao-khong-roi-ben/'],
  ['thư viện trong chuồng trâu', '/bai-viet/thu-vien-trong-chuong-trau-cu/'],
  ['Đinh Thị Thục', '/dien-hinh/dinh-thi-thuc/'],
  ['đàn ong', '/dien-hinh/gia-dinh-anh-mong-van-quang/'],
  ['vườn cam sống lại nhờ cỏ', '/bai-viet/vuon-cam-song-lai-nho-co/'],
  ['sông Nhạn', '/bai-viet/xuoi-song-nhan-bay-ngay-bay-bep-lua/'],
  ['Bệnh viện Đa khoa', '/don-vi/benh-vien-da-khoa-tinh/'],
  ['Ủy ban Mặt trận Tổ quốc', '/don-vi/uy-ban-mat-tran-to-quoc-viet-nam-tinh/'],
  ['Đồn Biên phòng', '/don-vi/don-bien-phong-ta-lau/'],
  ['đặc khu Hòn Sương', '/don-vi/dac-khu-hon-suong/'],
  ['chăm sóc sức khỏe', '/phong-trao/y-duc-cham-soc-suc-khoe-nhan-dan/'],
  ['đời sống văn hóa', '/phong-trao/toan-dan-doan-ket-xay-dung-doi-song-van-hoa/'],
  ['cây cầu không có lễ khánh thành', '/bai-viet/cay-cau-khong-co-le-khanh-thanh/'],
  ['hòa thuận', '/bai-viet/muoi-bon-nguoi-mot-nep-nha-san-mot-cai-chuong-nho/'],
];

/** Typed otherwise than it is written: a wrong tone, a part of a word, a number of a document. */
const others: readonly (readonly [typed: string, expects: string, manner: string])[] = [
  ['con đương không ghi tên', '/bai-viet/con-duong-khong-ghi-ten-ai-vi-ghi-khong-het/', 'wrong tone'],
  ['đại uý Thuỵ', '/bai-viet/dai-uy-thuy-va-muoi-thang-im-lang/', 'wrong tone'],
  ['lớp học trong vươn', '/bai-viet/lop-hoc-trong-vuon/', 'wrong tone'],
  ['Tạ Minh Khả', '/dien-hinh/ta-minh-kha/', 'wrong tone'],
  ['khung cưi', '/bai-viet/khi-khung-cui-tro-lai-san-nha/', 'wrong tone'],
  ['rưng ngâp măn', '/dien-hinh/luong-dinh-tue/', 'wrong tone'],
  [
    '118/KH-UBND',
    '/van-ban/ke-hoach-xay-dung-va-nhan-rong-dien-hinh-tien-tien-tinh-nhan-giang-giai-doan-2026-2030/',
    'number',
  ],
  [
    '118/kh-ubnd',
    '/van-ban/ke-hoach-xay-dung-va-nhan-rong-dien-hinh-tien-tien-tinh-nhan-giang-giai-doan-2026-2030/',
    'number',
  ],
  [
    '42/KH-UBND',
    '/van-ban/ke-hoach-phat-hien-boi-duong-tong-ket-va-nhan-dien-hinh-tien-tien-giai-doan-2021-2025/',
    'number',
  ],
  [
    '06/KH-HĐTĐKT',
    '/van-ban/ke-hoach-thuc-hien-chuyen-muc-guong-dien-hinh-tien-tien-tren-he-thong-truyen-thanh-co-so-nam-2026/',
    'number',
  ],
  [
    '06/kh-hdtdkt',
    '/van-ban/ke-hoach-thuc-hien-chuyen-muc-guong-dien-hinh-tien-tien-tren-he-thong-truyen-thanh-co-so-nam-2026/',
    'number',
  ],
  [
    '27/HD-SNV',
    '/van-ban/huong-dan-lap-trich-ngang-thanh-tich-va-lay-su-dong-y-cua-dien-hinh-truoc-khi-dang/',
    'number',
  ],
  [
    '1573/QĐ-UBND',
    '/van-ban/quyet-dinh-bieu-duong-86-dien-hinh-tien-tien-tinh-nhan-giang-nam-2026/',
    'number',
  ],
  [
    '1573/qd-ubnd',
    '/van-ban/quyet-dinh-bieu-duong-86-dien-hinh-tien-tien-tinh-nhan-giang-nam-2026/',
    'number',
  ],
  [
    '203/BC-SNV',
    '/van-ban/bao-cao-ket-qua-gioi-thieu-dang-va-phat-dien-hinh-tien-tien-chin-thang-nam-2026/',
    'number',
  ],
  ['trinh thi hoai', '/dien-hinh/trinh-thi-hoai-an/', 'begun'],
  ['sam thi de', '/dien-hinh/sam-thi-det/', 'begun'],
  ['thư vi', '/bai-viet/thu-vien-trong-chuong-trau-cu/', 'begun'],
];

const withoutBar = (text: string) => text.replaceAll('đ', 'd').replaceAll('Đ', 'D');

function* manners([phrase, expects]: readonly [string, string]): Generator<Query> {
  yield { typed: phrase, expects, manner: 'with marks' };
  yield { typed: fold(phrase), expects, manner: 'without marks' };
  yield { typed: phrase.normalize('NFD'), expects, manner: 'decomposed' };
  if (/đ/i.test(phrase)) yield { typed: withoutBar(phrase), expects, manner: 'without đ' };
  for (const typed of tonePlacements(phrase))
    if (typed !== phrase) yield { typed, expects, manner: 'other placement' };
}

export const queries: readonly Query[] = [
  ...phrases.flatMap((phrase) => [...manners(phrase)]),
  ...others.map(([typed, expects, manner]) => ({ typed, expects, manner })),
];
