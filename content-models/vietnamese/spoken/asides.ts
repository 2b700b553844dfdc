const credit =
  /^(?:(?:bài và |bài, |tin, |tin và )?(?:ảnh|hình|hình ảnh|video|clip|đồ họa|đồ hoạ|infographic|tranh|minh họa|minh hoạ)(?: minh họa| minh hoạ| tư liệu| cắt từ clip)?\s?(?:[:.]|$|\d|của |do |trên|dưới|bên|kèm)|trong (?:ảnh|hình)\b|nguồn(?: ảnh| tin)?\s?:|theo (?:TTXVN|VOV|báo|nguồn)|xem (?:thêm|ảnh|hình|video|clip|bảng|biểu|phụ lục|trang|tại)|chú thích ảnh)/iu;
const definition = /^(?:(?:sau đây|dưới đây)\s)?(?:viết tắt|gọi tắt|gọi chung)(?:\s(?:là|chung))?/iu;
const onlyShortForm = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.,/ –-]{2,20}$/u;
const onlyMark = /^(?:\d{1,2}|[a-zđ]|\^?\d+|…|\.{3}|\*+)$/iu;
const onlyDocumentNumber = /^(?:số:?\s)?\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&/-]{1,20}$/iu;

const notForTheEar = (aside: string) =>
  [credit, definition, onlyShortForm, onlyMark, onlyDocumentNumber].some((pattern) => pattern.test(aside));

const caption =
  /^(?:(?:bài và |bài, |tin, |tin và )?(?:ảnh|hình|hình ảnh|video|clip|đồ họa|đồ hoạ|infographic|tranh|nguồn|nguồn ảnh|trong ảnh|chú thích ảnh)[^.:\n]{0,30}:|(?:ảnh|hình|video|tranh) (?:minh họa|minh hoạ|tư liệu)\.?$)/iu;

/** Whether a paragraph is a caption, a credit or a note of the office, which are for the eye. */
export function isForTheEye(paragraph: string): boolean {
  return caption.test(paragraph) || /^\([^()]*\)[.\s]*$/.test(paragraph);
}

/** Where an aside begins and ends; a private code point, which no text for the ear holds. */
const pause = '\ue0ff';

/** Brackets as a voice gives them: what is for the eye goes, `xã Bát Xát (cũ)` and longer asides join the sentence. */
export function withoutBrackets(text: string): string {
  return text
    .replace(/\s?\[[^[\]]{0,60}\]/g, '')
    .replace(/\s?\(([^()]{0,400})\)/g, (_, aside: string) => spokenAside(aside.trim()))
    .replace(/[()[\]{}]/g, ' ')
    .replace(/\ue0ff+(?=\s*(?:[.,!?;:…”]|$))|(?<=(?:^|[.,!?;:…“])\s?)\ue0ff/g, '')
    .replace(/\ue0ff+/g, ',');
}

function spokenAside(aside: string): string {
  if (aside === '' || notForTheEar(aside)) return '';
  if (/[.!?]$/.test(aside)) return ` ${aside} `;
  const isShort = /^\p{Ll}[^\d,\s]*(?:\s[^\d,\s]+)?$/u.test(aside);
  return isShort ? ` ${aside}` : `${pause} ${aside.replace(/[.;,]+$/, '')}${pause}`;
}
