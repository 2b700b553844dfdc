import { cardinal } from '../number-words.ts';
import { rule } from '../rule.ts';

/** Kinds of papers and who issues them, as Nghị định 30/2020/NĐ-CP abbreviates them in signs. */
const kinds: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  CT: 'Chỉ thị',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  BC: 'Báo cáo',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
  KL: 'Kết luận',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  ĐA: 'Đề án',
  PA: 'Phương án',
  CV: 'Công văn',
  QH: 'Luật',
};
const named = new RegExp(
  String.raw`(?:${Object.values(kinds).join('|')}|Pháp lệnh|Bộ luật|Hiến pháp|Văn bản|Giấy phép|Giấy chứng nhận)[^.;:\n]{0,60}?(?:số:?\s*)?$`,
  'iu',
);

const signs = String.raw`(?<sign>(?:\p{Lu}[\p{L}\d]{0,5})(?:[/-]\p{Lu}[\p{L}\d&]{0,9}){0,3})`;

export const lonelySign = rule(
  'a line that only carries the number, Số: 07/KH-UBND, is not for the ear',
  String.raw`(?<=^|\n)Số\s?:?\s+\d{1,5}(?:/\d{4})?[/-]${signs}(?=\s*(?:$|\n))`,
  () => '',
);

export const documentNumber = rule(
  'Kế hoạch số 125/KH-UBND, Nghị định 152/2025/NĐ-CP, Chỉ thị số 34-CT/TW',
  String.raw`(?<number>\d{1,5})(?:/(?<year>\d{4}))?[/-]${signs}(?![\p{L}\d/])`,
  ({ number = '', year = '', sign = '' }, { before, words }) => {
    const kind = kinds[sign.split(/[/-]/)[0]?.replace(/^QH\d+$/, 'QH') ?? ''];
    const isSigned = /[/-]/.test(sign) || /^QH\d+$/.test(sign);
    if (!isSigned || (!kind && !/số:?\s*$/iu.test(before))) return undefined;
    const said = `${cardinal(number, words)}${year ? ` năm ${cardinal(year, words)}` : ''}`;
    if (/số:?\s*$/iu.test(before)) return said;
    return named.test(before) || !kind ? `số ${said}` : `${kind} số ${said}`;
  },
);
