import { normalizeText } from '../text.ts';
import { withoutBrackets } from './asides.ts';

const pictographs =
  /\u200d?\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?|[\u{1f1e6}-\u{1f1ff}]|\ufe0f|\u20e3/gu;
const privateUse = /\p{Co}/gu;
const email = String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}`;
const domain = String.raw`[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:vn|com|org|net|info)(?:\/[^\s<>"“”()]{0,2000})?(?![\w])`;
const address = String.raw`https?:\/\/[^\s<>"“”()]{0,2000}|(?<![\w.+-])${email}|(?<![\w.@/-])(?:www\.[^\s<>"“”()]{1,2000}|${domain})`;
const lead = String.raw`(?:\s(?:tại|theo|qua|ở|vào|trên|về))?(?:\s(?:địa chỉ|đường dẫn|đường link|liên kết|link|website|trang web|cổng thông tin|trang|hộp thư|thư điện tử|email|e-mail))*\s?:?\s?`;
const webAddress = new RegExp(`(?:${lead})<?(?:${address})>?`, 'giu');
const pointer =
  /(?<=^|[.!?…]["”]?\s)(?:mời (?:quý vị|bà con|bạn|các bạn|độc giả|bạn đọc)[^.!?\n]{0,40}\s)?(?:xem|bấm|nhấn|quét)\s(?:thêm|ảnh|hình|video|clip|bảng|vào đây|tại đây|mã QR|mã vuông)(?![\p{L}])[^.!?\n]{0,200}[.!?]?/giu;

/** Marks that begin a paragraph and lead nowhere; > 50 and +84 do. */
const strayMarks = /^(?:[\s=→⇒&]|\+(?!\d))+/;
/** Ornaments, and signs of comparison with nothing to compare. */
const ornaments = /[•·]|[>≥≤<≈~]+(?! ?\d)/g;

/** A paragraph without what is only for the eye: web addresses, pictographs, "xem ảnh", brackets, odd spaces. */
export function plainText(text: string): string {
  const plain = normalizeText(text).replace(pictographs, '').replace(privateUse, '').replace(webAddress, '');
  return (
    withoutBrackets(plain)
      .replace(/[*`\\|^#]+/g, '')
      .replace(ornaments, ' ')
      .replace(/_+/g, ' ')
      .replace(/[ \t\u2000-\u200a\u3000]+/g, ' ')
      .replace(/ (?=[.,;:!?…])/g, '')
      .replace(pointer, '')
      .replace(strayMarks, '')
      // "+ Xem ảnh" begins a sentence only once its mark is gone.
      .replace(pointer, '')
      .trim()
  );
}
