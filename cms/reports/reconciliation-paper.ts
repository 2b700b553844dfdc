import { cellsWithin } from '#models/quota/span.ts';
import { formatOfficialDay, localDay } from '#models/vietnamese/calendar.ts';
import { itemsTable, resultsTable } from './cell-tables.ts';
import type { Paper, Table } from './paper.ts';
import type { PaperData } from './paper-data.ts';
import { planWords, spanWords, unitName } from './words.ts';

/** Biên bản đối chiếu: one unit's own figures and all they come from, for the unit to confirm or to contest. */
export function reconciliationPaper(data: PaperData, unit: string): Paper {
  const own = cellsWithin(data.sheet, data.span).filter((cell) => cell.unit === unit);
  const name = unitName(data, unit);
  const on = localDay(data.sheet.asOf);
  return {
    key: 'doi-chieu',
    kind: 'BIÊN BẢN',
    subject: `Đối chiếu kết quả giới thiệu điển hình tiên tiến ${spanWords(data)}`,
    letterhead: data.letterhead,
    on,
    landscape: true,
    sections: [
      {
        paragraphs: [
          `Hôm nay, ${formatOfficialDay(on)}, ${data.letterhead.issuer} và ${name} đối chiếu kết quả giới thiệu điển hình tiên tiến ${spanWords(data)} theo ${planWords(data)}.`,
        ],
      },
      { heading: '1. Kết quả', paragraphs: [], table: withoutUnit(resultsTable(data, own)) },
      {
        heading: '2. Các lượt làm nên kết quả',
        paragraphs: [],
        table: withoutUnit(itemsTable(data, own, (id) => id === unit)),
      },
      {
        heading: '3. Ý kiến của đơn vị',
        paragraphs: [dots, dots, 'Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.'],
      },
    ],
    appendices: [],
    signatures: [
      ['ĐẠI DIỆN ĐƠN VỊ', name],
      ['ĐẠI DIỆN CƠ QUAN THƯỜNG TRỰC', data.letterhead.issuer],
    ],
    recipients: [],
    main: 'theo-ky',
  };
}

const dots = '.'.repeat(120);

/** The paper is about one unit: its name in every line would only take room. */
function withoutUnit(table: Table): Table {
  const columns = table.columns.filter(({ key }) => key !== 'unit');
  return { ...table, columns, total: table.total && { ...table.total, period: table.total.unit } };
}
