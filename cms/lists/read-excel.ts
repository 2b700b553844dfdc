import JSZip from 'jszip';
import readExcelFile from 'read-excel-file/node';
import { formatDay } from '#models/vietnamese/calendar.ts';
import { unpacksTooFar } from '../files/unpacks-too-far.ts';
import { refuse } from '../rules/refuse.ts';
import type { RawTable } from './raw-table.ts';

/** Cells of the rectangle that a sheet's addresses span; the reader makes room for every one of them. */
const mostCells = 500_000;

/** The sheets of an .xlsx, formulas by their last values. */
export async function readExcel(bytes: Buffer): Promise<RawTable[]> {
  if ((await unpacksTooFar(bytes).catch(refuseDamaged)) || (await spansTooFar(bytes).catch(refuseDamaged)))
    refuse('Tệp Excel chứa quá nhiều dữ liệu hoặc ô ở rất xa; hãy chép danh sách sang một tệp mới.');
  const sheets = await readExcelFile(bytes).catch(refuseDamaged);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data
      .map((row, index) => ({ number: index + 1, cells: row.map(textOf) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  }));
}

function textOf(value: unknown): string {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : formatDay(value.toISOString().slice(0, 10));
  return value === null || value === undefined || typeof value === 'boolean' ? '' : String(value);
}

/** A file of a few bytes can name a cell in the last row and column that Excel knows. */
async function spansTooFar(bytes: Buffer): Promise<boolean> {
  const { files } = await JSZip.loadAsync(bytes);
  for (const part of Object.values(files)) {
    const xml = part.dir ? '' : await part.async('string');
    if (!xml.includes('sheetData')) continue;
    let [lastRow, lastColumn] = [0, 0];
    for (const [, address = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
      const [, column, row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? [];
      if (column === undefined) return true;
      lastRow = Math.max(lastRow, Number(row));
      lastColumn = Math.max(lastColumn, columnNumber(column));
    }
    if (lastRow * lastColumn > mostCells) return true;
  }
  return false;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const refuseDamaged = (): never => refuse('Tệp không phải là Excel .xlsx hoặc đã hỏng.');
