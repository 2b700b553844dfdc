import type { Cell } from '#models/quota/sheet.ts';
import { cellsWithin } from '#models/quota/span.ts';
import { totalsOf } from '#models/quota/totals.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { itemsTable, pointsColumn, resultsTable, sortedCells } from './cell-tables.ts';
import { figureColumns, figures, numberColumn, numbered } from './figures.ts';
import type { Paper, Table } from './paper.ts';
import type { PaperData } from './paper-data.ts';
import { officeSignature, recipients } from './signing.ts';
import { asOfWords, planWords, spanWords, unitName } from './words.ts';

/** Bảng chấm điểm thi đua: each unit's points, and behind them every period and every item they come from. */
export function scorePaper(data: PaperData): Paper {
  const cells = cellsWithin(data.sheet, data.span);
  return {
    key: 'cham-diem',
    kind: 'BẢNG CHẤM ĐIỂM THI ĐUA',
    symbol: 'BCĐ',
    subject: `Kết quả giới thiệu điển hình tiên tiến ${spanWords(data)}`,
    letterhead: data.letterhead,
    on: localDay(data.sheet.asOf),
    landscape: false,
    sections: [
      {
        paragraphs: [
          `Căn cứ ${planWords(data)}. ${asOfWords(data)} Mỗi điểm dẫn được về từng kỳ (Phụ lục I) và từng lượt (Phụ lục II).`,
        ],
        table: scoreTable(data, cells),
      },
    ],
    appendices: [
      {
        heading: 'Phụ lục I. Điểm theo từng kỳ và từng chỉ tiêu',
        paragraphs: [],
        table: resultsTable(data, cells),
      },
      { heading: 'Phụ lục II. Các lượt làm nên điểm', paragraphs: [], table: itemsTable(data, cells) },
    ],
    signatures: [officeSignature(data.letterhead)],
    recipients,
    main: 'cham-diem',
  };
}

const scoreTable = (data: PaperData, cells: readonly Cell[]): Table => ({
  key: 'cham-diem',
  label: 'Bảng chấm điểm',
  columns: [
    numberColumn,
    { key: 'unit', label: 'Đơn vị', type: 'text', width: 28 },
    ...figureColumns,
    pointsColumn,
  ],
  rows: numbered(
    [...Map.groupBy(sortedCells(data, cells), ({ unit }) => unit)].map(([unit, own]) => ({
      unit: unitName(data, unit),
      ...figures(own),
      points: totalsOf(own).score,
    })),
  ),
  total: { unit: 'Tổng cộng', ...figures(cells), points: totalsOf(cells).score },
});
