import { legacyFontOf } from '#models/vietnamese/legacy-fonts.ts';
import { refuse } from '../rules/refuse.ts';

/**
 * The text of a file in UTF-8 (with or without a byte-order mark) or in UTF-16 with one. Anything else is
 * refused with one Vietnamese sentence: a guessed encoding would put wrong letters into people's names.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) refuse('Tệp rỗng.');
  const text = decode(bytes);
  if (hasControlCharacters(text)) refuse('Tệp không phải là văn bản (nội dung nhị phân).');
  refuseBook(text);
  refuseLegacyFont(text);
  return text;
}

const mostLetters = 2_000_000;

/** Refuses what is as long as a whole book: no story is, and reading it could exhaust the machine. */
export function refuseBook(text: string): void {
  if (text.length > mostLetters) refuse('Tệp dài hơn hai triệu chữ; hãy tách thành từng bài rồi nhập lại.');
}

/** Refuses a text typed for the fonts from before Unicode. */
export function refuseLegacyFont(text: string): void {
  const font = legacyFontOf(text);
  if (font) refuse(`Văn bản dùng phông chữ cũ ${font}; hãy chuyển sang Unicode rồi nhập lại.`);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return decodeAs('utf-8', bytes);
  } catch {
    if (bytes.includes(0)) refuse('Tệp không phải là văn bản (nội dung nhị phân).');
    refuseLegacyFont(decodeAs('latin1', bytes));
    refuse('Tệp không phải mã UTF-8; hãy mở tệp, chọn “Lưu thành…” với bảng mã UTF-8 rồi nhập lại.');
  }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

const hasControlCharacters = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
