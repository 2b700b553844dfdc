import JSZip from 'jszip';
import { decodeText, refuseLegacyFont } from '../files/decode-text.ts';
import { refuse } from '../rules/refuse.ts';
import { mostRows, type RawTable } from './raw-table.ts';
import { readDelimited } from './read-delimited.ts';
import { readExcel } from './read-excel.ts';
import { readWordTables } from './read-word-tables.ts';

export const mostFileBytes = 5 * 1024 * 1024;

/**
 * The tables of an Excel or Word file, or of tabs or commas in plain text, judged by what is in it. Refuses
 * with one Vietnamese sentence what cannot be read whole.
 */
export async function readTables(bytes: Buffer): Promise<RawTable[]> {
  if (bytes.length > mostFileBytes) refuse('Tệp danh sách lớn hơn 5 MB; hãy bỏ ảnh hoặc tách nhỏ.');
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    refuse(
      'Tệp là Excel, Word đời cũ (.xls, .doc) hoặc có mật khẩu; hãy mở ra, lưu lại thành .xlsx, .docx rồi nhập lại.',
    );
  const tables = (await readKnown(bytes)).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) refuse('Tệp không có bảng nào.');
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) > mostRows)
    refuse(`Danh sách dài hơn ${mostRows} dòng; hãy tách nhỏ rồi nhập lại.`);
  refuseLegacyFont(tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.join(' '))).join('\n'));
  return tables;
}

async function readKnown(bytes: Buffer): Promise<RawTable[]> {
  if (bytes.subarray(0, 2).toString() !== 'PK') return readDelimited(decodeText(bytes));
  const { files } = await JSZip.loadAsync(bytes).catch(() => refuse('Tệp đã hỏng, không mở được.'));
  const isExcel = Object.keys(files).some((name) => name.startsWith('xl/'));
  return isExcel ? readExcel(bytes) : readWordTables(bytes);
}
