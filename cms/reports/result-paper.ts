import { cellsWithin, nowhereWithin } from '#models/quota/span.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { introducedWithin } from './list-paper.ts';
import type { Paper } from './paper.ts';
import type { PaperData } from './paper-data.ts';
import { labourSentence, resultSentences } from './result-sentences.ts';
import { exemplarsTable, groupTable, periodTable, uncountedTable, unitTable } from './result-tables.ts';
import { officeSignature, recipients } from './signing.ts';
import { planWords, spanWords } from './words.ts';

/** Báo cáo kết quả giới thiệu: the figures by group, unit and period, and the sentences that follow from them. */
export function resultPaper(data: PaperData): Paper {
  const cells = cellsWithin(data.sheet, data.span);
  const introduced = introducedWithin(data);
  const uncounted = uncountedTable([
    ...cells.flatMap((cell) => cell.uncounted),
    ...nowhereWithin(data.sheet, data.span),
  ]);
  const opening = `Thực hiện ${planWords(data)}, ${data.letterhead.issuer} báo cáo kết quả giới thiệu điển hình tiên tiến ${spanWords(data)} như sau:`;
  return {
    key: 'bao-cao',
    kind: 'BÁO CÁO',
    symbol: 'BC',
    subject: `Kết quả giới thiệu điển hình tiên tiến ${spanWords(data)}`,
    letterhead: data.letterhead,
    on: localDay(data.sheet.asOf),
    landscape: false,
    sections: [
      { paragraphs: [opening] },
      {
        heading: 'I. KẾT QUẢ CHUNG',
        paragraphs: resultSentences(data, cells),
        table: groupTable(data, cells),
      },
      {
        heading: 'II. ĐIỂN HÌNH ĐƯỢC GIỚI THIỆU',
        paragraphs: [labourSentence(introduced)],
        table: exemplarsTable(introduced),
      },
      ...(uncounted.rows.length > 0
        ? [{ heading: 'III. LƯỢT KHÔNG TÍNH VÀO CHỈ TIÊU', paragraphs: [], table: uncounted }]
        : []),
      {
        paragraphs: [
          `Trên đây là kết quả giới thiệu điển hình tiên tiến ${spanWords(data)} của ${data.letterhead.issuer}; số liệu của từng đơn vị và từng kỳ ở phụ lục kèm theo./.`,
        ],
      },
    ],
    appendices: [
      { heading: 'Phụ lục I. Kết quả của từng đơn vị', paragraphs: [], table: unitTable(data, cells) },
      { heading: 'Phụ lục II. Kết quả theo kỳ', paragraphs: [], table: periodTable(data, cells) },
    ],
    signatures: [officeSignature(data.letterhead)],
    recipients,
    main: 'don-vi',
  };
}
